import type { FormatId, Plan } from "../../model/plan.ts";
import type { Limits, Written } from "../format.ts";
import { FORMAT_LIST } from "../list.ts";
import { readPlan } from "../read.ts";
import { differences } from "./differences.ts";
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

/**
 * Writes a plan in a format, reads what was written, and tells everything that came back otherwise
 * beside what the format's writer says itself. The format must have a writer.
 */
export async function convertPlan(plan: Plan, to: FormatId): Promise<Required<Written>> {
  const format = FORMAT_LIST[to];
  if (!format.write) throw new Error(`${to} has no writer`);
  const { text, lost, ids = new Map<string, string>() } = await format.write(plan);
  const back = await readBack(text, to);
  const told = lostSentences(to, differences(plan, back, ids), ids);
  return { text, lost: [...new Set([...lost, ...told])], ids };
}

async function readBack(text: string, as: FormatId): Promise<Plan> {
  const bytes = new TextEncoder().encode(text);
  const { parsed } = await readPlan(bytes, `plan.${as}`, { limits: NO_LIMITS, as });
  if (!parsed) throw new Error(`what was written as ${as} cannot be read`);
  return parsed.plan;
}
