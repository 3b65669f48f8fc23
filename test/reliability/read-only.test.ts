import { createHash } from "node:crypto";
import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  symlink,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute, SEARCH_PATH } from "../cli/support/execute.ts";
import { git, GIT_ENV, makeFolder, makeRepository, writeFiles } from "../cli/support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED } from "../cli/support/plans.ts";
import { planText } from "../rules/support/plan.ts";

const PROGRAM = join(import.meta.dirname, "..", "..", "bin/parallel-plan.mjs");
const PLAN = ".docs/plans/demo/parallel-plan.md";

/** Commands that look and never touch, by what S12 promises. */
const COMMANDS: string[][] = [
  ["validate"],
  ["validate", "--staged"],
  ["validate", PLAN, "--format", "json", "--verbose", "--strict"],
  ["validate", ".", "--no-repository"],
  ["validate", "-"],
  ["parse", PLAN],
  ["graph", PLAN],
  ["graph", PLAN, "--format", "mermaid"],
  ["graph", PLAN, "--format", "dot"],
  ["graph", PLAN, "--format", "svg"],
  ["graph", PLAN, "--format", "svg", "--gantt"],
  ["graph", PLAN, "--format", "html"],
  ["schedule", PLAN],
  ["sessions", PLAN],
  ["sessions", PLAN, "--format", "json"],
  ["convert", PLAN, "--to", "work-packages"],
  ["convert", PLAN, "--to", "execution-plan"],
  ["capabilities"],
  ["explain"],
  ["explain", "ownership/write-race"],
  ["context"],
  ["context", "plan", "demo"],
  ["hook", "SessionStart"],
  ["--help"],
  ["nothing"],
];

/** Every path below a folder with its kind, mode, time of change and content. */
async function manifest(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    const info = await lstat(join(folder, path), { bigint: true });
    const content = info.isFile()
      ? await readFile(join(folder, path))
      : info.isSymbolicLink()
        ? await readlink(join(folder, path))
        : "";
    found.push(
      `${path} ${info.mode} ${info.mtimeNs} ${createHash("sha256").update(content).digest("hex")}`,
    );
  }
  return found;
}

/** A repository with something staged, something changed and something new, whose index git would like to refresh. */
async function busyRepository(): Promise<string> {
  const cwd = await makeRepository({
    [PLAN]: RACY,
    ".docs/plans/demo/shared.md": SHARED,
    "x.txt": "one",
    ".gitignore": "ignored\n",
  });
  await git(cwd, "commit", "--quiet", "--message=start");
  await writeFiles(cwd, { [PLAN]: GUESSED, "x.txt": "two", "new.md": CLEAN, ignored: "" });
  await git(cwd, "add", PLAN);
  await symlink("x.txt", join(cwd, "link.md"));
  return cwd;
}

describe("S12: looking changes nothing", () => {
  test.each(COMMANDS.map((argv) => [argv.join(" "), argv]))("%s", async (_, argv) => {
    const [cwd, home] = [await busyRepository(), await makeFolder({ ".config/x": "" })];
    const before = [await manifest(cwd), await manifest(home)];
    const env = { HOME: home, XDG_STATE_HOME: "", TMPDIR: home };
    const input = argv[0] === "hook" ? JSON.stringify({ cwd, session_id: "s" }) : RACY;
    const { code } = await execute("node", [PROGRAM, ...argv], { cwd, env, input });
    expect(code).toBeLessThan(3);
    expect([await manifest(cwd), await manifest(home)]).toEqual(before);
  });
});

