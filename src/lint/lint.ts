import { Analysis, type Proof, prove } from "../model/analysis.ts";
import { push } from "../model/claims.ts";
import type { Conflict } from "../model/conflicts.ts";
import type { Diagnostic, Finding, ParserFinding, Severity } from "../model/diagnostic.ts";
import { comparePlaces } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Repository } from "../model/repository.ts";
import type { RuleName } from "../model/rule-name.ts";
import type { RuleInput, Surroundings } from "../rules/define-rule.ts";
import { type Rules, rulesFor } from "../rules/rules-for.ts";
import { applyAllows, isAccepted } from "./allow.ts";

/** Severities that the user sets for rules. */
export type RuleSettings = ReadonlyMap<RuleName, Severity | "off">;

/** A document to judge, with what is known of the place where it stands. */
export interface LintInput {
  /** Absent when the document could not be read at all. */
  parsed?: RuleInput["parsed"];
  /** What was found while reading. */
  findings: readonly ParserFinding[];
  repository?: Repository;
  surroundings?: Surroundings;
  settings: RuleSettings;
}

/** What was found, sorted by place and rule, and what the plan proves. */
export interface LintResult {
  diagnostics: Diagnostic[];
  proof: Proof;
  /** Absent when the document could not be read at all. */
  analysis?: Analysis;
}

const NOTHING: Proof = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };

/** Findings of one rule in a file that are told one by one. */
const MOST_OF_A_RULE = 2000;

/** Rules that see nothing, or less, without a look at the files. */
const NEEDS_REPOSITORY: ReadonlySet<RuleName> = new Set<RuleName>([
  "ownership/case-collision",
  "ownership/create-existing",
  "ownership/empty-pattern",
  "ownership/modify-missing",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/read-missing",
  "plan/missing-shared",
  "plan/uncovered-task",
  "worktree/inside-repository",
  "contract/missing-file",
]);

/** Runs every rule over one document. The same input gives the same result, byte for byte. */
export async function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings,
}: LintInput): Promise<LintResult> {
  const told = findings.map(({ rule }) => rule);
  const rules = await rulesFor(parsed?.format, told);
  const stamp = stamper(rules);
  const diagnostics = findings.map(({ rule, ...finding }) => stamp(rule, finding));
  const analysis =
    parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...(surroundings && { surroundings }) };
    for (const rule of Object.values(rules)) {
      if (settings.get(rule.name) === "off") continue;
      const found = rule.check?.(input) ?? [];
      const tell = (finding: Finding): unknown => diagnostics.push(stamp(rule.name, finding));
      // Most rules need not be waited for, which takes longer than many of them.
      if (Symbol.asyncIterator in found) for await (const finding of found) tell(finding);
      else for (const finding of found) tell(finding);
    }
  }
  const judges = (rule: RuleName): boolean =>
    settings.get(rule) !== "off" && (repository !== undefined || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set), stamp),
    proof: analysis ? prove(analysis) : NOTHING,
    ...(analysis && { analysis }),
  };
}

/** Races that are not to be repaired: their rule is off, or the plan accepts them. */
function settledRaces(plan: Plan, settings: RuleSettings): (conflict: Conflict) => boolean {
  return ({ kind, path, a, b, lock }) => {
    const rule = lock ? ("lock/conflict" as const) : (`ownership/${kind}` as const);
    const tasks = [a, b].map(({ task }) => plan.tasks[task]!.id);
    const found = { rule, tasks, paths: [path], location: b.claim.at };
    return settings.get(rule) === "off" || isAccepted(plan, found);
  };
}

/** Adds to a finding what every finding of its rule has. */
type Stamp = (rule: RuleName, finding: Finding) => Diagnostic;

function stamper(rules: Rules): Stamp {
  return (rule, finding) => {
    const { severity, mend } = rules[rule]!;
    return {
      rule,
      severity: finding.severity ?? severity,
      message: finding.message,
      location: finding.at,
      tasks: finding.tasks ?? [],
      paths: finding.paths ?? [],
      related: finding.related ?? [],
      fixes: finding.fixes ?? [],
      mend,
    };
  };
}

/** Accepted findings stay what they are: the author has spoken. */
function withSetting(diagnostic: Diagnostic, settings: RuleSettings): Diagnostic[] {
  const severity = settings.get(diagnostic.rule);
  // What was not read is never fine.
  if (diagnostic.rule === "plan/unreadable" && diagnostic.severity === "error") return [diagnostic];
  if (severity === "off") return [];
  return severity === undefined || diagnostic.accepted !== undefined
    ? [diagnostic]
    : [{ ...diagnostic, severity }];
}

/** By place, then rule, then message; findings that say the same at one place are told once. */
function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const order = diagnostics.toSorted(
    (a, b) =>
      comparePlaces(a.location, b.location) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return (
      !last ||
      last.rule !== diagnostic.rule ||
      last.message !== diagnostic.message ||
      comparePlaces(last.location, diagnostic.location) !== 0
    );
  });
}

/** Of each rule the first findings, then one that counts the others; it is as severe as the worst of them. */
function bounded(diagnostics: readonly Diagnostic[], stamp: Stamp): Diagnostic[] {
  const told = new Map<RuleName, number>();
  const rest = new Map<RuleName, Diagnostic[]>();
  const kept = diagnostics.filter((diagnostic) => {
    const count = (told.get(diagnostic.rule) ?? 0) + 1;
    told.set(diagnostic.rule, count);
    if (count > MOST_OF_A_RULE) push(rest, diagnostic.rule, diagnostic);
    return count <= MOST_OF_A_RULE;
  });
  if (rest.size === 0) return kept;
  const counts = [...rest].map(([rule, [first, ...others]]): Diagnostic => {
    const severities = new Set([first!, ...others].map(({ severity }) => severity));
    const severity = SEVERITIES.find((one) => severities.has(one)) ?? first!.severity;
    const at = first!.location;
    return { ...stamp(rule, { at, message: moreOf(rule, others.length + 1) }), severity };
  });
  return sorted([...kept, ...counts]);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function moreOf(rule: RuleName, count: number): string {
  return `${count} more findings of ${rule} from here on are not told one by one`;
}

/** Orders texts by code unit, the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
