import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, makeFolder, makeRepository, text, writeFiles } from "./support/folder.ts";
import { GUESSED, SHARED, UNKNOWN } from "./support/plans.ts";
import { run, runJson } from "./support/run.ts";

const PATH = "docs/parallel-plan.md";
const files = (plan: string | Uint8Array) => ({ [PATH]: plan, "docs/shared.md": SHARED });

test("shows the change, then what would be left, and writes nothing", async () => {
  const cwd = await makeRepository(files(GUESSED.replace("[none]", "[9.9]")));
  const before = await stat(join(cwd, PATH), { bigint: true });
  const { code, stdout, stderr } = await run(["fix", PATH, "--dry-run"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const [diff = "", findings = ""] = stdout.split(/(?=^docs\/parallel-plan\.md:11)/m);
  expect(diff).toBe(`--- a/docs/parallel-plan.md
+++ b/docs/parallel-plan.md
@@ -20,7 +20,7 @@
 
 Build this part and test it.
 
-#### Task 1.2: Build a part Depends on [1.1 completion]
+#### Task 1.2: Build a part Depends on [1.1]
 
 **READ THESE BEFORE TASK**
 - None
`);
  expect(findings.split("\n", 1)[0]).toBe("docs/parallel-plan.md:11:41 error dependency/unknown");
  const after = await stat(join(cwd, PATH), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  expect((await readdir(join(cwd, "docs"))).toSorted()).toEqual(["parallel-plan.md", "shared.md"]);
});

test.each([
  ["plain", GUESSED],
  ["Windows line breaks", GUESSED.replaceAll("\n", "\r\n")],
  ["no line break at its end", GUESSED.trimEnd()],
  ["a byte order mark", `\uFEFF${GUESSED}`],
  ["tabs, wide text and emoji", `${GUESSED}\n\t- 日本語 👩\u200D💻  \n\n`],
  ["lines like those of a diff", GUESSED.replace("Build this", "--- a/x\n+++ b/x\n@@ -1 +1 @@")],
  ["several places", `${GUESSED}\n${GUESSED.replaceAll("1.1", "2.1").replaceAll("1.2", "2.2")}`],
])("what git apply makes of it is what the fix writes: %s", async (_, plan) => {
  const cwd = await makeRepository(files(plan));
  const { stdout, stderr } = await run(["validate", "--fix", "--dry-run"], { cwd });
  expect(stderr).toBe("");
  await writeFiles(cwd, { "the.diff": stdout });
  await git(cwd, "apply", "the.diff");
  const byDiff = await text(cwd, PATH);
  expect(byDiff).not.toBe(plan);
  await writeFiles(cwd, files(plan));
  await run(["fix", PATH], { cwd });
  expect(await text(cwd, PATH)).toBe(byDiff);
});

test("git takes it from a folder below the top, and for a path that needs quotes", async () => {
  const name = 'a "b" ü\\c parallel-plan.md';
  const cwd = await makeRepository({ [`docs/${name}`]: GUESSED, "docs/shared.md": SHARED });
  const below = join(cwd, "docs");
  const { stdout } = await run(["fix", name, "--dry-run"], { cwd: below });
  await writeFiles(below, { "the.diff": stdout });
  await git(below, "apply", "the.diff");
  expect(await text(below, name)).toBe(GUESSED.replace("1.1 completion", "1.1"));
});

/** A plan with a control beside the place that a fix changes. */
const WITH_CONTROL = GUESSED.replace(
  "test it.\n\n#### Task 1.2",
  "\u001B[31mtest it.\n\n#### Task 1.2",
);

test("controls are shown, and it says that the diff cannot be applied then", async () => {
  const cwd = await makeRepository(files(WITH_CONTROL));
  const { stdout, stderr } = await run(["fix", PATH, "--dry-run"], { cwd });
  expect(stdout).toContain(" Build this part and \\u{1b}[31mtest it.\n");
  expect(stderr).toBe(
    "parallel-plan: the diff of docs/parallel-plan.md shows controls as \\u{…}, so it cannot be applied; parallel-plan fix can make it\n",
  );
});

test("in colour for who wants it", async () => {
  const cwd = await makeRepository(files(GUESSED));
  const { stdout } = await run(["fix", PATH, "--dry-run", "--color", "always"], { cwd });
  expect(stdout).toContain("\u001B[32m+#### Task 1.2: Build a part Depends on [1.1]\u001B[39m\n");
  expect(stdout).toContain("\u001B[31m-####");
});

test("nothing to mend: no diff", async () => {
  const cwd = await makeRepository(files(UNKNOWN));
  const dry = await run(["fix", PATH, "--dry-run"], { cwd });
  expect(dry).toEqual(await run(["validate", PATH], { cwd }));
});

test("as JSON every file has its diff, byte for byte, and the findings that would be left", async () => {
  const cwd = await makeRepository({ ...files(WITH_CONTROL), "other/parallel-plan.md": UNKNOWN });
  const { code, json, stderr } = await runJson(["fix", "docs", "other", "--dry-run"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const diffs = json.files.map((file) => (file as { diff?: string }).diff);
  expect(diffs[0]).toContain(" Build this part and \u001B[31mtest it.\n");
  expect(diffs[1]).toBeUndefined();
  expect(json.files[0]!.diagnostics).toEqual([]);
  await writeFiles(cwd, { "the.diff": diffs[0]! });
  await git(cwd, "apply", "the.diff");
  expect(await text(cwd, PATH)).toBe(WITH_CONTROL.replace("1.1 completion", "1.1"));
});

test("standard input: the diff on standard output, the findings on standard error", async () => {
  const cwd = await makeFolder();
  await mkdir(join(cwd, "docs"));
  const argv = ["fix", "-", "--stdin-path", PATH, "--dry-run"];
  const { code, stdout, stderr } = await run(argv, { cwd, stdin: GUESSED });
  expect(code).toBe(0);
  expect(stdout.split("\n", 1)).toEqual(["--- a/docs/parallel-plan.md"]);
  expect(stderr).toContain("1 file: 0 errors");
});

test.each([
  ["validate --dry-run", "--dry-run shows what --fix would write; expected --fix beside it"],
  ["fix --dry-run --format sarif", "--dry-run prints a diff; expected no --format sarif beside it"],
  ["fix --dry-run --watch", "fix and --watch do not go together; expected one of them"],
  [
    "fix --dry-run --staged",
    "--fix and --staged do not go together; fix the files, then stage them",
  ],
])("%s is refused", async (command, sentence) => {
  const cwd = await makeRepository(files(GUESSED));
  const { code, stderr } = await run(command.split(" "), { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: `parallel-plan: ${sentence}\n` });
});
