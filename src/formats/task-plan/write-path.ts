import { tidyPath } from "../../model/path.ts";
import { codeSpan, oneLine } from "../markdown/plain.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { readBody } from "./body.ts";
import { readPathItem } from "./path-item.ts";

/**
 * Paths as items of a list, each once: plain where that is read as it is, else in a code span. A path
 * that no form gives back is left out.
 */
export function pathItems(patterns: readonly string[]): string[] {
  return [...new Set(patterns)].flatMap((pattern) => writePath(pattern) ?? []);
}

function writePath(pattern: string): string | undefined {
  const path = oneLine(pattern);
  const forms = [path, codeSpan(path), codeSpan(`/${path}`), `"${path}"`];
  return forms.find((form) => isRead(form, pattern));
}

/** True when a list of files and a list of documents give the path back, and nothing more. */
function isRead(text: string, pattern: string): boolean {
  const [path, ...others] = readPathItem({ text, offset: 0 });
  const { claims } = readBody([{ blocks: parseBlocks(`Files to Create\n\n- ${text}\n`, 0) }]);
  const found = [path, ...others, ...claims].map((one) => one && tidyPath(one.text).pattern);
  return (
    found.length === 2 &&
    found.every((one) => one === pattern) &&
    claims.every(({ access }) => access === "create")
  );
}
