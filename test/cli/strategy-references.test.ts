import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, runJson } from "./support/run.ts";
import { repository, text, WITH_TEAMS } from "./support/strategy.ts";

/** The findings of a strategy, one of whose files is changed. */
async function changed(
  cwd: string,
  name: string,
  from: string | RegExp,
  to: string,
): Promise<string[]> {
  const path = join(cwd, "out", name);
  const before = await text(cwd, name);
  expect(before).toMatch(from);
  await writeFile(path, before.replace(from, to));
  const { json: told } = await runJson(["validate", `out/${name}`], { cwd });
  await writeFile(path, before);
  return told.files[0]!.diagnostics.map(({ rule, message }) => `${rule} ${message}`);
}

test("compares the other files with the execution plan beside them", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const change = (name: string, from: string, to: string): Promise<string[]> =>
    changed(cwd, name, from, to);
  expect(
    await change(
      "risk-mitigation-plan.json",
      `"affected_sessions": ["session_001`,
      `"affected_sessions": ["session_009`,
    ),
  ).toEqual([
    "strategy/unknown-reference the risk Delay on the critical path names session_009, which the execution plan beside it does not have; expected session_001, the nearest one",
  ]);
  expect(
    await change(
      "coordination-protocols.json",
      `"from_session": "session_001"`,
      `"from_session": "backend-1"`,
    ),
  ).toEqual([
    "strategy/unknown-reference the flow of information names backend-1, which the execution plan beside it does not have; expected one of its sessions",
  ]);
  expect(
    await change("monitoring-config.json", `"parallel_exec_sha_`, `"parallel_exec_old_`),
  ).toEqual([
    expect.stringMatching(
      /belongs to parallel_exec_old_\w+, and the execution plan beside it is parallel_exec_sha_\w+; expected files of one strategy$/,
    ),
  ]);
  expect(
    await change(
      "wave-schedules.json",
      `"team_assignment": "backend"`,
      `"team_assignment": "frontend"`,
    ),
  ).toContain(
    "strategy/unknown-reference session_001 is given to frontend, and to backend in the execution plan beside it; expected backend",
  );
});

test.each<[string, string, string | RegExp, string, string]>([
  [
    "a gate that the plan does not have",
    "wave-schedules.json",
    `"gate": "sync_wave_1"`,
    `"gate": "sync_wave_7"`,
    "strategy/unknown-reference the execution plan beside it has no synchronization point sync_wave_7; expected sync_wave_1, the nearest one",
  ],
  [
    "a synchronization point of another wave",
    "coordination-protocols.json",
    `"wave_number": 1`,
    `"wave_number": 2`,
    "strategy/figure-mismatch the synchronization point Gate behind wave 1 belongs to wave 2, and to wave 1 in the execution plan beside it; expected 1",
  ],
  [
    "a synchronization point of no wave",
    "coordination-protocols.json",
    `"wave_number": 1`,
    `"wave_number": 9`,
    "strategy/figure-mismatch the synchronization point Gate behind wave 1 belongs to wave 9, and there are 3; expected one of them",
  ],
  [
    "a checkpoint of no wave",
    "monitoring-config.json",
    `"wave_number": 1`,
    `"wave_number": 9`,
    "strategy/figure-mismatch a checkpoint belongs to wave 9, and there are 3; expected one of them",
  ],
  [
    "a wave that is due on another day",
    "monitoring-config.json",
    /"due_date": "[^"]+"/,
    `"due_date": "2026-01-05"`,
    "strategy/figure-mismatch wave 1 is due on 2026-01-05, and ends on 2026-01-30 in the execution plan beside it; expected 2026-01-30",
  ],
  [
    "a session that starts later",
    "coordination-protocols.json",
    /"first_sessions": \[\s*"session_001"/,
    `"first_sessions": ["session_005"`,
    "strategy/figure-mismatch the hand-off starts with session_005 of wave 3; expected sessions of wave 1",
  ],
  [
    "results for a session that does not wait for them",
    "coordination-protocols.json",
    `"from_session": "session_001"`,
    `"from_session": "session_002"`,
    "strategy/figure-mismatch session_002 hands over to session_003, which does not wait for it; expected a session that does",
  ],
  [
    "a risk that the plan does not have",
    "risk-mitigation-plan.json",
    `"risk_id": "sched_001"`,
    `"risk_id": "sched_009"`,
    "strategy/unknown-reference the execution plan beside it has no risk sched_009; expected sched_001, the nearest one",
  ],
  [
    "a strategy against no risk",
    "risk-mitigation-plan.json",
    `"addresses": ["sched_001"`,
    `"addresses": ["sched_009"`,
    "strategy/unknown-reference the strategy Protect the critical path names sched_009, which is no risk; expected sched_001, the nearest one",
  ],
  [
    "another project",
    "monitoring-config.json",
    `"project_name": "shop"`,
    `"project_name": "shed"`,
    "strategy/unknown-reference the file belongs to the project shed, and the execution plan beside it to shop; expected shop",
  ],
  [
    "two risks of one id",
    "risk-mitigation-plan.json",
    `"risk_id": "res_001"`,
    `"risk_id": "sched_001"`,
    "plan/schema two risks have the risk_id sched_001; expected one of its own for each",
  ],
  [
    "a session in the schedule of another team",
    "wave-schedules.json",
    /("team_id": "frontend",[^\]]*"sessions": \[\s*)"session_\d+"/,
    `$1"session_001"`,
    "strategy/figure-mismatch the schedule of frontend names session_001, which the waves give to backend; expected it there",
  ],
  [
    "a team without work that has some",
    "wave-schedules.json",
    /"idle_teams": \[\]/,
    `"idle_teams": ["backend"]`,
    "strategy/figure-mismatch wave 1 has backend among its idle_teams, and gives it phase-1; expected a team without work",
  ],
  [
    "more than there is of something",
    "wave-schedules.json",
    `"peak": 2`,
    `"peak": 6`,
    "strategy/over-capacity wave 1 uses 6 of development_environments, and there are 5; expected 5 at most",
  ],
])("tells %s", async (_, name, from, to, message) => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  expect(await changed(cwd, name, from, to)).toContain(message);
});

test("a document is not told to repeat a wrong file", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const plan = await text(cwd, "execution-plan.json");
  await writeFile(
    join(cwd, "out/execution-plan.json"),
    plan.replace(/("key_skills": \[\s*)"node"/, '$1"go"'),
  );
  const { json: told } = await runJson(["validate", "out"], { cwd });
  const messages = told.files.flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ rule, message }) => (rule.startsWith("strategy/") ? message : [])),
  );
  expect(messages).toEqual([
    "phase-1 requires node, which backend does not have among its key_skills; expected a team that has it",
    "phase-2 requires node, which backend does not have among its key_skills; expected a team that has it",
    "the figures of the document cannot be compared: execution-plan.json beside it has errors; expected files without any",
  ]);
});
