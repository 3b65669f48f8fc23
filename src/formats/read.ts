import { LineIndex } from "../model/place.ts";
import type { ParserFinding } from "../model/diagnostic.ts";
import type { FormatId } from "../model/plan.ts";
import { decode } from "./decode.ts";
import type { Parsed, ParseOptions } from "./format.ts";
import { detectFormat, FORMAT_LIST } from "./list.ts";
import { mayHide, mayHideInName } from "./may-hide.ts";
import { frontMatter } from "./markdown/front-matter.ts";
import { namesOf } from "./names.ts";

/** A file that was read as a plan, or why it could not be. */
export interface ReadFile {
  index: LineIndex;
  /** True when the file starts with a byte order mark, which the text leaves out. */
  bom: boolean;
  parsed?: Parsed;
  findings: ParserFinding[];
}

/** Reads bytes as a plan; `as` says the format, else it is detected. Never throws on bad input. */
export async function readPlan(
  bytes: Uint8Array,
  path: string,
  options: ParseOptions & { as?: FormatId },
): Promise<ReadFile> {
  const decoded = decode(bytes, options.limits);
  if (!("text" in decoded)) return unreadable(decoded.problem, decoded.overLimit);
  const index = new LineIndex(decoded.text);
  const id = options.as ?? (await detectFormat(path, decoded.text));
  if (!id) {
    const known = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known}, or name the format with --as`,
      ),
      index,
    };
  }
  const folder = folderOf(path, options.root);
  const parsed: Parsed = await FORMAT_LIST[id].parse(index, {
    ...options,
    ...(folder !== undefined && { folder }),
  });
  const isData = FORMAT_LIST[id].medium === "data";
  const findings = [...parsed.findings, ...(await hiddenIn(parsed, index, isData))];
  if (!isData && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./yaml/front-matter.ts");
    findings.push(...(await checkFrontMatter(index, options.limits)));
  }
  return { index, bom: decoded.bom, parsed, findings };
}

/** A document's folder in the repository; nothing where it lies elsewhere. */
function folderOf(path: string, root: string | undefined): string | undefined {
  const slashed = path.replaceAll("\\", "/");
  const top = root === undefined ? "" : `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  const own = top !== "" && slashed.startsWith(top) ? slashed.slice(top.length) : slashed;
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.\//.test(own)) return undefined;
  return own.slice(0, Math.max(0, own.lastIndexOf("/")));
}

/** Characters that a reader does not see; most documents have none, and nothing is loaded for them. */
async function hiddenIn(
  parsed: Parsed,
  index: LineIndex,
  isData: boolean,
): Promise<ParserFinding[]> {
  const names = namesOf(parsed, index);
  const hasEscapes = isData && index.text.includes("\\") && /\\[uUxLP]/.test(index.text);
  const inNames = names.some(({ value }) => value !== undefined && mayHideInName(value));
  if (!hasEscapes && !inNames && !mayHide(index.text)) return [];
  const { hiddenCharacters } = await import("./hidden.ts");
  if (!hasEscapes) return hiddenCharacters(names, index);
  const { quotedTexts } = await import("./yaml/escapes.ts");
  return hiddenCharacters(names, index, quotedTexts(index.text));
}

function unreadable(message: string, overLimit?: true): ReadFile {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding: ParserFinding = {
    rule: "plan/unreadable",
    at,
    message,
    ...(overLimit && { overLimit }),
  };
  return { index, bom: false, findings: [finding] };
}
