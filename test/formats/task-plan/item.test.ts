import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readPlan } from "../../../src/formats/read.ts";

/** The claims of a plan with one task. */
async function claims(body: string): Promise<string[]> {
  const text = `#### Task 1.1: Build a part Depends on [none]\n\n${body}\n`;
  const { parsed } = await readPlan(Buffer.from(text), "parallel-plan.md", {
    limits: DEFAULT_LIMITS,
  });
  return (parsed?.plan.tasks ?? []).flatMap((task) =>
    task.claims.map(({ access, pattern, at }) => `${at.start.line} ${access} ${pattern}`),
  );
}

test.each([
  [
    "a label right below a list opens the next one",
    "Files to Create\n- a.ts\nFiles to modify\n- b.ts\n**Files to Delete**: c.ts",
    ["4 create a.ts", "6 modify b.ts", "7 delete c.ts"],
  ],
  [
    "below a nested item too",
    "Files to Create\n- a.ts\n  - a remark\nFiles to modify\n- b.ts",
    ["4 create a.ts", "7 modify b.ts"],
  ],
  [
    "below a label that is an item itself",
    "- **Files to Create**:\n  - a.ts\nFiles to modify\n- b.ts",
    ["4 create a.ts", "6 modify b.ts"],
  ],
  [
    "an indented line goes on with its item",
    "Files to Create\n- a.ts\n  Files to modify: later\n- b.ts",
    ["4 create a.ts", "6 create b.ts"],
  ],
  [
    "a line at the margin that is no label goes on with its item",
    "Files to Create\n- a.ts - a long remark that\nwraps\n- b.ts",
    ["4 create a.ts", "6 create b.ts"],
  ],
])("%s", async (_, body, expected) => {
  expect(await claims(body)).toEqual(expected);
});
