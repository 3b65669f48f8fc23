import { peakOf, type Session, type Strategy, type Wave } from "./strategy.ts";

/**
 * By how many minutes each session of a wave may end later without moving the end of the wave. A later
 * session that shares a pool which is full at some time counts as if it had to wait, so no figure is too
 * large.
 */
export function slackOf(strategy: Strategy, wave: Wave): Map<Session, number> {
  const { pools } = strategy;
  const amount = (session: Session, pool: number): number =>
    pools.list[pool]!.kind === "team"
      ? Number(session.team === pool)
      : (pools.demands[session.phase]!.find(({ resource }) => resource === pool)?.amount ?? 0);
  const full = pools.list.flatMap(({ capacity }, pool) => {
    const peak = peakOf(wave.sessions, (session) => amount(session, pool));
    return peak >= capacity ? pool : [];
  });
  const shares = (a: Session, b: Session): boolean =>
    full.some((pool) => amount(a, pool) > 0 && amount(b, pool) > 0);
  const slack = new Map<Session, number>();
  for (const session of wave.sessions.toSorted((a, b) => b.start - a.start)) {
    const later = wave.sessions.filter(
      (other) => other.start >= session.end && shares(session, other),
    );
    const latest = later.map((other) => other.start + slack.get(other)!);
    slack.set(session, Math.min(wave.end, ...latest) - session.end);
  }
  return slack;
}
