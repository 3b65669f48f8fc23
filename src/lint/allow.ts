import type { Diagnostic, Finding } from "../model/diagnostic.ts";
import { tidyPath } from "../model/path.ts";
import { matcher } from "../model/pattern/match.ts";
import { encloses } from "../model/place.ts";
import type { Allow, Plan } from "../model/plan.ts";
import { isRuleName, type RuleName } from "../model/rule-name.ts";

/** Findings that no comment can accept: nothing was read, or the comment itself is at fault. */
const NEVER: ReadonlySet<RuleName> = new Set<RuleName>(["plan/unreadable", "plan/unused-allow"]);

/**
 * Accepts findings that an `allow` comment speaks of: they become infos with the reason. A comment
 * inside a task speaks for that task, any other for the whole plan. A comment that accepts nothing is
 * reported in turn, unless its rule did not run: `judges` says which rules do.
 */
export function applyAllows(
  plan: Plan,
  diagnostics: readonly Diagnostic[],
  judges: (rule: RuleName) => boolean,
  stamp: (rule: RuleName, finding: Finding) => Diagnostic,
): Diagnostic[] {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = new Set<Allow>();
  const accepted = diagnostics.map((diagnostic): Diagnostic => {
    const allow = plan.allows.find((candidate) => accepts(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    const message = `${diagnostic.message}; accepted: ${allow.reason}`;
    return { ...diagnostic, message, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => {
    const { rule, reason } = allow;
    return !used.has(allow) && (!isRuleName(rule) || reason === "" || judges(rule));
  });
  return [...accepted, ...unused.map((allow) => stamp("plan/unused-allow", unusedFinding(allow)))];
}

/** True when a comment of the plan accepts what would be found. */
export function isAccepted(plan: Plan, found: Accepted): boolean {
  return plan.allows.some((allow) => accepts(plan, allow, found));
}

/** What decides whether a finding is accepted. */
type Accepted = Pick<Diagnostic, "rule" | "tasks" | "paths" | "location">;

function accepts(plan: Plan, allow: Allow, diagnostic: Accepted): boolean {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}

function isAbout(subject: string, { paths, tasks }: Accepted): boolean {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}

function isNear(plan: Plan, { at }: Allow, { tasks, location }: Accepted): boolean {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}

function unusedFinding({ rule, subject, reason, at }: Allow): Finding {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`,
    };
  }
  if (reason === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`,
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`,
  };
}
