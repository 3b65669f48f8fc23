import { expect, test } from "vitest";
import { fixText } from "./support/fix.ts";
import { template } from "./support/plan.ts";

const plan = (second: string): string =>
  template({
    structure: "",
    merge: "",
    matrix: "| File | W1 | W2 |\n|---|---|---|\n| a.ts | PRIMARY | MODIFY |",
    workers: `### Worker 1: A\n\n**Worktree:** \`../a\`\n**Branch:** \`a\`\n\nWork.\n\n${second}\n`,
  });

const HEAD = "### Worker 2: B";

test.each<[string, string, string, string]>([
  ["an existing line", "**Depends On:** none", "**Depends On:** none", "**Depends On:** W1"],
  [
    "a line of prose",
    "**Depends On:** None - starts at once",
    "**Depends On:** None - starts at once",
    "**Depends On:** W1",
  ],
  [
    "a new line below the branch",
    "**Worktree:** `../b`\n**Branch:** `b`\n**Task:**\nWork.",
    "**Branch:** `b`\n**Task:**",
    "**Branch:** `b`\n**Depends On:** W1\n**Task:**",
  ],
  [
    "a new item below the branch",
    "- **Branch**: `b`\n- **Task**: work",
    "- **Branch**: `b`\n",
    "- **Branch**: `b`\n- **Depends On:** W1\n",
  ],
  ["a new line below the heading", "Work.", `${HEAD}\n`, `${HEAD}\n\n**Depends On:** W1\n`],
])("a race is mended in %s, and nothing else changes", async (_, body, before, after) => {
  const text = plan(`${HEAD}\n\n${body}`);
  const fixed = await fixText(text);
  expect(fixed).toBe(text.replace(before, after));
  expect(await fixText(fixed)).toBe(fixed);
});

test("a dependency is added behind those that are there", async () => {
  const text = plan(`${HEAD}\n\n**Depends On:** W3 (types)\n\n### Worker 3: C\n\n**Branch:** c`);
  expect(await fixText(text)).toBe(text.replace("W3 (types)", "W3 (types), W1"));
});

test("line ends of the file are kept", async () => {
  const text = plan(`${HEAD}\n\n**Branch:** \`b\`\n\nWork.`).replaceAll("\n", "\r\n");
  expect(await fixText(text)).toBe(
    text.replace("**Branch:** `b`\r\n", "**Branch:** `b`\r\n**Depends On:** W1\r\n"),
  );
});

test("a race is mended along the order of the merges that the plan has", async () => {
  const text = plan(`${HEAD}\n\n**Branch:** \`b\``).replace(
    "```bash\n",
    "```bash\ngit merge b\ngit merge a\n",
  );
  expect(await fixText(text)).toBe(
    text.replace("**Branch:** `a`\n", "**Branch:** `a`\n**Depends On:** W2\n"),
  );
});

test("what only the repair made superfluous stays as its author wrote it", async () => {
  const text = plan(
    `${HEAD}\n\n**Branch:** \`b\`\n\n### Worker 3: C\n\n**Branch:** \`c\`\n**Depends On:** W1, W2`,
  );
  const fixed = await fixText(text);
  expect(fixed).toBe(text.replace("**Branch:** `b`\n", "**Branch:** `b`\n**Depends On:** W1\n"));
  expect(await fixText(fixed)).toBe(fixed);
});
