import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, runJson } from "./support/run.ts";
import { repository, text, WITH_TEAMS } from "./support/strategy.ts";

test("compares the other files with the execution plan beside them", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const change = async (name: string, from: string, to: string): Promise<string[]> => {
    const path = join(cwd, "out", name);
    const before = await text(cwd, name);
    expect(before).toContain(from);
    await writeFile(path, before.replace(from, to));
    const { json: told } = await runJson(["validate", `out/${name}`], { cwd });
    await writeFile(path, before);
    return told.files[0]!.diagnostics.map(({ rule, message }) => `${rule} ${message}`);
  };
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
