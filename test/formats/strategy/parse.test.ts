import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readPlan } from "../../../src/formats/read.ts";
import { isFormat } from "../../../src/rules/define-rule.ts";
import { type Draft, strategyText } from "../../rules/strategy/support/strategy.ts";

const read = async (text: string, path = "execution-plan.json") => {
  const { parsed, findings } = await readPlan(Buffer.from(text), path, { limits: DEFAULT_LIMITS });
  if (!parsed || !isFormat(parsed, "strategy")) throw new Error("no strategy");
  return { ...parsed, messages: findings.map(({ message }) => message) };
};

test("reads the phases of an execution plan as tasks, and lets waves wait", async () => {
  const { plan, messages } = await read(
    strategyText(({ wave_execution_plan: { waves } }) => {
      Object.assign(waves[0]!.phases[0]!, { deliverables: ["src/a.ts", "A service"] });
    }),
  );
  expect(messages).toEqual([]);
  expect(plan.title).toBe("shop");
  expect(
    plan.tasks.map(({ id, estimate, dependsOn, claims }) => [
      id,
      estimate?.value,
      dependsOn.map((dependency) => dependency.id),
      claims.map(({ pattern, access }) => `${access} ${pattern}`),
    ]),
  ).toEqual([
    ["a", 4800, [], ["write src/a.ts"]],
    ["b", 2400, [], []],
    ["c", 4800, ["a", "b"], []],
  ]);
});

test("waves that contradict the dependencies order nothing", async () => {
  const { plan } = await read(
    strategyText(({ wave_execution_plan: { waves } }) =>
      waves[0]!.phases[0]!.dependencies.push("c"),
    ),
  );
  expect(plan.tasks.map(({ dependsOn }) => dependsOn.map(({ id }) => id))).toEqual([
    ["c"],
    [],
    ["a"],
  ]);
});

test.each<[string, (draft: Draft) => void, string[]]>([
  [
    "a session of two phases",
    ({ wave_execution_plan: { waves } }) => void (waves[1]!.phases[0]!.session_id = "session_001"),
    ["session_001 carries out a and c; expected a session of its own for each phase"],
  ],
  [
    "two teams of one name",
    ({ resource_analysis: { available_teams: teams } }) => void teams.push({ team_id: "red" }),
    ["two teams are called red; expected a name of its own for each"],
  ],
  [
    "a key that is missing",
    (draft) => void delete (draft as Partial<Draft>).quality_assurance,
    [`the document has no "quality_assurance"; expected one`],
  ],
  [
    "a key of a wave that nobody knows",
    ({ wave_execution_plan: { waves } }) => void Object.assign(waves[0]!, { lenght: 1 }),
    [`wave_execution_plan.waves[0] has the key "lenght", which is not known`],
  ],
  [
    "a share that is none",
    ({ project_context: context }) => void (context["time_savings_percentage"] = "half"),
    [
      "project_context.time_savings_percentage does not fit; expected a text like ^-?\\d+(?:\\.\\d+)?\\s?%$",
    ],
  ],
  [
    "a day that no calendar has",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.start_date = "2026-02-30"),
    ["2026-02-30 is no day of the calendar; expected one that exists"],
  ],
  [
    "days that no calendar has, of the plan, its holidays, its milestones and its gates",
    (draft) => {
      draft.planning_date = "2026-13-01";
      const context = draft.project_context;
      const calendar = {
        hours_per_day: 8,
        days_per_week: 5,
        holidays: ["2026-12-25", "2026-02-30"],
      };
      Object.assign(context, { deadline: "2027-02-29", working_calendar: calendar });
      const milestone = { milestone_id: "m1", name: "Ready", date: "2026-01-35", wave_number: 1 };
      Object.assign(draft.wave_execution_plan, { milestones: [milestone] });
      const gate = { name: "Gate", participants: [], date: "2026-06-31" };
      Object.assign(draft.coordination_protocols, { synchronization_points: [gate] });
    },
    ["2026-13-01", "2026-02-30", "2027-02-29", "2026-01-35", "2026-06-31"].map(
      (day) => `${day} is no day of the calendar; expected one that exists`,
    ),
  ],
  [
    "an hour that no clock shows",
    (draft) => void (draft.planning_date = "2026-01-05T25:00:00Z"),
    [`"2026-01-05T25:00:00Z" is no time; expected an hour that exists`],
  ],
  [
    "a session whose id has not the form that the plan gives",
    (draft) => {
      const { session_management: management } = draft.session_coordination;
      management.session_id_format = "session_[3_digit_number]";
      draft.wave_execution_plan.waves[0]!.phases[0]!.session_id = "session_2";
    },
    [
      "the session session_2 has not the form session_[3_digit_number], which session_id_format gives; expected both to agree",
    ],
  ],
])("tells %s", async (_, change, told) => {
  expect((await read(strategyText(change))).messages).toEqual(told);
});

