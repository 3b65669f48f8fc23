import { describe, expect, test } from "vitest";
import { claimsOf, readTaskPlan } from "../support/read.ts";

const item = (text: string): Promise<string[]> => claimsOf(`Files to modify\n- ${text}`);

/** What is told of a task with this item among its files. */
async function told(text: string): Promise<string[]> {
  const { file } = await readTaskPlan(
    `# Plan\n\n#### Task 1.1: Build Depends on [none]\n\nFiles to modify\n- ${text}\n`,
  );
  return file.findings.map(({ message }) => message.split(" in the files")[0]!);
}

describe("an exception of a part of a path takes nothing out and is told", () => {
  test.each([
    ["`src/**` (except `src/a.ts`, where only the imports change)"],
    ["src/** (except src/a.ts lines 1-10)"],
    ["src/** (except src/a.ts:1-10)"],
    ["`src/**` (except `src/a.ts#L10`)"],
    ["src/** (except src/a.ts (lines 1-10))"],
    ["src/** (except src/ui/, but including src/ui/Nav.tsx)"],
    ["src/** (except src/ui/ including its tests)"],
    ["src/** (except src/a.ts until W2 is merged)"],
    ["src/** (except the exports of src/a.ts)"],
    ["src/** except src/a.ts, where only the imports change"],
    ["src/** except src/a.ts (only imports)"],
    ["src/** (not src/a.ts's exports)"],
  ])("%s", async (text) => {
    expect((await item(text)).filter((claim) => claim.startsWith("deny"))).toEqual([]);
    expect(await told(text)).toHaveLength(1);
  });

  test("the words are named without their bracket", async () =>
    expect(await told("src/** (except src/a.ts lines 1-10)")).toEqual([
      '"except src/a.ts lines 1-10"',
    ]));
});

describe("words that say whose an excepted path is change nothing", () => {
  test.each([
    ["src/** (except src/a.ts, which W2 owns)"],
    ["src/** (except src/a.ts: owned by task 1.2)"],
    ["src/** (except src/a.ts - task 1.2)"],
    ["src/** (except src/a.ts (W2))"],
    ["src/** (except src/a.ts, created by task 1.2)"],
    ["src/** (except src/a.ts - handled in Task 1.2)"],
    ["src/** (except `src/a.ts` which belongs to W2)"],
    ["src/** (except src/a.ts -> W2)"],
    ["src/** (except src/a.ts; updated in phase 2)"],
    ["src/** (except src/a.ts, another worker's file)"],
    ["src/** (except `src/a.ts`, as it is generated)"],
    ["src/** (except src/a.ts, see task 1.2)"],
    ["src/** except src/a.ts - rename the handlers"],
    ["src/** [except src/a.ts]"],
    ["src/** (except src/a.ts file)"],
  ])("%s", async (text) => {
    expect(await item(text)).toEqual(["modify src/**", "deny src/a.ts"]);
    expect(await told(text)).toEqual([]);
  });

  test("a remark in the bracket ends no list", async () =>
    expect(await item("src/** (except src/a.ts (W2), src/b.ts)")).toEqual([
      "modify src/**",
      "deny src/a.ts",
      "deny src/b.ts",
    ]));
});

describe("an exception narrows its own glob alone", () => {
  const claims = (...lists: string[]): Promise<string[]> => claimsOf(lists.join("\n\n"));

  test.each([
    [
      "Files to modify\n- src/** (except *.test.ts)",
      "Files to create\n- src/a.test.ts",
      "create src/a.test.ts",
    ],
    [
      "Files to modify\n- src/** (except src/a.ts)",
      "Files to delete\n- src/a.ts",
      "delete src/a.ts",
    ],
    ["Files to create\n- src/ui/", "Files to modify\n- src/** (except src/ui/)", "create src/ui/"],
    [
      "Files to modify\n- src/** (except src/a.ts)",
      "Files to rename\n- src/a.ts → lib/a.ts",
      "delete src/a.ts",
    ],
  ])("%s beside %s", async (one, two, claim) => {
    const found = await claims(one, two);
    expect(found).toContain(claim);
    expect(found).toContain("modify src/**");
    expect(found.filter((it) => it.startsWith("deny"))).toEqual([]);
  });

  test("also of one list", async () =>
    expect(await claims("Files to modify\n- src/a.ts\n- src/** (except src/a.ts)")).toEqual([
      "modify src/a.ts",
      "modify src/**",
    ]));

  test.each([
    ["Files to modify\n- src/** (except src/a.ts)", "Reading list\n- src/a.ts"],
    ["Files to modify\n- src/** (except src/a.ts)", "Files to create\n- src/b.ts"],
    ["Files to modify\n- src/** (except src/a.ts)\n- lib/**"],
  ])("what else is claimed leaves it: %s %s", async (...lists) =>
    expect(await claims(...lists)).toContain("deny src/a.ts"),
  );

  test("an exception of the whole glob stays one", async () =>
    expect(await claims("Files to modify\n- src/ui/** (except src/ui/)")).toEqual([
      "modify src/ui/**",
      "deny src/ui/",
    ]));

  test("a list of what is denied stays one", async () =>
    expect(await claims("Never touch\n- src/a.ts", "Files to modify\n- src/a.ts")).toEqual([
      "deny src/a.ts",
      "modify src/a.ts",
    ]));
});

describe("other words for an exception", () => {
  test.each([
    ["src/** with the exception of src/a.ts"],
    ["src/** (exclusions: src/a.ts)"],
    ["src/** (excluded: `src/a.ts`)"],
    ["src/** (sauf src/a.ts)"],
    ["src/** - but leave src/a.ts alone"],
    ["src/** (leave src/a.ts alone)"],
    ["src/**, !src/a.ts"],
    ["src/** (src/a.ts excluded)"],
    ["`src/**` (`src/a.ts` is excluded)"],
    ["src/** (a.ts left out)"],
    ["src/** !src/a.ts"],
    ["src/**\n- !src/a.ts"],
    ["`src/**`, `!src/a.ts`"],
    ["src/**, excluding:\n  - src/a.ts"],
    ["`src/**`, but not these files:\n  - `src/a.ts`"],
    ["src/**\n  - except src/a.ts"],
    ["src/**\n- (except src/a.ts)"],
    ["src/**\n- except for `src/a.ts`"],
    ["src/**\n- not src/a.ts"],
    ["src/**\n- do not touch src/a.ts"],
  ])("%s", async (text) => {
    expect(await item(text)).toEqual(["modify src/**", "deny src/a.ts"]);
    expect(await told(text)).toEqual([]);
  });

  test.each([
    ["src/a.ts\n- except src/b.ts", ["modify src/a.ts"]],
    ["src/**\n  - src/a.ts", ["modify src/**", "modify src/a.ts"]],
    ["src/**\n- everything except src/a.ts", ["modify src/**"]],
    ["src/a.ts, excluding:\n  - src/b.ts", ["modify src/a.ts", "modify src/b.ts"]],
    ["src/** (tests are excluded)", ["modify src/**"]],
    [
      "src/** (src/a.ts and src/b.ts excluded), lib/",
      ["modify src/**", "deny src/a.ts", "deny src/b.ts", "modify lib/"],
    ],
    ["src/!(a|b).ts", ["modify src/!(a|b).ts"]],
  ])("%s is none", async (text, claims) => expect(await item(text)).toEqual(claims));
});
