import { defineRule } from "../define-rule.ts";
import { raceFindings } from "../shared/races.ts";

export default defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary:
    "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",

  *check({ analysis }) {
    yield* raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one",
    );
  },
});
