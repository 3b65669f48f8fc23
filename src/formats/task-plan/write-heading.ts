import type { Task } from "../../model/plan.ts";
import { oneLine } from "../markdown/plain.ts";
import { readDependencies } from "./dependencies.ts";
import { readTaskHeading } from "./heading.ts";
import { looksLikeId, plainId } from "./id.ts";

/** The heading of a task, with a title that is read as it is wherever there is one. */
export function writeHeading(
  { title, estimate }: Task,
  id: string,
  dependencies: readonly string[],
): string {
  const name = nameOf(id);
  const bracket = `Depends on [${dependencies.join(", ") || "none"}]`;
  const line = oneLine(title);
  const heading = titles(line)
    .map((one) => ({ one, text: `Task ${name}:${one === "" ? "" : ` ${one}`} ${bracket}` }))
    .find(({ one, text }) => isRead(text, id, one, estimate !== undefined, bracket));
  return `#### ${heading?.text ?? `Task ${name}: ${bracket}`}`;
}

/** A title and what comes nearest to it: without marks of emphasis, without brackets, words only. */
export function titles(title: string): string[] {
  const bare = title.replace(/[*_~`]/g, "").trim();
  const words = bare.replace(/[[\](){}<>]/g, " ").replace(/\s+/g, " ");
  return [
    title,
    bare,
    words.replace(/^[\s:.–—-]+|[\s:.–—-]+$/g, ""),
    title.replace(/[^\p{L}\p{N} ]/gu, ""),
  ].map((one) => one.trim());
}

function isRead(
  text: string,
  id: string,
  title: string,
  hasEstimate: boolean,
  bracket: string,
): boolean {
  const read = readTaskHeading({ text, offset: 0 });
  return (
    read !== undefined &&
    read.id === id &&
    read.title === title &&
    !read.done &&
    (hasEstimate || read.estimate === undefined) &&
    read.dependency?.start === text.length - bracket.length + "Depends on ".length
  );
}

/** True for an id that a heading and a bracket give back. */
export function isHeldId(id: string): boolean {
  return (
    readTaskHeading({ text: `Task ${nameOf(id)}: A Depends on [none]`, offset: 0 })?.id === id &&
    isReadAs(id, [id])
  );
}

/** True for an id of no task that a bracket gives back, among tasks and phases of these ids. */
export function isHeldUnknownId(
  id: string,
  ids: readonly string[],
  phases: readonly string[],
): boolean {
  return (
    looksLikeId(id) &&
    !ids.some((other) => plainId(other) === plainId(id)) &&
    isReadAs(id, ids, phases)
  );
}

/** True for an id that a bracket gives back, among tasks and phases of these ids. */
export function isReadAs(
  id: string,
  ids: readonly string[],
  phases: readonly string[] = [],
): boolean {
  const numberOf = new Map(ids.map((other, i) => [other, i]));
  const value = { text: id, offset: 0, start: 0, end: id.length };
  const groups = new Map(phases.map((phase) => [phase.toLowerCase(), []]));
  const scope = { ids, numberOf, position: ids.length, phases: groups };
  const [part, ...others] = readDependencies(value, scope);
  return others.length === 0 && part?.how === "plain" && part.ids.join() === id;
}

/** A name that is written like no other id stands in a code span. */
function nameOf(id: string): string {
  return looksLikeId(id) || id.length === 1 ? id : `\`${id}\``;
}
