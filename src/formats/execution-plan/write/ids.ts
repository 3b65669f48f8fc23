import type { Plan } from "../../../model/plan.ts";
import { idsOf, newIds } from "../../convert/ids.ts";
import { readDependencies } from "../../task-plan/dependencies.ts";
import { aliasesOf, type Named } from "../aliases.ts";
import { leadingMixedName, readMixedHeading } from "../names.ts";

/** How a heading names a worker: `Worker 1` for `W1`, `Agent 2` as it is, any other id in a code span. */
export function workerName(id: string): string {
  const short = /^W(\d+(?:\.\d+)*[A-Za-z]?)$/.exec(id)?.[1];
  if (short !== undefined) return `Worker ${short}`;
  const named = leadingMixedName(id);
  return named?.length === id.length && named.name.id === id ? id : `Worker \`${id}\``;
}

/** New ids for those that a heading, a column or a dependency would not give back. */
export function renamedIds(plan: Plan): Map<string, string> {
  const { known, unknown } = idsOf(plan);
  const isHeld = (id: string): boolean => isNamed(id) && isReadAs(id, known);
  const renamed = newIds(known, isHeld, (_, nth) => `W${nth}`);
  const taken = known.map((id) => renamed.get(id) ?? id);
  const isTaken = (id: string): boolean =>
    taken.includes(id) || (isNamed(id) && isReadAs(id, taken));
  for (const [id, other] of newIds([...taken, ...unknown], isTaken, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}

function isNamed(id: string): boolean {
  const heading = `${workerName(id)}: T`;
  const read = readMixedHeading({ text: heading, offset: 0 });
  const isPlain = /^[^\s,;&+|`()[\]<>*~#\\"']+$/.test(id) || !workerName(id).includes("`");
  return isPlain && read?.name.id === id && read.title === "T";
}

/** True for an id that a list of dependencies gives back among these. */
function isReadAs(id: string, ids: readonly string[]): boolean {
  const aliases = aliasesOf(ids.map(namedOf));
  const scope = {
    ids,
    numberOf: new Map(ids.map((other, i) => [other, i])),
    position: ids.length,
    phases: new Map<string, string[]>(),
    named: (text: string) => aliases.ids(text, ids.length),
  };
  const value = { text: id, offset: 0, start: 0, end: id.length };
  const [part, ...others] = readDependencies(value, scope);
  const isOne = others.length === 0 && part?.how === "plain" && part.ids.join() === id;
  if (!ids.includes(id)) return isOne;
  const column = aliases.one(id);
  return isOne && column !== undefined && ids[column] === id;
}

function namedOf(id: string): Named {
  const read = readMixedHeading({ text: workerName(id), offset: 0 });
  return { id, name: read?.name ?? { kind: "worker", key: id, id }, title: "" };
}
