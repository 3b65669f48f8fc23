import { defineRule } from "../define-rule.ts";
import { raceFindings } from "../shared/races.ts";

export default defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",

  *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", () => "let one depend on the other");
  },
});
