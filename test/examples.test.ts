import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { EXIT } from "../src/cli/exit-code.ts";
import { main } from "../src/cli/main.ts";
import { readPage } from "./docs/page.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Runs the program as in a terminal of 80 columns without colour. */
async function run(args: string[], cwd = root): Promise<{ code: number; out: string }> {
  let out = "";
  const write = (text: string): void => void (out += text);
  const code = await main(args, {
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    env: {},
    cwd,
    columns: 80,
    terminal: false,
  });
  return { code, out };
}

describe("the README", () => {
  test("shows what the program prints", async () => {
    const sections = readPage(read("README.md")).sections;
    const shown = sections
      .flatMap(({ fences }) => fences)
      .find(({ language }) => language === "console");
    const [command = "", ...lines] = (shown?.body ?? "").split("\n");
    const args = /^\$ npm run --silent (\S+) -- (.+)$/.exec(command);
    expect(manifest.scripts[args?.[1] ?? ""]).toBe("tsx src/cli/entry.ts validate");
    const { code, out } = await run(["validate", ...(args?.[2] ?? "").split(" ")]);
    expect(lines.join("\n")).toBe(out);
    expect(code).toBe(EXIT.errors);
    expect(out.match(/(?<= error )\S+/g)).toEqual([
      "ownership/create-race",
      "dependency/unknown",
      "ownership/write-race",
    ]);
  });

  test("gives the exit codes of the program", () => {
    const told = [...read("README.md").matchAll(/^\| (\d) +\| /gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT));
  });

  test("lists every command that people call", () => {
    const told = [...read("README.md").matchAll(/^\| `([a-z]+)[ `]/gm)].map(([, verb]) => verb);
    const forPrograms = new Set(["context", "hook"]);
    expect(told).toEqual(Object.keys(COMMANDS).filter((verb) => !forPrograms.has(verb)));
  });

  test("installs the plugin under the name that the marketplace gives it", () => {
    const marketplace = JSON.parse(read(".claude-plugin/marketplace.json")) as {
      name: string;
      plugins: { name: string }[];
    };
    const names = marketplace.plugins.map(({ name }) => `${name}@${marketplace.name}`);
    const told = /claude plugin install (\S+)/.exec(read("README.md"))?.[1];
    expect(names).toEqual([told]);
  });
});

