import type { SessionPhase } from "../../formats/session-plan/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("session-plan", {
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan.",
  mend: 'end the first phase with "**Sync Point:** Phase 1 is merged before Phase 2 starts"',
  fixable: true,

  *check(_, { phases, explicit }) {
    const filled = phases.flatMap((phase, position) =>
      phase.tasks.length > 0 ? [{ phase, position }] : [],
    );
    for (const [i, { phase, position }] of filled.entries()) {
      const before = filled[i - 1];
      if (!before) continue;
      const synced = phases.some(({ sync }) => sync?.before === position);
      // Sessions that say themselves what they wait for need nothing that says it for the phase.
      if (synced || phase.tasks.every((id) => explicit.has(id))) continue;
      yield finding(before.phase, phase);
    }
  },
});

function finding(before: SessionPhase, phase: SessionPhase): Finding {
  const waits =
    phase.saysAfter || phase.sequential
      ? "waits by its words alone, and nothing says what is merged"
      : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase.id} starts`;
  const { start } = phase.at;
  const top = { line: start.line, column: 1 };
  return {
    at: phase.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase.id}, so phase ${phase.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [{ at: before.at, message: `phase ${before.id} starts here` }],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: [{ start: top, end: top, text: `${expected}\n\n` }],
      },
    ],
  };
}
