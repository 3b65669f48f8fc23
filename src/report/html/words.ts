import type { Access } from "../../model/plan.ts";
import type { Schedule } from "../../schedule/schedule.ts";

/** A count with its noun, thousands apart: `1 task`, `1,200 tasks`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A number as people write it, thousands apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A length of time in a schedule's unit, for people: `1 h 35 min`, `3 steps`. */
export function lengthOf(value: number, unit: Schedule["unit"]): string {
  if (unit === "tasks") return counted(value, "step");
  const minutes = Math.round(value);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${rounded(value)} min`;
  return minutes % 60 === 0 ? `${grouped(hours)} h` : `${grouped(hours)} h ${minutes % 60} min`;
}

/** A factor with one digit after the point. */
export function factor(value: number): string {
  return `${rounded(value)}×`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How a matrix shows an access: its letter, and the word behind it. */
export const ACCESS_WORDS: Readonly<Record<Access, { letter: string; word: string }>> = {
  create: { letter: "C", word: "creates" },
  write: { letter: "W", word: "writes" },
  modify: { letter: "M", word: "modifies" },
  delete: { letter: "D", word: "deletes" },
  read: { letter: "R", word: "reads" },
  deny: { letter: "–", word: "may not touch" },
};

/** What is said about a schedule in a few sentences. */
export function scheduleSummary(schedule: Schedule): string {
  const { agents, unit, makespan, lowerBound, optimal, serial, speedup, efficiency } = schedule;
  if (makespan === 0) return "Nothing is left to do.";
  const proof = optimal
    ? "proved to be the shortest"
    : `no schedule is shorter than ${lengthOf(lowerBound, unit)}`;
  const gain =
    agents === 1
      ? "One agent does one task after the other."
      : `That is ${factor(speedup)} as fast as one agent (${lengthOf(serial, unit)}); agents are busy ${Math.round(efficiency * 100)} % of the time.`;
  const barrier =
    schedule.barrierMakespan > makespan
      ? ` With a barrier after every wave it would take ${lengthOf(schedule.barrierMakespan, unit)}.`
      : "";
  return `${counted(agents, "agent")}: ${lengthOf(makespan, unit)}, ${proof}. ${gain}${barrier}`;
}
