import { Analysis, type Proof, prove } from "../model/analysis.ts";
import type { Diagnostic, Finding, ParserFinding, Severity } from "../model/diagnostic.ts";
import { comparePlaces } from "../model/place.ts";
import type { Repository } from "../model/repository.ts";
import type { RuleName } from "../model/rule-name.ts";
import type { RuleInput, Surroundings } from "../rules/define-rule.ts";
import { RULES } from "../rules/index.ts";
import { applyAllows } from "./allow.ts";

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
}

const NOTHING: Proof = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };

/** Runs every rule over one document. The same input gives the same result, byte for byte. */
export function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings,
}: LintInput): LintResult {
  const diagnostics = findings.map(({ rule, ...finding }) => stamp(rule, finding));
  const analysis = parsed && new Analysis(parsed.plan, repository);
  if (parsed && analysis) {
    const input = { analysis, parsed, ...(surroundings && { surroundings }) };
    for (const rule of Object.values(RULES)) {
      if (!("check" in rule) || settings.get(rule.name) === "off") continue;
      for (const finding of rule.check?.(input) ?? []) diagnostics.push(stamp(rule.name, finding));
    }
  }
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, stamp) : diagnostics;
  return {
    diagnostics: sorted(accepted.flatMap((diagnostic) => withSetting(diagnostic, settings))),
    proof: analysis ? prove(analysis) : NOTHING,
  };
}

/** Adds to a finding what every finding of its rule has. */
function stamp(rule: RuleName, finding: Finding): Diagnostic {
  return {
    rule,
    severity: finding.severity ?? RULES[rule].severity,
    message: finding.message,
    location: finding.at,
    tasks: finding.tasks ?? [],
    paths: finding.paths ?? [],
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
    mend: RULES[rule].mend,
  };
}

/** Accepted findings stay what they are: the author has spoken. */
function withSetting(diagnostic: Diagnostic, settings: RuleSettings): Diagnostic[] {
  const severity = settings.get(diagnostic.rule);
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

/** Orders texts by code unit, the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
