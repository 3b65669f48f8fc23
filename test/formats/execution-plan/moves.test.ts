import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** What each worker does, and the rules that tell something. */
async function read(text: string): Promise<{ claims: string[][]; rules: string[] }> {
  const { file, diagnostics } = await judge(text, { path: "plan.md" });
  expect(file.parsed?.format).toBe("execution-plan");
  return {
    claims: file.parsed!.plan.tasks.map(({ claims }) =>
      claims.map(({ access, pattern }) => `${access} ${pattern}`).toSorted(),
    ),
    rules: diagnostics.map(({ rule }) => rule),
  };
}

const matrix = (...rows: string[]): string =>
  `# Plan: Parallel Execution\n\n## File Ownership Matrix\n\n| File | W1 | W2 |\n| --- | --- | --- |\n${rows.join("\n")}\n\n### W1: Barn\n\n**Branch:** \`barn\`\n\n### W2: Yard\n\n**Branch:** \`yard\`\n`;

describe("a cell of the matrix that speaks of a move", () => {
  test.each([
    "PRIMARY (rename to src/yard.ts)",
    "PRIMARY (renamed to `src/yard.ts`)",
    "PRIMARY (rename to yard.ts)",
    "MODIFY (move to src/yard.ts)",
    "MOVE to src/yard.ts",
    "RENAME → `src/yard.ts`",
    "PRIMARY → src/yard.ts",
    "Owner, renamed to src/yard.ts",
  ])("%s", async (cell) => {
    const { claims, rules } = await read(matrix(`| src/barn.ts | ${cell} | - |`));
    expect(claims).toEqual([["create src/yard.ts", "delete src/barn.ts"], []]);
    expect(rules).not.toContain("plan/partly-read");
  });

  test("names the old place, or a folder", async () => {
    expect(
      (await read(matrix("| src/yard.ts | PRIMARY (renamed from src/barn.ts) | READ |"))).claims,
    ).toEqual([["create src/yard.ts", "delete src/barn.ts"], ["read src/yard.ts"]]);
    expect(
      (await read(matrix("| src/barn.ts | PRIMARY (move into src/old/) | - |"))).claims,
    ).toEqual([["create src/old/barn.ts", "delete src/barn.ts"], []]);
  });

  test("is compared with the others", async () => {
    const other = "| src/yard.ts | - | PRIMARY (new) |";
    const { rules } = await read(
      matrix("| src/barn.ts | PRIMARY (rename to src/yard.ts) | - |", other),
    );
    expect(rules.filter((rule) => /race/.test(rule))).toEqual(["ownership/write-race"]);
  });

  test("is none where it only speaks of what is in the file", async () => {
    const row = "| src/barn.ts | PRIMARY (moves the doors to the yard) | - |";
    expect((await read(matrix(row))).claims[0]).toEqual(["write src/barn.ts"]);
  });
});

test("a row of two places is a move", async () => {
  const rows = "| `src/barn.ts` → `src/yard.ts` | PRIMARY | - |";
  expect((await read(matrix(rows))).claims[0]).toEqual([
    "create src/yard.ts",
    "delete src/barn.ts",
  ]);
});

test.each([
  ["PRIMARY (delete)", "delete src/barn.ts"],
  ["PRIMARY (to be removed)", "delete src/barn.ts"],
  ["MODIFY (deleted - no longer used)", "delete src/barn.ts"],
  ["MODIFY (removes the old doors)", "modify src/barn.ts"],
  ["PRIMARY (delete dead code)", "write src/barn.ts"],
])("a remark says whether the whole file goes: %s", async (cell, claim) =>
  expect((await read(matrix(`| src/barn.ts | ${cell} | - |`))).claims[0]).toEqual([claim]),
);

test.each([
  "`src/barn.ts` (moved to `src/yard.ts`)",
  "src/barn.ts (renamed to src/yard.ts)",
  "src/barn.ts - rename to yard.ts",
  "src/yard.ts (renamed from src/barn.ts)",
  "`src/barn.ts` → `src/yard.ts`",
])("files that are owned may be moved: %s", async (files) => {
  const text = `# Plan: Parallel Execution\n\n### W1: Barn\n\n**Branch:** \`barn\`\n**Files Owned:** ${files}, src/hay.ts\n\n### W2: Yard\n\n**Branch:** \`yard\`\n**Files Owned:** src/x.ts\n`;
  expect((await read(text)).claims[0]).toEqual([
    "create src/yard.ts",
    "delete src/barn.ts",
    "write src/hay.ts",
  ]);
});
