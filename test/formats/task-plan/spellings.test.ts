import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readPlan } from "../../../src/formats/read.ts";
import { describe, expect, test } from "vitest";
import { claimsOf, readTaskPlan } from "../support/read.ts";

const item = (text: string): Promise<string[]> => claimsOf(`Files to modify\n- ${text}`);

/** What is told of a task with this item among its files. */
async function told(text: string): Promise<string[]> {
  const { file } = await readTaskPlan(
    `# Plan\n\n#### Task 1.1: Build Depends on [none]\n\nFiles to modify\n- src/a.ts\n- ${text}\n`,
  );
  return file.findings.map(({ message }) => message.split(" of task")[0]!);
}

describe("a path that is spelt in another way", () => {
  test.each([
    ["@src/a.ts", "src/a.ts"],
    ["`@src/ui/App.tsx`", "src/ui/App.tsx"],
    ["@README.md", "README.md"],
    ["@src/ui/", "src/ui/"],
    ["@src/ui", "src/ui"],
    ["@/lib/a.ts", "@/lib/a.ts"],
    ["$ROOT/src/a.ts", "src/a.ts"],
    ["`${REPO_ROOT}/src/a.ts`", "src/a.ts"],
    ["$CLAUDE_PROJECT_DIR/src/a.ts", "src/a.ts"],
    ["<root>/src/a.ts", "src/a.ts"],
    ["src/...", "src/"],
    ["src/api/…", "src/api/"],
    ["`src/.../a.ts`", "src/**/a.ts"],
    ["`src/routes/[...rest]/+page.svelte`", "src/routes/[...rest]/+page.svelte"],
    ["all .ts files in src/", "src/**/*.ts"],
    ["every `*.ts` file below `src/ui`", "src/ui/**/*.ts"],
    ["All files under `src/`", "src/"],
    ["everything in src/ui", "src/ui/"],
    ["all of src/ui", "src/ui/"],
    ["the rest of `src/`", "src/"],
    ["the entire src/ui folder", "src/ui/"],
    ["> src/a.ts", "src/a.ts"],
    ["<code>src/a.ts</code>", "src/a.ts"],
    ["[src/ui/App.tsx](../src/ui/App.tsx)", "src/ui/App.tsx"],
    ["[src/ui/App.tsx](../../src/ui/App.tsx#L3)", "src/ui/App.tsx"],
    ["[`src/a.ts`][1]", "src/a.ts"],
    ["[src/a.ts](https://example.org/blob/main/src/a.ts)", "src/a.ts"],
    ["[a.ts](src/a.ts)", "src/a.ts"],
    ["src/ui/ - no changes to the layout", "src/ui/"],
  ])("%s names %s", async (text, path) => expect(await item(text)).toEqual([`modify ${path}`]));

  test.each(["@types/node", "@scope/package"])("%s is none", async (text) =>
    expect(await item(text)).toEqual([]),
  );

  test("`api/`, all of src/ui", async () =>
    expect(await item("`src/api/`, all of src/ui")).toEqual(["modify src/api/", "modify src/ui/"]));

  test.each([
    ["> - src/b.ts"],
    ["– src/b.ts"],
    ["• src/b.ts"],
    ["-\u00A0src/b.ts"],
    ["\n> - src/b.ts"],
  ])("an item behind another mark: %s", async (line) =>
    expect(await claimsOf(`Files to modify\n- src/a.ts\n${line}`)).toEqual([
      "modify src/a.ts",
      "modify src/b.ts",
    ]),
  );

  test.each([
    ["the tests of `src/ui/`", '"src/ui/" stands among the files'],
    ["all tests in src/ui/", '"src/ui/" stands among the files'],
    ["`src/api/` and the tests of `src/ui/`", '"src/ui/" stands among the files'],
    ["@/lib/a.ts", '"@/lib/a.ts" in the files'],
    ["`$SRC/a.ts`", '"$SRC/a.ts" in the files'],
  ])("%s is told", async (text, message) => expect(await told(text)).toEqual([message]));
});

