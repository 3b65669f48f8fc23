import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixAll } from "../../src/lint/fix.ts";
import { judge, type Setup } from "../rules/support/findings.ts";
import { PLAN } from "./plans.ts";

const crlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");
const lf = (text: string): string => text.replaceAll("\r\n", "\n");

async function fixed(text: string, setup: Setup): Promise<string> {
  return (await fixAll(text, async (one) => (await judge(one, setup)).diagnostics)).text;
}

const SESSIONS = `# Parallel Execution Plan: Billing

## Phase 1: Base

### Session A: One
- Output: \`src/a.ts\`

### Session B: Two
- Output: \`src/a.ts\`

**Sync Point:** merge all before Phase 2

## Phase 2: Rest

### Session C: Three
- Output: \`src/c.ts\`
`;

const PACKAGES = `packages:
  - id: a
    name: A
    files:
      - src/x.ts
  - id: b
    files: [src/x.ts]
    depends_on:
      - c
  - id: c
    files: [src/y.ts]
`;

const GRAPH = `{
  "schema_version": 1,
  "project_name": "x",
  "phases": [
    { "id": "a", "name": "A", "duration": "1 day", "deliverables": ["src/a.ts"] },
    { "id": "b", "name": "B", "duration": "1 day", "deliverables": ["src/a.ts"] }
  ]
}
`;

test.each([
  ["sessions", SESSIONS, "plan.md"],
  ["packages", PACKAGES, "work-packages.yaml"],
  ["a dependency graph", GRAPH, "graph.json"],
])("%s with CRLF are mended with CRLF, and as those with LF", async (_, text, path) => {
  const mended = await fixed(text, { path });
  expect(mended).not.toBe(text);
  expect(await fixed(crlf(text), { path })).toBe(crlf(mended));
});

test("where both stand, new lines end as most do", async () => {
  const path = "work-packages.yaml";
  const text = crlf(PACKAGES).replace("\r\n", "\n");
  const mended = await fixed(text, { path });
  expect(mended.match(/[^\r]\n/g)).toHaveLength(1);
});

test("a task plan with CRLF is mended with CRLF", async () => {
  await fc.assert(
    fc.asyncProperty(PLAN.map(lf), async (plan) => {
      expect(await fixed(crlf(plan), {})).toBe(crlf(await fixed(plan, {})));
    }),
    { numRuns: 40 },
  );
});
