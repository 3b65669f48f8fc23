import type { FormatId } from "../model/plan.ts";
import type { RuleName } from "../model/rule-name.ts";
import { COMMON_RULES } from "./common.ts";
import type { Rule } from "./define-rule.ts";

/** Rules by name. */
export type Rules = Readonly<Partial<Record<RuleName, Rule>>>;

/** Formats that have rules of their own, which are large. */
const HAVE_MORE = /^(?:strategy|dependency-graph|checkpoint)/;

/** The rules for a document of a format; without one, those that any document may break. */
export async function rulesFor(format: FormatId | undefined): Promise<Rules> {
  if (format === undefined || !HAVE_MORE.test(format)) return COMMON_RULES;
  return (await import("./index.ts")).RULES;
}