describe("the example of user accounts", () => {
  test.each(["parallel-plan.md", "shared.md"])("has nothing to say about %s", async (name) => {
    const path = `examples/user-auth/${name}`;
    const { code, out } = await run(["validate", "--strict", "--verbose", path]);
    expect(out).toMatch(/^1 file: 0 errors, 0 warnings, 0 infos$/m);
    expect(code).toBe(EXIT.clean);
  });

  test("is the twelve tasks that the README promises, most of them free to run at once", async () => {
    const { out } = await run(["validate", "--format", "json", "examples/user-auth"]);
    const { files } = JSON.parse(out) as { files: { tasks: number; proof: object }[] };
    expect(files.map(({ tasks }) => tasks)).toEqual([12]);
    expect(files[0]?.proof).toMatchObject({ pairs: 66, unordered: 35, conflicts: 0 });
  });

  test("is an app that works", () => {
    const { scripts } = JSON.parse(read("examples/user-auth/package.json")) as typeof manifest;
    expect(scripts["test"]).toBe("node --test 'test/**/*.test.ts'");
    const { stdout, status } = spawnSync(process.execPath, ["--test", "test/**/*.test.ts"], {
      cwd: join(root, "examples/user-auth"),
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^. pass [1-9]/m);
    expect(status, stdout).toBe(0);
  });
});

describe("the search as work packages", () => {
  test("is clean where the README says so", async () => {
    const args = ["validate", "--strict", "--verbose", "examples/search/work-packages.yaml"];
    const { code, out } = await run(args);
    expect(out).toMatch(/^1 file: 0 errors, 0 warnings, 0 infos$/m);
    expect(code).toBe(EXIT.clean);
  });

  test("has in its rushed plan the faults that the README tells", async () => {
    const { code, out } = await run(["validate", "examples/search/rushed"]);
    expect(out.match(/(?<= (?:error|warning) )\S+\/\S+$/gm)).toEqual([
      "plan/uncovered-task",
      "lock/expires-early",
      "verification/cannot-fail",
      "plan/schema",
      "lock/conflict",
      "lock/not-canonical",
      "ownership/write-race",
      "worktree/duplicate",
    ]);
    expect(code).toBe(EXIT.errors);
  });

  test("has three of them left after its fixes", async () => {
    const { out } = await run(["fix", "--dry-run", "examples/search/rushed"]);
    expect(out).toMatch(/^\+ +depends_on: \[wp-index\]$/m);
    expect(out).toMatch(/^1 file: 1 error, 2 warnings, 0 infos$/m);
  });
});

describe("the lending desk as session plans", () => {
  test("is clean where the README says so", async () => {
    const args = ["validate", "--strict", "--verbose", "examples/lending/session-plan.md"];
    const { code, out } = await run(args);
    expect(out).toMatch(/^1 file: 0 errors, 0 warnings, 0 infos$/m);
    expect(code).toBe(EXIT.clean);
  });

  test("has in its rushed plan the faults that the README tells", async () => {
    const { code, out } = await run(["validate", "examples/lending/rushed"]);
    expect(out.match(/(?<= (?:error|warning) )\S+\/\S+$/gm)).toEqual([
      "worktree/invalid-branch",
      "dependency/wave-order",
      "ownership/write-race",
      "sync/missing",
      "task/missing-instructions",
      "task/no-files",
    ]);
    expect(code).toBe(EXIT.errors);
  });
});

describe("the receipts as execution plans", () => {
  test.each(["execution-plan.md", "archive/CHECKPOINT_receipts.md"])(
    "%s is clean",
    async (name) => {
      const path = `examples/receipts/${name}`;
      const { code, out } = await run(["validate", "--strict", "--verbose", path]);
      expect(out).toMatch(/^1 file: 0 errors, 0 warnings, 0 infos$/m);
      expect(code).toBe(EXIT.clean);
    },
  );

  test.each([
    [
      "execution-plan.md",
      [
        "ownership/matrix-mismatch",
        "ownership/write-race",
        "plan/partly-read",
        "ownership/matrix-mismatch",
        "verification/cannot-fail",
        "dependency/wave-order",
      ],
    ],
    [
      "CHECKPOINT_receipts.md",
      [
        "checkpoint/stale",
        "checkpoint/stale",
        "checkpoint/stale",
        "checkpoint/invalid",
        "checkpoint/invalid",
        "checkpoint/stale",
      ],
    ],
  ])("%s of the rushed ones has the faults that the README tells", async (name, rules) => {
    const { code, out } = await run(["validate", `examples/receipts/rushed/${name}`]);
    expect(out.match(/(?<= (?:error|warning) )\S+\/\S+$/gm)).toEqual(rules);
    expect(code).toBe(EXIT.errors);
  });
});

describe("the first look", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

  test("loses the unknown id and its races by its fixes, as the README says", async () => {
    const folder = await mkdtemp(join(tmpdir(), "first-look-"));
    folders.push(folder);
    cpSync(join(root, "examples/first-look"), folder, { recursive: true });
    const { code } = await run(["fix", "parallel-plan.md"], folder);
    expect(code).toBe(EXIT.clean);
    expect(readFileSync(join(folder, "parallel-plan.md"), "utf8")).toBe(
      read("examples/first-look/parallel-plan.md")
        .replace("Switch in the header Depends on [none]", "Switch in the header Depends on [1.1]")
        .replace("[1.1, 2.3]", "[1.3]"),
    );
  });
});
