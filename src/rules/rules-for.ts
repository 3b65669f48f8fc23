import type { FormatId } from "../model/plan.ts";
import type { RuleName } from "../model/rule-name.ts";
import { COMMON_RULES } from "./common.ts";
import type { Rule } from "./define-rule.ts";

/** Rules by name. */
export type Rules = Readonly<Partial<Record<RuleName, Rule>>>;

/** What the plans that nearly everybody has may break beside what any document may. */
const OWN: Partial<Record<FormatId, () => Promise<Rules>>> = {
  "work-packages": async () => (await import("./packages.ts")).PACKAGE_RULES,
  "task-plan": ofMarkdown,
  "execution-plan": ofMarkdown,
  "session-plan": ofMarkdown,
  shared: ofMarkdown,
};

async function ofMarkdown(): Promise<Rules> {
  return (await import("./markdown.ts")).MARKDOWN_RULES;
}

/**
 * The rules that a document of a format may break: no others are loaded. Without a format it could not be
 * read, and only what was found on the way (`told`) can be wrong with it.
 */
export async function rulesFor(
  format: FormatId | undefined,
  told: readonly RuleName[],
): Promise<Rules> {
  const own = format && OWN[format];
  if (own) return { ...COMMON_RULES, ...(await own()) };
  const isCommon = (rule: RuleName): boolean => Object.hasOwn(COMMON_RULES, rule);
  if (format === undefined && told.every(isCommon)) return COMMON_RULES;
  return (await import("./index.ts")).RULES;
}
