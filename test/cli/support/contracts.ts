import { expect } from "vitest";
import { EXIT } from "../../../src/cli/exit-code.ts";
import { planWith } from "../../contracts/support/plan.ts";
import { type Files, makeFolder } from "./folder.ts";
import { runJson } from "./run.ts";

/** The contract that a plan names, where a test says nothing else. */
export const EVENT = "contracts/events/saved.json";

/** A plan that names it. */
export const PLAN = planWith([EVENT]);

/** A JSON Schema that is sound. */
export const SCHEMA =
  '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }\n';

/** Findings of `contracts lint` in a folder: `path:line:column severity rule message`. */
export async function lint(
  files: Files,
  prepare?: (cwd: string) => Promise<void>,
): Promise<string[]> {
  const cwd = await makeFolder({ "work-packages.yaml": PLAN, [EVENT]: SCHEMA, ...files });
  await prepare?.(cwd);
  const { json, code } = await runJson(["contracts", "lint", "work-packages.yaml"], { cwd });
  const told = json.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ location: { start }, severity, rule, message }) =>
        `${path}:${start.line}:${start.column} ${severity} ${rule} ${message}`,
    ),
  );
  const isOver = told.some((line) => /the limit of|have more than/.test(line));
  const hasErrors = told.some((line) => line.includes(" error "));
  expect(code).toBe(isOver ? EXIT.usage : hasErrors ? EXIT.errors : EXIT.clean);
  return told;
}

/** JSON or YAML in place of the event's schema. */
export const event = (value: string): Files => ({ [EVENT]: value });
