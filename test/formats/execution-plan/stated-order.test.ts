import { expect, test } from "vitest";
import { readExecutionPlan, shown } from "./support/plan.ts";

const plan = (below: string, second = ""): string =>
  `# Bakery

### Agent 1: Dough

**Branch:** \`dough\`

### Agent 2: Oven

**Branch:** \`oven\`
${second}

### Agent 3: Shop

**Branch:** \`shop\`

${below}
`;

const fence = (language: string, ...lines: string[]): string =>
  ["```" + language, ...lines, "```"].join("\n");
const graph = (...lines: string[]): string => `## Dependency Graph\n\n${fence("", ...lines)}`;
const chart = (...lines: string[]): string =>
  `## Picture\n\n${fence("mermaid", "graph TD", ...lines)}`;

const CHAIN = ["Agent 1", "Agent 2 < Agent 1", "Agent 3 < Agent 2"];
const SECOND = ["Agent 1", "Agent 2 < Agent 1", "Agent 3"];
const FREE = ["Agent 1", "Agent 2", "Agent 3"];

test.each<[string, string[]]>([
  ["## Dependencies\n\n- Agent 2 depends on Agent 1\n- Agent 3 waits for Agent 2 to finish", CHAIN],
  ["## Dependencies\n\n- **Agent 2**: Agent 1\n- Agent 3: Agent 2\n- Agent 1: none", CHAIN],
  ["## Dependencies\n\n* Agent 1 → Agent 2\n* Agent 2 -> Agent 3", CHAIN],
  ["## Dependencies\n\n1. Agent 1 blocks Agent 2.\n2. Agent 2 must finish before Agent 3.", CHAIN],
  [
    "## Dependencies\n\n- Agent 3 cannot start until Agent 1 and Agent 2 are merged",
    ["Agent 1", "Agent 2", "Agent 3 < Agent 1, Agent 2"],
  ],
  [graph("Agent 1 → Agent 2 → Agent 3"), CHAIN],
  [graph("Agent 1 (Dough) ──► Agent 2 (Oven) ──► Agent 3"), CHAIN],
  [graph("Agent 1", "   ↓", "Agent 2", "   │", "   ▼", "Agent 3"), CHAIN],
  [graph("Agent 1 + Agent 2 --> Agent 3"), ["Agent 1", "Agent 2", "Agent 3 < Agent 1, Agent 2"]],
  [chart("  A1[Agent 1] --> A2[Agent 2]", "  A2 --> A3[Agent 3: Shop]"), CHAIN],
  [chart('A["Agent 1<br/>Dough"] -->|loaves| B(Agent 2) ==> C{{Agent 3}}'), CHAIN],
  [chart("A1[Agent 1] --> M((merge))", "M --> A2[Agent 2]", "A2 -.-> A3[Agent 3]"), CHAIN],
  [
    chart("S[Start] --> A1[Agent 1] & A2[Agent 2]", "A1 & A2 --> A3[Agent 3]"),
    ["Agent 1", "Agent 2", "Agent 3 < Agent 1, Agent 2"],
  ],
  ["**Agent 2 must wait for Agent 1.**", SECOND],
  ["Note: nothing.\n\n> Agent 2 starts only after Agent 1 is merged.", SECOND],
])("an order outside of the workers is read: %j", async (below, expected) => {
  const { plan: read, findings } = await readExecutionPlan(plan(below));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(expected);
});

test.each([
  "Agent 2 does not wait for Agent 1.",
  "Agent 2 and Agent 1 need no order.",
  "## Talk\n\nAgent 1 → Agent 2 is how we name things.",
  "## Dependencies\n\n- lodash: 4.17\n- Agent 1 is independent",
  "The mill depends on Agent 1's dough.",
  chart("  A1[Flour] --> A2[Agent 2]"),
])("other words order nothing: %j", async (below) => {
  const { plan: read, findings } = await readExecutionPlan(plan(below));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(FREE);
});

test("a worker may say whom it blocks", async () => {
  const { plan: read } = await readExecutionPlan(plan("", "**Blocks:** Agent 3"));
  expect(shown(read)).toEqual(["Agent 1", "Agent 2", "Agent 3 < Agent 2"]);
});

test("a drawing that is not read is told, unless the workers say it", async () => {
  const drawing = graph("Agent 1 ──┐", "Agent 2 ──┼──► shop", "Agent 3 ──┘");
  const { findings } = await readExecutionPlan(plan(drawing));
  expect(findings.map(({ rule, at }) => [rule, at.start.line])).toEqual([["plan/partly-read", 19]]);
  const said = plan(drawing, "**Depends On:** Agent 1\n**Blocks:** Agent 3");
  expect((await readExecutionPlan(said)).findings).toEqual([]);
});

test("arrows against what a worker says itself are told", async () => {
  const { plan: read, findings } = await readExecutionPlan(
    plan(graph("Agent 2 → Agent 1"), "**Depends On:** Agent 1"),
  );
  expect(shown(read)).toEqual(SECOND);
  expect(findings.map(({ rule }) => rule)).toEqual(["plan/partly-read"]);
  expect(findings[0]!.message).toContain("already waits for");
});
