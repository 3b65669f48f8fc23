import { isListed } from "../../model/contract-name.ts";
import type { ContractFile } from "../../formats/work-packages/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { tidyPath } from "../../model/path.ts";
import type { Plan } from "../../model/plan.ts";
import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary:
    "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",

  *check({ analysis: { plan } }, { contracts, hasNoContracts }) {
    const files = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf(value));
    // Without a list there is nothing to be missing from; the schema says that one is expected.
    if (files.length === 0 && hasNoContracts !== true) return;
    yield* unlistedPrimary(contracts, new Set(files));
    const paths = contracts.map(({ value }) => pathOf(value));
    yield* unlistedLocks(plan, paths, hasNoContracts ? NONE : UNLISTED);
  },
});

const UNLISTED = "which is not among the files of the contracts; expected the path of one of them";
const NONE = "but the plan has no contracts; expected contracts that list it, or no such lock";

function pathOf(written: string): string {
  return tidyPath(written).pattern;
}

function* unlistedPrimary(
  contracts: readonly ContractFile[],
  files: ReadonlySet<string>,
): Generator<Finding> {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files.has(pathOf(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf(value)],
    };
  }
}

function* unlistedLocks(plan: Plan, contracts: readonly string[], why: string): Generator<Finding> {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      if (done || !value.trimStart().toLowerCase().startsWith("contract")) continue;
      const [, name] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      // A name with a colon is no path, which lock/not-canonical says.
      if (name === undefined || name.includes(":") || isListed(name, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name}, ${why}`,
        tasks: [id],
      };
    }
  }
}
