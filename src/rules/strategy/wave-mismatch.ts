import type { ExecutionFacts, PhaseEntry, WaveEntry } from "../../formats/strategy/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("strategy", {
  name: "strategy/wave-mismatch",
  severity: "error",
  summary: "A phase of a strategy stands in no later wave than a phase that it waits for.",
  mend: "move the phase to a later wave, or compute the strategy again",

  *check(_, { facts }) {
    if (!facts) return;
    yield* numbers(facts);
    const waveOf = new Map<string, { wave: WaveEntry; phase: PhaseEntry }>();
    for (const wave of facts.waves)
      for (const phase of wave.phases)
        if (!waveOf.has(phase.id.value)) waveOf.set(phase.id.value, { wave, phase });
    for (const wave of facts.waves)
      for (const phase of wave.phases)
        for (const { value, at } of phase.dependencies) {
          const other = waveOf.get(value);
          if (!other || value === phase.id.value) continue;
          const message = contradiction(phase, wave, other.phase, other.wave);
          if (message === undefined) continue;
          yield {
            at,
            message,
            tasks: [phase.id.value, value],
            related: [{ at: other.phase.id.at, message: `${value} stands here` }],
          };
        }
    for (const wave of facts.waves)
      for (const { id, behind } of wave.phases)
        for (const { value, at } of behind) {
          const other = waveOf.get(value);
          if (!other || other.wave.position === wave.position) continue;
          yield {
            at,
            message: `phase ${id.value} of wave ${wave.position} comes behind ${value} of wave ${other.wave.position} in runs_after; expected a phase of the same wave`,
            tasks: [id.value, value],
          };
        }
  },
});

/** Waves are counted from 1, each one more than the one before. */
function* numbers({ waves }: ExecutionFacts): Generator<Finding> {
  for (const { position, number } of waves)
    if (number && number.value !== position)
      yield {
        at: number.at,
        message: `the wave in place ${position} has the number ${number.value}; expected ${position}`,
      };
}

function contradiction(
  phase: PhaseEntry,
  wave: WaveEntry,
  other: PhaseEntry,
  before: WaveEntry,
): string | undefined {
  const [id, name] = [phase.id.value, other.id.value];
  if (before.position === wave.position)
    return `phase ${id} waits for ${name}, which stands in the same wave ${wave.position}; expected it in an earlier one`;
  if (before.position > wave.position)
    return `phase ${id} of wave ${wave.position} waits for ${name} of wave ${before.position}; expected ${name} in an earlier wave`;
  if (!wave.start || !before.end || wave.start.value >= before.end.value) return undefined;
  return `phase ${id} waits for ${name}, but wave ${wave.position} starts on ${wave.start.value} and wave ${before.position} ends on ${before.end.value}; expected it to start when that has ended`;
}
