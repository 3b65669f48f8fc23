import type { Side } from "../../model/claims.ts";
import type { Conflict } from "../../model/conflicts.ts";
import { defineRule } from "../define-rule.ts";
import { raceFindings } from "../shared/races.ts";

export default defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",
  fixable: true,

  async *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", (pair, id, waits) => {
      const { a, b } = pair;
      if (pair.over) return takenInTurn(pair, pair.over, id);
      const [one, other] = [a, b].map(({ claim }) => claim.access === "delete");
      if (one === other) return "let one depend on the other";
      const [last, first] = one ? [a, b] : [b, a];
      return first.claim.access === "modify" && waits !== first
        ? `let ${id(last)} depend on ${id(first)}, so that the deletion comes last`
        : "let one depend on the other";
    });
    const [first] = analysis.plan.tasks;
    if (!first || !analysis.isCut) return;
    yield {
      at: first.at,
      message:
        "the plan has more claims of directories and globs than can be compared, so races may be left; name files, or split the plan",
    };
  },
});

/** A link is deleted after it is used, a file before a folder takes its place. */
function takenInTurn(
  { a, b }: Conflict,
  { side, kind }: NonNullable<Conflict["over"]>,
  id: (side: Side) => string,
): string {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  if (kind === "link")
    return `let ${id(other)} depend on ${id(over)}, so that the deletion comes last`;
  return other.claim.access === "delete"
    ? `let ${id(over)} depend on ${id(other)}, so that the file is gone`
    : "give both to one of them";
}
