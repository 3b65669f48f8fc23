import { expect, test } from "vitest";
import { readExecutionPlan, shown, template } from "./support/plan.ts";

const WORKERS = "### Worker 1: A\n\n### Worker 2: B";

const plan = (head: string, ...rows: string[]): string =>
  template({
    workers: WORKERS,
    structure: "",
    merge: "",
    matrix: [head, head.replace(/[^|]+/g, "---"), ...rows].join("\n"),
  });

const HEAD = "| File | W1 | W2 | Notes |";

test.each<[string, string[], string[]]>([
  [
    "PRIMARY, MODIFY and READ",
    ["| a.ts | PRIMARY | MODIFY | |", "| b.ts | READ | - | |"],
    ["W1: write a.ts, read b.ts", "W2: modify a.ts"],
  ],
  [
    "SECONDARY and SHARED",
    ["| a.ts | SHARED | SECONDARY | |"],
    ["W1: write a.ts", "W2: modify a.ts"],
  ],
  [
    "signs",
    ["| `a.ts` | ✅ PRIMARY | ❌ | |", "| `b.ts` | 👁️ | 👑 | |"],
    ["W1: write a.ts, read b.ts", "W2: write b.ts"],
  ],
  [
    "marks and remarks",
    ["| **a.ts** | **PRIMARY** (new) | MODIFY (one import) | |"],
    ["W1: create a.ts", "W2: modify a.ts"],
  ],
  [
    "words of its own legend",
    ["| a.ts | Ω | Δ | |", "", "- Ω: owns the file", "- Δ = reads it"],
    ["W1: write a.ts", "W2: read a.ts"],
  ],
  [
    "what is struck out, which does not count",
    ["| a.ts | ~~PRIMARY~~ READ | PRIMARY | |"],
    ["W1: read a.ts", "W2: write a.ts"],
  ],
  [
    "several kinds in one cell",
    ["| a.ts | PRIMARY (new), READ | DENY | |"],
    ["W1: create a.ts, read a.ts", "W2: deny a.ts"],
  ],
  [
    "notes that say who creates",
    ["| a.ts | PRIMARY | MODIFY | W1 creates this, W2 adds a case |"],
    ["W1: create a.ts", "W2: modify a.ts"],
  ],
  [
    "rows below a bold folder",
    [
      "| **crates/cli/** | | | |",
      "| src/lib.rs | PRIMARY | - | |",
      "| **crates/api/** | | | |",
      "| src/lib.rs | - | PRIMARY | |",
    ],
    ["W1: write crates/cli/src/lib.rs", "W2: write crates/api/src/lib.rs"],
  ],
  [
    "rows that repeat the bold folder",
    ["| **crates/cli/** | | | |", "| crates/cli/src/lib.rs | PRIMARY | - | |"],
    ["W1: write crates/cli/src/lib.rs", "W2"],
  ],
  [
    "rows that say the whole way below a bold folder",
    [
      "| **src/ui/** | | | |",
      "| src/other/c.ts | PRIMARY | - | |",
      "| src | - | READ | |",
      "| d.ts | - | PRIMARY | |",
    ],
    ["W1: write src/other/c.ts", "W2: read src/ui/src, write src/ui/d.ts"],
  ],
  [
    "a bold group that is no folder",
    ["| **Backend** | | | |", "| src/lib.rs | PRIMARY | - | |"],
    ["W1: write src/lib.rs", "W2"],
  ],
  [
    "parts of a file",
    ["| `lib.rs:1-700` | PRIMARY | - | |", "| lib.rs:701-900 | - | PRIMARY | |"],
    ["W1: write lib.rs", "W2: write lib.rs"],
  ],
  [
    "globs, folders and literal brackets",
    ["| `src/**/*.ts` | PRIMARY | - | |", "| app/[id]/ | - | PRIMARY | |"],
    ["W1: write src/**/*.ts", "W2: write app/[id]/"],
  ],
  [
    "several paths in a row",
    ["| `a.ts`, `b.ts` | PRIMARY | - | |"],
    ["W1: write a.ts, write b.ts", "W2"],
  ],
])("reads %s", async (_, rows, expected) => {
  const { plan: read, findings } = await readExecutionPlan(plan(HEAD, ...rows));
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(expected);
});

test("columns may name roles, with the workers in the cells", async () => {
  const { plan: read } = await readExecutionPlan(
    plan(
      "| Path | Owner | Modified by | Read by |",
      "| a.ts | Worker 1 | W2 | - |",
      "| b.ts | W2 | - | W1 |",
    ),
  );
  expect(shown(read)).toEqual(["W1: write a.ts, read b.ts", "W2: modify a.ts, write b.ts"]);
});

test("what cannot be read is told", async () => {
  const { plan: read, findings } = await readExecutionPlan(
    plan(
      "| File | W1 | W7 |",
      "| a.ts | perhaps | PRIMARY |",
      "| b.ts | ⚠️ | - |",
      "| The weather | PRIMARY | - |",
    ),
  );
  expect(shown(read)).toEqual(["W1", "W2"]);
  expect(findings.map(({ rule, message }) => `${rule} ${message.split(",")[0]}`)).toEqual([
    'plan/partly-read column "W7" of the ownership matrix names no worker that the plan defines',
    'plan/partly-read "perhaps" in the ownership matrix says nothing of an access that could be read',
    'plan/partly-read "⚠️" in the ownership matrix says nothing of an access that could be read',
    'plan/partly-read "The weather" in the ownership matrix names no path that could be read',
  ]);
});

test("tables of other things are no matrix", async () => {
  const { plan: read, findings } = await readExecutionPlan(
    plan("| File | Purpose |", "| a.ts | Holds things |"),
  );
  expect(findings).toEqual([]);
  expect(shown(read)).toEqual(["W1", "W2"]);
});
