import { fill } from "../../model/fill.ts";
import type { Phase, Team, Wave } from "../../generated/strategy-execution-plan.types.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, slot, words } from "./markdown.ts";
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
      ["Availability", team.availability && inline(team.availability)],
      ["Capacity", team.capacity && inline(team.capacity)],
      ["Sessions", words(schedule?.sessions)],
      ["At work", schedule && `${inline(schedule.busy)}, ${inline(schedule.utilization)}`],
    ]),
    ...waves.flatMap((wave) => inWave(team, wave, files)),
    ...slot(`team-${number}`, fill("what this team has to know before it starts, and its habits")),
  ];
}

function inWave({ team_id: id }: Team, wave: Wave, files: StrategyFiles): string[] {
  const phases = wave.phases.filter((phase) => phase.team_assignment === id);
  const title = `#### ${inline(id)}, ${waveTitle(wave)}`;
  if (phases.length === 0) return [title, "", "No phase: it is free for reviews and for help.", ""];
  const sessions = new Set(phases.map(({ session_id: session }) => session));
  const meets = (wave.synchronization_points ?? []).filter(({ participants }) =>
    participants.some((one) => one === id || sessions.has(one)),
  );
  return [
    title,
    "",
    ...phases.flatMap((phase) => duty(phase, files)),
    "",
    ...meets.map(
      ({ name, participants }) =>
        `- Meets at ${inline(name)} with ${words(participants.filter((one) => one !== id))}.`,
    ),
    ...(meets.length > 0 ? [""] : []),
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
