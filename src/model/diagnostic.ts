import type { Place } from "./place.ts";
import type { RuleName } from "./rule-name.ts";

export type Severity = "error" | "warning" | "info";

/** A replacement of text. */
export interface Edit extends Place {
  text: string;
}

/** A mend that changes what stands in the plan; its edits never overlap each other. */
export interface Fix {
  title: string;
  edits: Edit[];
}

/** Another place that a finding speaks of. */
export interface Related {
  at: Place;
  message: string;
}

/** What a parser or a rule found; the runner adds rule name, severity and documentation. */
export interface Finding {
  at: Place;
  /** One sentence: what was found, both parties named, then what was expected. */
  message: string;
  /** Only where it differs from the rule's default. */
  severity?: Severity;
  tasks?: string[];
  paths?: string[];
  related?: Related[];
  fixes?: Fix[];
}

/** A finding of a parser, which has to say to which rule it belongs. */
export interface ParserFinding extends Finding {
  rule: RuleName;
  /** The document breaks a limit: nothing of it was read. */
  overLimit?: true;
}

/** A finding as it is reported. */
export interface Diagnostic {
  rule: RuleName;
  severity: Severity;
  message: string;
  location: Place;
  tasks: string[];
  paths: string[];
  related: Related[];
  fixes: Fix[];
  /** What to do about it, a short imperative. */
  mend: string;
  /** Why the finding was accepted in the plan. */
  accepted?: string;
}
