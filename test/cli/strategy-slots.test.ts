import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isUnfilled } from "../../src/model/fill.ts";
import { makeRepository, text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";

const OUT = "state/parallel-execution";

const phase = (id: string, days: number, dependencies: string[], skill: string): object => ({
  id,
  name: `Part ${id}`,
  duration: `${days} days`,
  dependencies,
  required_skills: [skill],
  deliverables: [`src/${id}.ts`],
});

const GRAPH = {
  schema_version: 1,
  project_name: "notes",
  phases: [
    phase("store", 2, [], "sql"),
    phase("index", 3, ["store"], "sql"),
    phase("page", 2, ["store"], "web"),
  ],
};

const TEAMS = {
  schema_version: 1,
  start_date: "2026-01-05",
  teams: [
    { team_id: "backend", team_size: 2, key_skills: ["sql"] },
    { team_id: "web", key_skills: ["web"], availability: "80%" },
  ],
};

/** A repository in which the strategy of a graph was written; gives its folder. */
async function strategyOf(graph: object = GRAPH): Promise<string> {
  const cwd = await makeRepository({
    "graph.json": JSON.stringify(graph),
    "teams.json": JSON.stringify(TEAMS),
  });
  const made = await run(["strategy", "graph.json", "--teams", "teams.json", "--out", OUT], {
    cwd,
  });
  expect([made.code, made.stderr]).toEqual([0, ""]);
  return cwd;
}

/** What the program asks for, by slot. */
async function slotsOf(cwd: string): Promise<Record<string, string>> {
  const { stdout } = await run(["strategy", "slots", OUT, "--format", "json"], { cwd });
  return (JSON.parse(stdout) as { slots: Record<string, string> }).slots;
}

async function fill(cwd: string, slots: object): Promise<{ code: number; said: string }> {
  await writeFiles(cwd, { "answers.json": JSON.stringify({ slots }) });
  const { code, stdout, stderr } = await run(["strategy", "fill", OUT, "--from", "answers.json"], {
    cwd,
  });
  return { code, said: stdout + stderr };
}

/** Every file of the strategy, by name. */
async function files(cwd: string): Promise<Map<string, string>> {
  const names = (await readdir(join(cwd, OUT))).toSorted();
  const read = names.map(async (name) => [name, await text(cwd, `${OUT}/${name}`)] as const);
  return new Map(await Promise.all(read));
}

const CRITERIA = "execution-plan.json#/wave_execution_plan/waves/0/wave_success_criteria/0";
const SUMMARY = "strategy.md#summary";

test("a strategy comes with its document, and both have slots for people", async () => {
  const cwd = await strategyOf();
  expect([...(await files(cwd)).keys()]).toEqual([
    "coordination-protocols.json",
    "execution-plan.json",
    "monitoring-config.json",
    "risk-mitigation-plan.json",
    "strategy.md",
    "wave-schedules.json",
  ]);
  const slots = await slotsOf(cwd);
  expect(slots[CRITERIA]).toBe("<fill: what must be true when wave 1 has ended>");
  expect(slots[SUMMARY]).toMatch(/^<fill: what is built/);
  expect(Object.keys(slots).filter((id) => id.startsWith("strategy.md#"))).toEqual([
    SUMMARY,
    "strategy.md#team-1",
    "strategy.md#team-2",
  ]);
  expect(Object.values(slots).every(isUnfilled)).toBe(true);
});

test("filling changes the slots and nothing else, and everything is then valid", async () => {
  const cwd = await strategyOf();
  const before = await files(cwd);
  const slots = await slotsOf(cwd);
  const answers = Object.fromEntries(
    Object.keys(slots).map((id, i) => [id, `Answer ${i} for people`]),
  );
  const count = Object.keys(slots).length;
  expect(await fill(cwd, answers)).toEqual({
    code: 0,
    said: `${count} slots filled, none is open\n`,
  });
  const after = await files(cwd);
  for (const [name, old] of before) {
    if (name === "strategy.md") continue;
    const now = after.get(name)!.replace(/"Answer \d+ for people"/g, '"<fill>"');
    // Lists that fit stand on one line, so answers move line breaks.
    const then = old.replace(/"<fill: [^"]*"/g, '"<fill>"');
    expect(JSON.parse(now), name).toEqual(JSON.parse(then));
  }
  expect(after.get("strategy.md")).not.toContain("<fill");
  expect(await slotsOf(cwd)).toEqual({});
  const judged = await run(["validate", OUT, `${OUT}/strategy.md`, "--strict"], { cwd });
  expect(judged.stdout).toMatch(/6 files: 0 errors, 0 warnings/);
});

test("a list takes several texts in place of its slot, a slot of the document many lines", async () => {
  const cwd = await strategyOf();
  const { code } = await fill(cwd, {
    [CRITERIA]: ["npm test passes", "the store keeps 10,000 notes"],
    [SUMMARY]: "First.\n\nSecond.",
  });
  expect(code).toBe(0);
  const plan = JSON.parse(await text(cwd, `${OUT}/execution-plan.json`)) as {
    wave_execution_plan: { waves: { wave_success_criteria: string[] }[] };
  };
  expect(plan.wave_execution_plan.waves[0]!.wave_success_criteria).toEqual([
    "npm test passes",
    "the store keeps 10,000 notes",
  ]);
  const document = await text(cwd, `${OUT}/strategy.md`);
  expect(document).toContain("<!-- slot: summary -->\nFirst.\n\nSecond.\n<!-- /slot -->\n");
  expect(document).toContain("- npm test passes\n- the store keeps 10,000 notes\n");
});

test("a strategy that is computed again keeps what was filled", async () => {
  const cwd = await strategyOf();
  await fill(cwd, { [CRITERIA]: "npm test passes", [SUMMARY]: "What it is." });
  const before = await files(cwd);
  await run(["strategy", "graph.json", "--teams", "teams.json", "--out", OUT], { cwd });
  expect(await files(cwd)).toEqual(before);
  const again = await fill(cwd, { [SUMMARY]: "What it is now." });
  expect(again.code).toBe(0);
  expect(await text(cwd, `${OUT}/strategy.md`)).toContain("What it is now.");
});

test.each<[string, object, string]>([
  ["an id that is none", { nothing: "x" }, "nothing is no open slot"],
  [
    "a figure",
    { "execution-plan.json#/project_context/total_phases": "4" },
    "execution-plan.json#/project_context/total_phases is no open slot",
  ],
  [
    "a slot that is not there any more, named nearly right",
    { "strategy.md#sumary": "x" },
    "strategy.md#sumary is no open slot (the nearest is strategy.md#summary)",
  ],
  [
    "several texts where one fits",
    { "risk-mitigation-plan.json#/risk_assessment/0/contingency_plan": ["a", "b"] },
    "risk-mitigation-plan.json#/risk_assessment/0/contingency_plan is one text; expected no list",
  ],
  ["nothing", { [CRITERIA]: " " }, `${CRITERIA} is empty; expected a text`],
  ["a list of nothing", { [CRITERIA]: [] }, `${CRITERIA} is an empty list; expected a text`],
  [
    "a slot in a slot",
    { [CRITERIA]: "<fill: later>" },
    `${CRITERIA} still has a slot in it; expected a text in its place`,
  ],
  [
    "a control character",
    { [CRITERIA]: "a\u001b[2Jb" },
    `${CRITERIA} has a control character in it; expected plain text`,
  ],
  [
    "a mark that ends the slot",
    { [SUMMARY]: "x\n<!-- /slot -->\n| Phases | 9 |" },
    `${SUMMARY} has a mark of slots in it; expected plain text`,
  ],
  [
    "too much",
    { [CRITERIA]: "x".repeat(4001) },
    `${CRITERIA} has 4001 characters; expected at most 4000`,
  ],
])("%s fills nothing at all", async (_, wrong, sentence) => {
  const cwd = await strategyOf();
  const before = await files(cwd);
  const { code, said } = await fill(cwd, { "strategy.md#team-1": "fine", ...wrong });
  expect([code, said]).toEqual([1, `parallel-plan: nothing was filled: ${sentence}\n`]);
  expect(await files(cwd)).toEqual(before);
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["no slots", "{}"],
  ["numbers", '{"slots": {"strategy.md#summary": 3}}'],
])("a file of texts that is %s is refused", async (_, content) => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { "answers.json": content });
  const { code, stderr } = await run(["strategy", "fill", OUT, "--from", "answers.json"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("answers.json holds no texts for slots");
});

test("a strategy.md of somebody else is never written over", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { [`${OUT}/strategy.md`]: "# My notes\n" });
  for (const args of [
    ["strategy", "document", OUT],
    ["strategy", "slots", OUT],
    ["strategy", "graph.json", "--teams", "teams.json", "--out", OUT],
  ]) {
    const { code, stderr } = await run(args, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("is no strategy document")]);
  }
  expect(await text(cwd, `${OUT}/strategy.md`)).toBe("# My notes\n");
});