describe("a link", () => {
  test.each([
    ["docs/plans/p.md", "../../src/a.ts", "src/a.ts"],
    ["docs/plans/p.md", "../api.md", "docs/api.md"],
    ["/home/ann/app/docs/p.md", "../src/a.ts", "src/a.ts"],
    ["p.md", "../src/a.ts", "../src/a.ts"],
    ["/elsewhere/p.md", "../src/a.ts", "../src/a.ts"],
  ])("in %s to %s leads to %s", async (path, target, expected) => {
    const text = `# Plan\n\n#### Task 1.1: Build Depends on [none]\n\nFiles to modify\n- [it](${target})\n`;
    const { parsed } = await readPlan(new TextEncoder().encode(text), path, {
      limits: DEFAULT_LIMITS,
      as: "task-plan",
      root: "/home/ann/app",
    });
    expect(parsed?.plan.tasks[0]?.claims.map(({ pattern }) => pattern)).toEqual([expected]);
  });
});

describe("what is taken out of a folder or glob is denied", () => {
  test.each([
    ["src/** (except src/a.ts)", ["src/a.ts"]],
    ["`src/` (except `ui/`)", ["src/ui/"]],
    ["src/** excluding src/a.ts and src/b.ts", ["src/a.ts", "src/b.ts"]],
    ["`src/**` (except `src/a.ts`, `src/b.ts` and `src/c/`)", ["src/a.ts", "src/b.ts", "src/c/"]],
    ["`src/**` not `src/a.ts`", ["src/a.ts"]],
    ["src/** (not src/a.ts)", ["src/a.ts"]],
    ["src/** without touching src/a.ts", ["src/a.ts"]],
    ["src/** (do not touch src/a.ts)", ["src/a.ts"]],
    ["src/** - but not `src/a.ts`", ["src/a.ts"]],
    ["src/** — everything except `src/a.ts`", ["src/a.ts"]],
    ["src/**: all but src/a.ts", ["src/a.ts"]],
    ["src/** other than *.test.ts", ["src/**/*.test.ts"]],
    ["src/** (modified, except src/a.ts)", ["src/a.ts"]],
  ])("%s", async (text, paths) =>
    expect(await item(text)).toEqual(
      ["modify src/**", ...paths.map((path) => `deny ${path}`)].map((claim) =>
        text.startsWith("`src/` ") ? claim.replace("src/**", "src/") : claim,
      ),
    ),
  );

  test.each([
    ["src/** except src/a.ts, src/b.ts", ["deny src/a.ts", "deny src/b.ts"]],
    ["src/** (except a.ts, b.ts)", ["deny src/a.ts", "deny src/b.ts"]],
    ["src/** except `ui/` and `api/`", ["deny src/ui/", "deny src/api/"]],
    ["src/** except src/a.ts, but not src/b.ts", ["deny src/a.ts", "deny src/b.ts"]],
    ["src/** except src/a.ts, lib/b.ts", ["deny src/a.ts", "modify lib/b.ts"]],
    ["src/** except src/a.ts and lib/b.ts", ["deny src/a.ts", "modify lib/b.ts"]],
    ["src/** except a.ts, package.json", ["deny src/a.ts", "modify package.json"]],
  ])("more paths: %s", async (text, claims) =>
    expect(await item(text)).toEqual(["modify src/**", ...claims]),
  );

  test("a path may follow", async () =>
    expect(await item("`src/` (except `src/a.ts`), `lib/`")).toEqual([
      "modify src/",
      "deny src/a.ts",
      "modify lib/",
    ]));

  test.each([["src/a.ts (not src/b.ts)"], ["src/a.ts, not src/b.ts"]])(
    "a file has nothing to take out: %s",
    async (text) => expect(await item(text)).toEqual(["modify src/a.ts"]),
  );

  test.each([
    ["src/** (except generated files)", '"except generated files" in the files'],
    ["src/api/ (but not the tests)", '"but not the tests" in the files'],
  ])("%s is told", async (text, message) => expect(await told(text)).toEqual([message]));

  test("of a list of what is denied nothing is taken out", async () =>
    expect(await claimsOf("Do not modify\n- src/ (except src/a.ts)")).toEqual(["deny src/"]));
});
