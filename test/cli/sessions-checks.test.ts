import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { git, GIT_ENV, makeFolder, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { commit, shop, type Told, told } from "./support/sessions.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The project's own node runs TypeScript as it is. */
const ENV = {
  ...GIT_ENV,
  PATH: [join(ROOT, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter),
};

const CODE: Record<string, string> = {
  W1: "export const lines = (shop: string): string[] => [shop, shop];\n",
  W2: 'import { lines } from "../lines.ts";\nexport const table = (): string => lines("a").join(" ");\n',
  W3: 'import { lines } from "../lines.ts";\nexport const csv = (): string => lines("a").join(",");\n',
  W4: 'import { csv } from "./formats/csv.ts";\nimport { table } from "./formats/table.ts";\nconsole.log(csv(), table());\n',
};

const checksOf = (prompt: string): string =>
  /^Before you end, these must pass: (.*)\.$/m.exec(prompt)![1]!.replaceAll("; ", " && ");

/** How what a session says must pass ends, in the folder where it starts. */
async function checked({
  start,
  prompt,
}: Told["stages"][number]["sessions"][number]): Promise<string> {
  const script = [...start.filter((line) => line !== "claude"), checksOf(prompt)];
  const { code, stderr } = await execute("sh", ["-c", script.join(" && ")], {
    cwd: ROOT,
    env: ENV,
  });
  return `${code} ${stderr}`;
}

test("the receipts are carried out: each check fails without the work, and passes with it", async () => {
  const base = await makeFolder();
  const top = join(base, "pp");
  const folder = "examples/receipts";
  cpSync(join(ROOT, folder), join(top, folder), { recursive: true });
  await git(top, "init", "--quiet", "--initial-branch=main");
  await commit(top);
  const plan = join(top, folder, "execution-plan.md");
  const { stdout, code } = await run(["sessions", plan, "--create", "--format", "json"], {
    cwd: top,
  });
  expect(code).toBe(0);
  const { stages } = JSON.parse(stdout) as Told;
  const files: string[] = [];
  for (const { sessions, merge } of stages) {
    for (const session of sessions) {
      const { id, worktree, prompt } = session;
      expect(worktree).toBe(join(base, `receipts-${id.toLowerCase()}`));
      expect(prompt).toContain(`each message in the form "[${id}] what changed"`);
      const file = /^Change these files and no others: \w+ ([^,\s]+)\.$/m.exec(prompt)![1]!;
      files.push(file);
      expect(await checked(session)).toMatch(/^1 (?:$|.*Cannot find module)/s);
      const made = join(worktree, folder);
      await writeFiles(made, { [file]: CODE[id]! });
      expect(await checked(session)).toBe("0 ");
      await git(worktree, "add", "--all");
      await git(worktree, "commit", "--quiet", "--message", `[${id}] ${file}`);
    }
    for (const line of merge)
      expect((await execute("sh", ["-c", line], { cwd: base, env: ENV })).code).toBe(0);
  }
  const main = join(top, folder);
  expect(files).toHaveLength(4);
  for (const file of files) await readFile(join(main, file));
});

const workers = (first: string, second: string): string => `# Shop

**Goal:** A shop.

## FILE OWNERSHIP MATRIX

| File | W1 | W2 |
|---|---|---|
| \`src/a.ts\` | PRIMARY | - |
| \`src/b.ts\` | - | PRIMARY |

## WORKER DEFINITIONS

### Worker 1: A

**Worktree:** \`${first}\`
**Branch:** \`feat/a\`

**Task:** Write a.

**Validation:** \`cd ${first} && test -f src/a.ts\`

### Worker 2: B

**Worktree:** \`${second}\`
**Branch:** \`feat/b\`
**Depends On:** W1

**Task:** Write b.

**Validation:** \`cd ${second} && diff src/b.ts ${first}/src/b.ts\`
`;

test.each([
  ["beside the repository", "../shop-a", "../shop-b"],
  ["where sessions puts what leads away", "../../../far/shop-a", "/nowhere/shop-b"],
  ["as a name alone", "shop-a", "shop-b"],
])("a worktree %s in a command is the one that sessions makes", async (_, first, second) => {
  const cwd = await shop(workers(first, second));
  const { stages } = await told(cwd);
  const [one, two] = stages.flatMap(({ sessions }) => sessions);
  expect(checksOf(one!.prompt)).toBe("test -f src/a.ts");
  expect(dirname(one!.worktree).startsWith(dirname(cwd))).toBe(true);
  const checks = checksOf(two!.prompt);
  expect(checks).toMatch(/^diff src\/b\.ts /);
  expect(checks).not.toContain("nowhere");
});

test("what the page says of cleaning up works for a worktree that is a name alone", async () => {
  const top = join(await makeFolder(), "pp");
  cpSync(join(ROOT, "examples/lending"), join(top, "examples/lending"), { recursive: true });
  await git(top, "init", "--quiet", "--initial-branch=main");
  await commit(top);
  const plan = join(top, "examples/lending/session-plan.md");
  expect((await run(["sessions", plan, "--create", "--quiet"], { cwd: top })).code).toBe(0);
  const page = await readFile(join(ROOT, "docs/sessions.md"), "utf8");
  const [, block = ""] = /## Cleaning up\n[^]*?```sh\n([^]*?)```/.exec(page) ?? [];
  const lines = block.trim().split("\n");
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const { code, stderr } = await execute("sh", ["-c", line], { cwd: top, env: ENV });
    expect(`${line}: ${code} ${stderr}`).toBe(`${line}: 0 `);
  }
});
