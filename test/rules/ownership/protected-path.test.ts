import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/protected-path";

test.each([
  ["a file of the repository", "1.1 modifies src/a.ts"],
  ["git's files for the repository", "1.1 modifies .gitignore .gitattributes .github/CODEOWNERS"],
  ["a submodule's list", "1.1 modifies .gitmodules"],
  ["a reader of git's directory", "1.1 reads .git/config"],
  ["a task that is done", "1.1 modifies .git/config .claude/, done"],
  [
    "guarded files by their own names",
    "1.1 modifies .claude/settings.json .github/workflows/ci.yml",
  ],
  ["a directory beside them", "1.1 modifies src/ .github/ISSUE_TEMPLATE/"],
  ["a glob that cannot reach them", "1.1 modifies src/**/*.ts *.md"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const git = (path: string): Told => ({
  severity: "error",
  at: `1.1: - \`«${path}»\``,
  message: `task 1.1 writes ${path}, which belongs to git; expected a file of the repository`,
  tasks: ["1.1"],
  paths: [path],
});

test.each([
  [".git/config"],
  [".git/hooks/pre-commit"],
  [".GIT/config"],
  ["vendor/lib/.git/config"],
  [".git./config"],
  ["git~1/config"],
  [".git/"],
])("finds %s", async (path) => {
  expect(await findings(rule, `1.1 modifies \`${path}\``)).toEqual([git(path)]);
  expect(await findings(rule, `1.1 deletes \`${path}\``)).toEqual([git(path)]);
});

const reached = (pattern: string, what: string, path: string): Told => ({
  severity: "warning",
  at: `1.1: - \`«${pattern}»\``,
  message: `task 1.1 may write ${what} (${path}) through ${pattern}; expected the file by its own name`,
  tasks: ["1.1"],
  paths: [pattern],
});

test.each<[string, string, string]>([
  [".claude/", "the agent's settings", ".claude/settings.json"],
  [".claude/**", "the agent's settings", ".claude/settings.json"],
  [".github/", "the CI configuration", ".github/workflows/ci.yml"],
  [".github/workflows/*.yml", "the CI configuration", ".github/workflows/ci.yml"],
  [".circleci/", "the CI configuration", ".circleci/config.yml"],
])("finds %s, which reaches %s", async (pattern, what, path) => {
  expect(await findings(rule, `1.1 modifies \`${pattern}\``)).toEqual([
    reached(pattern, what, path),
  ]);
});

test("finds a wide glob that reaches a file which is there", async () => {
  const setup = { repository: repository("src/a.yml .github/workflows/release.yml") };
  expect(await findings(rule, "1.1 modifies `**/*.yml`", setup)).toEqual([
    reached("**/*.yml", "the CI configuration", ".github/workflows/release.yml"),
  ]);
});

test("finds a directory that holds the plan itself", async () => {
  const setup = { surroundings: { path: "docs/plans/x/parallel-plan.md", hasShared: true } };
  expect(await findings(rule, "1.1 modifies `docs/`", setup)).toEqual([
    reached("docs/", "the plan itself", "docs/plans/x/parallel-plan.md"),
  ]);
  expect(await findings(rule, "1.1 modifies docs/plans/x/parallel-plan.md", setup)).toEqual([]);
});

const linked = repository("ci git src/a.ts", {
  links: [
    ["ci", ".github"],
    ["git", ".git"],
  ],
});

test("finds through a link what is written with capitals", async () => {
  const setup = repository("ci .github/workflows/CI.yml", { links: [["ci", ".github"]] });
  const found = await findings(rule, "1.1 modifies ci/workflows/CI*", { repository: setup });
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining(".github/workflows/CI.yml"),
  ]);
});

test("finds what a tracked link leads to", async () => {
  const plan = "1.1 modifies git/config | 1.2 modifies ci/";
  const found = await findings(rule, plan, { repository: linked });
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    [
      "error",
      "task 1.1 writes .git/config (through git/config, where git is a link), which belongs to git; expected a file of the repository",
    ],
    [
      "warning",
      "task 1.2 may write the CI configuration (.github/workflows/ci.yml) through ci/; expected the file by its own name",
    ],
  ]);
});

test("accepts a reader, the link itself and a glob that holds it", async () => {
  const plan = "1.1 reads git/config | 1.2 modifies git | 1.3 modifies *";
  expect(await findings(rule, plan, { repository: linked })).toEqual([]);
});
