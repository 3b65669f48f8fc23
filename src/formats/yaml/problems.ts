import type { Alias, Document, Node, Pair, YAMLError } from "yaml";
import { yamlLibrary } from "../../model/libraries.ts";

/** Tells what is wrong between two offsets; `instead` is what should stand there. */
export type Say = (start: number, end: number, message: string, instead?: string) => void;

/** Keys that would reach into an object's prototype. */
const HOSTILE = new Set(["__proto__", "prototype", "constructor"]);

/** Errors that say nothing about what follows them. */
const ALONE: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a second document starts here; expected one",
  NON_STRING_KEY: "a key is no text; expected one in quotes",
  TAG_RESOLVE_FAILED: "a tag is not allowed",
};

/** What the first errors of a slip mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab stands where spaces indent; expected spaces",
  BLOCK_AS_IMPLICIT_KEY:
    "a colon with a space behind it starts a value within a value; expected quotes around the text",
};

/**
 * Tells the errors of the parser: of those that follow from each other only the first, since after one
 * slip of indentation it stumbles over every line.
 */
export function tellProblems(problems: readonly YAMLError[], text: string, say: Say): void {
  const marker = /^<{7} |^>{7} /m.exec(text);
  if (marker && problems.length > 0) {
    const length = text.slice(marker.index).split(/\r?\n/, 1)[0]!.length;
    say(
      marker.index,
      marker.index + length,
      "a conflict of git is not resolved here; expected one of its sides, without the marks",
    );
    return;
  }
  const inOrder = problems.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => !Object.hasOwn(ALONE, code));
  for (const problem of inOrder) {
    if (problem !== first && !Object.hasOwn(ALONE, problem.code)) continue;
    // What stands behind a slip that nobody could read past is not judged.
    if (first && problem.code === "NON_STRING_KEY" && problem.pos[0] > first.pos[0]) continue;
    say(...problem.pos, sentence(problem));
  }
}

function sentence({ code, message }: YAMLError): string {
  const tag = /^Unresolved tag: (.*)/.exec(message)?.[1];
  if (tag !== undefined) return `the tag ${shortTag(tag)} is not allowed`;
  const known = ALONE[code] ?? MEANINGS[code];
  return known ?? `the YAML cannot be read: ${firstLine(message)}`;
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}

/** Tells what is good YAML and not allowed: aliases, tags, merge keys, keys that stand twice. */
export function tellForbidden(document: Document, text: string, say: Say): void {
  const { visit } = yamlLibrary();
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if ("anchor" in node && node.anchor !== undefined) anchors.add(node.anchor);
      if (node.tag !== undefined && isWrittenTag(node, text))
        say(
          ...span(node),
          `the tag ${shortTag(node.tag)} is not allowed; expected the value alone`,
        );
    },
  });
  visit(document, {
    Alias: (_, node) => tellAlias(node, anchors, text, say),
    Map: (_, node) => checkKeys(node.items, say),
  });
}

/** True for a tag that the text has, and that the parser knows; others are its own errors. */
function isWrittenTag(node: Node, text: string): boolean {
  if (!/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/.test(node.tag ?? ""))
    return false;
  const name = node.tag!.slice("tag:yaml.org,2002:".length);
  const before = text.slice(0, node.range?.[0] ?? 0);
  return new RegExp(`!(?:!|<tag:yaml\\.org,2002:)${name}>?\\s*(?:&\\S+\\s*)?$`).test(
    before.slice(-200),
  );
}

/** A text that starts with `*` is an alias to YAML; where no anchor has its name it is meant as a text. */
function tellAlias(node: Alias, anchors: ReadonlySet<string>, text: string, say: Say): void {
  const [start, end] = span(node);
  const written = text.slice(start, end).trimEnd();
  if (anchors.has(node.source) || !/[/*.?]/.test(node.source)) {
    say(start, end, `the alias *${node.source} is not allowed; write the value out`);
    return;
  }
  const message = `${written} starts with *, which makes it an alias; expected quotes around it`;
  say(start, start + written.length, message, JSON.stringify(written));
}

function span(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function checkKeys(pairs: readonly Pair[], say: Say): void {
  const { isNode, isScalar } = yamlLibrary();
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (!isNode(key) || !isScalar(key)) continue;
    const name = String(key.value);
    if (HOSTILE.has(name)) say(...span(key), `the key "${name}" is not allowed`);
    else if (name === "<<") say(...span(key), `merge keys are not allowed; write the values out`);
    else if (seen.has(name)) say(...span(key), `the key "${name}" stands twice; keep one`);
    seen.add(name);
  }
}
