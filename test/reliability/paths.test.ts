import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, makeFolder, makeRepository, writeFiles } from "../cli/support/folder.ts";
import { SHARED } from "../cli/support/plans.ts";
import { run, runJson } from "../cli/support/run.ts";
import { planText } from "../rules/support/plan.ts";

const VERBS = ["creates", "modifies", "deletes", "writes"];

/** Errors and warnings of a plan in a repository, as `severity rule`. */
async function findings(plan: string, cwd?: string): Promise<string[]> {
  const folder = cwd ?? (await makeRepository({ "x.txt": "" }));
  await writeFiles(folder, { "docs/parallel-plan.md": plan, "docs/shared.md": SHARED });
  const { json } = await runJson(["validate", "docs/parallel-plan.md"], { cwd: folder });
  const found = json.files.flatMap(({ diagnostics }) => diagnostics);
  return found
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, rule }) => `${severity} ${rule}`);
}

const OUTSIDE = ["error ownership/outside-repository"];
const PROTECTED = ["error ownership/protected-path"];

describe("S14: claims lie in the repository", () => {
  test.each([
    "../x.txt",
    "a/../../x.txt",
    "a/..",
    "..\\x.txt",
    "~/x.txt",
    "~root/x.txt",
    "C:/x.txt",
    "C:\\x.txt",
    "//server/share/x.txt",
    "\\\\server\\share\\x.txt",
    "/etc/passwd",
    "/usr/bin/env",
    "/proc/self/environ",
  ])("%s leaves it", async (path) => {
    for (const verb of VERBS)
      expect(await findings(planText(`1.1 ${verb} \`${path}\``)), verb).toEqual(OUTSIDE);
  });

  test.each([
    ["/src/a.ts", "src/a.ts"],
    ["./src/a.ts", "src/a.ts"],
    ["src//a.ts", "src/a.ts"],
    ["src/./a.ts", "src/a.ts"],
    ["src\\a.ts", "src/a.ts"],
    [".//src\\.\\a.ts", "src/a.ts"],
    ["src/a/", "src/a/"],
  ])("%s is %s", async (written, path) => {
    const plan = planText(`1.1 creates \`${written}\``);
    const { stdout } = await run(["parse", "-"], { cwd: await makeFolder(), stdin: plan });
    expect(JSON.parse(stdout)).toMatchObject({ tasks: [{ claims: [{ path, access: "create" }] }] });
  });

  test("two spellings of one path are one file", async () => {
    const found = await findings(
      planText("1.1 creates src/a.ts | 1.2 creates `./src//a.ts` | 1.3 creates `src\\a.ts`"),
    );
    expect(new Set(found)).toEqual(new Set(["error ownership/write-race"]));
  });

  test.each([
    ".git/config",
    ".GIT/config",
    ".Git/hooks/pre-commit",
    "sub/.git/config",
    "./.git//config",
    ".git\\config",
    ".git",
    ".git/",
    ".git./config",
    "git~1/config",
    "GIT~1/config",
  ])("git's own %s is not written", async (path) => {
    for (const verb of ["creates", "writes"])
      expect(await findings(planText(`1.1 ${verb} \`${path}\``)), verb).toEqual(PROTECTED);
  });

  test("a character without width does not hide git's directory", async () => {
    expect(await findings(planText("1.1 creates .g\u200Cit/config"))).toContain(
      "error plan/unreadable",
    );
  });
});

describe("S15: a symbolic link on the way out is refused", () => {
  async function linked(): Promise<string> {
    const [cwd, outside] = [
      await makeRepository({ "x.txt": "", "in/a.ts": "" }),
      await makeFolder({ "a.ts": "", "deep/b.ts": "" }),
    ];
    await symlink(outside, join(cwd, "out"));
    await symlink(join(outside, "a.ts"), join(cwd, "file.ts"));
    await symlink("/nowhere-at-all", join(cwd, "dangling"));
    await symlink("in", join(cwd, "alias"));
    await symlink("out", join(cwd, "twice"));
    await mkdir(join(cwd, "sub"));
    await symlink("../..", join(cwd, "sub/up"));
    await symlink("loop", join(cwd, "loop"));
    return cwd;
  }

  test.each([
    "out/new.ts",
    "out/a.ts",
    "out/deep/b.ts",
    "out/not/there/c.ts",
    "out/",
    "file.ts",
    "twice/a.ts",
    "sub/up/x.ts",
  ])("%s", async (path) => {
    const cwd = await linked();
    for (const access of ["creates", "writes"])
      expect(await findings(planText(`1.1 ${access} ${path}`), cwd), access).toContain(OUTSIDE[0]);
    await git(cwd, "add", ".");
    expect(await findings(planText(`1.1 writes ${path}`), cwd), "tracked").toContain(OUTSIDE[0]);
  });

  test.each(["alias/new.ts", "in/new.ts", "loop/new.ts"])("%s stays inside", async (path) => {
    expect(await findings(planText(`1.1 creates ${path}`), await linked())).toEqual([]);
  });

  test("the message says where the link leads", async () => {
    const cwd = await linked();
    await writeFiles(cwd, { "parallel-plan.md": planText("1.1 creates sub/up/x.ts") });
    const { stdout } = await run(["validate", "parallel-plan.md", "--quiet"], {
      cwd,
      columns: 500,
    });
    expect(stdout).toContain("task 1.1 names sub/up/x.ts, which a symbolic link leads to ");
  });
});

describe("S16: case and Unicode variants get the same decision", () => {
  test.each([
    ["case", "src/App.ts", "src/app.ts"],
    ["case of a folder", "SRC/app.ts", "src/app.ts"],
    ["composed and decomposed letters", "src/caf\u00E9.ts", "src/cafe\u0301.ts"],
    ["both", "src/CAF\u00C9.ts", "src/cafe\u0301.ts"],
    ["Greek sigma", "src/\u03A3.ts", "src/\u03C3.ts"],
  ])("%s: two claims collide, whatever else they would be", async (_, a, b) => {
    expect(await findings(planText(`1.1 creates ${a} | 1.2 creates ${b}`))).toEqual([
      "error ownership/case-collision",
    ]);
  });

  test.each([
    ["case", "src/App.ts", "src/app.ts"],
    ["Unicode form", "src/caf\u00E9.ts", "src/cafe\u0301.ts"],
  ])("%s: a claim collides with a tracked file", async (_, tracked, claimed) => {
    const cwd = await makeRepository({ [tracked]: "" });
    for (const verb of ["creates", "writes"]) {
      expect(await findings(planText(`1.1 ${verb} ${claimed}`), cwd), verb).toEqual([
        "error ownership/case-collision",
      ]);
    }
  });

  test.each([
    ["the guarded folder of the agent", ".CLAUDE/", ".claude/"],
    ["the CI configuration", ".GitHub/", ".github/"],
  ])("%s", async (_, variant, plain) => {
    const expected = await findings(planText(`1.1 writes ${plain}`));
    expect(expected).toEqual(["warning ownership/protected-path"]);
    expect(await findings(planText(`1.1 writes ${variant}`))).toEqual(expected);
  });
});
