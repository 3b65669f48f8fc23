import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown, template } from "./support/plan.ts";

test("the form of the format's page is read whole", async () => {
  const { plan, document, findings } = await readExecutionPlan(template());
  expect(findings).toEqual([]);
  expect(plan.title).toBe("Ledger export");
  expect(plan.summary).toBe("Export a ledger as CSV and as JSON.");
  expect(shown(plan)).toEqual([
    "W1: modify crates/ledger/src/lib.rs",
    "W2 < W1: read crates/ledger/src/lib.rs, create crates/csv/src/lib.rs, create crates/csv/",
  ]);
  expect(
    plan.tasks.map(({ title, branch, worktree }) => [title, branch?.value, worktree?.value]),
  ).toEqual([
    ["The trait (Foundation)", "feat/trait", "../ledger-w1"],
    ["CSV", "feat/csv", "../ledger-w2"],
  ]);
  expect(plan.tasks.map(({ verification }) => verification.map(({ value }) => value))).toEqual([
    ["cd ../ledger-w1 && cargo check && cargo test"],
    ["cargo test -p csv"],
  ]);
  expect(plan.mergeOrder?.map(({ value }) => value)).toEqual(["W1", "W2"]);
  expect(document.protocol).toEqual([
    { number: 1, name: "Set up" },
    { number: 5, name: "Merge (ordered)" },
  ]);
});

test("it is told by its content and has no finding but what is meant for information", async () => {
  const { file, diagnostics, proof } = await judge(template(), { path: "docs/notes.md" });
  expect(file.parsed?.format).toBe("execution-plan");
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(proof).toEqual({ pairs: 1, unordered: 0, claims: 4, conflicts: 0 });
});

test.each([
  ["git -c merge.directoryRenames=false merge --no-ff feat/csv"],
  ["git -C ../ledger -c merge.directoryRenames=false merge feat/csv"],
])("the order of the merges is read from %s", async (line) => {
  const merge = `${line}\n${line.replace("csv", "trait")}`;
  const { plan } = await readExecutionPlan(template({ merge }));
  expect(plan.mergeOrder?.map(({ value }) => value)).toEqual(["W2", "W1"]);
});

const workers = (...lines: string[]): string =>
  template({ workers: lines.join("\n\n"), matrix: "", structure: "", merge: "" });

test.each<[string, string[], string[]]>([
  ["Worker 3", ["### Worker 3: X"], ["W3"]],
  ["W3", ["### W3 - X"], ["W3"]],
  ["agent-2", ["### agent-2: X"], ["agent-2"]],
  ["Stream A", ["#### 🔵 **Stream A: X**"], ["Stream A"]],
  ["Track 4B", ["## 4.1 TRACK 4B — X"], ["Track 4B"]],
  ["Lane C", ["### Lane C (images)"], ["Lane C"]],
  ["Workstream 1", ["## Workstream 1: X"], ["Workstream 1"]],
  ["Team 1", ["### Team 1 - X"], ["Team 1"]],
  ["Worktree 2", ["### Worktree 2: X"], ["Worktree 2"]],
  ["an id of another kind", ["### Worker `pkg-api`: X"], ["pkg-api"]],
  [
    "no worker",
    ["### Worker Definitions", "### WORKERS", "### Team values", "### Agent 1 checklist"],
    [],
  ],
])("a heading names %s", async (_, lines, ids) => {
  const { plan } = await readExecutionPlan(workers(...lines));
  expect(plan.tasks.map(({ id }) => id)).toEqual(ids);
});

const NAMES = ["Worker 1: Base", "Worker 2: API", "Worker 3: UI"];

test.each<[string, string, string[]]>([
  ["an id", "W1", ["W1"]],
  ["a name", "Worker 1", ["W1"]],
  ["several", "Workers 1 and 2", ["W1", "W2"]],
  ["a list with remarks", "W1 (types), W2 (if applicable)", ["W1", "W2"]],
  ["a range", "Workers 1-2", ["W1", "W2"]],
  ["a title", "Base", ["W1"]],
  ["all before", "All previous workers", ["W1", "W2"]],
  ["when it is there", "W2 complete", ["W2"]],
  ["none", "None (can start at once)", []],
  ["none in words", "None - can start at once", []],
  ["an unknown one", "W9", ["W9"]],
])("%s is a dependency", async (_, value, ids) => {
  const text = NAMES.map(
    (name, i) => `### ${name}\n\n${i === 2 ? `**Depends On:** ${value}` : ""}`,
  );
  const { plan, findings } = await readExecutionPlan(workers(...text));
  expect(findings).toEqual([]);
  expect(plan.tasks[2]!.dependsOn.map(({ id }) => id)).toEqual(ids);
});

test("words that name nobody are told, not guessed", async () => {
  const text = NAMES.map((name) => `### ${name}\n\n**Depends On:** the weather`);
  const { findings } = await readExecutionPlan(workers(text[0]!));
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'plan/partly-read: worker W1 depends on "the weather", which names no worker of the plan; nothing was understood, expected names such as W1, W2 or none',
  ]);
});

test("a phase says for all its workers what they wait for", async () => {
  const { plan } = await readExecutionPlan(
    workers(
      "### Phase 1: Base\n\n#### Agent 1: A\n\n#### Agent 2: B",
      "### Phase 2: Rest\n\n**Dependencies:** Phase 1 completion\n\n#### Agent 3: C\n\n**Depends On:** none",
    ),
  );
  expect(shown(plan)).toEqual(["Agent 1", "Agent 2", "Agent 3 < Agent 1, Agent 2"]);
});

test("a worker that is named again is defined where its fields stand", async () => {
  const { plan } = await readExecutionPlan(
    workers(
      "### Worker 1: A\n\n**Files Owned:** `a.ts`",
      "## Schedule\n\n### Worker 1: first half (30 min)\n\nDo half of it.",
    ),
  );
  expect(shown(plan)).toEqual(["W1: write a.ts"]);
});

test("two definitions of one worker are two", async () => {
  const { plan } = await readExecutionPlan(
    workers("### Worker 1: A\n\n**Branch:** a", "### Worker 1: B\n\n**Branch:** b"),
  );
  expect(plan.tasks.map(({ id }) => id)).toEqual(["W1", "W1"]);
});
