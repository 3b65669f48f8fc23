import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";
import { LONGEST_LINE, onlyNames, pairs, type Stated } from "./stated.ts";

const ARROW = /\s*(?:[─━═–—=-]*(?:>|►|▶|→|⟶|➜|⇒)+)\s*/u;
const DRAWN = /[│┃║└┘┌┐├┤┬┴┼╭╮╰╯]/;
const DOWN = /^[\s│┃║|]*[↓▼⬇][\s│┃║|↓▼⬇\uFE0F]*$/u;

/** What lines with arrows say, and the lines that name a worker in a drawing that is not read. */
export interface ReadArrows {
  stated: Stated[];
  unread: { line: Slice; workers: number[] }[];
}

/** Reads `Agent 1 → Agent 2 → Agent 3` line by line, and names above each other with an arrow between them. */
export function readArrows(lines: readonly Slice[], aliases: Aliases): ReadArrows {
  const read: ReadArrows = { stated: [], unread: [] };
  let above: number[] | undefined;
  let isDown = false;
  for (const line of lines) {
    if (/^[\s│┃║|]*$/.test(line.text)) continue;
    if (DOWN.test(line.text)) {
      isDown = above !== undefined;
      continue;
    }
    const chain = line.text.length > LONGEST_LINE ? undefined : chainOf(line, aliases);
    if (!chain) {
      const workers = aliases.within(line.text).map(({ worker }) => worker);
      const isDrawing = DRAWN.test(line.text) || /[>►▶→⟶➜⇒]/u.test(line.text) || isDown;
      if (isDrawing && workers.length > 0) read.unread.push({ line, workers });
      [above, isDown] = [undefined, false];
      continue;
    }
    if (isDown && above) read.stated.push(...pairs(above, chain[0]!, line));
    chain.slice(1).forEach((one, i) => read.stated.push(...pairs(chain[i]!, one, line)));
    above = chain.at(-1)!;
    isDown = false;
  }
  return read;
}

/** The names between the arrows of a line; one link where it has none. */
function chainOf({ text }: Slice, aliases: Aliases): number[][] | undefined {
  if (DRAWN.test(text)) return undefined;
  const own = text.replace(/^[\s>*_+-]*(?:[\p{L} ]{3,30}:[*_]*\s+(?=\S.*(?:>|→|►|▶)))?/u, "");
  const links = own.split(ARROW).map((link) => onlyNames(link, aliases));
  return links.some((link) => link === undefined) ? undefined : (links as number[][]);
}
