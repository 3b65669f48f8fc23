import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { git, GIT_ENV } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { commit, PLAN, shop, type Told, worktrees } from "./support/sessions.ts";

/** Sessions with and without places of their own, one in a name alone, and one that is validated from outside. */
const SESSIONS = PLAN.replace(
  "- Task: Draw",
  '- Verification: `cd "../hall of seats" && test -f 1A.txt`\n- Task: Draw',
)
  .replace("Session A: Basket\n", "Session A: Basket\n\n- Worktree: `basket tree`")
  .replace(
    "**Sync Point:** Merge before",
    "### Session B: Till\n\n- Task: Count\n- Output: New file src/till.ts\n\n**Sync Point:** Merge before",
  );

/** A repository with the plan as an execution plan, its slots filled in, and the commands below its headings. */
async function converted(): Promise<{ cwd: string; blocks: Map<string, string[]> }> {
  const cwd = await shop(SESSIONS);
  const made = await run(
    ["convert", "plan.md", "--to", "execution-plan", "--out", "execution-plan.md"],
    { cwd },
  );
  expect(made.code).toBe(0);
  const file = join(cwd, "execution-plan.md");
  const text = (await readFile(file, "utf8")).replace(/<fill: [^>]*>/g, "`npm test`");
  await writeFile(file, text);
  await commit(cwd);
  const blocks = new Map(
    [...text.matchAll(/^###+ (.*)\n(?:(?!#|```).*\n)*```bash\n([^`]*)```/gm)].map(
      ([, heading = "", body = ""]) => [heading, body.trim().split("\n")],
    ),
  );
  return { cwd, blocks };
}

async function told(cwd: string): Promise<Told["stages"][number]["sessions"]> {
  const argv = ["sessions", "execution-plan.md", "--format", "json"];
  const { stages, notes } = JSON.parse((await run(argv, { cwd })).stdout) as Told;
  expect(notes).toEqual([]);
  return stages.flatMap(({ sessions }) => sessions);
}

async function paste(line: string, cwd: string): Promise<void> {
  const ended = await execute("sh", ["-c", line], { cwd, env: GIT_ENV });
  expect(ended.code, `${line}\n${ended.stderr}`).toBe(0);
}

describe("a session plan as an execution plan", () => {
  test("has no worktree for the steps of its finalization", async () => {
    const { cwd, blocks } = await converted();
    expect((await told(cwd)).map(({ id }) => id)).toEqual(["1A", "1B", "2A", "2B"]);
    expect(blocks.get("Phase 5: Merge (ordered)")?.slice(-2)).toEqual([
      "# 3.1: Try it all",
      "# 3.2: Merge to main",
    ]);
    const all = [...blocks.values()].flat().join("\n");
    expect(all.match(/git .*3.1/)).toBeNull();
    const json = await run(["validate", "execution-plan.md", "--format", "json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ diagnostics: [] }] });
  });

  test("validates in the merged checkout what is merged there", async () => {
    const { blocks } = await converted();
    expect(blocks.get("Validation in this checkout")).toEqual(["# 1A", "test -f 1A.txt"]);
  });

  test.each(["--create", "by hand"])("is carried out by its own commands: %s", async (way) => {
    const { cwd, blocks } = await converted();
    const sessions = await told(cwd);
    if (way === "--create") await run(["sessions", "execution-plan.md", "--create"], { cwd });
    else for (const line of blocks.get("Phase 1: Set up")!) await paste(line, cwd);
    const at = (path: string): string => resolve(cwd, path).slice(dirname(cwd).length + 1);
    expect(await worktrees(cwd)).toEqual(
      [
        `${basename(cwd)} main`,
        ...sessions.map((one) => `${at(one.worktree)} ${one.branch}`),
      ].toSorted(),
    );
    const merges = blocks.get("Phase 5: Merge (ordered)")!.filter((line) => !line.startsWith("#"));
    const ready = blocks.get("Phase 2: Spawn")!;
    for (const line of merges) {
      const { id, worktree } = sessions.find(({ branch }) => line.endsWith(` ${branch}`))!;
      for (const own of ready.filter((one) => one.includes(`# ${id},`))) await paste(own, cwd);
      const isLater = id.startsWith("2");
      expect(existsSync(join(worktree, "1A.txt")) && existsSync(join(worktree, "1B.txt"))).toBe(
        isLater,
      );
      await paste(`echo ${id} > ${id}.txt && git add . && git commit -qm '[${id}] done'`, worktree);
      await paste(line, cwd);
    }
    for (const line of blocks.get("Validation in this checkout")!) await paste(line, cwd);
    for (const line of blocks.get("Phase 6: Clean up")!) await paste(line, cwd);
    expect(await worktrees(cwd)).toEqual([`${basename(cwd)} main`]);
    expect((await git(cwd, "branch", "--format=%(refname:short)")).trim()).toBe("main");
    const files = (await git(cwd, "ls-files", "*.txt")).trim().split("\n");
    expect(files).toEqual(["1A.txt", "1B.txt", "2A.txt", "2B.txt"]);
  });
});
