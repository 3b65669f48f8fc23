import type { Analysis } from "../../model/analysis.ts";
import { isWrite, push, type Side } from "../../model/claims.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { foldPath } from "../../model/path.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary:
    "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",

  *check({ analysis }) {
    const groups = new Map<string, string[]>();
    for (const path of analysis.claims.files.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) {
      for (const path of paths) yield* againstRepository(analysis, path);
      for (const [i, path] of paths.entries()) {
        for (const other of paths.slice(0, i)) yield* between(analysis, other, path);
      }
    }
  },
});

/** Prefers a writing claim; a pair of readers is no collision. */
function speaker(sides: readonly Side[]): Side | undefined {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}

function* between({ plan, claims }: Analysis, other: string, path: string): Generator<Finding> {
  const a = speaker(claims.files.get(other) ?? []);
  const b = speaker(claims.files.get(path) ?? []);
  if (!a || !b || !(isWrite(a.claim.access) || isWrite(b.claim.access))) return;
  const [first, second] = [plan.tasks[a.task]!, plan.tasks[b.task]!];
  if (first.done && second.done) return;
  yield {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [...new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }],
  };
}

function* againstRepository(
  { plan, claims, repository }: Analysis,
  path: string,
): Generator<Finding> {
  const variant = repository?.hasFile(path) ? undefined : repository?.variantOf(path);
  const side = speaker(claims.files.get(path) ?? []);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task]!.done) return;
  const { id } = plan.tasks[side.task]!;
  yield {
    at: side.claim.at,
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant],
  };
}
