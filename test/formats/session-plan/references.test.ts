import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Two sessions, `A` and `B`, and then one of phase 2 that says what it depends on. */
const plan = (value: string, name = "C"): string => `# Parallel Execution Plan: Allotments

## Phase 1: Ground

### Session A: Beds

- Worktree: \`../plots-beds\`
- Branch: \`plots/beds\`
- Task: Number the beds
- Output: src/beds.ts

### Session B: Water

- Branch: \`plots/water\`
- Task: Lay the hoses
- Output: src/water.ts

## Phase 2: Growth

### Session ${name}: Harvest

- Task: Weigh it
- Depends on: ${value}
- Output: src/harvest.ts
`;

/** What the last session depends on, and what is told of it beside the sync point that is missing. */
async function read(value: string, name?: string): Promise<string[]> {
  const { file, diagnostics } = await judge(plan(value, name), { path: "plan.md" });
  const ids = file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id);
  const told = diagnostics.filter(({ rule }) => /^dependency\/(?!redundant)/.test(rule));
  return [ids.join(" "), ...told.map(({ rule }) => rule)];
}

describe("a dependency names a session of an earlier phase", () => {
  test.each([
    ["A", "1A"],
    ["Session A", "1A"],
    ["session a", "1A"],
    ["Session A, Session B", "1A 1B"],
    ["Sessions A & B", "1A 1B"],
    ["Sessions A and B", "1A 1B"],
    ["Sessions A-B", "1A 1B"],
    ["A/B", "1A 1B"],
    ["Session A (types only)", "1A"],
    ["Session A is merged", "1A"],
    ["Session A (Phase 1)", "1A"],
    ["Session A from Phase 1", "1A"],
    ["Phase 1, Session A", "1A"],
    ["Phase 1: Session B", "1B"],
    ["Phase 1, Sessions A and B", "1A 1B"],
    ["Sessions A and B (Phase 1)", "1A 1B"],
    ["P1-A", "1A"],
    ["Beds", "1A"],
    ["Session Water", "1B"],
    ["`plots/water`", "1B"],
    ["`../plots-beds`", "1A"],
    ["all Phase 1 sessions", "1A 1B"],
    ["Phase 1 sync point", "1A 1B"],
    ["Sync Point 1", "1A 1B"],
    ["Sync point of Phase 1", "1A 1B"],
    ["Phase 1", "1A 1B"],
    ["none", ""],
  ])("%s", async (value, ids) => expect(await read(value)).toEqual([ids]));

  test.each([
    ["Session A (Phase 1)", "1A"],
    ["Session A from Phase 1", "1A"],
    ["Phase 1, Session A", "1A"],
    ["Sessions A and B (Phase 1)", "1A 1B"],
    ["1A", "1A"],
  ])("of the same letter: %s", async (value, ids) => expect(await read(value, "A")).toEqual([ids]));

  test.each([
    ["Session A", "A", "1A"],
    ["the results of Phase 1", "C", "1A 1B"],
  ])("which is told where it is a guess: %s in %s", async (value, name, ids) =>
    expect(await read(value, name)).toEqual([ids, "dependency/guessed"]),
  );

  test.each([
    ["Session Q", "", ["dependency/malformed"]],
    ["all but Session A", "", ["dependency/malformed"]],
    ["2C", "2C", ["dependency/self"]],
  ])("or nothing that could be read: %s", async (value, ids, told) =>
    expect(await read(value)).toEqual([ids, ...told]),
  );

  test("and what could not be read is quoted as it stands", async () => {
    const { diagnostics } = await judge(plan("Session A, but not Session B"), { path: "plan.md" });
    expect(diagnostics.map(({ message }) => message.split(",")[0])).toContain(
      'task 2C depends on "but not Session B"',
    );
  });
});
