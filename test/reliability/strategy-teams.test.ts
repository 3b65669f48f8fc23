import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";

const SKILLS = ["web", "sql", "ops"];

/** Graphs of up to 12 phases, and up to 3 teams of 1 to 10 sessions each, of which one can do everything. */
const inputs = fc.record({
  phases: fc
    .array(
      fc.record({
        days: fc.integer({ min: 1, max: 12 }),
        parents: fc.array(fc.nat(20), { maxLength: 2 }),
        skills: fc.subarray(SKILLS),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((phases) =>
      phases.map(({ days, parents, skills }, i) => ({
        id: `p${i}`,
        name: `Part ${i}`,
        duration: days === 1 ? "1 day" : `${days} days`,
        required_skills: skills,
        dependencies: [...new Set(parents)].filter((parent) => parent < i).map((at) => `p${at}`),
      })),
    ),
  teams: fc
    .array(fc.record({ sessions: fc.integer({ min: 1, max: 10 }), skills: fc.subarray(SKILLS) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((teams) =>
      teams.map(({ sessions, skills }, i) => ({
        team_id: `t${i}`,
        team_size: 2,
        parallel_sessions: sessions,
        ...(i > 0 && { key_skills: skills }),
      })),
    ),
  buffer: fc.integer({ min: 0, max: 40 }),
});

type Input = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

/** Computes a strategy and validates all that it wrote; slots that nobody has filled yet count for nothing. */
async function computed(cwd: string, { phases, teams, buffer }: Input): Promise<string[]> {
  const json = (name: string, value: object): Promise<void> =>
    writeFile(join(cwd, name), JSON.stringify({ schema_version: 1, ...value }));
  await json("graph.json", { project_name: "shop", phases });
  await json("teams.json", { start_date: "2026-01-05", buffer_percentage: buffer, teams });
  const argv = ["strategy", "graph.json", "--teams", "teams.json", "--out", "out", "--force"];
  const made = await run(argv, { cwd });
  const open = ["--rule", "plan/missing-section=off"];
  const checked = await run(["validate", "--strict", "out", ...open], { cwd });
  return [made, checked].flatMap(({ code, stdout, stderr }) =>
    code === 0 ? [] : [`exit ${code}: ${stdout}${stderr}`],
  );
}

test("teams of 1 to 10 sessions get a strategy that passes its own rules", async () => {
  const cwd = await makeFolder();
  let parallel = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      expect(await computed(cwd, input)).toEqual([]);
      parallel += Number(await isParallel(cwd));
    }),
    { seed: 20_260_108, numRuns: 80 },
  );
  // A team that carries out several phases at once is what this is about.
  expect(parallel).toBeGreaterThan(25);
}, 120_000);

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "one team of %i sessions, and as many phases",
  async (sessions) => {
    const cwd = await makeFolder();
    const phases = Array.from({ length: sessions }, (_, i) => ({
      id: `p${i}`,
      name: `Part ${i}`,
      duration: "2 days",
      required_skills: [],
      dependencies: [],
    }));
    const teams = [{ team_id: "web", team_size: 1, parallel_sessions: sessions }];
    expect(await computed(cwd, { phases, teams, buffer: 0 })).toEqual([]);
    const { waves, team_schedules: schedules } = await scheduleIn(cwd);
    expect(waves).toMatchObject([{ max_concurrent_sessions: sessions }]);
    expect(schedules).toMatchObject([{ team_id: "web", parallel_sessions: sessions }]);
  },
);

async function scheduleIn(cwd: string) {
  const text = await readFile(join(cwd, "out", "wave-schedules.json"), "utf8");
  return JSON.parse(text) as {
    waves: { sessions: { team_assignment: string; starts_after: string }[] }[];
    team_schedules: object[];
  };
}

/** True where two sessions of one team start at the same time. */
async function isParallel(cwd: string): Promise<boolean> {
  const starts = (await scheduleIn(cwd)).waves
    .flatMap(({ sessions }) => sessions)
    .map((session) => `${session.team_assignment} ${session.starts_after}`);
  return new Set(starts).size < starts.length;
}
