import type { StrategyCoordinationProtocols } from "../../generated/strategy-coordination-protocols.types.ts";
import type { Brief } from "../brief.ts";
import { idsOf, listed } from "../words.ts";

/** What the orchestrator does next, in order. */
export function handoffOf({
  strategy,
  sessionsFolder,
  targets,
  order,
}: Brief): StrategyCoordinationProtocols["handoff"] {
  const wave = strategy.waves[0]!;
  const first = idsOf(wave.sessions.filter(({ start }) => start === 0));
  const later = wave.sessions
    .filter(({ start }) => start > 0)
    .map((session) => `${session.id} after ${listed(idsOf(order.get(session)!))}`);
  const rest = later.length === 0 ? "" : `; then ${listed(later)}`;
  const missed = targets.filter(({ met }) => !met).map(({ target }) => target);
  return {
    next_actor: "orchestrator",
    next_steps: [
      "Have the open slots of these files filled, then run parallel-plan validate on their folder",
      ...(missed.length > 0
        ? [`Decide whether to go on although these targets are missed: ${listed(missed)}`]
        : []),
      `Write a state file for ${strategy.sessions.length === 1 ? "the session" : `each of ${strategy.sessions.length} sessions`} under ${sessionsFolder}, with the status created`,
      `Start wave 1: ${listed(first)}${rest}`,
      ...([...order.values()].some((before) => before.length > 0)
        ? [
            "In a wave, start a session with runs_after in execution-plan.json when those phases are done",
          ]
        : []),
      "Hold the gate behind every wave with its participants, and start the next wave when it passes",
      "Read parallel-plan strategy status every day, and follow the thresholds of monitoring-config.json",
      "Archive the sessions when the last quality gate has passed",
    ],
    first_sessions: first,
    files: [
      "execution-plan.json",
      "wave-schedules.json",
      "coordination-protocols.json",
      "risk-mitigation-plan.json",
      "monitoring-config.json",
    ],
  };
}
