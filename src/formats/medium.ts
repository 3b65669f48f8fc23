import type { Format } from "./format.ts";
import { frontMatter } from "./markdown/front-matter.ts";

/** What a file is: Markdown, or YAML and JSON. */
export type Medium = Format["medium"];

/** What may stand above a mapping: nothing, a comment, the start of the document. */
const ABOVE = /^(?:[#%].*|---)?$/;

/** How a mapping starts: `{`, or a key. */
const MAPPING = /^(?:--- *)?(?:\{|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:(?=\s|$))/;

/** A fence of Markdown at the start of a line: in YAML, such a line stands in a text, which is indented. */
function hasFence(text: string): boolean {
  return (text.includes("```") || text.includes("~~~")) && /^(?:```|~~~)/m.test(text);
}

/** What a text is, as far as its first lines tell; no parser is loaded for that. */
function mediumOfText(text: string): Medium {
  if (!MAPPING.test(firstLine(text)) || hasFence(text)) return "markdown";
  const matter = frontMatter(text);
  return matter && text.slice(matter.end).trim() !== "" ? "markdown" : "data";
}

function firstLine(text: string): string {
  for (const [line] of text.replace(/^\uFEFF/, "").matchAll(/[^\n]+/g))
    if (!ABOVE.test(line.trim())) return line.trim();
  return "";
}

/** What a document may be: what its text looks like, then what its name says. */
export function mediaOf(path: string, text: string): Medium[] {
  const ending = /\.(?:(?<data>ya?ml|json)|md|markdown)$/i.exec(path);
  const byText = mediumOfText(text);
  if (!ending) return [byText];
  return [...new Set<Medium>([byText, ending.groups!["data"] ? "data" : "markdown"])];
}
