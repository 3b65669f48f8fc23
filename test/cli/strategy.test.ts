import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { graphText } from "../strategy/support.ts";
import { makeRepository } from "./support/folder.ts";
import { CLEAN } from "./support/plans.ts";
import { run, runJson } from "./support/run.ts";

const GRAPH = graphText(
  "phase-1: 3 weeks needs node makes src/accounts/ | phase-2: 4 weeks after phase-1 needs node | phase-3: 4 weeks after phase-1 needs react uses staging | phase-4: 2 weeks needs react uses staging | phase-5: 1 week after phase-2 phase-3 phase-4",
);
const TEAMS = `schema_version: 1
start_date: 2026-01-05
holidays: [2026-01-06]
teams:
  - { team_id: backend, team_size: 3, key_skills: [node] }
  - { team_id: frontend, team_size: 2, key_skills: [react], availability: 80% }
infrastructure: { development_environments: 5, testing_environments: 3, concurrent_builds: 20, parallel_sessions: 10 }
constraints:
  - { constraint_type: shared_database, description: One database for all }
`;
const FILES = [
  "coordination-protocols.json",
  "execution-plan.json",
  "monitoring-config.json",
  "risk-mitigation-plan.json",
  "wave-schedules.json",
];

const repository = (more: Record<string, string> = {}): Promise<string> =>
  makeRepository({ "graph.json": GRAPH, "teams.yaml": TEAMS, ...more });

const WITH_TEAMS = ["strategy", "graph.json", "--teams", "teams.yaml", "--out", "out"];

const text = (cwd: string, name: string): Promise<string> =>
  readFile(join(cwd, "out", name), "utf8");

const json = async (cwd: string, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await text(cwd, name)) as Record<string, unknown>;

test("writes files that fit their schemas and pass the rules", async () => {
  const cwd = await repository();
  const { code, stdout, stderr } = await run(WITH_TEAMS, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^shop: 5 phases, 2 teams, 3 waves, 2026-01-05 to 2026-\d\d-\d\d\.$/m);
  for (const name of FILES) {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    const schema = join(
      import.meta.dirname,
      "../../schemas",
      `strategy-${name.replace(".json", ".schema.json")}`,
    );
    const validate = ajv.compile(JSON.parse(await readFile(schema, "utf8")) as object);
    validate(await json(cwd, name));
    expect(validate.errors, name).toBe(null);
  }
  // The document shows every slot that is still open.
  const open = ["--rule", "plan/missing-section=off"];
  const validated = await run(["validate", "--strict", "out", "graph.json", ...open], { cwd });
  expect(validated.stdout).toMatch(/ 0 errors, 0 warnings/);
  expect(validated.code).toBe(0);
});

test("states the figures of the schedule", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const plan = await json(cwd, "execution-plan.json");
  expect(plan).toMatchObject({
    dependency_analysis_source: "graph.json",
    planning_date: "2026-01-05",
    project_context: {
      project_name: "shop",
      total_phases: 5,
      start_date: "2026-01-05",
      critical_path: ["phase-1", "phase-3", "phase-5"],
      working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: ["2026-01-06"] },
    },
    resource_analysis: {
      available_teams: [
        {
          team_id: "backend",
          team_size: 3,
          availability: "100%",
          capacity: "40 hours/week per person",
        },
        { team_id: "frontend", availability: "80%", capacity: "32 hours/week per person" },
      ],
      infrastructure_capacity: {
        development_environments: 5,
        testing_environments: 3,
        ci_cd_capacity: "20 concurrent builds",
        monitoring_capacity: "10 parallel sessions",
      },
      capacity_buffer: "20%",
    },
    wave_execution_plan: { total_waves: 3 },
  });
  // Three weeks, stretched by the buffer: 18 days and 6 hours, which a holiday moves by one day.
  const [first] = (plan["wave_execution_plan"] as { waves: { phases: object[] }[] }).waves;
  expect(first!.phases[0]).toMatchObject({
    phase_id: "phase-1",
    session_id: "session_001",
    team_assignment: "backend",
    estimated_duration: "3 weeks 3 days 6 hours",
    start_date: "2026-01-05",
    end_date: "2026-01-30",
    dependencies: [],
    deliverables: ["src/accounts/"],
  });
});

