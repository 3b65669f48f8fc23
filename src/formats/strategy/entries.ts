import { minutesOf } from "../../model/working-time.ts";
import type { Located } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
import type {
  Figure,
  MeetingEntry,
  MomentEntry,
  PhaseEntry,
  TargetEntry,
  TeamEntry,
  UseEntry,
  WaveEntry,
} from "./document.ts";
import { called } from "./references.ts";

/** A property that stands only where it has a value. */
export function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

/** A duration with its minutes of working time; nothing where nobody can count with it. */
export function duration(fields: Fields, key: string): Figure | undefined {
  const text = fields.text(key);
  const value = text && (/^0 days$/.test(text.value) ? 0 : minutesOf(text.value));
  return text && value !== undefined ? { value, at: text.at, written: text.value } : undefined;
}

/** Yes or no, as it is written. */
function flag(fields: Fields, key: string): Located<string> | undefined {
  const value = fields.value(key);
  return typeof value === "boolean" ? { value: String(value), at: fields.at(key) } : undefined;
}

/** A day, without the time of day that some write behind it. */
export function day(fields: Fields, key: string): Located<string> | undefined {
  const text = fields.text(key);
  return text && { value: text.value.replace(/^(.{10})T.*$/, "$1"), at: text.at };
}

/** A percentage with its number; nothing where it is none. */
export function percentage(fields: Fields, key: string): Figure | undefined {
  const text = fields.text(key);
  const match = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text?.value ?? "");
  return text && match ? { value: Number(match[1]), at: text.at, written: text.value } : undefined;
}

/**
 * A team; nothing where it has no id. An execution plan describes its teams: one that does not say how many
 * sessions it has at once has 1. A schedule only lists what they do: there, nobody can know.
 */
export function readTeam(team: Fields, isDescribed: boolean): TeamEntry[] {
  const id = team.text("team_id");
  if (!id) return [];
  const sessions = team.number("parallel_sessions")?.value ?? (isDescribed ? 1 : undefined);
  return [
    {
      id,
      ...defined("sessions", sessions && Math.max(1, sessions)),
      ...(team.has("key_skills") && { skills: team.texts("key_skills").map(({ value }) => value) }),
      ...defined("utilization", percentage(team, "utilization")),
      ...defined("availability", percentage(team, "availability")),
      ...defined("assigned", team.number("assigned_phases")),
      ...defined("assignedDuration", duration(team, "assigned_duration") ?? duration(team, "busy")),
    },
  ];
}

/** A wave with its phases, or sessions in their place. */
export function readWave(wave: Fields, position: number): WaveEntry {
  return {
    position,
    ...defined("number", wave.number("wave_number")),
    ...defined("after", duration(wave, "starts_after")),
    ...defined("duration", duration(wave, "duration")),
    ...defined("start", day(wave, "start_date")),
    ...defined("end", day(wave, "end_date")),
    ...defined("maxSessions", wave.number("max_concurrent_sessions")),
    phases: [...wave.mappings("phases"), ...wave.mappings("sessions")].flatMap(readPhase),
    gates: wave.mappings("synchronization_points").map((one) => readMeeting(one, "name")),
    meetings: wave.mappings("coordination_requirements").map((one) => readMeeting(one, "type")),
    uses: wave.mappings("resource_use").flatMap(readUse),
    idle: wave.texts("idle_teams"),
    at: wave.at(),
  };
}

function readPhase(phase: Fields): PhaseEntry[] {
  const id = phase.text("phase_id");
  if (!id) return [];
  return [
    {
      id,
      name: phase.text("phase_name")?.value ?? id.value,
      ...defined("session", phase.text("session_id")),
      ...defined("team", phase.text("team_assignment")),
      ...defined("duration", duration(phase, "estimated_duration") ?? duration(phase, "duration")),
      ...defined("start", day(phase, "start_date")),
      ...defined("end", day(phase, "end_date")),
      dependencies: phase.texts("dependencies"),
      ...defined("critical", flag(phase, "on_critical_path")),
      ...defined("after", duration(phase, "starts_after")),
      ...defined("float", duration(phase, "float")),
      behind: phase.texts("runs_after"),
      ...(phase.has("dependencies") && { dependencyAt: phase.at("dependencies") }),
      deliverables: phase.texts("deliverables"),
      skills: phase.texts("required_skills"),
      section: phase.at(),
    },
  ];
}

function readUse(use: Fields): UseEntry[] {
  const resource = use.text("resource")?.value ?? "a resource";
  const [peak, capacity] = [use.number("peak"), use.number("capacity")?.value];
  return peak && capacity !== undefined ? [{ resource, peak, capacity }] : [];
}

/** A target; nothing where it does not say what is planned and whether that is enough. */
export function readTarget(target: Fields): TargetEntry[] {
  const [planned, met] = [target.text("planned"), flag(target, "met")];
  const [name, expected] = ["target", "expected"].map((key) => target.text(key)?.value ?? "");
  return planned && met ? [{ name: name!, expected: expected!, planned, met }] : [];
}

function readMeeting(meeting: Fields, key: string): MeetingEntry {
  return {
    name: meeting.text(key)?.value ?? "",
    ...defined("frequency", meeting.text("frequency")?.value),
    participants: meeting.texts("participants"),
    ...defined("duration", duration(meeting, "duration")),
  };
}

/** What is planned for a day or belongs to a wave, such as "the milestone Half". */
export function readMoment(moment: Fields, what: string, key = "name"): MomentEntry {
  return {
    of: `${what} ${called(moment, key)}`,
    ...defined("wave", moment.number("wave_number")),
    ...defined("date", day(moment, "date")),
    phases: moment.texts("phases"),
  };
}
