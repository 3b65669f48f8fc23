import type { ParserFinding } from "../model/diagnostic.ts";
import type { FormatId, Located, Plan } from "../model/plan.ts";
import type { LineIndex } from "../model/place.ts";
import type { SessionPlanDocument } from "./session-plan/document.ts";
import type { CheckpointDocument } from "./checkpoint/document.ts";
import type { ExecutionPlanDocument } from "./execution-plan/document.ts";
import type { DependencyGraphDocument } from "./dependency-graph/document.ts";
import type { SharedDocument } from "./shared/document.ts";
import type { StrategyFileDocument } from "./strategy/document.ts";
import type { TaskPlanDocument } from "./task-plan/document.ts";
import type { StrategyDocument } from "./strategy-document/document.ts";
import type { StrategySessionDocument } from "./strategy-session/document.ts";
import type { WorkPackagesDocument } from "./work-packages/document.ts";

/** What each format knows of its own document beyond the plan. */
export interface Documents {
  "task-plan": TaskPlanDocument;
  "execution-plan": ExecutionPlanDocument;
  checkpoint: CheckpointDocument;
  "work-packages": WorkPackagesDocument;
  "dependency-graph": DependencyGraphDocument;
  strategy: StrategyFileDocument;
  "strategy-session": StrategySessionDocument;
  "strategy-document": StrategyDocument;
  "session-plan": SessionPlanDocument;
  shared: SharedDocument;
}

/** A document read as one format: always a plan, however partial, and what was wrong with it. */
export interface Parsed<F extends FormatId = FormatId> {
  format: F;
  plan: Plan;
  document: Documents[F];
  findings: ParserFinding[];
  /** Ids and paths that stand in no plan: no character may hide in them either. */
  names?: readonly Located<string>[];
}

/** What a parser may know about the place a document comes from. */
export interface ParseOptions {
  /** Absolute path of the repository's root, to recognise it in machine paths. */
  root?: string;
  /** Its folder in the repository, to follow its links; the empty text is the root. */
  folder?: string;
  limits: Limits;
}

/** How much a document may hold; all are counted before a parser is loaded. */
export interface Limits {
  /** Bytes of a file. */
  bytes: number;
  /** Units of work in a plan. */
  tasks: number;
  /** Lines between two headings. */
  lines: number;
  /** Characters between two headings, or of one value. */
  field: number;
  /** Levels of lists, sequences and mappings in each other. */
  depth: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 256 * 1024,
  tasks: 1000,
  lines: 2000,
  field: 64 * 1024,
  depth: 16,
};

/** Reads a document as one format. */
export type Parser<F extends FormatId = FormatId> = (
  index: LineIndex,
  options: ParseOptions,
) => Parsed<F> | Promise<Parsed<F>>;

/** How sure a text looks like a format, rising: `signature` when nothing else looks like it. */
export type Sureness = "no" | "maybe" | "signature";

/** A plan as a document of one format. */
export interface Written {
  text: string;
  /** What the plan says and the format cannot hold, each as one sentence. */
  lost: string[];
  /** The ids that the format writes otherwise, each with its new one. */
  ids?: ReadonlyMap<string, string>;
}

/** One format. */
export interface Format<F extends FormatId = FormatId> {
  id: F;
  /** What its files are: Markdown, or YAML and JSON. */
  medium: "markdown" | "data";
  /** It has tasks of its own: it can be laid out in time, and `convert` reads it back. */
  isPlan: boolean;
  /** It is judged when it is written or found in a folder; other files only beside a plan, or by name. */
  isSearched: boolean;
  /** How much the text looks like this format. */
  recognise(text: string): Sureness | Promise<Sureness>;
  /** True for a file name that this format usually has. */
  named(path: string): boolean;
  parse: Parser<F>;
  /**
   * Writes any plan in this format; absent where only a command of its own writes it. What the model has
   * and the text does not give back need not be in `lost`: `convertPlan` reads the text and tells it.
   */
  write?(plan: Plan): Written | Promise<Written>;
}
