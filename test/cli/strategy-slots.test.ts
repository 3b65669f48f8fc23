import { expect, test } from "vitest";
import { isUnfilled } from "../../src/model/fill.ts";
import { text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { CRITERIA, files, fill, OUT, slotsOf, strategyOf, SUMMARY } from "./support/slots.ts";

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
