import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { makeRepository } from "./support/folder.ts";
import { CLEAN } from "./support/plans.ts";
import { run } from "./support/run.ts";
import { FILES, json, repository, text, WITH_TEAMS } from "./support/strategy.ts";

test("writes files that fit their schemas and pass the rules", async () => {
  const cwd = await repository();
  const { code, stdout, stderr } = await run(WITH_TEAMS, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^shop: 5 phases, 2 teams, 3 waves, 2026-01-05 to 2026-\d\d-\d\d\.$/m);
  expect(stdout.replaceAll("\n", " ")).toContain(
    "No phase needs testing environments: nothing waits for them. The constraint shared_database stands in the files and orders nothing;",
  );
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
