import type { Limits } from "../format.ts";

/** What is over a limit in a YAML text, and the offset where it shows. */
export interface YamlExcess {
  message: string;
  offset: number;
}

/** The first limit that a YAML text breaks; counts indentation and brackets only, before the parser runs. */
export function yamlExcess(text: string, limits: Limits): YamlExcess | undefined {
  let open: number[] = [];
  let flow = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.length > limits.field) {
      const message = `a line has ${line.length} characters, over the limit of ${limits.field}`;
      return { message, offset: index };
    }
    const lead = /^(?: *- +)* */.exec(line)![0];
    const indent = lead.search(/[^ ]|$/);
    open = open.filter((column) => column < indent);
    for (const dash of lead.matchAll(/-/g)) open.push(dash.index);
    if (/^[^#\s]/.test(line.slice(lead.length))) open.push(lead.length);
    for (const bracket of line
      .replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*/g, "")
      .matchAll(/[[\]{}]/g)) {
      flow = Math.max(0, flow + (bracket[0] === "[" || bracket[0] === "{" ? 1 : -1));
      if (flow > limits.depth) break;
    }
    if (open.length + flow > 2 * limits.depth || flow > limits.depth) {
      return {
        message: `values are nested deeper than the limit of ${limits.depth}`,
        offset: index,
      };
    }
  }
  return undefined;
}
