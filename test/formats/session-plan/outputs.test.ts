import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { tasksOf } from "../support/session-plan.ts";

describe("an output", () => {
  const output = async (text: string): Promise<string[]> => {
    const [task = ""] = await tasksOf(`# P\n\n## Phase 1\n\n### Session A: X\n\n${text}\n`);
    return task.split(", ").slice(1);
  };
  test.each([
    ["- Output: Updated tokens.yaml, indexes", ["modify tokens.yaml"]],
    ["- Output: an endpoint, a type", []],
    ["- Output: `src/a.ts` (new) and `src/b.ts`", ["create src/a.ts", "write src/b.ts"]],
    ["- Output: a page (src/page.tsx).", ["write src/page.tsx"]],
    ["- Output:\n  - src/a.ts\n  - notes", ["write src/a.ts"]],
    ["**Output:** Removed src/old.ts", ["delete src/old.ts"]],
    [
      "**Deliverables:**\n\n- New file `docs/a.md`\n- README.md",
      ["create docs/a.md", "write README.md"],
    ],
    ["- Files to Modify: src/a.ts\n- Output: src/a.ts", ["modify src/a.ts"]],
    [
      "- Output: Updated src/a.ts, updated test/a.test.ts",
      ["modify src/a.ts", "modify test/a.test.ts"],
    ],
    ["- Output: New scripts/a.sh, pages/b.tsx", ["create scripts/a.sh", "create pages/b.tsx"]],
    ["- Output: src/a.ts, CHANGELOG.md", ["write src/a.ts", "write CHANGELOG.md"]],
    ["- Output: updates/a.md; new/b.ts", ["write updates/a.md", "write new/b.ts"]],
    ["- Output: Node.js 20 and 80% coverage, v1.2", []],
  ])("%s", async (text, claims) => expect(await output(text)).toEqual(claims));
});

describe("files that a code block draws", () => {
  const drawing = (lines: string): string =>
    `# Plan\n\n## Session 1: A\n\n### Branch: \`a\`\n\n### File Paths (only here)\n\n\`\`\`\n${lines}\n\`\`\`\n\n## Session 2: B\n\n- Branch: b\n`;

  test("are read with their folders and remarks", async () => {
    const [task] = await tasksOf(
      drawing(
        "src/hall/   ← the hall\n  ├── seats.ts   ← CREATE\n  └── rows/\n      └── row.ts # MODIFY\nvite.config.ts",
      ),
    );
    expect(task?.split(", ").slice(1)).toEqual([
      "write src/hall/",
      "create src/hall/seats.ts",
      "write src/hall/rows/",
      "modify src/hall/rows/row.ts",
      "write vite.config.ts",
    ]);
  });

  test("are told where a line is no path", async () => {
    const { diagnostics } = await judge(drawing("everything about the hall"));
    expect(diagnostics.map(({ rule, tasks }) => `${rule} ${tasks.join()}`)).toContain(
      "plan/partly-read 1",
    );
  });
});
