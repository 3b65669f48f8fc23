import { appendFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { git } from "../../src/host/git.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { runJson } from "../cli/support/run.ts";
import { planText } from "../rules/support/plan.ts";
import { mustRun } from "./import.ts";
import { MERGE_SETTINGS } from "./merge.ts";

/**
 * Plans whose two tasks share no path and meet all the same: on a link, on a file that is to be a folder, on
 * the list of submodules. Their edits are made in a working tree, through the links that are there, and
 * merged by git in every order.
 */

type Edit = readonly [does: "creates" | "modifies" | "deletes", path: string];

const IDENTITY = ["-c", "user.name=law", "-c", "user.email=law@example.invalid"];
const MODULES = ["a", "b"]
  .map((name) => `[submodule "${name}"]\n\tpath = vendor/${name}\n\turl = ../${name}\n`)
  .join("");

/** A repository with `lib`, a link to `src/lib`, a file `bin/tool` and two submodules. */
async function makeRepository(plan: string): Promise<string> {
  const cwd = await makeFolder({
    "src/lib/x.ts": "export {};\n",
    "src/index.ts": "export {};\n",
    "bin/tool": "run\n",
    ".gitmodules": MODULES,
    "plan.md": plan,
  });
  await symlink("src/lib", join(cwd, "lib"));
  await mustRun(cwd, ["init", "--quiet", "--template=", "--initial-branch=main"]);
  await mustRun(cwd, ["add", "--all"]);
  for (const name of MODULES.matchAll(/vendor\/\w/g)) {
    await mkdir(join(cwd, name[0]), { recursive: true });
    const entry = `160000,${"1".repeat(40)},${name[0]}`;
    await mustRun(cwd, ["update-index", "--add", "--cacheinfo", entry]);
  }
  await commit(cwd);
  return cwd;
}

async function commit(cwd: string): Promise<string> {
  const quiet = ["--quiet", "--allow-empty", "--no-verify", "-m", "work"];
  await mustRun(cwd, [...IDENTITY, "-c", "commit.gpgSign=false", "commit", ...quiet]);
  return (await mustRun(cwd, ["rev-parse", "HEAD"])).trim();
}

/** Carries out a task from a commit; `undefined` where it cannot be done. */
async function branch(
  cwd: string,
  start: string,
  edits: readonly Edit[],
): Promise<string | undefined> {
  await mustRun(cwd, ["checkout", "--quiet", "--force", "--detach", start]);
  try {
    for (const edit of edits) await carryOut(cwd, edit);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
  return commit(cwd);
}

async function carryOut(cwd: string, [does, path]: Edit): Promise<void> {
  const file = join(cwd, path);
  if (path.startsWith("vendor/")) {
    const list = await readFile(join(cwd, ".gitmodules"), "utf8");
    const without = list.replace(new RegExp(`\\[[^[]*path = ${path}\\n[^[]*`), "");
    await writeFile(join(cwd, ".gitmodules"), without);
    await mustRun(cwd, ["update-index", "--force-remove", path]);
    await rm(file, { recursive: true });
  } else if (does === "deletes") {
    await rm(file);
  } else if (does === "creates") {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, "new\n", { flag: "wx" });
  } else {
    await readFile(file);
    await appendFile(file, "more\n");
  }
  await mustRun(cwd, ["add", "--all", "--", ":!vendor"]);
}

/** One after the other in both orders, or both from the start and merged in both orders. */
const ORDERS = {
  "1.1 first": [1, 2],
  "1.2 first": [2, 1],
  "at once": "12",
  "at once, 1.2 merged first": "21",
} as const;

/** What becomes of a plan in an order: a tree, `conflict` or `cannot be done`. */
async function outcome(
  cwd: string,
  start: string,
  edits: readonly (readonly Edit[])[],
  order: readonly number[] | string,
): Promise<string> {
  let tip = start;
  for (const task of order) {
    const isAtOnce = typeof order === "string";
    const work = await branch(cwd, isAtOnce ? start : tip, edits[Number(task) - 1]!);
    if (work === undefined) return "cannot be done";
    await mustRun(cwd, ["checkout", "--quiet", "--force", "--detach", tip]);
    const args = ["-c", "commit.gpgSign=false", "merge", "--quiet", "--no-ff", "-m", "merge", work];
    const merged = await git(cwd, [...MERGE_SETTINGS, ...IDENTITY, ...args]);
    if (!merged.ok) return "conflict";
    tip = (await mustRun(cwd, ["rev-parse", "HEAD"])).trim();
  }
  return (await mustRun(cwd, ["rev-parse", "HEAD^{tree}"])).trim();
}

interface Case {
  what: string;
  one: readonly Edit[];
  two: readonly Edit[];
  /** The second task waits for the first one. */
  waits?: boolean;
  /** Rules whose errors are expected; none for a plan that holds what is promised. */
  told: readonly string[];
}

const RACE = ["ownership/write-race"];

describe.each<Case>([
  {
    what: "a link goes, a file behind it is changed",
    one: [["deletes", "lib"]],
    two: [["modifies", "lib/x.ts"]],
    told: RACE,
  },
  {
    what: "a link goes, a file behind it is new",
    one: [["deletes", "lib"]],
    two: [["creates", "lib/new.ts"]],
    told: RACE,
  },
  {
    what: "a link is gone before a file behind it is changed",
    one: [["deletes", "lib"]],
    two: [["modifies", "lib/x.ts"]],
    waits: true,
    told: ["ownership/modify-missing"],
  },
  {
    what: "a link goes after a file behind it is changed",
    one: [["modifies", "lib/x.ts"]],
    two: [["deletes", "lib"]],
    waits: true,
    told: [],
  },
  {
    what: "a link goes, a file of its target is changed",
    one: [["deletes", "lib"]],
    two: [["modifies", "src/lib/x.ts"]],
    told: [],
  },
  {
    what: "two tasks work behind one link",
    one: [["creates", "lib/new.ts"]],
    two: [["modifies", "lib/x.ts"]],
    told: [],
  },
  {
    what: "a folder in the place of a link is used",
    one: [
      ["deletes", "lib"],
      ["creates", "lib/x.ts"],
    ],
    two: [["modifies", "lib/x.ts"]],
    waits: true,
    told: [],
  },
  {
    what: "a file goes, another is made below its name",
    one: [["deletes", "bin/tool"]],
    two: [["creates", "bin/tool/main.ts"]],
    told: RACE,
  },
  {
    what: "a file is changed, another is made below its name",
    one: [["modifies", "bin/tool"]],
    two: [["creates", "bin/tool/main.ts"]],
    told: ["ownership/create-existing"],
  },
  {
    what: "a file goes too late",
    one: [["creates", "bin/tool/main.ts"]],
    two: [["deletes", "bin/tool"]],
    waits: true,
    told: ["ownership/create-existing"],
  },
  {
    what: "a file goes, then a folder takes its place",
    one: [["deletes", "bin/tool"]],
    two: [["creates", "bin/tool/main.ts"]],
    waits: true,
    told: [],
  },
  {
    what: "a submodule goes, the list of submodules is changed",
    one: [["deletes", "vendor/b"]],
    two: [["modifies", ".gitmodules"]],
    told: RACE,
  },
  {
    what: "two submodules go",
    one: [["deletes", "vendor/a"]],
    two: [["deletes", "vendor/b"]],
    told: RACE,
  },
])("$what", ({ one, two, waits = false, told }) => {
  const words = (edits: readonly Edit[]): string =>
    edits.map(([does, path]) => `${does} \`${path}\``).join(", ");
  const needs = waits ? "needs 1.1, " : "";
  const plan = planText(`1.1 ${words(one)} | 1.2 ${needs}${words(two)}`);

  test("what the validator says, and what git makes of it", async () => {
    const cwd = await makeRepository(plan);
    const start = (await mustRun(cwd, ["rev-parse", "HEAD"])).trim();
    const { json } = await runJson(["validate", "--as", "task-plan", "plan.md"], { cwd });
    const errors = json.files.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
    );
    expect(errors).toEqual(told);
    const outcomes = new Set<string>();
    for (const order of waits ? [ORDERS["1.1 first"]] : Object.values(ORDERS))
      outcomes.add(await outcome(cwd, start, [one, two], order));
    const [first] = outcomes;
    const isOneTree = outcomes.size === 1 && /^[0-9a-f]{40}$/.test(first!);
    expect(isOneTree, [...outcomes].join(", ")).toBe(told.length === 0);
  }, 60_000);
});
