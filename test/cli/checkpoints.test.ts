import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recogniseCheckpoint } from "../../src/formats/checkpoint/recognise.ts";
import { git, makeRepository, writeFiles } from "./support/folder.ts";
import { run, runJson } from "./support/run.ts";

const example = (path: string): string =>
  readFileSync(join(import.meta.dirname, "../../examples/receipts", path), "utf8");

const PLAN = example("execution-plan.md");
const CHECKPOINT = `# Checkpoint: Receipts

**Status:** NEARLY

## Worker Status

| Worker | Status |
|---|---|
| W1 | pending |
| W2 | pending |
| W3 | pending |
| W9 | pending |

## Current Phase

Phase 1: Set up
`;

/** What is wrong with it beside the plan. */
const WRONG = ["checkpoint/invalid NEARLY", "checkpoint/invalid W9", "checkpoint/stale W4"];

/** Judged files with the findings of the checkpoint's rules, each by the word that it is about. */
async function judged(cwd: string, ...argv: string[]): Promise<Record<string, string[]>> {
  const { json, code } = await runJson(["validate", ...argv], { cwd });
  expect(code).toBe(1);
  return Object.fromEntries(
    json.files.map(({ path, diagnostics }) => [
      path,
      diagnostics
        .filter(({ rule }) => rule.startsWith("checkpoint/"))
        .map(({ rule, message }) => `${rule} ${/NEARLY|W\d/.exec(message)?.[0]}`)
        .toSorted(),
    ]),
  );
}

const FOLDER = ".docs/plans/receipts";

test("a checkpoint is found where plans are found, and compared with its plan", async () => {
  const cwd = await makeRepository({
    [`${FOLDER}/execution-plan.md`]: PLAN,
    [`${FOLDER}/where-we-are.md`]: CHECKPOINT,
  });
  const all = { [`${FOLDER}/execution-plan.md`]: [], [`${FOLDER}/where-we-are.md`]: WRONG };
  expect(await judged(cwd)).toEqual(all);
  expect(await judged(cwd, ".docs")).toEqual(all);
  expect(await judged(cwd, "--staged")).toEqual(all);
});

test("a folder with nothing but a checkpoint is judged", async () => {
  const cwd = await makeRepository({ "docs/CHECKPOINT_x.md": CHECKPOINT });
  expect(await judged(cwd, "docs")).toEqual({
    "docs/CHECKPOINT_x.md": ["checkpoint/invalid NEARLY"],
  });
});

test("a staged checkpoint is compared with the plan in the index", async () => {
  const cwd = await makeRepository({ "docs/plan.md": PLAN, "docs/archive/CP.md": CHECKPOINT });
  // What lies on disk says something else.
  await writeFiles(cwd, { "docs/plan.md": "# Nothing\n", "docs/archive/CP.md": "# Nothing\n" });
  expect((await judged(cwd, "--staged"))["docs/archive/CP.md"]).toEqual(WRONG);
  await git(cwd, "add", "docs/plan.md");
  expect(await judged(cwd, "--staged")).toEqual({
    "docs/archive/CP.md": ["checkpoint/invalid NEARLY"],
  });
});

test("a command for one plan takes a folder with a plan and its checkpoint", async () => {
  const cwd = await makeRepository({ "docs/plan.md": PLAN, "docs/CHECKPOINT.md": CHECKPOINT });
  const { code, stdout } = await run(["schedule", "docs"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("W4")]);
  await git(cwd, "rm", "--force", "--quiet", "docs/plan.md");
  const alone = await run(["schedule", "docs"], { cwd });
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining("no plan lies in docs")]);
});

/** Documents about checkpoints of other kinds, some in words that ours have, too. */
const ORDINARY: Record<string, string> = {
  "docs/checkpoint-form.md": `# Checkpoint form\n\nWrite it so:\n\n\`\`\`markdown\n${CHECKPOINT}\`\`\`\n`,
  "docs/checkpoint.md": "# Checkpoint system\n\n**Status:** Draft\n\n## Next actions\n\n- Flags\n",
  "CHECKPOINTS.md": "# Checkpoints\n\n| Track | Status |\n|---|---|\n| Track 1 | done |\n",
  ".docs/plans/game/checkpoint.md":
    "# Checkpoint placement\n\nStatus: open\n\n| ID | Status |\n|---|---|\n| cave | placed |\n",
  ".docs/plans/roadmap/checkpoint-q3.md":
    "# Project checkpoint: third quarter\n\n**Status:** on track\n\n## Current phase\n\nBeta\n\n| Team | Status |\n|---|---|\n| Payments | green |\n\n## Blockers\n\n- Hiring\n\n## Next steps\n\n- Ship\n",
  ".docs/plans/model/checkpoint_4000.md":
    "# Checkpoint 4000\n\nStatus: trained\n\n| Agent | Status |\n|---|---|\n| ppo | converged |\n\n## Next steps\n\n- Evaluate\n",
};

test("a name alone makes no checkpoint, and other checkpoints are left alone", async () => {
  const cwd = await makeRepository({ ...ORDINARY, ".docs/plans/x/parallel-plan.md": "# x\n" });
  for (const argv of [["validate"], ["validate", "."]]) {
    const { code, stderr } = await run(argv, { cwd });
    expect([argv, code, stderr]).toEqual([argv, 2, expect.stringMatching(/no plan (?:was|lies)/)]);
  }
  expect(await run(["validate", "--staged"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.each([
  ["the form that the program writes", example("archive/CHECKPOINT_receipts.md")],
  ["workers without numbers", CHECKPOINT.replaceAll(/\bW\d\b/g, "api")],
  ["workers in a list", "# Checkpoint\n\nStatus: going on\n\n- [x] W1: merged\n- [ ] W2\n"],
  ["no status", CHECKPOINT.replace("**Status:** NEARLY", "")],
  [
    "no worker, but a plan",
    "# Checkpoint\n\n**Plan:** docs/plan.md\n**Status:** BLOCKED\n\n## Blockers\n\n- The key\n",
  ],
])("a checkpoint with %s has the signature", (_, text) => {
  expect(recogniseCheckpoint(text)).toBe("signature");
});

/** The plan with these headings in its orchestrator's protocol. */
const withPhases = (headings: readonly string[]): string =>
  PLAN.replace(
    /^(## Orchestrator[^\n]*\n)[^]*?(?=^## |(?![^]))/im,
    `$1\n${headings.map((heading) => `### ${heading}\n\nDo it.\n`).join("\n")}\n`,
  );

test.each([
  ["only how to merge", ["Phase 5: Merge (Ordered)"], "Phase 1: Set up"],
  ["phases of its own", ["Phase 1: Prepare", "Phase 2: Merge"], "Phase 1: Prepare"],
  ["a phase before the first", ["Phase 0: Prepare", "Phase 2: Merge"], "Phase 0: Prepare"],
  ["a phase without a name", ["Phase 1", "Phase 2: Merge"], "Phase 1"],
  ["no phase", ["How to merge"], "Phase 1: Set up"],
])("what is written for a plan with %s fits the plan", async (_, headings, first) => {
  const cwd = await makeRepository({ "plan.md": withPhases(headings) });
  for (const heading of headings) expect(withPhases(headings)).toContain(`### ${heading}\n`);
  await run(["convert", "plan.md", "--to", "checkpoint", "--out", "CHECKPOINT.md"], { cwd });
  expect(readFileSync(join(cwd, "CHECKPOINT.md"), "utf8")).toContain(
    `## Current Phase\n\n${first}\n`,
  );
  const { json } = await runJson(["validate", "CHECKPOINT.md"], { cwd });
  expect(json.files[0]!.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