test("S12: report writes its page and nothing else", async () => {
  const [cwd, home] = [await busyRepository(), await makeFolder({ ".config/x": "" })];
  const before = [await manifest(cwd), await manifest(home)];
  const env = { HOME: home, XDG_STATE_HOME: "", TMPDIR: home };
  const argv = [PROGRAM, "report", PLAN, "--out", "page.html"];
  const { code, stderr } = await execute("node", argv, { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const after = (await manifest(cwd)).filter((line) => !line.startsWith("page.html "));
  expect(after.length).toBe((await manifest(cwd)).length - 1);
  expect([after, await manifest(home)]).toEqual(before);
});

/** Programs that nothing may start, and a git that notes how it is called. */
let traps: { path: string; tripped: () => Promise<string>; gitCalls: () => Promise<string[][]> };

let folder = "";
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "parallel-plan-traps-")));
  const real = (await execute("which", ["git"], { cwd: folder })).stdout.trim();
  const trap = `#!/usr/bin/env node\nrequire("node:fs").appendFileSync(${JSON.stringify(join(folder, "tripped"))}, process.argv.slice(1).join(" ") + "\\n");\n`;
  const wrapper = `#!/usr/bin/env node
const { appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("GIT_")));
appendFileSync(${JSON.stringify(join(folder, "git-calls"))}, JSON.stringify([kept, ...args]) + "\\n");
process.exitCode = require("node:child_process").spawnSync(${JSON.stringify(real)}, args, { stdio: "inherit" }).status;
`;
  for (const name of ["sh", "bash", "dash", "zsh", "env.sh", "id", "touch", "ssh", "curl"]) {
    await writeFiles(folder, { [`bin/${name}`]: trap });
    await chmod(join(folder, "bin", name), 0o755);
  }
  await writeFiles(folder, { "bin/git": wrapper });
  await chmod(join(folder, "bin/git"), 0o755);
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), "utf8").catch(() => "");
  traps = {
    path: [join(folder, "bin"), SEARCH_PATH].join(delimiter),
    tripped: () => read("tripped"),
    gitCalls: async () =>
      (await read("git-calls"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]),
  };
});

const SHELLS = [
  "$(touch x)",
  "`id`",
  "; id",
  "| id",
  "&& id",
  "$IFS",
  "'\"",
  "-x",
  "--upload-pack=id",
  "\n id",
];

/** What git is asked for. */
const READING = [
  "cat-file",
  "diff",
  "for-each-ref",
  "ls-files",
  "rev-parse",
  "symbolic-ref",
  "worktree",
];

describe("S12: looking starts nothing but a reading git", () => {
  test("a plan, a path and words full of commands of the shell reach no shell", async () => {
    const claims = SHELLS.map(
      (word, i) => `1.${i + 1} creates src/${word.replaceAll(/\s/g, "")}/a.ts`,
    ).join(" | ");
    const plan = planText(claims).replace("# A plan", `# ${SHELLS.join(" ").replaceAll("\n", "")}`);
    const name = "$(id);`id`|id&&'\"-parallel-plan.md";
    const cwd = await makeRepository({
      [PLAN]: plan,
      [name]: plan,
      "--output=x/parallel-plan.md": plan,
    });
    await git(cwd, "-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--message=start");
    await writeFiles(cwd, { [PLAN]: `${plan}\n` });
    await git(cwd, "add", ".");
    const env = { ...GIT_ENV, PATH: traps.path };
    const calls = [
      ...COMMANDS,
      ["validate", name],
      ["validate", "--", "--output=x"],
      ...SHELLS.map((word) => ["context", "plan", word]),
      ...SHELLS.map((word) => ["explain", word]),
    ];
    for (const argv of calls) {
      const { code } = await execute("node", [PROGRAM, ...argv], {
        cwd,
        env,
        input: JSON.stringify({ cwd, session_id: SHELLS.join("") }),
      });
      expect(code, argv.join(" ")).toBeLessThan(3);
    }
    expect(await traps.tripped()).toBe("");
  }, 60_000);

  test("git is called to read only, with settings that start no program, and with no value of a plan", async () => {
    const calls = await traps.gitCalls();
    expect(calls.length).toBeGreaterThan(10);
    for (const [variables, ...args] of calls) {
      const settings = [];
      while (args[0] === "-c") settings.push(...args.splice(0, 2).slice(1));
      expect(settings).toEqual([
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "protocol.ext.allow=never",
        "gc.auto=0",
        "core.quotePath=false",
      ]);
      expect(READING).toContain(args[0]);
      // Both can write, too: they are asked for what there is.
      const [verb, ...words] = args.filter((arg) => !arg.startsWith("-"));
      expect(verb === "worktree" || verb === "symbolic-ref" ? [verb, ...words] : []).toEqual(
        { worktree: ["worktree", "list"], "symbolic-ref": ["symbolic-ref", "HEAD"] }[verb!] ?? [],
      );
      expect(args.join(" ")).not.toMatch(/id|touch|plan|output|exec|textconv(?!=)|filters/i);
      expect(variables).toMatchObject({
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ALLOW_PROTOCOL: "",
        GIT_NO_LAZY_FETCH: "1",
      });
    }
    const commands = new Set(
      calls.map(([, ...args]) => args.find((arg, i) => arg !== "-c" && args[i - 1] !== "-c")),
    );
    expect([...commands].toSorted()).toEqual(READING);
  });

  test("the trap does trip", async () => {
    await execute("sh", ["-c", "true"], { cwd: await makeFolder(), env: { PATH: traps.path } });
    expect(await traps.tripped()).toContain("-c true");
  });
});
