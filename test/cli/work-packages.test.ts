import { expect, test } from "vitest";
import { documentText, packageText } from "../formats/work-packages/support.ts";
import { makeRepository, writeFiles } from "./support/folder.ts";
import { run, runJson, told } from "./support/run.ts";

const PLAN = "changes/search/work-packages.yaml";
const CLEAN = documentText(packageText("wp-a") + packageText("wp-b"));
const RACY = documentText(
  ["wp-a", "wp-b"]
    .map((id) => packageText(id, { scope: "{ write_allow: [src/a.ts], read_allow: [docs/**] }" }))
    .join(""),
);

const repository = (files: Record<string, string>): Promise<string> =>
  makeRepository({ "docs/x.md": "# X\n", "src/a.ts": "", ...files });

test.each([
  ["a clean plan", CLEAN, 0],
  ["a race", RACY, 1],
  ["a fault of the schema", CLEAN.replace("schema_version: 1", "schema_version: 2"), 1],
  ["a text that is no YAML", "packages: [\n", 1],
  ["an empty file", "", 1],
  ["a list", "- 1\n- 2\n", 1],
  ["nothing but null", "null\n", 1],
])("%s ends with its exit code", async (_, text, code) => {
  const cwd = await repository({ [PLAN]: text });
  expect((await run(["validate", PLAN], { cwd })).code).toBe(code);
});

test("a file that is not there ends with 2", async () => {
  const cwd = await repository({ [PLAN]: CLEAN });
  expect((await run(["validate", "none/work-packages.yaml"], { cwd })).code).toBe(2);
});

test("a warning fails only with --strict", async () => {
  const cwd = await repository({ [PLAN]: CLEAN.replace("npm test", "npm test || true") });
  expect((await run(["validate", PLAN], { cwd })).code).toBe(0);
  expect((await run(["validate", "--strict", PLAN], { cwd })).code).toBe(1);
});

test("a folder is searched for work packages, and standard input is read", async () => {
  const cwd = await repository({ [PLAN]: RACY });
  const found = [`${PLAN}:24:28 error ownership/write-race`];
  expect(told((await runJson(["validate", "changes"], { cwd })).json)).toEqual(found);
  const piped = ["validate", "-", "--stdin-path", PLAN];
  expect(told((await runJson(piped, { cwd, stdin: RACY })).json)).toEqual(found);
});

test("JSON is read as YAML is", async () => {
  const json = `{ "packages": [{ "package_id": "wp-a", "scope": { "write_allow": ["a.ts"] } }] }`;
  const cwd = await repository({ "work-packages.json": json });
  const { json: report } = await runJson(["validate", "work-packages.json"], { cwd });
  expect(report.files.map(({ format, tasks }) => [format, tasks])).toEqual([["work-packages", 1]]);
});

test("the files of the contracts are looked for at the root and beside the plan", async () => {
  const files = "files: [contracts/v1.yaml, api/v2.yaml, gone.yaml]";
  const contracts = `{ revision: 1, openapi: { primary: contracts/v1.yaml, ${files} } }`;
  const cwd = await repository({
    [PLAN]: CLEAN.replace("contracts: none", `contracts: ${contracts}`),
    "changes/search/contracts/v1.yaml": "",
    ".gitignore": "api/\n",
  });
  await writeFiles(cwd, { "api/v2.yaml": "" });
  const { json } = await runJson(["validate", PLAN], { cwd });
  expect(told(json)).toEqual([`${PLAN}:3:106 error contract/missing-file`]);
  expect(json.files[0]?.diagnostics[0]?.paths).toEqual(["gone.yaml", "changes/search/gone.yaml"]);
  const without = await runJson(["validate", "--no-repository", PLAN], { cwd });
  expect(told(without.json)).toEqual([]);
});

test("the tasks.md beside the plan is answered for", async () => {
  const cwd = await repository({
    [PLAN]: CLEAN.replace("Builds one part.", "Tasks 1.1-1.2."),
    "changes/search/tasks.md": "- [ ] 1.1 One\n- [ ] 1.2 Two\n- [ ] 1.3 Three\n",
  });
  expect(told((await runJson(["validate", PLAN], { cwd })).json)).toEqual([
    `${PLAN}:4:1 warning plan/uncovered-task`,
  ]);
});

test("a worktree inside the repository is found unless git ignores it", async () => {
  const plan = (path: string): string =>
    `# A\n\n## Implementation Plan\n\n#### Task 1.1: A Depends on [none]\n\n**Worktree**: ${path}\n\nFiles to Create\n- b.ts\n`;
  const cwd = await repository({
    "a/parallel-plan.md": plan("wt/a"),
    "b/parallel-plan.md": plan(".worktrees/a"),
    "c/parallel-plan.md": plan("../a"),
    ".gitignore": ".worktrees/\n",
  });
  const { json } = await runJson(["validate", "."], { cwd });
  expect(told(json).filter((line) => line.includes("worktree/"))).toEqual([
    "a/parallel-plan.md:7:15 warning worktree/inside-repository",
  ]);
});
