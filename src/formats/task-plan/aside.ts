import { tidyPath } from "../../model/path.ts";
import { readField } from "./field.ts";
import type { Label, LabelKind } from "./label.ts";
import { claimPath } from "./member.ts";
import { readPathItem } from "./path-item.ts";
import { isSurePath } from "./path-shape.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";

/**
 * Takes what a text says beside its own matter: `src/a.ts` in a scope, a command in acceptance criteria,
 * what has to be there first. True when nothing but paths stands there; else it is prose as well.
 */
export function takeAside(body: TaskBody, is: LabelKind, text: Slice): boolean {
  if (is.kind === "waits")
    body.waits.push({ ...text, how: is.how, ...(is.misspelt && { misspelt: is.misspelt }) });
  else if (is.kind === "field" && is.name === "status") body.waits.push({ ...text, how: "after" });
  else if (is.kind === "field" && TESTS.test(is.name)) takeCommands(body, text);
  return (is.kind === "instructions" || is.kind === "field") && is.also
    ? takePaths(body, is.also, text)
    : false;
}

/** Takes the value of such a label in this line; gives back what opens a list below where there is none. */
export function takeWait(body: TaskBody, label: Label, line: Slice): LabelKind | undefined {
  if (label.is.kind !== "waits") return undefined;
  const { misspelt } = label.is;
  const placed = misspelt && { ...misspelt, offset: line.offset + misspelt.offset };
  const is: LabelKind = { ...label.is, ...(placed && { misspelt: placed }) };
  takeAside(body, is, { text: label.rest, offset: line.offset + label.restOffset });
  return label.rest.trim() === "" ? is : undefined;
}

/** True for what a list or lines below its label may say beside their own matter. */
export function hasAside(is: LabelKind): boolean {
  if (is.kind === "waits") return true;
  if (is.kind === "instructions") return is.also !== undefined;
  return is.kind === "field" && (is.also !== undefined || TESTS.test(is.name));
}

function takePaths(
  body: TaskBody,
  access: NonNullable<Extract<LabelKind, { kind: "field" }>["also"]>,
  text: Slice,
): boolean {
  const paths = readPathItem(text);
  if (paths.length === 0 || !paths.every((path) => isSurePath(path.text))) return false;
  for (const path of paths) claimPath({ claims: body.asides }, path, access);
  let rest = text.text;
  for (const path of paths) rest = rest.replace(path.text, " ");
  return !/[\p{L}\p{N}]/u.test(rest.replace(/\([^()]*\)|\b(?:and|or|only)\b/g, " "));
}

/** Fields that speak of tests, where a command in a code span checks the task. */
const TESTS = /^(?:tests?|testing|acceptance(?: criteria)?|done when)$/;

/** Programs that check something, with arguments. */
const COMMAND =
  /^(?:(?:[A-Z_]+=\S+\s+)*(?:np[mx]|pnpm|yarn|bunx?|node(?=\s+--test)|deno|cargo|go|pytest|python3?(?=\s+-m)|uv|poetry|tox|nox|make|just|rake|bundle|rspec|mvn|gradle|\.\/(?:gradlew|mvnw|scripts?\/\S+)|dotnet|swift|xcodebuild|flutter|dart|mix|phpunit|composer|php|vitest|jest|mocha|tsc|eslint|oxlint|biome|ruff|mypy|pyright|bats|shellcheck|golangci-lint|terraform)|\.\/scripts?\/\S+)\s+\S/;

/** What never ends, or changes more than it checks. */
const NO_CHECK =
  /\s(?:dev|start|serve|server|watch|--watch|preview|install|i|ci|add|publish|deploy|login|apply|destroy|push|init|create|deps)(?:\s|$)|^(?:cargo|go)\s+run\b/;

function takeCommands(body: TaskBody, { text, offset }: Slice): void {
  for (const { 0: span, 1: command = "", index } of text.matchAll(/`([^`\n]+)`/g)) {
    if (!COMMAND.test(command.trim()) || NO_CHECK.test(command)) continue;
    if (/\b(?:not|never|without|instead of)\b|n't\b/i.test(text.slice(0, index))) continue;
    readField(body, "verification", { text: span, offset: offset + index });
  }
}

/** Adds what was said aside to the claims, where the lists of files do not say it already. */
export function addAsides({ claims, asides }: Pick<TaskBody, "claims" | "asides">): void {
  const own = claims.map(({ text, access }) => ({ path: tidyPath(text).pattern, access }));
  for (const aside of asides) {
    const path = tidyPath(aside.text).pattern;
    const isKnown = claims.some(({ text }) => tidyPath(text).pattern === path);
    // A name without its folder beside files in folders is most often one of them.
    const isShort =
      !path.includes("/") &&
      own.some((one) => one.path.endsWith(`/${path}`) || /[*]|\/$/.test(one.path));
    if (!isKnown && !isShort) claims.push(aside);
  }
}
