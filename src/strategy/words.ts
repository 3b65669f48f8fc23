import { durationText } from "../model/working-time.ts";
import type { Session, Strategy, Wave } from "./strategy.ts";

/** The day on which a moment falls, in minutes from the start; the end of a day is the start of the next one. */
export function dateAt({ calendar }: Strategy, minutes: number): string {
  return calendar.dateAt(minutes);
}

/** The id of a session's phase. */
export function phaseId({ project }: Strategy, { phase }: Session): string {
  return project.phases[phase]!.id;
}

/** The id of a session's team. */
export function teamId({ project }: Strategy, { team }: Session): string {
  return project.teams[team]!.id;
}

/** The ids of sessions. */
export function idsOf(sessions: readonly Session[]): string[] {
  return sessions.map(({ id }) => id);
}

/** What a wave is called. */
export function waveName({ waves }: Strategy, number: number): string {
  if (number === 0) return "Foundation";
  const isLast = number === waves.length - 1;
  return isLast && waves[number]!.sessions.length === 1 ? "Integration" : `Wave ${number + 1}`;
}

/** How long a wave lasts. */
export function waveDuration({ start, end }: Wave): string {
  return durationText(end - start);
}

/** The id of the synchronization point behind a wave. */
export function gateId(number: number): string {
  return `sync_wave_${number + 1}`;
}

/** `a, b and c`, and how many more there are beyond some. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

/** A count with its word. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** A list of which somebody knows that it is not empty. */
export function nonEmpty<T>(list: T[]): [T, ...T[]] {
  return list as [T, ...T[]];
}
