import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { type Draft, strategyText } from "./support/strategy.ts";

const rule = "strategy/wave-mismatch";
const path = "parallel-execution/execution-plan.json";

test.each<[string, (draft: Draft) => void]>([
  ["phases that wait for earlier waves", () => {}],
  [
    "waves that overlap where nothing waits",
    ({ wave_execution_plan: { waves } }) => {
      waves[1]!.phases[0]!.dependencies = [];
      waves[1]!.start_date = "2026-01-12";
    },
  ],
  [
    "an unknown id, which its own rule tells",
    ({ wave_execution_plan: { waves } }) => waves[1]!.phases[0]!.dependencies.push("nothing"),
  ],
  [
    "a phase that waits for itself, which its own rule tells",
    ({ wave_execution_plan: { waves } }) => waves[1]!.phases[0]!.dependencies.push("c"),
  ],
  [
    "a day of rest between waves",
    ({ wave_execution_plan: { waves } }) => void (waves[1]!.start_date = "2026-01-20"),
  ],
])("accepts %s", async (_, change) =>
  expect(await findingsIn(rule, strategyText(change), { path })).toEqual([]),
);

test.each<[string, (draft: Draft) => void, string[]]>([
  [
    "a phase in the wave of what it waits for",
    ({ wave_execution_plan: { waves } }) => waves[0]!.phases[1]!.dependencies.push("a"),
    ["phase b waits for a, which stands in the same wave 1; expected it in an earlier one"],
  ],
  [
    "a phase before what it waits for",
    ({ wave_execution_plan: { waves } }) => waves[0]!.phases[1]!.dependencies.push("c"),
    ["phase b of wave 1 waits for c of wave 2; expected c in an earlier wave"],
  ],
  [
    "a wave that starts before one that it waits for has ended",
    ({ wave_execution_plan: { waves } }) => void (waves[1]!.start_date = "2026-01-16"),
    [
      "phase c waits for a, but wave 2 starts on 2026-01-16 and wave 1 ends on 2026-01-19; expected it to start when that has ended",
    ],
  ],
  [
    "waves out of order",
    ({ wave_execution_plan: { waves } }) => void (waves[1]!.wave_number = 3),
    ["the wave in place 2 has the number 3; expected 2"],
  ],
])("tells %s", async (_, change, messages) => {
  const told = await findingsIn(rule, strategyText(change), { path });
  expect(told.map(({ message }) => message)).toEqual(messages);
  expect(told.map(({ severity }) => severity)).toEqual(messages.map(() => "error"));
});

test("points at the dependency, and at the phase that it names", async () => {
  const text = strategyText(({ wave_execution_plan: { waves } }) =>
    waves[0]!.phases[1]!.dependencies.push("c"),
  );
  const [told] = await findingsIn(rule, text, { path });
  expect(told!.at).toMatch(/^\d+: +«"c"»$/);
  expect(told!.related).toEqual([expect.stringMatching(/"phase_id": «"c"».* c stands here$/)]);
  expect(told!.tasks).toEqual(["b", "c"]);
});

test("finds a runs_after of another wave, and takes one of the same", async () => {
  const text = (behind: string, at: 0 | 1): string =>
    strategyText((draft) => {
      const { phases } = draft.wave_execution_plan.waves[at]!;
      Object.assign(phases.at(-1)!, { runs_after: [behind] });
    });
  const found = async (source: string) =>
    (await findingsIn(rule, source, { path })).map(({ message }) => message);
  expect(await found(text("a", 0))).toEqual([]);
  expect(await found(text("a", 1))).toEqual([
    "phase c of wave 2 comes behind a of wave 1 in runs_after; expected a phase of the same wave",
  ]);
});
