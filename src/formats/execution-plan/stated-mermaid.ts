import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";
import { LONGEST_LINE, onlyNames, type Stated } from "./stated.ts";

const NODE = String.raw`([\p{L}\p{N}_][\p{L}\p{N}_.]*(?:-[\p{L}\p{N}_.]+)*)(?:\s*(?:\(\(|\(\[|\[\[|\[\(|\{\{|[[({>])["\s]*([^\])}"]*)["\s]*[\])}]{1,2})?(?::::\w+)?`;
const NODES = new RegExp(NODE, "gu");
const LINK =
  /\s*(?:--[^->|]*-->|==[^=>]*==>|-\.[^.>]*\.->|<?--+>|==+>|-\.+->|--+[ox](?=\s)|---+)\s*(?:\|[^|]*\|)?\s*/u;

/**
 * The order that the edges of a Mermaid flow chart give its workers, also through nodes that are none. A
 * node is a worker when its label, or without one its own name, is that of a worker.
 */
export function readMermaid(lines: readonly Slice[], aliases: Aliases): Stated[] {
  if (!/^\s*(?:graph|flowchart)\b/i.test(lines.find(({ text }) => isSaid(text))?.text ?? ""))
    return [];
  let count = 0;
  const labels = new Map<string, string>();
  const edges = new Map<string, { to: string; at: Slice }[]>();
  for (const line of lines) {
    if (!isSaid(line.text) || KEYWORD.test(line.text)) continue;
    if (line.text.length > LONGEST_LINE || count > MOST_EDGES) continue;
    const links = line.text
      .replace(/;\s*$/, "")
      .split(LINK)
      .map((link) => nodesOf(link, labels));
    links.slice(1).forEach((to, i) => {
      for (const from of links[i]!) {
        const known = edges.get(from) ?? [];
        edges.set(from, known);
        for (const one of to) known.push({ to: one, at: line });
        count += to.length;
      }
    });
  }
  const workerOf = (node: string): number | undefined => {
    const label = labels.get(node);
    if (label === undefined) return aliases.one(node);
    const [first, ...more] =
      onlyNames(label, aliases) ?? onlyNames(label.split(/<br\s*\/?>|\\n|:/i)[0]!, aliases) ?? [];
    return more.length === 0 ? first : undefined;
  };
  return [...edges.keys()].flatMap((node) => {
    const before = workerOf(node);
    return before === undefined ? [] : reached(node, before, edges, workerOf);
  });
}

/** Charts with more edges are not for people. */
const MOST_EDGES = 20_000;

const KEYWORD =
  /^\s*(?:graph|flowchart|subgraph|end|style|classDef|class|linkStyle|click|direction)\b/i;

function isSaid(text: string): boolean {
  return text.trim() !== "" && !text.trim().startsWith("%%");
}

function nodesOf(text: string, labels: Map<string, string>): string[] {
  return [...text.matchAll(NODES)].flatMap(([, name, label]) => {
    if (label !== undefined) labels.set(name!, label.trim());
    return [name!];
  });
}

function reached(
  node: string,
  before: number,
  edges: ReadonlyMap<string, readonly { to: string; at: Slice }[]>,
  workerOf: (node: string) => number | undefined,
): Stated[] {
  const stated: Stated[] = [];
  const seen = new Set([node]);
  const open = [node];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const { to, at } of edges.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      const after = workerOf(to);
      if (after === undefined) open.push(to);
      else if (after !== before) stated.push({ before, after, at });
    }
  }
  return stated;
}
