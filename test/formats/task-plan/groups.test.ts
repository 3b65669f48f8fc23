import { describe, expect, test } from "vitest";
import { claimsOf, readTask, readTaskPlan } from "../support/read.ts";

const FILE = "modify src/a.ts";
const below = (label: string): string =>
  `Files to modify\n- src/a.ts\n\n${label}\n- src/b.ts\n\nBuild it.`;

/** What is told of a task with this text. */
async function told(body: string): Promise<string[]> {
  const { file } = await readTaskPlan(
    `# Plan\n\n#### Task 1.1: Build Depends on [none]\n\n${body}\n`,
  );
  return file.findings.map(({ message }) => message.split(" of task")[0]!);
}

describe("below a list of files", () => {
  test.each([
    "**Never touch:**",
    "**Out of scope:**",
    "**Not in scope**",
    "##### Out of Scope",
    "**Leave alone:**",
    "**Leave these alone:**",
    "Leave unchanged:",
    "**Hands off:**",
    "**Unchanged:**",
    "**Untouched files**",
    "**Keep as is:**",
    "**Forbidden:**",
    "**Exclude:**",
    "**Excluded**",
    "**Avoid:**",
    "Avoid touching:",
    "**Not to be changed:**",
    "**Do not change these files:**",
  ])("%s denies", async (label) =>
    expect([...new Set(await claimsOf(below(label)))]).toEqual([FILE, "deny src/b.ts"]),
  );

  test.each([
    "**Called by:**",
    "**Callers:**",
    "**Used by**",
    "**Uses:**",
    "**Imports:**",
    "**Related files:**",
    "**Reference**",
    "For reference:",
    "**See also:**",
    "**Similar to:**",
    "**Existing code to reuse**",
    "**Files to look at first**",
    "**Shared with 1.2:**",
    "##### Related code",
  ])("%s names files that are not the task's", async (label) => {
    const { claims, brief } = await readTask(below(label));
    expect(claims.map(({ pattern }) => pattern)).toEqual(["src/a.ts"]);
    expect(brief.text).toContain("- src/b.ts");
    expect(await told(below(label))).toEqual([]);
  });

  test.each([
    ["**Backend**", "modify"],
    ["**New components:**", "modify"],
    ["##### Also", "modify"],
    ["**Tests**", "write"],
    ["##### Tests", "write"],
    ["**Unit tests:**", "write"],
    ["**The b**", undefined],
    ["**Shared src**", undefined],
    ["**Billing**", undefined],
    ["**Whoever needs it:**", undefined],
    ["**API of the others, as it is now**", undefined],
  ])("%s goes on, or is told", async (label, access) => {
    const claims = await claimsOf(below(label));
    expect(claims).toEqual(access ? [FILE, `${access} src/b.ts`] : [FILE]);
    expect(await told(below(label))).toEqual(access ? [] : ['"src/b.ts" stands among the files']);
  });

  test.each([
    ["**Called by:**\n- src/b.ts", []],
    ["- **Called by:**\n- src/b.ts", []],
    ["**Never touch:**\n- src/b.ts\n- src/c.ts", ["deny src/b.ts", "deny src/c.ts"]],
    ["- **Never touch:**\n- src/b.ts", ["deny src/b.ts"]],
    [
      "**Never touch:**\n- src/b.ts\n**Files to create**\n- src/c.ts",
      ["deny src/b.ts", "create src/c.ts"],
    ],
    ["**Backend**\n- src/b.ts\n- src/c.ts", ["modify src/b.ts", "modify src/c.ts"]],
    ["- **Backend:**\n- src/b.ts\n- src/c.ts", ["modify src/b.ts", "modify src/c.ts"]],
    ["- **Files to create:**\n- src/b.ts", ["create src/b.ts"]],
    ["with a\nlong remark:\n- src/b.ts", ["modify src/b.ts"]],
  ])("without a blank line: %s", async (text, claims) =>
    expect(await claimsOf(`Files to modify\n- src/a.ts\n${text}`)).toEqual([FILE, ...claims]),
  );

  test("a name that the paths below it hold is a group", async () =>
    expect(
      await claimsOf("Files to modify\n- src/a.ts\n\n**Billing**\n- src/billing/b.ts"),
    ).toEqual([FILE, "modify src/billing/b.ts"]));

  test("tests in words are no files", async () =>
    expect(await claimsOf("Files to modify\n- src/a.ts\n\n**Tests:**\n- all of them pass")).toEqual(
      [FILE],
    ));

  test.each(["- Callers: `src/b.ts`", "- Called by:\n  - src/b.ts"])(
    "%s says nothing",
    async (text) => {
      const body = `Files to modify\n- src/a.ts\n${text}`;
      expect([await claimsOf(body), await told(body)]).toEqual([[FILE], []]);
    },
  );
});

test.each([
  [
    "**Out of scope:**\n- Refactoring the router\n- src/b.ts",
    ["deny src/b.ts"],
    "Out of scope:\n\n- Refactoring the router",
  ],
  ["**Avoid:** any new types", [], "Avoid: any new types"],
  ["##### Out of scope\n\nThe billing page.", [], "Out of scope:\n\nThe billing page."],
  ["Do not modify\n- src/b.ts\n\nBuild it.", ["deny src/b.ts"], "Build it."],
  ["**Out of scope:** the types in `src/b.ts`", [], "Out of scope: the types in `src/b.ts`"],
])("what must not be done stays in the text with its label: %s", async (body, claims, text) => {
  const { brief } = await readTask(body);
  expect([await claimsOf(body), brief.text, await told(body)]).toEqual([claims, text, []]);
});

test.each([
  ["**Works on:** `src/b.ts`", ["write src/b.ts"], []],
  ["**May edit:**\n- src/b.ts", ["write src/b.ts"], []],
  ["**Working files:**\n- src/b.ts", ["write src/b.ts"], []],
  ["**Tests to add:** `test/b.test.ts`", ["write test/b.test.ts"], []],
  ["**Main files:** `src/b.ts`", [], ['"src/b.ts" stands among the files']],
  ["**Files involved:**\n- src/b.ts", [], ['"src/b.ts" stands among the files']],
  ["**Migrations:** two, and both go back", [], []],
  ["**Source files:** `src/b.ts`", [], []],
])("a label that stands alone: %s", async (body, claims, findings) =>
  expect([await claimsOf(body), await told(body)]).toEqual([claims, findings]),
);

test("a label that says nothing of its files stays in the text with them", async () => {
  const { brief } = await readTask("Files to copy:\n- src/b.ts\n\nBuild it.");
  expect(brief.text).toBe("Files to copy:\n\n- src/b.ts\n\nBuild it.");
  const drawn = await readTask("Files to copy:\n```\nsrc/b.ts\n```");
  expect(drawn.brief.text).toContain("src/b.ts");
});

test("a label that may stand alone is a group within a list", async () =>
  expect(await claimsOf("Files to modify\n- src/a.ts\n\n**Config files:**\n- src/b.ts")).toEqual([
    FILE,
    "modify src/b.ts",
  ]));
