import type { Analysis } from "../../model/analysis.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { Claim } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";
import { raceFindings } from "../shared/races.ts";

export default defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary:
    "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",

  async *check({ analysis }) {
    if (analysis.conflicts.length === 0) return;
    const found = raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one",
    );
    const wide = new Map(wideReads(analysis).map((claim) => [claim.at, claim]));
    yield* await together(found, wide);
  },
});

/** What tasks read through a directory or a glob, such as everything. */
function wideReads({ plan }: Analysis): Claim[] {
  return plan.tasks.flatMap(({ claims }) =>
    claims.filter(({ access, shape }) => access === "read" && shape !== "file"),
  );
}

/**
 * Findings with one for each pair of tasks and what one of them reads through a directory or glob: in
 * plans whose packages read everything there would be one for each file that any of them writes.
 */
async function together(
  found: AsyncIterable<Finding>,
  wide: ReadonlyMap<Place, Claim>,
): Promise<Finding[]> {
  const told = new Map<string, Finding & { paths: string[] }>();
  const others: Finding[] = [];
  for await (const finding of found) {
    const places = [finding.at, ...(finding.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one) => one !== undefined);
    const key = claim && [...(finding.tasks ?? []), JSON.stringify(claim.at)].join(" ");
    const first = key === undefined ? undefined : told.get(key);
    if (first) first.paths.push(...(finding.paths ?? []));
    else if (key === undefined) others.push(finding);
    else told.set(key, { ...finding, paths: [...(finding.paths ?? [])] });
  }
  const counted = [...told.values()].map((finding) => {
    const more = finding.paths.length - 1;
    if (more === 0) return finding;
    const message = `${finding.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding, message };
  });
  return [...others, ...counted];
}
