import type { ContractFile } from "../../formats/work-packages/document.ts";
import type { Analysis } from "../../model/analysis.ts";
import { isWrite } from "../../model/claims.ts";
import { contractPlaces } from "../../model/contract-places.ts";
import { fixedFolder, matcher } from "../../model/pattern/match.ts";
import type { Repository } from "../../model/repository.ts";
import { defineFormatRule } from "../define-rule.ts";
import { nearestHints } from "../shared/presence.ts";

export default defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",

  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository || contracts.length === 0) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places,
      };
    }
  },
});

/** The primary contract usually stands among the files as well. */
function firstMentions(contracts: readonly ContractFile[]): ContractFile[] {
  const told = new Set<string>();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}

function isThere(repository: Repository, path: string): boolean {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}

/** A predicate: a package is there to write the file. One that may write anywhere is not. */
function writtenByPackage({ plan }: Analysis): (path: string) => boolean {
  const claims = plan.tasks.flatMap((task) =>
    task.claims.filter(
      ({ access, outside, shape, pattern }) =>
        isWrite(access) && !outside && (shape !== "glob" || fixedFolder(pattern) !== ""),
    ),
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}

function whereNot(
  places: readonly string[],
  repository: Repository,
  near: (path: string) => string,
): string {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}
