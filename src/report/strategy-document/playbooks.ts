import { fill } from "../../model/fill.ts";
import type { Phase, Team, Wave } from "../../generated/strategy-execution-plan.types.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, share, slot, words } from "./markdown.ts";
import { waveTitle } from "./waves.ts";

/** One section a team: what it does in which wave, whom it waits for, whom it hands to, where it meets. */
export function playbooks(files: StrategyFiles): string[] {
  const { available_teams: teams } = files.plan.resource_analysis;
  return ["## Team playbooks", "", ...teams.flatMap((team, i) => playbook(team, i + 1, files))];
}

function playbook(team: Team, number: number, files: StrategyFiles): string[] {
  const { waves } = files.plan.wave_execution_plan;
  const schedule = files.schedules.team_schedules.find(({ team_id: id }) => id === team.team_id);
  return [
    `### Team ${inline(team.team_id)}`,
    "",
    ...facts([
      ["Size", team.team_size === undefined ? undefined : String(team.team_size)],
      ["Skills", words(team.key_skills)],
      ["Availability", inline(share(team.availability) ?? "")],
      ["Capacity", team.capacity && inline(team.capacity)],
      ["Sessions", words(schedule?.sessions)],
      ["At work", schedule && `${inline(schedule.busy)}, ${inline(schedule.utilization)}`],
    ]),
    ...waves.flatMap((wave) => inWave(team, wave, files)),
    ...idle(team, waves),
    ...slot(`team-${number}`, fill("what this team has to know before it starts, and its habits")),
  ];
}

function inWave({ team_id: id }: Team, wave: Wave, files: StrategyFiles): string[] {
  const phases = wave.phases.filter((phase) => phase.team_assignment === id);
  if (phases.length === 0) return [];
  const sessions = new Set(phases.map(({ session_id: session }) => session));
  const meets = (wave.synchronization_points ?? []).filter(({ participants }) =>
    participants.some((one) => one === id || sessions.has(one)),
  );
  return [
    `#### ${inline(id)}, ${waveTitle(wave)}`,
    "",
    ...phases.flatMap((phase) => duty(phase, files)),
    ...meets.map(({ name, participants }) => {
      const others = othersOf(id, participants, files);
      return `- meets at ${inline(name)}${others === "" ? "" : ` with ${others}`}`;
    }),
    "",
  ];
}

/** The teams, and whoever is no session, that meet a team. */
function othersOf(own: string, participants: readonly string[], { plan }: StrategyFiles): string {
  const phases = plan.wave_execution_plan.waves.flatMap((wave) => [...wave.phases]);
  const teams = new Map(phases.map((phase) => [phase.session_id, phase.team_assignment]));
  const all = new Set(participants.map((one) => teams.get(one) ?? one));
  all.delete(own);
  return words([...all]);
}

/** Waves in which a team has no phase. */
function idle({ team_id: id }: Team, waves: readonly Wave[]): string[] {
  const free = waves.filter(({ phases }) => phases.every((phase) => phase.team_assignment !== id));
  if (free.length === 0) return [];
  const numbers = free.map((wave) => wave.wave_number).join(", ");
  return [
    `Free for reviews and for help in ${free.length === 1 ? "wave" : "waves"} ${numbers}.`,
    "",
  ];
}

function duty(
  phase: Phase,
  { protocols: { information_flow: flow = [] } }: StrategyFiles,
): string[] {
  const { session_id: session, start_date: start, end_date: end } = phase;
  const name = phase.phase_name === undefined ? "" : `, ${inline(phase.phase_name)}`;
  const dates = start === undefined || end === undefined ? "" : `, ${start} to ${end}`;
  const from = flow.filter(({ to_session: to }) => to === session).map((one) => one.from_session);
  const to = flow.filter((one) => one.from_session === session).map((one) => one.to_session);
  const lines: [string, string][] = [
    ["waits for", words(phase.dependencies)],
    ["gets results from", words(from)],
    ["delivers", words(phase.deliverables)],
    ["hands over to", words(to)],
  ];
  return [
    `- ${inline(session)}: phase ${inline(phase.phase_id)}${name} (${inline(phase.estimated_duration)}${dates})`,
    ...lines.flatMap(([label, value]) => (value === "" ? [] : [`  - ${label} ${value}`])),
  ];
}
