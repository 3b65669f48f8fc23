import { chmod, lstat, mkdir, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, makeRepository, text } from "./support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED, UNKNOWN } from "./support/plans.ts";
import { run, runJson } from "./support/run.ts";

const FIXED = GUESSED.replace("1.1 completion", "1.1");
const docs = (plan: string) => ({
  "docs/parallel-plan.md": plan,
  "docs/shared.md": SHARED,
  "x.txt": "",
});

test.each([["fix"], ["validate --fix"]])("%s mends what it can and says so", async (command) => {
  const cwd = await makeRepository(docs(GUESSED));
  const { code, stdout } = await run([...command.split(" "), "docs/parallel-plan.md"], { cwd });
  expect(code).toBe(0);
  expect(stdout.split("\n", 1)[0]).toBe(
    "docs/parallel-plan.md:23 fixed dependency/guessed: write [1.1]",
  );
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(FIXED);
  expect(await readdir(join(cwd, "docs"))).toEqual(["parallel-plan.md", "shared.md"]);
});

test("what is left is told, and the exit code speaks of it", async () => {
  const cwd = await makeRepository(docs(RACY.replace("Depends on [none]", "Depends on [9.9]")));
  const { code, stdout } = await run(["fix", "docs/parallel-plan.md"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain("docs/parallel-plan.md:11:41 error dependency/unknown\n");
});

test("races are repaired, and what it costs is told", async () => {
  const cwd = await makeRepository(docs(RACY));
  const { code, stdout } = await run(["fix", "docs/parallel-plan.md"], { cwd });
  expect(code).toBe(0);
  expect(stdout.split("\n", 2)).toEqual([
    "docs/parallel-plan.md:31 fixed ownership/write-race: add 1.1 to the dependencies of 1.2",
    "docs/parallel-plan.md: critical path 1 task, now 2 (no order of these pairs is shorter)",
  ]);
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(
    RACY.replace(
      "Task 1.2: Build a part Depends on [none]",
      "Task 1.2: Build a part Depends on [1.1]",
    ),
  );
});

test("a plan without fixes keeps its bytes and its time", async () => {
  const cwd = await makeRepository(docs(UNKNOWN));
  const before = await stat(join(cwd, "docs/parallel-plan.md"), { bigint: true });
  await run(["fix", "docs/parallel-plan.md"], { cwd });
  const after = await stat(join(cwd, "docs/parallel-plan.md"), { bigint: true });
  expect({ ino: after.ino, time: after.mtimeNs }).toEqual({
    ino: before.ino,
    time: before.mtimeNs,
  });
});

test.each([
  ["Windows line breaks", (plan: string) => plan.replaceAll("\n", "\r\n")],
  ["a byte order mark", (plan: string) => `\uFEFF${plan}`],
  ["no line break at its end", (plan: string) => plan.trimEnd()],
  [
    "wide text, tabs and trailing spaces",
    (plan: string) => `${plan}\n\t- 日本語 \u{1F600}  \n\n\n`,
  ],
])("everything else stays byte for byte: %s", async (_, form) => {
  const cwd = await makeRepository(docs(form(GUESSED)));
  await run(["fix", "docs/parallel-plan.md"], { cwd });
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(form(FIXED));
});

test("a fixed file keeps its mode, and a symbolic link stays one", async () => {
  const cwd = await makeRepository({ ...docs(GUESSED), "real/plan.md": GUESSED });
  await chmod(join(cwd, "docs/parallel-plan.md"), 0o640);
  await symlink("../real/plan.md", join(cwd, "docs/linked-parallel-plan.md"));
  await run(["fix", "docs"], { cwd });
  expect((await stat(join(cwd, "docs/parallel-plan.md"))).mode & 0o777).toBe(0o640);
  expect((await lstat(join(cwd, "docs/linked-parallel-plan.md"))).isSymbolicLink()).toBe(true);
  expect(await text(cwd, "real/plan.md")).toBe(FIXED);
});

test("a name as long as the file system takes is no trouble", async () => {
  const name = `${"n".repeat(252)}.md`;
  const cwd = await makeFolder({ [name]: GUESSED, "shared.md": SHARED });
  expect((await run(["fix", name], { cwd })).code).toBe(0);
  expect(await text(cwd, name)).toBe(FIXED);
});

test("one bad file does not stop the others", async () => {
  const cwd = await makeRepository(docs(GUESSED));
  await mkdir(join(cwd, "empty"));
  const { code, stderr } = await run(["fix", "gone.md", "empty", "docs"], { cwd });
  expect(code).toBe(2);
  expect(stderr.split("\n")).toHaveLength(3);
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(FIXED);
});

test("standard input is mended onto standard output, findings go to standard error", async () => {
  const cwd = await makeRepository({ "shared.md": SHARED });
  const mended = await run(["fix", "-"], { cwd, stdin: GUESSED });
  expect({ code: mended.code, stdout: mended.stdout }).toEqual({ code: 0, stdout: FIXED });
  expect(mended.stderr).toContain("1 file: 0 errors, 0 warnings");
  const clean = await run(["validate", "--fix", "-"], { cwd, stdin: CLEAN });
  expect(clean.stdout).toBe(CLEAN);
  const both = await run(["fix", "-", "x.md"], { cwd, stdin: GUESSED });
  expect({ code: both.code, stdout: both.stdout }).toEqual({ code: 2, stdout: "" });
  const json = await runJson(["fix", "-"], { cwd, stdin: GUESSED });
  expect({ code: json.code, error: json.json.error?.code }).toEqual({ code: 2, error: "usage" });
});

test("with JSON the output is one document", async () => {
  const cwd = await makeRepository(docs(GUESSED));
  const { code, json } = await runJson(["fix", "docs/parallel-plan.md"], { cwd });
  expect({ code, summary: json.summary }).toEqual({
    code: 0,
    summary: { files: 1, errors: 0, warnings: 0, infos: 0 },
  });
});

test("a file that nobody may write is refused with a sentence, and the others are fixed", async () => {
  const cwd = await makeRepository({ ...docs(GUESSED), "other/parallel-plan.md": GUESSED });
  await chmod(join(cwd, "docs/parallel-plan.md"), 0o444);
  const { code, stderr, json } = await runJson(["fix", "docs", "other"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe(
    "parallel-plan: docs/parallel-plan.md cannot be written: permission denied; it keeps its old text\n",
  );
  expect(json.files).toHaveLength(2);
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(GUESSED);
  expect(await text(cwd, "other/parallel-plan.md")).toBe(FIXED);
});

test.each([["fix --watch"], ["validate --fix --watch"]])("%s is refused", async (command) => {
  const { code, stderr } = await run([...command.split(" "), "docs"], { cwd: await makeFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain("--watch do not go together");
});
