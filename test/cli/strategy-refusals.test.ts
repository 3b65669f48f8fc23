import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graphText } from "../strategy/support.ts";
import { run, runJson } from "./support/run.ts";
import { repository, WITH_TEAMS } from "./support/strategy.ts";

test.each<[string, string[], string]>([
  [
    "no place to write to",
    ["strategy", "graph.json"],
    "strategy writes five files; expected --out DIR, or --project NAME",
  ],
  [
    "a place where no folder can be made",
    ["strategy", "graph.json", "--out", "/proc/parallel-plan"],
    "/proc/parallel-plan cannot be written: ",
  ],
  [
    "a start that is no day",
    [...WITH_TEAMS, "--start", "2026-02-30"],
    "--start 2026-02-30 is no day; expected one such as 2026-01-05",
  ],
  [
    "a project that is no folder",
    ["strategy", "graph.json", "--project", "../../etc"],
    "the project name ../../etc cannot be a folder; expected letters, digits, dots, dashes, underscores and spaces, as in --project shop",
  ],
  [
    "teams that are not there",
    ["strategy", "graph.json", "--teams", "gone.yaml", "--out", "out"],
    "--teams gone.yaml cannot be read: missing",
  ],
  [
    "teams that do not fit",
    ["strategy", "graph.json", "--teams", "bad.yaml", "--out", "out"],
    `bad.yaml:3:5 teams[0] has the key "name", which is not known; expected team_id`,
  ],
  [
    "a skill that nobody has",
    ["strategy", "graph.json", "--teams", "few.yaml", "--out", "out"],
    "no team can take phase phase-1: none has node together; expected key_skills of one team that hold them",
  ],
  [
    "more than all of a team",
    ["strategy", "graph.json", "--teams", "busy.yaml", "--out", "out"],
    "busy.yaml:2:40 teams[0].availability does not fit; expected one such as 80%, above 0% and at most 100%",
  ],
  [
    "a start after which the calendar ends",
    ["strategy", "graph.json", "--start", "9999-12-30", "--out", "out"],
    "work that starts on 9999-12-30 and takes 10 weeks comes too near to 9999-12-31, the last day of the calendar; expected an earlier start",
  ],
  [
    "a holiday of another form",
    ["strategy", "graph.json", "--teams", "free.yaml", "--out", "out"],
    "free.yaml:3:12 holidays[0] does not fit; expected one such as 2026-01-05",
  ],
  [
    "more sessions than a machine holds",
    ["strategy", "graph.json", "--teams", "many.yaml", "--out", "out"],
    "many.yaml:2:45 teams[0].parallel_sessions must be at most 1000",
  ],
  [
    "a plan with a circle",
    ["strategy", "circle.json", "--out", "out"],
    "circle.json:10:5 task a waits for itself",
  ],
])("refuses %s", async (_, argv, message) => {
  const cwd = await repository({
    "bad.yaml": "schema_version: 1\nteams:\n  - name: backend\n",
    "busy.yaml": `schema_version: 1\nteams: [{ team_id: blue, availability: "100.9%" }]\n`,
    "free.yaml": `schema_version: 1\nteams: [{ team_id: blue }]\nholidays: [1.5.2026]\n`,
    "many.yaml": "schema_version: 1\nteams: [{ team_id: blue, parallel_sessions: 2147483648 }]\n",
    "few.yaml": "schema_version: 1\nteams: [{ team_id: blue, key_skills: [react] }]\n",
    "circle.json": graphText("a: 1 day after b | b: 1 day after a"),
  });
  const { code, stderr } = await run(argv, { cwd });
  expect(stderr).toContain(message);
  expect([1, 2]).toContain(code);
  expect(await readdir(cwd)).not.toContain("out");
});

test("refuses as JSON, too", async () => {
  const { json: told, code } = await runJson(["strategy", "graph.json"], {
    cwd: await repository(),
  });
  expect(code).toBe(2);
  expect(told.error).toEqual({
    code: "usage",
    message: "strategy writes five files; expected --out DIR, or --project NAME",
  });
});

test("a folder in the place of a file is told", async () => {
  const cwd = await repository();
  await mkdir(join(cwd, "out/execution-plan.json"), { recursive: true });
  const { code, stderr } = await run(WITH_TEAMS, { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/out cannot be written: a folder stands in the place of a file/);
});
