import type { Located } from "../../model/plan.ts";
import type { Stated } from "../../model/strategy/stated.ts";
import type { Fields } from "../yaml/fields.ts";

/** A list whose entries several files describe: its key, the key of an entry's id, what an entry is called, and its figures. */
interface ListOf {
  key: string;
  id: string;
  what: string;
  /** Keys of figures, with what each is called where another file has another key for it. */
  figures: Readonly<Record<string, string>>;
  lists?: readonly ListOf[];
}

const same = (...keys: string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, key]));

const POINTS: ListOf = {
  key: "synchronization_points",
  id: "sync_point_id",
  what: "the synchronization point",
  figures: same("date", "duration"),
};
const TEAM = { id: "team_id", what: "team" };
const SESSION = {
  id: "session_id",
  what: "",
  figures: {
    ...same("start_date", "end_date", "duration"),
    estimated_duration: "duration",
  },
};

const LISTS: readonly ListOf[] = [
  {
    key: "available_teams",
    ...TEAM,
    figures: { ...same("parallel_sessions", "utilization"), assigned_duration: "work" },
  },
  {
    key: "team_schedules",
    ...TEAM,
    figures: { ...same("parallel_sessions", "utilization"), busy: "work" },
  },
  {
    key: "waves",
    id: "wave_number",
    what: "wave",
    figures: same("duration", "start_date", "end_date", "max_concurrent_sessions"),
    lists: [
      { key: "phases", ...SESSION },
      { key: "sessions", ...SESSION },
      POINTS,
      { key: "coordination_requirements", id: "type", what: "the", figures: same("duration") },
      { key: "resource_use", id: "resource", what: "", figures: same("capacity") },
    ],
  },
  POINTS,
  {
    key: "communication_schedule",
    id: "communication_type",
    what: "the",
    figures: same("duration"),
  },
  {
    key: "milestones",
    id: "milestone_id",
    what: "",
    figures: same("date", "wave_number"),
  },
  {
    key: "performance_metrics",
    id: "metric_name",
    what: "the metric",
    figures: same("planned", "target", "warning_threshold", "critical_threshold"),
  },
  {
    key: "wave_checkpoints",
    id: "wave_number",
    what: "wave",
    figures: same("warning_date", "critical_date", "expected_completion"),
  },
];

/** Figures of the whole, with what they are called. */
const SINGLE: Readonly<Record<string, string>> = {
  start_date: "the start of the project",
  end_date: "the end of the project",
  critical_path_duration: "critical_path_duration",
  duration_without_gates: "duration_without_gates",
  duration_with_gates: "the parallel duration",
  parallel_estimated_duration: "the parallel duration",
};

/** Parts of an execution plan that stand at the top of the file beside it. */
const PARTS = [
  "project_context",
  "resource_analysis",
  "wave_execution_plan",
  "coordination_protocols",
  "monitoring_and_control",
];

/** Every figure of a strategy's file that another place may state once more, be it in the same file or in another one. */
export function statedIn(top: Fields): Stated[] {
  return [top, ...PARTS.map((key) => top.mapping(key))].flatMap((part) => [
    ...Object.entries(SINGLE).flatMap(([key, of]) => figure(of, part.text(key))),
    ...calendarOf(part.mapping("working_calendar")),
    ...LISTS.flatMap((list) => entriesOf(part, list)),
    ...capacitiesOf(part.mapping("infrastructure_capacity")),
    ...gateWaves(part),
    ...patienceOf(part),
  ]);
}

function figure(of: string, value: Located<string> | undefined): Stated[] {
  return value ? [{ of, value }] : [];
}

function entriesOf(fields: Fields, { key, id, what, figures, lists = [] }: ListOf): Stated[] {
  return fields.mappings(key).flatMap((entry) => {
    const name = entry.text(id)?.value;
    if (name === undefined) return [];
    const called = what === "" ? name : `${what} ${name}`;
    return [
      ...Object.entries(figures).flatMap(([own, of]) =>
        figure(`the ${of} of ${called}`, entry.text(own)),
      ),
      ...lists.flatMap((list) => entriesOf(entry, list)),
      ...(key === "waves" ? gatesOf(entry) : []),
    ];
  });
}

/** A gate behind a wave is held when the wave ends. */
function gatesOf(wave: Fields): Stated[] {
  return wave.mappings(POINTS.key).flatMap((point) => {
    const name = point.text(POINTS.id)?.value;
    return name === undefined
      ? []
      : figure(`the date of ${POINTS.what} ${name}`, wave.text("end_date"));
  });
}

function calendarOf(calendar: Fields): Stated[] {
  const days = calendar.texts("holidays").map(({ value }) => value);
  return [
    ...["hours_per_day", "days_per_week"].flatMap((key) => figure(key, calendar.text(key))),
    ...(calendar.has("holidays")
      ? [{ of: "holidays", value: { value: days.join(", "), at: calendar.at("holidays") } }]
      : []),
  ];
}

/** Facilities are numbers, or texts that start with one. */
function capacitiesOf(capacity: Fields): Stated[] {
  const names = {
    ...same("development_environments", "testing_environments"),
    ci_cd_capacity: "concurrent_builds",
    monitoring_capacity: "parallel_sessions",
  };
  return Object.entries(names).flatMap(([key, name]) => {
    const text = capacity.text(key);
    const count = /^\s*(\d{1,9})\b/.exec(text?.value ?? "")?.[1];
    return text && count ? figure(`the capacity of ${name}`, { value: count, at: text.at }) : [];
  });
}

/** A quality gate says its wave as a number, and in what triggers it. */
function gateWaves(fields: Fields): Stated[] {
  return fields
    .mapping("quality_assurance")
    .mappings("quality_gates")
    .flatMap((gate) => {
      const [id, trigger] = [gate.text("gate_id"), gate.text("trigger")];
      const wave = /^All sessions of wave (\d{1,9}) have ended$/.exec(trigger?.value ?? "")?.[1];
      if (!id || !trigger || wave === undefined) return [];
      const of = `the wave of the quality gate ${id.value}`;
      return [
        ...figure(of, { value: wave, at: trigger.at }),
        ...figure(of, gate.text("wave_number")),
      ];
    });
}

/** How long a conflict and a wait may last, and who is asked then. */
function patienceOf(fields: Fields): Stated[] {
  const limits = fields
    .mapping("session_coordination")
    .mapping("inter_agent_communication")
    .mapping("escalation_thresholds");
  const answers: Readonly<Record<string, string>> = {
    "A session is blocked": "dependency_blocking",
    "A technical conflict is open": "conflict_timeout",
  };
  return [
    ...["conflict_timeout", "dependency_blocking"].flatMap((key) => figure(key, limits.text(key))),
    ...fields.mappings("escalation_procedures").flatMap((one) => {
      const of = answers[one.text("trigger")?.value ?? ""];
      return of === undefined ? [] : figure(of, one.text("response_time"));
    }),
  ];
}
