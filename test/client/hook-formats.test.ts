import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer } from "../../src/cli/hook-events.ts";
import { mayHoldTasks } from "../../src/client/plan-file.ts";
import { makeFolder } from "../cli/support/folder.ts";

const example = (path: string): string =>
  readFileSync(join(import.meta.dirname, "../../examples", path), "utf8");

const PLAN = example("receipts/rushed/execution-plan.md");
const CHECKPOINT = example("receipts/rushed/CHECKPOINT_receipts.md");

/** What the hook answers to a file that was written, in a folder with these files. */
async function written(path: string, files: Record<string, string>): Promise<string> {
  expect(mayHoldTasks(files[path]!)).toBe(true);
  const cwd = await makeFolder({ ".parallel-plan.yaml": "agents: 2\n", ...files });
  const io = {
    stdin: (async function* () {})(),
    stdout: { write: () => {} },
    stderr: { write: () => {} },
    env: {},
    cwd,
    columns: 80,
    terminal: false,
  };
  const input = { sessionId: "", cwd, filePath: join(cwd, path), stopHookActive: false };
  return JSON.stringify(await answer("PostToolUse", input, io));
}

test("an execution plan is checked when it is written, under any name", async () => {
  const said = await written("notes/who-does-what.md", { "notes/who-does-what.md": PLAN });
  expect(said).toContain('"decision":"block"');
  expect(said).toContain("ownership/write-race task W3 may write src/main.ts");
});

test("a file of a strategy is checked when it is written", async () => {
  const path = "parallel-execution/execution-plan.json";
  const said = await written(path, { [path]: example("strategy/broken/execution-plan.json") });
  expect(said).toContain('"decision":"block"');
  expect(said).toContain("strategy/wave-mismatch phase index waits for store");
});

test("a dependency graph is checked when it is written", async () => {
  const graph = example("strategy/graph.json").replace('["store"]', '["shop"]');
  const said = await written("graph.json", { "graph.json": graph });
  expect(said).toContain("dependency/unknown");
});

test("a checkpoint is checked against the plan beside it", async () => {
  const said = await written("CHECKPOINT.md", { "plan.md": PLAN, "CHECKPOINT.md": CHECKPOINT });
  expect(said).toContain(
    "checkpoint/invalid the checkpoint tells of W4, which plan.md does not have",
  );
});

test.each([
  ["a page about agents", "# Agents\n\n## Agent one\n\nIt plans.\n"],
  ["a package", '{ "name": "x", "version": "1.0.0", "scripts": { "test": "x" } }'],
  ["a log", "# Log\n\n## Monday\n\nThe checkpoint was reached.\n"],
])("%s is not worth a look", (_, text) => expect(mayHoldTasks(text)).toBe(false));
