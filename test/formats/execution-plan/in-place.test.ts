import { expect, test } from "vitest";
import { inMerged } from "../../../src/model/shell/worktree-paths.ts";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { judge } from "../../rules/support/findings.ts";

test.each([
  ["cd ../wt-1 && cargo check && cargo test -p x", "cargo check && cargo test -p x"],
  ["cd ../wt-1; npm test", "npm test"],
  ['cd "../wt-1" && npm test', "npm test"],
  ["cd ../wt-1/ && npm test", "npm test"],
  ["(cd ../wt-1 && npm test)", "(npm test)"],
  ["cd ../wt-1", ""],
  ["cd ../wt-1/crates/x && cargo check", "cd ./crates/x && cargo check"],
  ["npm --prefix ../wt-1 test", "npm --prefix . test"],
  ["cargo test --manifest-path=../wt-1/Cargo.toml", "cargo test --manifest-path=./Cargo.toml"],
  ["cd ../my.tree && make && cd ../wt-1 && make", "make && cd . && make"],
  ["cd ../wt-10 && npm test", "cd ../wt-10 && npm test"],
  ["cd ../../wt-1 && npm test", "cd ../../wt-1 && npm test"],
  ["cd web && npm test", "cd web && npm test"],
  ["cd ../myxtree && npm test", "cd ../myxtree && npm test"],
])("%s is here %s", (command, here) =>
  expect(inMerged(command, ["../wt-1", "../my.tree/"])).toBe(here),
);

const plan = (worktree: string): string => `# Plan

**Goal:** A shop.

## File Ownership Matrix

| File | W1 | W2 |
|---|---|---|
| a.ts | PRIMARY | - |

## Workers

### Worker 1: Build

**Worktree:** \`../w1\`
**Branch:** w1

**Validation:** \`npm test\`

### Worker 2: Try it

**Worktree:** ${worktree}
**Depends On:** W1

Try it all.
`;

test.each(["none", "None", "n/a", "main checkout", "the merged checkout", "none (main checkout)"])(
  "a worker whose worktree is %s works in the merged checkout",
  async (worktree) => {
    const { file, diagnostics } = await judge(plan(worktree), { path: "plan.md" });
    const { tasks } = file.parsed!.plan;
    expect(tasks.map(({ inPlace, worktree: at }) => inPlace ?? at?.value)).toEqual(["../w1", true]);
    expect(diagnostics.filter(({ rule }) => /^(?:verification|worktree)/.test(rule))).toEqual([]);
  },
);

test.each(["`none`", "none-of-it", "../none", "main"])("%s is a worktree", async (worktree) => {
  const { file } = await judge(plan(worktree), { path: "plan.md" });
  expect(file.parsed!.plan.tasks[1]).toMatchObject({ worktree: { value: expect.any(String) } });
  expect(file.parsed!.plan.tasks[1]?.inPlace).toBeUndefined();
});

test("it comes back from every Markdown format, and is told where it does not", async () => {
  const { file } = await judge(plan("none"), { path: "plan.md" });
  const read = file.parsed!.plan;
  for (const format of ["execution-plan", "session-plan", "task-plan"] as const) {
    const { text, lost } = await convertPlan(read, format);
    const back = await judge(text, { path: "plan.md", as: format });
    expect(back.file.parsed!.plan.tasks.map(({ inPlace }) => inPlace)).toEqual([undefined, true]);
    expect(lost.join("\n")).not.toContain("checkout");
  }
  const { lost } = await convertPlan(read, "work-packages");
  expect(lost).toContain(
    "work-packages does not hold the place in the merged checkout of W2 (yes)",
  );
});
