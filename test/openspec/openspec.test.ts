import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { type Ended, execute } from "../cli/support/execute.ts";
import { makeRepository } from "../cli/support/folder.ts";
import { exampleFiles } from "../prompts/feature-files.ts";

const REFERENCE = join(
  import.meta.dirname,
  "../../skills/planning-features/references/openspec-artifacts.md",
);

/** The spec that the example modifies. */
const PRESENT = `# note-store

## Purpose

Keeps the notes of each person, from the first draft to the deletion that the person asks for.

## Requirements

### Requirement: Notes can be deleted

The server SHALL delete a note.

#### Scenario: A deleted note is not found

- **WHEN** a note is deleted
- **THEN** it is gone
`;

const example = exampleFiles();

/** Runs OpenSpec in a repository that holds these files of the change; it tells nobody that it ran. */
async function openspec(
  files: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<Ended> {
  const change = Object.entries(files).map(([path, text]) => [
    `openspec/changes/add-search/${path}`,
    text,
  ]);
  const cwd = await makeRepository({
    "openspec/specs/note-store/spec.md": PRESENT,
    ...Object.fromEntries(change),
  });
  const env = { HOME: cwd, OPENSPEC_TELEMETRY: "0", DO_NOT_TRACK: "1", CI: "true" };
  return execute(process.execPath, [inject("openspec"), ...args], { cwd, env, timeout: 30_000 });
}

/** The level and message of each issue that it has with the change. */
async function issues(files: Readonly<Record<string, string>>): Promise<string[]> {
  const asked = ["validate", "add-search", "--strict", "--json", "--no-interactive"];
  const { stdout } = await openspec(files, ...asked);
  const { items } = JSON.parse(stdout) as {
    items: { valid: boolean; issues: { level: string; message: string }[] }[];
  };
  expect(items).toHaveLength(1);
  const [item] = items;
  expect(item?.valid).toBe(item?.issues.length === 0);
  return (item?.issues ?? []).map(({ level, message }) => `${level} ${message}`);
}

describe.skipIf(inject("openspec") === "")("the real OpenSpec", () => {
  test("is of the version that the reference names", async () => {
    const { stdout } = await openspec({}, "--version");
    expect(readFileSync(REFERENCE, "utf8")).toContain(`of version ${stdout.trim()}.`);
  });

  test("accepts the example of the references without a word", async () => {
    expect(await issues(example)).toEqual([]);
  });

  test("accepts it beside contracts and research", async () => {
    const more = {
      "contracts/note_words.sql": "",
      "research/index.md": "# Where notes are written\n",
    };
    expect(await issues({ ...example, ...more })).toEqual([]);
  });

  test("counts its tasks", async () => {
    const { stdout } = await openspec(example, "list", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [{ name: "add-search", totalTasks: 7, completedTasks: 0 }],
    });
  });

  test("accepts a change without deltas that says so", async () => {
    const { "proposal.md": proposal = "", "tasks.md": tasks = "" } = example;
    const files = { "proposal.md": proposal, "tasks.md": tasks };
    const marked = { ...files, ".openspec.yaml": "schema: spec-driven\nskip_specs: true\n" };
    const { code } = await openspec(marked, "validate", "add-search", "--strict");
    expect(code).toBe(0);
    expect(await issues(files)).toEqual([expect.stringMatching(/ERROR .*at least one delta/)]);
  });

  const SPEC = "specs/note-search/spec.md";
  test.each([
    ["no scenario", SPEC, /#### Scenario/g, "##### Scenario", /at least one scenario/],
    ["no SHALL", SPEC, /SHALL/g, "will", /SHALL or MUST/],
    [
      "no section of a delta",
      SPEC,
      /## ADDED Requirements/,
      "## Requirements",
      /No delta sections/,
    ],
    [
      "a requirement with a bare name",
      SPEC,
      /### Requirement: /,
      "### ",
      /no requirement entries|at least one/i,
    ],
    ["no box before a task", "tasks.md", /- \[ \] /g, "- ", /0 tasks/],
    [
      "a lost scenario",
      "specs/note-store/spec.md",
      /A deleted note is not found/,
      "Another",
      /scenario/i,
    ],
  ])("refuses what the reference warns of: %s", async (_, path, written, broken, said) => {
    const text = example[path]!.replace(written, broken);
    expect(text).not.toBe(example[path]);
    const found = await issues({ ...example, [path]: text });
    expect(found.join("\n")).toMatch(said);
  });
});
