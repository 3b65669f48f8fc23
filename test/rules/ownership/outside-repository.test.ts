import { expect, test } from "vitest";
import { findings, findingsIn, repository, type Told } from "../support/findings.ts";

const rule = "ownership/outside-repository";

test.each([
  ["a path from the root, with and without slash", "1.1 modifies /src/a.ts src/b.ts ./src/c.ts"],
  ["two dots within a name", "1.1 modifies src/a..b.ts src/..hidden/x.ts"],
  ["a tilde within a name", "1.1 modifies src/~tmp/x.ts src/a~.ts"],
  ["a folder that is called home", "1.1 modifies /home/index.ts home/ann/x.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts a folder of the system's name that the repository has", async () => {
  const setup = { repository: repository("etc/nginx.conf") };
  expect(await findings(rule, "1.1 modifies /etc/nginx.conf", setup)).toEqual([]);
});

const outside = (written: string, why: string, path = written): Told => ({
  severity: "error",
  at: `1.1: - «${written}»`,
  message: `task 1.1 names ${written}, which ${why}; expected a path below the repository's root`,
  tasks: ["1.1"],
  paths: [path],
});

test.each<[string, string, Told]>([
  ["a parent", "../other/x.ts", outside("../other/x.ts", 'climbs with ".."')],
  ["a parent in the middle", "src/../../x.ts", outside("src/../../x.ts", 'climbs with ".."')],
  ["a parent by back slashes", "..\\x.ts", outside("..\\x.ts", 'climbs with ".."', "../x.ts")],
  ["a home", "~/.ssh/config.json", outside("~/.ssh/config.json", "starts in a home directory")],
  ["another's home", "~root/x.sh", outside("~root/x.sh", "starts in a home directory")],
  ["a drive", "C:\\app\\x.ts", outside("C:\\app\\x.ts", "names a drive", "C:/app/x.ts")],
  ["a drive with slashes", "d:/x.ts", outside("d:/x.ts", "names a drive")],
  ["a network share", "//server/x.ts", outside("//server/x.ts", "names a network share")],
  [
    "a network share by back slashes",
    "\\\\server\\share\\x.ts",
    outside("\\\\server\\share\\x.ts", "names a network share", "//server/share/x.ts"),
  ],
  [
    "a directory of the system",
    "/etc/hosts.conf",
    outside("/etc/hosts.conf", "is a directory of the system", "etc/hosts.conf"),
  ],
  [
    "another directory of the system",
    "/usr/local/bin/x.sh",
    outside("/usr/local/bin/x.sh", "is a directory of the system", "usr/local/bin/x.sh"),
  ],
])("finds %s", async (_, path, told) => {
  const inSpan = { ...told, at: told.at.replace(/«.*»/, (part) => `\`${part}\``) };
  expect(await findings(rule, `1.1 modifies \`${path}\``)).toEqual([inSpan]);
  expect(await findings(rule, `1.1 reads \`${path}\``)).toEqual([inSpan]);
});

test("finds a symbolic link that leads out", async () => {
  const setup = { repository: repository("a.ts", { escapes: [["link/x.ts", "/srv/x.ts"]] }) };
  expect(await findings(rule, "1.1 modifies link/x.ts a.ts", setup)).toEqual([
    outside("link/x.ts", "a symbolic link leads to /srv/x.ts"),
  ]);
});

const MACHINE = `# Plan

It is small.

## Relevant Files and Documentation

- /home/ann/app/docs/x.md

## Implementation Plan

#### Task 1.1: Build Depends on [none]

Files to modify
- /home/ann/app/src/a.ts
- src/b.ts
`;

test("tells the root of one machine once, with a fix for all of its paths", async () => {
  expect(await findingsIn(rule, MACHINE)).toEqual([
    {
      severity: "warning",
      at: "7: - «/home/ann/app/docs/x.md»",
      message:
        "2 paths of the plan start with /home/ann/app/, which is one machine's root and was taken off; expected paths from the repository's root",
      fixes: ["take /home/ann/app/ off 2 paths → - docs/x.md ⏎ - src/a.ts"],
    },
  ]);
});

test.each([
  ["with escapes", "- /home/ann/app/src/\\_\\_init\\_\\_.py", "- src/__init__.py"],
  ["with line numbers", "- `/home/ann/app/src/a.ts:10-20`", "- `src/a.ts:10-20`"],
  ["in a link", "- [a](/home/ann/app/src/a.ts)", "- [a](src/a.ts)"],
  ["in a block", "```\n/home/ann/app/src/a.ts\n```", "src/a.ts"],
  [
    "in a block below an item",
    "- **Files**:\n  ```\n  /home/ann/app/src/a.ts\n  ```",
    "  src/a.ts",
  ],
  ["with bold marks", "- **/home/ann/app/src/a.ts** - it", "- **src/a.ts** - it"],
])("the fix takes the root of one machine off a path %s", async (_, item, fixed) => {
  const plan = `# Plan\n\n#### Task 1.1: Build Depends on [none]\n\nFiles to modify\n${item}\n\nBuild it.\n`;
  const told = await findingsIn(rule, plan);
  expect(told.map(({ fixes }) => fixes)).toEqual([[`take /home/ann/app/ off a path → ${fixed}`]]);
});

test("a path that climbs out of the root of one machine is outside", async () => {
  const plan = MACHINE.replace("/home/ann/app/src/a.ts", "/home/ann/app/../x.ts");
  const told = await findingsIn(rule, plan);
  expect(told.map(({ severity, at }) => `${severity} ${at}`)).toEqual([
    "warning 7: - «/home/ann/app/docs/x.md»",
    "error 14: - «/home/ann/app/../x.ts»",
  ]);
});

test("the repository's own root is known as such, whatever stands below it", async () => {
  const plan = MACHINE.replace("/home/ann/app/src/a.ts", "/home/ann/app/packages/web/a.ts");
  expect(await findingsIn(rule, plan, { root: "/home/ann/app/packages" })).toEqual([
    {
      severity: "warning",
      at: "7: - «/home/ann/app/docs/x.md»",
      message:
        "a path of the plan starts with /home/ann/app/, which is one machine's root and was taken off; expected paths from the repository's root",
      fixes: ["take /home/ann/app/ off a path → - docs/x.md"],
    },
    {
      severity: "warning",
      at: "14: - «/home/ann/app/packages/web/a.ts»",
      message:
        "a path of the plan starts with /home/ann/app/packages/, which is one machine's root and was taken off; expected paths from the repository's root",
      fixes: ["take /home/ann/app/packages/ off a path → - web/a.ts"],
    },
  ]);
});

test("paths of two machines share no root and stay outside", async () => {
  const plan = MACHINE.replace("/home/ann/app/src", "/Users/bob/app/src");
  expect(await findingsIn(rule, plan)).toEqual([
    {
      severity: "error",
      at: "7: - «/home/ann/app/docs/x.md»",
      message:
        "the plan names /home/ann/app/docs/x.md, which is a path of one machine; expected a path below the repository's root",
      paths: ["/home/ann/app/docs/x.md"],
    },
    {
      severity: "error",
      at: "14: - «/Users/bob/app/src/a.ts»",
      message:
        "task 1.1 names /Users/bob/app/src/a.ts, which is a path of one machine; expected a path below the repository's root",
      tasks: ["1.1"],
      paths: ["/Users/bob/app/src/a.ts"],
    },
  ]);
});

/** The fixes for a path that a task of the plan `docs/plans/x/plan.md` modifies. */
async function fixesFor(path: string, files = "src/a.ts docs/plans/y/notes.md"): Promise<string[]> {
  const setup = {
    repository: repository(files),
    surroundings: { path: "docs/plans/x/plan.md", hasShared: true },
  };
  const told = await findings(rule, `1.1 modifies \`${path}\``, setup);
  expect(told).toHaveLength(1);
  return told[0]?.fixes ?? [];
}

test.each([
  ["one that stays inside", "src/../lib/x.ts", "lib/x.ts"],
  ["a folder", "src/../lib/", "lib/"],
  ["back slashes", "src\\..\\lib\\x.ts", "lib/x.ts"],
  ["one that leads from the plan's folder to a file", "../../../src/a.ts", "src/a.ts"],
  ["one that leads from there to a neighbour", "../y/notes.md", "docs/plans/y/notes.md"],
  ["one that leads from there to a folder", "../../../src/", "src/"],
])("a path with .. has a fix: %s", async (_, path, fixed) => {
  expect(await fixesFor(path)).toEqual([`write ${fixed} → - \`${fixed}\``]);
});

test.each([
  ["out of the repository", "../../../../src/a.ts"],
  ["to nothing", "../../../src/b.ts"],
  ["to the root itself", "src/.."],
  ["nowhere, as a glob", "../../../src/*.ts"],
  ["into no folder", "~/src/a.ts"],
])("a path that leads %s has no fix", async (_, path) => {
  expect(await fixesFor(path)).toEqual([]);
});

test("without a plan's own place, or without a look at the files, only what stays inside has a fix", async () => {
  const fixes = async (path: string): Promise<unknown> =>
    (await findings(rule, `1.1 modifies ${path}`)).map((told) => told.fixes);
  expect(await fixes("../../../src/a.ts")).toEqual([undefined]);
  expect(await fixes("src/../lib/x.ts")).toEqual([["write lib/x.ts → - lib/x.ts"]]);
});
