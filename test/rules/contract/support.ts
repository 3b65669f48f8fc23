import { planWith } from "../../contracts/support/plan.ts";
import { type Files, makeFolder } from "../../cli/support/folder.ts";
import { runJson } from "../../cli/support/run.ts";
import type { RuleName } from "../../../src/model/rule-name.ts";

/** Findings of one rule that `contracts lint` gives for these contracts: `path:line severity message`. */
export async function lintFindings(rule: RuleName, contracts: Files): Promise<string[]> {
  const plan = planWith(Object.keys(contracts));
  const cwd = await makeFolder({ "work-packages.yaml": plan, ...contracts });
  const { json } = await runJson(["contracts", "lint", "work-packages.yaml"], { cwd });
  return json.files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter((finding) => finding.rule === rule)
      .map(
        ({ location, severity, message }) =>
          `${path}:${location.start.line} ${severity} ${message}`,
      ),
  );
}

/** A JSON Schema of an event that has nothing wrong. */
export const SOUND =
  '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }\n';