test.each([
  ["words beside the form", "session_[3_digit_number], one per phase", "session_2"],
  ["many parts", "{a}{b}{c}{d}x", "session_2"],
  ["an id of a length that nobody reads", "{a}{b}{c}x", "a".repeat(200)],
])("compares no id with %s", async (_, format, id) => {
  const text = strategyText((draft) => {
    draft.session_coordination.session_management.session_id_format = format;
    draft.wave_execution_plan.waves[0]!.phases[0]!.session_id = id;
  });
  const { messages } = await read(text);
  expect(messages.filter((message) => message.startsWith(`the session ${id} `))).toEqual([]);
});

const ELSE =
  "none of the keys wave_execution_plan, project_context, execution_plan_id; expected what parallel-plan strategy writes";

test.each([
  [
    "tasks",
    `{ "tasks": [{ "id": 1 }], "summary": {} }`,
    `the document holds a list of tasks and ${ELSE}`,
  ],
  [
    "phases of issues",
    `{ "execution_phases": [] }`,
    `the document holds phases of issues and ${ELSE}`,
  ],
  ["a list", `[{ "Wave": "Wave 1" }]`, `the document holds a list and ${ELSE}`],
  ["null", `null`, `the document holds something else and ${ELSE}`],
  ["a text", `"waves"`, `the document holds something else and ${ELSE}`],
])("tells the form of others once: %s", async (_, text, told) => {
  expect((await read(text)).messages).toEqual([told]);
});

test.each([
  ["wave-schedules.json", "team_schedules"],
  ["coordination-protocols.json", "escalation_procedures"],
  ["risk-mitigation-plan.json", "risk_assessment"],
  ["monitoring-config.json", "wave_checkpoints"],
])("judges %s by its own schema", async (path, key) => {
  const { document, messages } = await read(
    `{ "execution_plan_id": "x", "${key}": [] }`,
    `parallel-execution/${path}`,
  );
  expect(document.file).toBe(path.replace(".json", ""));
  expect(messages).toContain(`the document has no "project_name"; expected one`);
  expect(messages.every((message) => message.startsWith("the document has no"))).toBe(true);
});

test.each([
  ["wave-schedules.json", `"waves": [{ "milestones": [{ "date": "2026-04-31" }] }]`],
  ["coordination-protocols.json", `"synchronization_points": [{ "date": "2026-04-31" }]`],
  ["monitoring-config.json", `"wave_checkpoints": [{ "due_date": "2026-04-31" }]`],
])("a day that does not exist is told in %s", async (name, part) => {
  const key = name.startsWith("wave") ? `"team_schedules": [], ` : `"escalation_procedures": {}, `;
  const text = `{ "execution_plan_id": "p", ${key}${part} }`;
  expect((await read(text, name)).messages).toContain(
    "2026-04-31 is no day of the calendar; expected one that exists",
  );
});
