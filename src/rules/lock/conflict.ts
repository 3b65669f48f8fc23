import type { Side } from "../../model/claims.ts";
import type { Conflict } from "../../model/conflicts.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule } from "../define-rule.ts";
import type { RepairFixes } from "../shared/repair-fix.ts";

export default defineRule({
  name: "lock/conflict",
  severity: "error",
  summary:
    "Two tasks that no dependency orders hold one lock, or one writes a file that the other locks.",
  mend: "let one task depend on the other, or lock less",
  fixable: true,

  async *check({ analysis }) {
    const { plan, lockConflicts } = analysis;
    const id = ({ task }: Side): string => plan.tasks[task]!.id;
    let fixes: RepairFixes | undefined;
    for (const { pairs, more } of lockConflicts) {
      fixes ??= (await import("../shared/repair-fix.ts")).repairFixes(analysis);
      for (const pair of pairs) yield finding(pair, id, fixes);
      const count = more["write-race"];
      const last = pairs.at(-1);
      if (count === 0 || !last) continue;
      const { at, written } = last.b.claim;
      yield {
        at,
        message: `${count} more pairs of tasks ${pairs[0]?.writer ? "lock or write" : "hold"} ${written} without an order; expected one task that owns it`,
      };
    }
  },
});

function finding(pair: Conflict, id: (side: Side) => string, fixes: RepairFixes): Finding {
  const { a, b, path, lock, isAssumed, writer } = pair;
  const [ours, theirs] = [b.claim.written, a.claim.written];
  const [does, did] = [writer === "b" ? "writes" : "locks", writer === "a" ? "writes" : "locks"];
  const how = isAssumed ? ", two patterns that are too intricate to compare" : "";
  const expected = fixes.isStuck(pair)
    ? "no order of the two fits the other claims and dependencies, so let one of them lock less"
    : "let one depend on the other";
  const fix = fixes.ofPair(pair);
  return {
    at: b.claim.at,
    message: `task ${id(b)} ${does} ${ours} while task ${id(a)} ${did} ${ours === theirs ? "it" : theirs}${how}; ${expected}`,
    tasks: [id(a), id(b)],
    // A key is no path.
    ...(lock === "file" && { paths: [path] }),
    related: [{ at: a.claim.at, message: `task ${id(a)} ${did} it here` }],
    ...(fix && { fixes: [fix] }),
  };
}
