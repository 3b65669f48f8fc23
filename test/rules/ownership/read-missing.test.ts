import { expect, test } from "vitest";
import { findings, findingsIn, repository, type Told } from "../support/findings.ts";

const rule = "ownership/read-missing";
const tree = { repository: repository("docs/guide.md src/api/users.ts", { present: [".env"] }) };

test.each([
  ["a file that exists", "1.1 reads docs/guide.md"],
  ["a directory that exists", "1.1 reads src/api/ src/api"],
  ["a file that git does not list", "1.1 reads .env"],
  ["a file that a task creates", "1.1 creates new.ts | 1.2 needs 1.1, reads new.ts"],
  ["a directory in which a task creates a file", "1.1 creates src/new/a.ts | 1.2 reads src/new/"],
  ["a glob", "1.1 reads docs/**/*.txt"],
  ["a placeholder", "1.1 reads docs/<topic>.md"],
  ["an import alias", "1.1 reads @/lib/none.ts"],
  ["a task that is done", "1.1 reads none.md, done"],
  ["a missing file to modify, told elsewhere", "1.1 modifies none.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan, tree)).toEqual([]));

test("accepts every path when files on disk are not looked at", async () => {
  expect(await findings(rule, "1.1 reads none.md")).toEqual([]);
});

const missing = (path: string, hint = "", at = `1.1: - «${path}»`): Told => ({
  severity: "warning",
  at,
  message: `task 1.1 names ${path} to read, which neither exists nor is created by a task${hint}`,
  tasks: ["1.1"],
  paths: [path],
});

test.each<[string, string, Told[]]>([
  ["a file", "1.1 reads docs/zzzzzz.md", [missing("docs/zzzzzz.md")]],
  [
    "a misspelt name, with the nearest",
    "1.1 reads docs/giude.md",
    [missing("docs/giude.md", "; the nearest path is docs/guide.md")],
  ],
  [
    "another case, with the existing spelling",
    "1.1 reads docs/Guide.md",
    [missing("docs/Guide.md", "; the nearest path is docs/guide.md")],
  ],
  [
    "a file that a task before deletes",
    "1.0 deletes docs/guide.md | 1.1 needs 1.0, reads docs/guide.md",
    [
      {
        severity: "warning",
        at: "1.1: - «docs/guide.md»",
        message: "task 1.1 names docs/guide.md to read, which task 1.0 deletes before it",
        tasks: ["1.0", "1.1"],
        paths: ["docs/guide.md"],
        related: ["1.0: - «docs/guide.md» task 1.0 deletes it here"],
      },
    ],
  ],
  ["a path named twice once", "1.1 reads none.md none.md", [missing("none.md")]],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan, tree)).toEqual(told));

test("finds a missing path among the relevant files of the plan", async () => {
  const plan = `# Plan

It is small.

## Critically Relevant Files and Documentation

- /docs/guide.md: how it works
- /docs/absent.md: nobody wrote it

## Implementation Plan

#### Task 1.1: Build Depends on [none]

Build it.
`;
  expect(await findingsIn(rule, plan, tree)).toEqual([
    {
      severity: "warning",
      at: "8: - «/docs/absent.md»: nobody wrote it",
      message:
        "the list of relevant files names docs/absent.md to read, which neither exists nor is created by a task",
      paths: ["docs/absent.md"],
    },
  ]);
});

test("finds a missing path in a shared.md", async () => {
  const shared = `# Feature

It is small.

## Relevant Files
- src/api/users.ts: the users
- src/api/user.ts: one user
`;
  expect(await findingsIn(rule, shared, { ...tree, path: "docs/shared.md" })).toEqual([
    {
      severity: "warning",
      at: "7: - «src/api/user.ts»: one user",
      message:
        "the list of relevant files names src/api/user.ts to read, which neither exists nor is created by a task; the nearest path is src/api/users.ts",
      paths: ["src/api/user.ts"],
    },
  ]);
});
