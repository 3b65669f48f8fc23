import type { FormatId } from "../model/plan.ts";
import { recogniseDependencyGraph } from "./dependency-graph/recognise.ts";
import type { Format, Sureness } from "./format.ts";
import { type Medium, mediaOf } from "./medium.ts";
import type { MARKDOWN } from "./recognise-markdown.ts";
import { recogniseStrategy } from "./strategy/recognise.ts";
import { recogniseStrategySession } from "./strategy-session/recognise.ts";
import { recogniseWorkPackages } from "./work-packages/recognise.ts";

/**
 * Every format of this version; adding one is one entry here and one folder. Readers are large, so each
 * is loaded when a document needs it.
 */
export const FORMAT_LIST: { [F in FormatId]: Format<F> } = {
  // Its mark settles it, whatever its headings look like.
  "strategy-document": {
    id: "strategy-document",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("strategy-document"),
    named: () => false,
    parse: async (index) => {
      const { parseStrategyDocument } = await import("./strategy-document/parse.ts");
      return parseStrategyDocument(index);
    },
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("task-plan"),
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseTaskPlan } = await import("./task-plan/parse.ts");
      return parseTaskPlan(index, options);
    },
    write: async (plan) => (await import("./task-plan/write.ts")).writeTaskPlan(plan),
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("execution-plan"),
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseExecutionPlan } = await import("./execution-plan/parse.ts");
      return parseExecutionPlan(index, options);
    },
    write: async (plan) =>
      (await import("./execution-plan/write/write.ts")).writeExecutionPlan(plan),
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    isSearched: true,
    recognise: inMarkdown("checkpoint"),
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseCheckpoint } = await import("./checkpoint/parse.ts");
      return parseCheckpoint(index, options);
    },
    write: async (plan) => (await import("./checkpoint/write.ts")).writeCheckpoint(plan),
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./work-packages/parse.ts");
      return parseWorkPackages(index, options);
    },
    write: async (plan) => (await import("./work-packages/write.ts")).writeWorkPackages(plan),
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (index, options) => {
      const { parseDependencyGraph } = await import("./dependency-graph/parse.ts");
      return parseDependencyGraph(index, options);
    },
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (index, options) => {
      const { parseStrategy } = await import("./strategy/parse.ts");
      return parseStrategy(index, options);
    },
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (index, options) => {
      const { parseStrategySession } = await import("./strategy-session/parse.ts");
      return parseStrategySession(index, options);
    },
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("session-plan"),
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseSessionPlan } = await import("./session-plan/parse.ts");
      return parseSessionPlan(index, options);
    },
    write: async (plan) => (await import("./session-plan/write.ts")).writeSessionPlan(plan),
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    isSearched: false,
    recognise: inMarkdown("shared"),
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseShared } = await import("./shared/parse.ts");
      return parseShared(index, options);
    },
  },
};

function inMarkdown(id: keyof typeof MARKDOWN): Format["recognise"] {
  return async (text) => (await import("./recognise-markdown.ts")).MARKDOWN[id](text);
}

/** The formats of a medium. */
function formatsOf(medium: Medium): Format[] {
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}

/**
 * The format of a document: by its content, and where that does not settle it, by its name. A name says
 * which of several it is, or what a document is that looks like nothing; it never overrules the content.
 */
export async function detectFormat(path: string, text: string): Promise<FormatId | undefined> {
  const looks = await looksOf(path, text);
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named = looks.map((entry) => entry.format).find((format) => format.named(path));
  if (named && (maybe.length === 0 || maybe.includes(named))) return named.id;
  return maybe[0]?.id;
}

/** What a search wants: all that is judged where it lies, or only what has tasks of its own. */
export type Wanted = "searched" | "plans";

/**
 * True for a text that a search wants: it has the signature of a format, or may be a plan and has a name
 * that plans have. What is no plan itself, such as a checkpoint, needs the signature.
 */
export async function isWanted(path: string, text: string, wanted: Wanted): Promise<boolean> {
  const looks = await looksOf(path, text);
  return looks.some(({ format: { isPlan, isSearched }, looks: sure }) => {
    if (sure === "signature") return isPlan || (isSearched && wanted === "searched");
    return isPlan && sure === "maybe" && isNamedAsPlan(path);
  });
}

/** How much a text looks like each format of the media that it may be of. */
async function looksOf(path: string, text: string): Promise<{ format: Format; looks: Sureness }[]> {
  const formats = mediaOf(path, text).flatMap(formatsOf);
  return Promise.all(
    formats.map(async (format) => ({ format, looks: await format.recognise(text) })),
  );
}

/** True for a file that some format with tasks usually has under this name. */
function isNamedAsPlan(path: string): boolean {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}
