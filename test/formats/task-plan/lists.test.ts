import { expect, test } from "vitest";
import { claimsOf, readTask } from "../support/read.ts";

test.each<[string, string, string[]]>([
  [
    "instruction bullets after a blank line are no files",
    "Files to modify\n- src/a.ts\n\n- Rewrite `src/b.ts` by hand\n- src/c.ts must stay",
    ["modify src/a.ts"],
  ],
  [
    "a prose bullet right below the files is skipped, and the list goes on",
    "Files to modify\n- src/a.ts\n- whatever else turns up\n- src/b.ts",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "a blank line between files does not end a list",
    "Files to modify\n\n- src/a.ts\n\n- src/b.ts\n\n- src/c.ts",
    ["modify src/a.ts", "modify src/b.ts", "modify src/c.ts"],
  ],
  [
    "a sentence ends a list",
    "Files to modify\n- src/a.ts\n\nThen look at the others:\n\n- src/b.ts",
    ["modify src/a.ts"],
  ],
  [
    "numbered steps after bullets are another list",
    "Files to modify\n- src/a.ts\n\n1. src/b.ts is read first\n2. Build",
    ["modify src/a.ts"],
  ],
  [
    "numbered files",
    "Files to modify\n1. src/a.ts\n2. src/b.ts",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "files with plus signs",
    "Files to modify\n+ src/a.ts\n+ src/b.ts",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "what is nested below a file says nothing about the list",
    "Files to modify\n- src/a.ts\n  - src/b.ts is like it\n  - add a call\n- src/c.ts",
    ["modify src/a.ts", "modify src/c.ts"],
  ],
  [
    "a list nested below its label",
    "- **Files to Modify**:\n  - src/a.ts\n  - src/b.ts\n- **Description**: src/c.ts stays",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  [
    "an item that goes on in the next line",
    "Files to modify\n- src/a.ts\n  with all that belongs\n  to src/b.ts\n- src/c.ts",
    ["modify src/a.ts", "modify src/c.ts"],
  ],
  [
    "an item that goes on without indentation",
    "Files to modify\n- src/a.ts has a\nlong remark\n- src/c.ts",
    ["modify src/a.ts", "modify src/c.ts"],
  ],
  [
    "the next label opens the next list",
    "Files to Create\n- a.ts\n\nFiles to modify\n- b.ts",
    ["create a.ts", "modify b.ts"],
  ],
  [
    "the next label without a blank line",
    "Files to Create\n- a.ts\nFiles to modify\n- b.ts",
    ["create a.ts", "modify b.ts"],
  ],
  ["files without bullets", "Files to modify\nsrc/a.ts", ["modify src/a.ts"]],
  [
    "files as a block",
    "Files to modify\n```\nsrc/a.ts\nsrc/b.ts\n```",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
  ["no label", "- src/a.ts\n- src/b.ts", []],
  ["a label in a sentence", "The files to modify are many.\n\n- src/a.ts", []],
  ["files within a code block", "Build:\n```ts\n// Files to modify\n// - src/a.ts\n```", []],
  [
    "files within a comment",
    "Files to modify\n- src/a.ts\n<!--\n- src/b.ts\n-->",
    ["modify src/a.ts"],
  ],
  [
    "lists under headings of their own",
    "##### Files to Create\n\n- a.ts\n\n##### Notes\n\n- b.ts",
    ["create a.ts"],
  ],
  [
    "CRLF",
    "Files to modify\r\n- src/a.ts\r\n- src/b.ts\r\n\r\nBuild.\r\n",
    ["modify src/a.ts", "modify src/b.ts"],
  ],
])("%s", async (_, body, claims) => expect(await claimsOf(body)).toEqual(claims));

test.each([
  ["None"],
  ["none"],
  ["None."],
  ["[none]"],
  ["(none)"],
  ["`none`"],
  ["**None**"],
  ["None (testing only)"],
  ["None - this only reads"],
  ["No new files"],
  ["N/A"],
  ["—"],
])("a list with %s is empty on purpose", async (text) => {
  for (const body of [`Files to modify\n- ${text}`, `Files to modify: ${text}`]) {
    const task = await readTask(body);
    expect([task.claims, task.brief.saysNoFiles]).toEqual([[], true]);
  }
});

test("an empty list says nothing on purpose", async () => {
  const { brief } = await readTask("Files to modify\n\nBuild it.");
  expect(brief.saysNoFiles).toBe(false);
});

test("instructions are counted without labels, files and dependencies", async () => {
  const { brief } = await readTask(
    "**READ THESE BEFORE TASK**\n- a.md\n\n**Instructions**\n\nFiles to modify\n- a.ts\n\nBuild it.\n\n- Test it.",
  );
  expect(brief.text).toBe("Build it.\n\n- Test it.");
});

test("instructions behind a label go on in the next lines of their item", async () => {
  const { brief } = await readTask(
    "- **Instructions**: Build it\n  and test it.\n- **Priority**: 1",
  );
  expect(brief.text).toBe("Build it\nand test it.");
});
