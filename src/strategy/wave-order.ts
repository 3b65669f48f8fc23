import type { Session, Strategy } from "./strategy.ts";

/**
 * The sessions of the same wave behind which each session comes: they share a team, an environment, a
 * resource or a file that is too small for all of the wave, and have ended when it starts. Who keeps this
 * order never needs more than there is: users of a pool that may run at once all run at one moment of the
 * schedule. An order that follows from two others is left out.
 */
export function waveOrder(strategy: Strategy): Map<Session, Session[]> {
  const order = new Map<Session, Session[]>();
  for (const { sessions } of strategy.waves) {
    const scarce = scarcePools(strategy, sessions);
    for (const session of sessions) {
      const before = sessions.filter(
        (other) => other.end <= session.start && share(scarce, other, session),
      );
      const implied = new Set(before.flatMap((other) => order.get(other)!));
      order.set(
        session,
        before.filter((other) => !implied.has(other)),
      );
    }
  }
  return order;
}

/** By session: the pools that it uses and that its wave could fill. */
function scarcePools(
  { pools }: Strategy,
  sessions: readonly Session[],
): ReadonlyMap<Session, ReadonlySet<number>> {
  const demands = sessions.map(({ phase, team }) => [
    { resource: team, amount: 1 },
    ...pools.demands[phase]!,
  ]);
  const wanted = new Map<number, number>();
  for (const { resource, amount } of demands.flat())
    wanted.set(resource, (wanted.get(resource) ?? 0) + amount);
  return new Map(
    sessions.map((session, i) => {
      const used = demands[i]!.map(({ resource }) => resource);
      return [session, new Set(used.filter((one) => wanted.get(one)! > pools.list[one]!.capacity))];
    }),
  );
}

function share(scarce: ReadonlyMap<Session, ReadonlySet<number>>, a: Session, b: Session): boolean {
  const other = scarce.get(b)!;
  return [...scarce.get(a)!].some((pool) => other.has(pool));
}
