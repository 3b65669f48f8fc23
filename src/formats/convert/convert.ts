import type { FormatId, Plan } from "../../model/plan.ts";
import type { Limits, Written } from "../format.ts";
import { FORMAT_LIST } from "../list.ts";
import { readPlan } from "../read.ts";
import { differences } from "./differences.ts";
import { idsOf } from "./ids.ts";
import { lostSentences } from "./sentences.ts";

/** What was written is read whatever its size. */
const NO_LIMITS: Limits = {
  bytes: Infinity,
  tasks: Infinity,
  lines: Infinity,
  field: Infinity,
  depth: Infinity,
};

/** The formats that a plan can be written in. */
export function writableFormats(): FormatId[] {
  return Object.values(FORMAT_LIST)
    .filter((format) => format.write !== undefined)
    .map(({ id }) => id);
}

/** Those of them that are plans themselves, and give back what they hold. */
export function planFormats(): FormatId[] {
  return writableFormats().filter((id) => FORMAT_LIST[id].isPlan);
}

/** How often what came back is written again until it stays as it is. */
const ROUNDS = 3;

/**
 * Writes a plan in a format, reads what was written, and tells everything that came back otherwise
 * beside what the format's writer says itself. The format must have a writer. The text is settled: what
 * it says is written as it stands there. A format that is no plan, such as a checkpoint, is only written.
 */
export async function convertPlan(plan: Plan, to: FormatId): Promise<Required<Written>> {
  const { write, isPlan } = FORMAT_LIST[to];
  if (!write) throw new Error(`${to} has no writer`);
  let { text, lost, ids = new Map<string, string>() } = await write(plan);
  if (!isPlan) return { text, lost, ids };
  let back = await readBack(text, to);
  for (let round = 0; round < ROUNDS; round++) {
    const again = await write(back);
    if (again.text === text) break;
    text = again.text;
    ids = renamedTwice(plan, ids, again.ids ?? new Map());
    back = await readBack(text, to);
  }
  const told = lostSentences(to, differences(plan, back, ids), ids);
  return { text, lost: [...new Set([...lost, ...told])], ids };
}

/** Ids of a plan that are others after two writings. */
function renamedTwice(
  plan: Plan,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): Map<string, string> {
  const { known, unknown } = idsOf(plan);
  const pairs = [...known, ...unknown].map((id) => {
    const between = first.get(id) ?? id;
    return [id, second.get(between) ?? between] as const;
  });
  return new Map(pairs.filter(([id, other]) => id !== other));
}

async function readBack(text: string, as: FormatId): Promise<Plan> {
  const bytes = new TextEncoder().encode(text);
  const { parsed } = await readPlan(bytes, `plan.${as}`, { limits: NO_LIMITS, as });
  if (!parsed) throw new Error(`what was written as ${as} cannot be read`);
  return parsed.plan;
}
