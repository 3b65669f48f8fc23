import type { Limits } from "../format.ts";

/** What is over a limit in a YAML text, and the offset where it shows. */
export interface YamlExcess {
  message: string;
  offset: number;
}

const SPACE = 0x20;
const DASH = 0x2d;

/** The first limit that a YAML text breaks; counts indentation and brackets only, before the parser runs. */
export function yamlExcess(text: string, limits: Limits): YamlExcess | undefined {
  const open: number[] = [];
  let flow = 0;
  for (let offset = 0; offset < text.length;) {
    const next = text.indexOf("\n", offset);
    const line = text.slice(offset, next < 0 ? text.length : next);
    if (line.length > limits.field) {
      const message = `a line has ${line.length} characters, over the limit of ${limits.field}`;
      return { message, offset };
    }
    if (line !== "") openColumns(line, open);
    if (/[[\]{}]/.test(line)) flow = openBrackets(line, flow, limits.depth);
    if (open.length + flow > 2 * limits.depth || flow > limits.depth)
      return { message: `values are nested deeper than the limit of ${limits.depth}`, offset };
    offset += line.length + 1;
  }
  return undefined;
}

/** Puts the columns of a line's dashes and of its content on those of the lines around it. */
function openColumns(line: string, open: number[]): void {
  const lead: number[] = [];
  let column = 0;
  for (; ; column++) {
    const code = line.charCodeAt(column);
    if (code === DASH && line.charCodeAt(column + 1) === SPACE) lead.push(column);
    else if (code !== SPACE) break;
  }
  const indent = lead[0] ?? column;
  while (open.length > 0 && open.at(-1)! >= indent) open.pop();
  open.push(...lead);
  const first = line.charAt(column);
  if (first !== "#" && first.trim() !== "") open.push(column);
}

/** How many brackets are open behind a line; one more than `most` is enough. */
function openBrackets(line: string, before: number, most: number): number {
  let flow = before;
  for (const part of line.match(/[[\]{}]|"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*/g) ?? []) {
    if (part === "[" || part === "{") flow++;
    else if (part === "]" || part === "}") flow = Math.max(0, flow - 1);
    if (flow > most) break;
  }
  return flow;
}
