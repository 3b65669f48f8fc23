import { expect, test } from "vitest";
import { claimsOf, readTask } from "../support/read.ts";

test.each<[string, string, string[]]>([
  [
    "plain lines without bullets",
    "Files to Modify:\nsrc/a.ts\nsrc/b.ts\n\nLook at src/c.ts",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "lines that are broken by hand",
    "Files to Modify:\n\n`src/a.ts`<br>\n`src/b.ts`",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "two paths joined by a word",
    "Files to Modify:\n- src/a.ts and src/b.ts\n- `c.ts` or `d.ts`",
    ["modify src/a.ts", "modify src/b.ts", "modify c.ts", "modify d.ts"],
  ],
  [
    "three paths with a comma before the last word",
    "Files to Modify:\n- `a.ts`, `b.ts`, and `c.ts`",
    ["modify a.ts", "modify b.ts", "modify c.ts"],
  ],
  [
    "semicolons and slashes",
    "Files to Modify:\n- `a.ts`; `b.ts`\n- `c.ts` / `d.ts`",
    ["modify a.ts", "modify b.ts", "modify c.ts", "modify d.ts"],
  ],
  ["spaces only", "Files to Modify: src/a.ts src/b.ts", ["modify src/a.ts", "modify src/b.ts"]],
  [
    "labels with the verb first",
    "**Deleted Files:**\n- a.ts\n\n**Created files:**\n- b.ts\n\n**To update:**\n- c.ts",
    ["delete a.ts", "create b.ts", "modify c.ts"],
  ],
  [
    "labels behind a picture, or with a dash",
    "**📁 Files to Create:**\n- a.ts\n\n📝 **Files to Modify:**\n- b.ts\n\nFiles to Delete -\n- c.ts",
    ["create a.ts", "modify b.ts", "delete c.ts"],
  ],
  [
    "two labels on one line",
    "**Files to Create:** none; **Files to Modify:** src/b.ts",
    ["modify src/b.ts"],
  ],
  [
    "groups below one label",
    "Files to Modify:\n\n**Backend**\n- src/a.ts\n\n**Frontend**\n- src/b.ts\n\n**Notes**\n- do it well",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "groups as items",
    "Files to Modify:\n- Backend:\n  - src/a.ts\n- Frontend:\n  - src/b.ts",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "a table with actions",
    "| File | Action |\n| --- | --- |\n| `src/a.ts` | create |\n| src/b.ts | Modify |",
    ["create src/a.ts", "modify src/b.ts"],
  ],
  [
    "a table below a label",
    "Files to Modify:\n\n| Path | Why |\n|---|---|\n| src/a.ts | the name |",
    ["modify src/a.ts"],
  ],
  [
    "a table that only tells about files",
    "| File | Purpose |\n| --- | --- |\n| src/a.ts | x |",
    [],
  ],
  [
    "marks and quotes around a path",
    "Files to Modify:\n- (optional) src/a.ts\n- [NEW] src/b.ts\n- 📄 src/c.ts\n- <src/d.ts>\n- \"src/e.ts\"\n- 'src/f.ts'\n- “src/g.ts”\n- [src/h.ts]\n- src/i.ts（新規）",
    [
      "modify src/a.ts",
      "create src/b.ts",
      "modify src/c.ts",
      "modify src/d.ts",
      "modify src/e.ts",
      "modify src/f.ts",
      "modify src/g.ts",
      "modify src/h.ts",
      "modify src/i.ts",
    ],
  ],
  [
    "words that are written like paths",
    "Files to Modify:\n- src/a.ts\n- `GET /api/users` returns the list\n- `application/json` only\n- Node.js 20 is needed\n- `fs/promises` import stays\n- `@types/node`\n- client/server boundary stays\n- if/else\n- ~~src/z.ts~~",
    ["modify src/a.ts"],
  ],
  [
    "remarks that say what is done",
    "Files to Modify:\n- src/a.ts (new)\n- src/b.ts (new export)\n- src/c.ts - new file\n- src/d.ts (deleted)\n- src/e.ts: no change needed\n- `src/f.ts` must stay as is",
    [
      "create src/a.ts",
      "modify src/b.ts",
      "create src/c.ts",
      "delete src/d.ts",
      "read src/e.ts",
      "read src/f.ts",
    ],
  ],
  [
    "files with their tests",
    "**Files:**\n- Create: `src/a.ts`\n- Modify: `src/b.ts`, `src/c.ts`\n- Test: `tests/d.ts`",
    ["create src/a.ts", "modify src/b.ts", "modify src/c.ts", "write tests/d.ts"],
  ],
])("%s", async (_, body, claims) => expect(await claimsOf(body)).toEqual(claims));

test.each([
  ["a dependency line that goes on after a comma", "**Depends on:** 1.1,\n1.2"],
  [
    "an item that goes on after a comma",
    "- **Dependencies**: Task 1.1 (types),\n  Task 1.2 (store)",
  ],
  ["a label behind another one", "**Effort**: 2h | **Depends on**: 1.1, 1.2"],
])("%s", async (_, body) => {
  const { dependsOn } = await readTask(body, "Task 2.1: Build");
  expect(dependsOn.map(({ id }) => id)).toEqual(["1.1", "1.2"]);
});

test("a value on its label's line is all of it: steps below are no dependencies", async () => {
  const { dependsOn } = await readTask(
    "**Depends on**: none\n\n1. Follow Task 1.1\n2. Click 1.2 on it",
    "Task 2.1: Build",
  );
  expect(dependsOn).toEqual([]);
});
