import type { Access } from "../../model/plan.ts";
import { tidyPath } from "../../model/path.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { FenceBlock } from "../markdown/block.ts";
import type { Outline } from "../markdown/outline.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";

/** A mark such as `# W1 CREATES: the parser` in the drawing of the target's files. */
export interface StructureMark {
  worker: number;
  path: Slice;
  access: Access;
}

/** A line of a drawing: lines of the tree, a name, a comment. */
const LINE =
  /^([\s│├└─┬|`+\\-]*?)((?:\.{0,2}\/)?[\w.@[\](){}*~-][\w.@[\](){}*~/ -]*?)(?:\s+(?:#|\/\/|←|<-|<--|—|--)\s*(.*))?$/;
const VERBS: readonly [RegExp, Access][] = [
  [/^[\s(:-]*(?:creates?|created|new|adds?)\b/i, "create"],
  [/^[\s(:-]*(?:modif(?:y|ies|ied)|updates?|edits?|changes?|extends?|refactors?)\b/i, "modify"],
  [/^[\s(:-]*(?:deletes?|removes?)\b/i, "delete"],
  [/^[\s(:-]*(?:reads?|uses?)\b/i, "read"],
];

/** The marks in every drawing of files; `known` are paths that the plan names elsewhere. */
export function readStructure(
  cut: Outline,
  aliases: Aliases,
  known: readonly string[],
): StructureMark[] {
  return cut.sections.flatMap(({ bodyStart, bodyEnd }) => {
    const text = cut.text.slice(bodyStart, bodyEnd);
    // Most sections hold no drawing at all.
    if (!/#|←|\/\/|—|<-|--/.test(text) || !/^[ \t]*(?:`{3}|~{3})/m.test(text)) return [];
    return parseBlocks(text, bodyStart).flatMap((block) =>
      block.kind === "code" ? marksOf(block, aliases, known) : [],
    );
  });
}

function marksOf(
  { lines }: FenceBlock,
  aliases: Aliases,
  known: readonly string[],
): StructureMark[] {
  const marks: StructureMark[] = [];
  const folders: { column: number; path: string }[] = [];
  const root = rootToDrop(
    lines.map(({ text }) => text),
    known,
  );
  for (const { text, offset } of lines) {
    const match = LINE.exec(text.trimEnd());
    if (!match?.[2]) continue;
    const [, lead = "", name, comment = ""] = match;
    const column = lead.length;
    while (folders.length > 0 && folders.at(-1)!.column >= column) folders.pop();
    const path = (folders.at(-1)?.path ?? "") + name;
    if (name.endsWith("/")) folders.push({ column, path: path === root ? "" : path });
    for (const mark of workersOf(comment, aliases)) {
      marks.push({ ...mark, path: { text: path, offset: offset + column, length: name.length } });
    }
  }
  return marks;
}

/** `my-app/` above everything is the repository itself when other paths start below it. */
function rootToDrop(lines: readonly string[], known: readonly string[]): string | undefined {
  const [first = "", second = ""] = lines.filter((line) => line.trim() !== "");
  const root = /^((?:\.\/)|[\w.@-]+\/)\s*(?:#.*)?$/.exec(first.trim())?.[1];
  if (root === undefined || !/^[\s│├└|`+]/.test(second)) return undefined;
  if (root === "./") return root;
  const isReal =
    known.length === 0 || known.some((path) => tidyPath(path).pattern.startsWith(root));
  return isReal ? undefined : root;
}

/** The workers at the start of a comment, and what they do. */
function workersOf(comment: string, aliases: Aliases): Pick<StructureMark, "worker" | "access">[] {
  const named = aliases.within(comment);
  let end = 0;
  const first = named.filter(({ start, length }) => {
    const isNext = /^[\s([,&+/]*(?:and\s+)?$/i.test(comment.slice(end, start));
    if (isNext) end = start + length;
    return isNext;
  });
  const rest = comment.slice(end).replace(/^[)\]]/, "");
  if (first.length === 0 || !/^\s*(?:$|[:(–—-]|\p{Lu}{3,}|\w+(?:s|y)\b)/u.test(rest)) return [];
  const access = VERBS.find(([pattern]) => pattern.test(rest))?.[1] ?? "write";
  return first.map(({ worker }) => ({ worker, access }));
}
