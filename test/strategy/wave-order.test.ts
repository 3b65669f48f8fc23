import { expect, test } from "vitest";
import type { StrategyTeams } from "../../src/generated/strategy-teams.types.ts";
import { waveOrder } from "../../src/strategy/wave-order.ts";
import { strategyOf, teams } from "./support.ts";

test.each<[string, string, StrategyTeams, string]>([
  ["no order where all can start", "a: 2 days | b: 1 day", teams("blue", "red"), ""],
  ["phases of one team", "a: 2 days | b: 1 day | c: 1 day", teams("blue", "red"), "c behind b"],
  [
    "a chain without what follows from it",
    "a: 3 days | b: 2 days | c: 1 day",
    teams("blue"),
    "b behind a, c behind b",
  ],
  [
    "users of a resource, and nobody else",
    "a: 3 days uses db | b: 2 days uses db | c: 1 day",
    teams("blue", "red", "green"),
    "b behind a",
  ],
])("orders a wave: %s", async (_, phases, file, expected) => {
  const strategy = await strategyOf(phases, file);
  const id = (phase: number): string => strategy.project.phases[phase]!.id;
  const lines = [...waveOrder(strategy)].flatMap(([session, before]) =>
    before.map((other) => `${id(session.phase)} behind ${id(other.phase)}`),
  );
  expect(lines.join(", ")).toBe(expected);
});
