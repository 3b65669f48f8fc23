import type { Slice } from "../task-plan/slice.ts";
import { unclaimedPaths } from "../task-plan/words.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Parsed } from "../format.ts";
import type { Outline } from "../markdown/outline.ts";
import type { Aliases } from "./aliases.ts";
import { readWorkerHeading } from "./names.ts";
import type { WorkerRow } from "./worker-table.ts";

/** The answer to a document over a limit: an empty plan and one finding. */
export function overLimit(
  message: string,
  line: number,
  index: LineIndex,
): Parsed<"execution-plan"> {
  const start = index.startOf(line);
  const at = index.place(start, start + Math.min(index.line(line).length, 80));
  return {
    format: "execution-plan",
    plan: {
      format: "execution-plan",
      title: "",
      phases: [],
      tasks: [],
      references: [],
      allows: [],
    },
    document: {
      sections: new Set(),
      at,
      matrix: [],
      isWhole: false,
      owned: new Map(),
      vague: new Set(),
      protocol: [],
      unmerged: [],
    },
    findings: [{ rule: "plan/unreadable", at, message, overLimit: true }],
  };
}

/** What looks like a part of the plan and could not be read. */
export function problemsOf(
  cut: Outline,
  drafts: readonly WorkerRow[],
  aliases: Aliases,
): ParserFinding[] {
  return [...openFence(cut, drafts), ...noPaths(cut.index, drafts), ...drawings(cut, aliases)];
}

function openFence({ openFence: at }: Outline, drafts: readonly WorkerRow[]): ParserFinding[] {
  if (!at) return [];
  const last = drafts.at(-1)?.unit.heading.id;
  const where = last === undefined ? "the plan" : `the plan, whose last worker is ${last}`;
  const message = `the code block that opens here in ${where}, is never closed, so everything below it reads as code; close it`;
  return [{ rule: "plan/partly-read", at, message }];
}

/** Members of a list of files that name no path: nothing is known of what they collide with. */
function noPaths(index: LineIndex, drafts: readonly WorkerRow[]): ParserFinding[] {
  return drafts.flatMap(({ unit, body }) => {
    // What an item names in words is told by itself.
    const told = unclaimedPaths(body);
    const isTold = (item: Slice): boolean =>
      told.some(({ offset }) => offset >= item.offset && offset < item.offset + item.text.length);
    const unread = body.noPaths.filter((item) => !isTold(item));
    return unread.map((item) => noPath(unit.heading.id, item, index));
  });
}

function noPath(id: string, { text, offset }: Slice, index: LineIndex): ParserFinding {
  const [line = ""] = text.split(/\r?\n/, 1);
  const said = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + line.length),
    message: `"${said.replace(/[*_`]/g, "").trim()}" in the files of worker ${id} names no path, so it is left out; expected paths of the repository`,
    tasks: [id],
  };
}

/** Workers that only a drawing made of lines tells of: `│ Stream A │ Stream B │`. */
function drawings(cut: Outline, aliases: Aliases): ParserFinding[] {
  const told = new Set<string>();
  const findings: ParserFinding[] = [];
  for (const { bodyStart, bodyEnd } of cut.sections) {
    const text = cut.text.slice(bodyStart, bodyEnd);
    if (!/[│┃║]/.test(text)) continue;
    for (const match of text.matchAll(/[│┃║]\s*([^│┃║\n]{1,80}?)(?=\s{2,}|\s*[│┃║])/g)) {
      const cell = match[1]!.trim();
      const offset = bodyStart + match.index + match[0].indexOf(cell);
      const named = readWorkerHeading({ text: cell.replace(/\s*\([^()]*\)?$/, ""), offset });
      if (!named || told.has(named.name.id) || aliases.one(named.name.id) !== undefined) continue;
      if (aliases.one(named.name.key) !== undefined) continue;
      told.add(named.name.id);
      findings.push({
        rule: "plan/partly-read",
        at: cut.index.place(named.start, named.start + named.length),
        message: `${named.name.id} stands in a drawing, of which nothing is read; expected a definition such as "### ${named.name.id}: Title" with its files and dependencies`,
      });
    }
  }
  return findings;
}
