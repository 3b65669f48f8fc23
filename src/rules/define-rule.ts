import type { Documents, Parsed } from "../formats/format.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Finding, Severity } from "../model/diagnostic.ts";
import type { FormatId, Plan } from "../model/plan.ts";
import type { StrategyOutline } from "../model/strategy/outline.ts";
import type { RuleName } from "../model/rule-name.ts";

/** What lies beside a plan on disk; absent when disk is not to be looked at. */
export interface Surroundings {
  /** The plan's own path in the repository. */
  path: string;
  /** A `shared.md` stands beside it. */
  hasShared: boolean;
  /** Text of a `tasks.md` beside it. */
  tasksFile?: string;
  /** The plan that a checkpoint belongs to, or the path that the checkpoint names and that is none. */
  carriedOut?: CarriedOut | { missing: string };
  /** The execution plan that a session of a strategy belongs to. */
  strategy?: StrategyOutline;
  /** What a strategy's document would be, made from the files beside it, or the file that keeps it from being made, or that has errors. */
  document?: { made: string } | { unfit: string } | { faulty: string };
}

/** A plan that is being carried out. */
export interface CarriedOut {
  /** Path for messages. */
  path: string;
  plan: Plan;
  /** The orchestrator's phases, as far as the plan names them. */
  protocol: readonly { number: number; name: string }[];
}

/** What a rule gets to judge. */
export interface RuleInput {
  analysis: Analysis;
  parsed: Parsed;
  surroundings?: Surroundings;
}

/** One rule. Rules find; the runner adds name, severity and documentation. */
export interface Rule {
  name: RuleName;
  /** Severity of a finding that does not say its own. */
  severity: Severity;
  /** What it finds, one sentence. */
  summary: string;
  /** What to do about a finding, a short imperative. */
  mend: string;
  /** Some of its findings carry a fix. */
  fixable?: true;
  /** Absent when the parsers report it: only they see the text. Asynchronous where few plans need what it loads. */
  check?(input: RuleInput): Iterable<Finding> | AsyncIterable<Finding>;
}

/** A rule that knows no format. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A rule about the document of one format; it is silent for every other. */
export function defineFormatRule<F extends FormatId>(
  format: F,
  rule: Omit<Rule, "check"> & {
    check(input: RuleInput, document: Documents[F]): Iterable<Finding>;
  },
): Rule {
  return {
    ...rule,
    *check(input) {
      if (isFormat(input.parsed, format)) yield* rule.check(input, input.parsed.document);
    },
  };
}

/** True for a document of one format. */
export function isFormat<F extends FormatId>(parsed: Parsed, format: F): parsed is Parsed<F> {
  return parsed.format === format;
}