test("a folder without all five files is refused with the one that is missing", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { [`${OUT}/wave-schedules.json`]: "{}" });
  const { code, stderr } = await run(["strategy", "document", OUT], { cwd });
  expect([code, stderr]).toEqual([
    1,
    `parallel-plan: wave-schedules.json in ${OUT} is not there or does not fit its schema; parallel-plan validate says what is wrong\n`,
  ]);
});

test("nothing of a name becomes markup in the document", async () => {
  const hostile = "| <img src=x> `a` [b](c) *d* # \u001b[31m\n## Figures\n| Phases | 9 |";
  const cwd = await strategyOf({
    ...GRAPH,
    phases: [{ ...GRAPH.phases[0], name: hostile, deliverables: ["# x", "1. y", "a_b_c", "- z"] }],
  });
  const document = await text(cwd, `${OUT}/strategy.md`);
  expect(document).toContain(
    String.raw`\| \<img src=x\> ${"\\`a\\`"} \[b\](c) \*d\* # \\u{1b}\[31m ## Figures \| Phases \| 9 \|`,
  );
  expect(document.match(/^## Figures$/gm)).toHaveLength(1);
  expect(document).toContain("delivers \\# x, 1\\. y, a_b_c, \\- z");
  const judged = await run(
    ["validate", `${OUT}/strategy.md`, "--rule", "plan/missing-section=off"],
    { cwd },
  );
  expect(judged.code).toBe(0);
});

test("sessions begin where they have no state yet, and are what the plan says", async () => {
  const cwd = await strategyOf();
  const own = '{"mine": true}';
  await writeFiles(cwd, { "state/sessions/session_002.json": own });
  const at = ["--at", "2026-01-05T08:00:00Z"];
  const begun = await run(["strategy", "begin", OUT, ...at], { cwd });
  expect([begun.code, begun.stdout]).toEqual([
    0,
    "2 sessions written to state/sessions, 1 session there already\n",
  ]);
  expect(await text(cwd, "state/sessions/session_002.json")).toBe(own);
  const written = ["session_001", "session_003"].map((name) => `state/sessions/${name}.json`);
  const judged = await run(["validate", "--strict", ...written], { cwd });
  expect([judged.code, judged.stdout]).toEqual([0, "2 files: 0 errors, 0 warnings, 0 infos\n"]);
  const { stdout } = await run(["strategy", "status", OUT, ...at], { cwd });
  expect(stdout).toContain("start session_001: phase store of backend waits for nothing");
  const again = await run(["strategy", "begin", OUT], { cwd });
  expect(again.stdout).toBe("0 sessions written to state/sessions, 3 sessions there already\n");
});

test("a place that nothing can be written to is told in a sentence", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { "state/sessions": "a file" });
  const { code, stderr } = await run(["strategy", "begin", OUT], { cwd });
  expect([code, stderr]).toEqual([
    2,
    "parallel-plan: state/sessions cannot be written: it is a file\n",
  ]);
});