test("gives the same bytes for the same input", async () => {
  const [a, b] = [await repository(), await repository()];
  for (const cwd of [a, b]) await run(WITH_TEAMS, { cwd });
  for (const name of FILES) expect(await text(a, name)).toBe(await text(b, name));
});

test("keeps what was filled when figures are computed again", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const filled = (await text(cwd, "risk-mitigation-plan.json")).replace(
    `"contingency_plan": "<fill: what to do when that does not help>"`,
    `"contingency_plan": "One team does the rest in a row"`,
  );
  await writeFile(join(cwd, "out/risk-mitigation-plan.json"), filled);
  await writeFile(join(cwd, "teams.yaml"), TEAMS.replace("80%", "90%"));
  const { code, stdout } = await run(WITH_TEAMS, { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/; 1 slot kept as filled before\.$/m);
  expect(await text(cwd, "risk-mitigation-plan.json")).toContain("One team does the rest in a row");
});

test("loses nothing that was filled without being told to", async () => {
  const cwd = await repository();
  await run(WITH_TEAMS, { cwd });
  const before = (await text(cwd, "risk-mitigation-plan.json")).replaceAll(
    /<fill: what to do when it comes>/g,
    "Call the team",
  );
  await writeFile(join(cwd, "out/risk-mitigation-plan.json"), before);
  await writeFile(
    join(cwd, "teams.yaml"),
    TEAMS.replaceAll("[react]", "[react, node]").replaceAll("[node]", "[react, node]"),
  );
  const refused = await run(WITH_TEAMS, { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^parallel-plan: 2 filled slots of out have no place any more, such as risk-mitigation-plan\.json: risk_assessment\[Only one team knows \w+\]\.response_procedures; expected --force, or another --out$/m,
  );
  expect(await text(cwd, "risk-mitigation-plan.json")).toBe(before);
  const forced = await run([...WITH_TEAMS, "--force"], { cwd });
  expect(forced.stdout).toMatch(/; 2\s+filled\s+slots\s+lost\.$/m);
  expect(forced.code).toBe(0);
});

test("does not write over what others wrote", async () => {
  const own = `{ "execution_plan_id": "parallel_exec_202601051000" }`;
  const cwd = await repository({ "out/execution-plan.json": own });
  const { code, stderr } = await run(WITH_TEAMS, { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /out\/execution-plan\.json was not written by parallel-plan strategy; expected --force, or another --out/,
  );
  expect(await readdir(join(cwd, "out"))).toEqual(["execution-plan.json"]);
  expect(await text(cwd, "execution-plan.json")).toBe(own);
  expect((await run([...WITH_TEAMS, "--force"], { cwd })).code).toBe(0);
});

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

test("writes to the project's folder when the project is named", async () => {
  const cwd = await repository();
  const { code } = await run(
    ["strategy", "graph.json", "--project", "web shop", "--start", "2026-03-02"],
    { cwd },
  );
  expect(code).toBe(0);
  const folder = join(cwd, ".claude/state/projects/web shop/parallel-execution");
  expect(await readdir(folder)).toEqual(expect.arrayContaining(FILES));
});

test("lays out a task plan for agents", async () => {
  const cwd = await makeRepository({ "parallel-plan.md": CLEAN });
  const { code, stdout } = await run(
    [
      "strategy",
      "parallel-plan.md",
      "--agents",
      "3",
      "--start",
      "2026-01-05",
      "--out",
      "out",
      "--format",
      "json",
    ],
    { cwd },
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, teams: 3, start: "2026-01-05" });
});

test.each<[string, string[], string]>([
  [
    "no place to write to",
    ["strategy", "graph.json"],
    "strategy writes five files; expected --out DIR, or --project NAME",
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
    `bad.yaml:3:5 teams[0] has no "team_id"; expected one (and 1 more)`,
  ],
  [
    "a skill that nobody has",
    ["strategy", "graph.json", "--teams", "few.yaml", "--out", "out"],
    "no team can take phase phase-1: none has node together; expected key_skills of one team that hold them",
  ],
  [
    "a plan with a circle",
    ["strategy", "circle.json", "--out", "out"],
    "circle.json:10:5 task a waits for itself",
  ],
])("refuses %s", async (_, argv, message) => {
  const cwd = await repository({
    "bad.yaml": "schema_version: 1\nteams:\n  - name: backend\n",
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
