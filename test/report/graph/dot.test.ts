import { expect, test } from "vitest";
import { graphDot } from "../../../src/report/graph/dot.ts";
import { picture, titled } from "./support/picture.ts";

test("the graph as DOT", async () => {
  const line =
    '1.1 titled Tables, done | 1.2 titled Hash "it" & \\N go, modifies a.ts | 1.3 modifies a.ts, titled Cookies | 2.1 needs 1.1 1.2, titled Sign in';
  expect(graphDot(await picture(line, "1.2", "2.1"))).toBe(`digraph plan {
  graph [rankdir=LR, label="A plan", labelloc=t, fontname="Helvetica", fontsize=16, nodesep=0.25, ranksep=0.7]
  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11, margin="0.12,0.08"]
  edge [color="#6b7280", arrowsize=0.7]
  "t0" [label="1.1 ✓\\nTables", tooltip="1.1 Tables", style="rounded,dashed"]
  "t1" [label="1.2\\nHash \\"it\\" &amp; \\\\N go", tooltip="1.2 Hash \\"it\\" &amp; \\\\N go", color="#d97706", penwidth=2]
  "t2" [label="1.3\\nCookies", tooltip="1.3 Cookies"]
  "t3" [label="2.1\\nSign in", tooltip="2.1 Sign in", color="#d97706", penwidth=2]
  "t0" -> "t3"
  "t1" -> "t3" [color="#d97706", penwidth=2]
  "t1" -> "t2" [dir=none, style=dashed, color="#dc2626", constraint=false, tooltip="race on a.ts"]
}
`);
});

test("controls and long titles in DOT", () => {
  const shown = graphDot(titled(`\u001B[31m ${"long ".repeat(400)}`));
  expect(shown).toContain("\\\\u{1b}[31m long");
  expect(Math.max(...shown.split("\n").map(({ length }) => length))).toBeLessThan(600);
});
