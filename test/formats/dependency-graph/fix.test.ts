import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";

/** A graph whose phases write one file; each line is the rest of a phase. */
const graph = (...phases: string[]): string => `{
  "schema_version": 1,
  "project_name": "notes",
  "phases": [
    ${phases.map((rest, i) => `{ "id": "p${i}", "name": "P", "duration": "1 week"${rest}, "deliverables": ["src/x.ts"] }`).join(",\n    ")}
  ]
}
`;

const NONE = ', "dependencies": []';

test.each([
  [
    "an empty list",
    [NONE, NONE],
    [],
    '"id": "p1", "name": "P", "duration": "1 week", "dependencies": ["p0"]',
  ],
  ["a missing list", [NONE, ""], [], '"id": "p1", "dependencies": ["p0"], "name": "P"'],
  ["a list with a phase", [NONE, ', "dependencies": ["p2"]', ""], ["p2"], '"dependencies": ["p0"'],
])("a race is mended through %s, and the graph stays JSON", async (_, phases, kept, mended) => {
  const { diagnostics } = await judge(graph(...phases), { path: "dependency-graph.json" });
  const mends = mendsOf(diagnostics.filter(({ rule }) => rule === "ownership/write-race"));
  const { text } = applyFixes(graph(...phases), mends);
  expect(text).toContain(mended);
  for (const id of kept) expect(text).toContain(`"${id}"`);
  expect(() => JSON.parse(text)).not.toThrow();
  const again = await judge(text, { path: "dependency-graph.json" });
  expect(again.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
