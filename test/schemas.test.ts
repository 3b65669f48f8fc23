import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generate.ts";
import { git, makeRepository } from "./cli/support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED, UNKNOWN } from "./cli/support/plans.ts";
import { run } from "./cli/support/run.ts";
import { shop } from "./cli/support/sessions.ts";

const ROOT = join(import.meta.dirname, "..");
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

/** What is wrong with a value by a schema of the project. */
async function faults(schema: string, value: unknown): Promise<unknown[]> {
  const id = `${schema}.schema.json`;
  const source = JSON.parse(await readFile(join(ROOT, "schemas", id), "utf8")) as object;
  const validate = ajv.getSchema(id) ?? ajv.compile(source);
  return validate(value) === true ? [] : (validate.errors ?? []);
}

const ALLOWED = `${RACY}\n<!-- parallel-plan: allow ownership/write-race: each appends -->\n`;

const DOCUMENTS: Record<string, string> = {
  "a clean plan": CLEAN,
  "a racy plan": RACY,
  "an unknown id": UNKNOWN,
  "a guess with a fix": GUESSED,
  "an accepted race": ALLOWED,
  "a shared document": SHARED,
  "an empty file": "",
  "no text": "\0",
  "too many bytes": "x".repeat(300_000),
  "a heading only": "## Implementation Plan\n\n#### Task 1.1\n",
  "estimates, phases and marks":
    "# T\n\n## Implementation Plan\n\n### Phase 1: One\n\n#### Task 1.1: A [COMPLETED] Depends on [none]\n\n**Estimate**: 2 hours\n\n**Verification**: `npm test`\n\nFiles to modify\n- src/**\n",
};

test.each(Object.entries(DOCUMENTS))("the reports of %s fit their schemas", async (_, document) => {
  const cwd = await makeRepository({ "parallel-plan.md": document, "x.txt": "" });
  const report = await run(["validate", "parallel-plan.md", "--format", "json"], { cwd });
  expect(await faults("report", JSON.parse(report.stdout))).toEqual([]);
  const model = await run(["parse", "parallel-plan.md"], { cwd });
  expect(await faults("plan", JSON.parse(model.stdout))).toEqual([]);
  const schedule = await run(["schedule", "parallel-plan.md"], { cwd });
  expect(await faults("schedule", JSON.parse(schedule.stdout))).toEqual([]);
});

test.each([
  [["validate", "gone.md"]],
  [["validate", "--nothing"]],
  [["nothing"]],
  [["explain", "nothing"]],
])("the refusal of %j fits the schema of reports", async (argv) => {
  const { stdout } = await run([...argv, "--format", "json"], { cwd: await makeRepository() });
  expect(await faults("report", JSON.parse(stdout))).toEqual([]);
});

test.each([
  ["sessions that are printed", []],
  ["sessions that are made", ["--create"]],
  ["sessions that start from no commit", ["--base", "gone"]],
])("the JSON of %s fits its schema", async (_, args) => {
  const cwd = await shop();
  const { stdout } = await run(["sessions", "plan.md", "--format", "json", ...args], { cwd });
  expect(await faults("sessions", JSON.parse(stdout))).toEqual([]);
  await git(cwd, "switch", "--quiet", "--detach");
  const again = await run(["sessions", "plan.md", "--format", "json", ...args], { cwd });
  expect(await faults("sessions", JSON.parse(again.stdout))).toEqual([]);
});

test("the schemas can refuse", async () => {
  expect(await faults("sessions", { version: 1, stages: [] })).not.toEqual([]);
  expect(await faults("sessions", { version: 1, error: { code: "x" } })).not.toEqual([]);
  expect(await faults("schedule", { version: 1, makespan: 3 })).not.toEqual([]);
  expect(await faults("schedule", { version: 1, error: { code: "x" } })).not.toEqual([]);
  expect(await faults("report", { version: 1 })).not.toEqual([]);
  expect(await faults("report", { version: 1, files: [{ path: "x" }], summary: {} })).not.toEqual(
    [],
  );
  expect(
    await faults("plan", { version: 2, format: "task-plan", title: "", phases: [], tasks: [] }),
  ).not.toEqual([]);
  expect(
    await faults("plan", { version: 1, format: "x", title: "", phases: [], tasks: [{ id: 1 }] }),
  ).not.toEqual([]);
});

test("the generated files are fresh (else run: npm run generate)", async () => {
  for (const [path, content] of await generatedFiles()) {
    expect(
      await readFile(join(ROOT, path), "utf8"),
      `${path} is stale; run: npm run generate`,
    ).toBe(content);
  }
});
