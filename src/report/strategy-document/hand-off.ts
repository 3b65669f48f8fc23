import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, labelled, numbered, words } from "./markdown.ts";

const FAILURES = {
  coordination_failure: "Coordination fails",
  resource_conflict: "Two want one resource",
  integration_failure: "Integration fails",
} as const;

/** What is done when coordination, resources or integration fail; the file of the risks knows more of it. */
export function recovery({ protocols, risks }: StrategyFiles): string[] {
  const known = new Map(
    [...protocols.recovery_procedures, ...risks.recovery_procedures].map((one) => [
      one.failure_type,
      one,
    ]),
  );
  return [
    "## Recovery",
    "",
    ...[...known.values()].flatMap((one) => [
      `### ${FAILURES[one.failure_type]}`,
      "",
      ...facts([
        ["Seen by", inline(one.detection)],
        ["At once", inline(one.immediate_response)],
        ["Then", inline(one.resolution)],
        ["So that it does not come again", inline(one.prevention)],
        ["Sessions that it stops", words(one.affects)],
      ]),
      ...labelled("Commands", one.commands),
    ]),
  ];
}

/** Who goes on, and with what. */
export function handOff({ protocols: { handoff } }: StrategyFiles): string[] {
  return [
    "## Hand-off",
    "",
    `Next: ${inline(handoff.next_actor)}.`,
    "",
    ...numbered(handoff.next_steps),
    ...facts([["Sessions that start first", words(handoff.first_sessions)]]),
    ...labelled("Files", handoff.files),
  ];
}
