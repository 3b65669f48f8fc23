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
    parse: async (index) =>
      (await import("./strategy-document/parse.ts")).parseStrategyDocument(index),
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("task-plan"),
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./task-plan/parse.ts")).parseTaskPlan(...given),
    write: async (plan) => (await import("./task-plan/write.ts")).writeTaskPlan(plan),
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("execution-plan"),
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (...given) =>
      (await import("./execution-plan/parse.ts")).parseExecutionPlan(...given),
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
    parse: async (...given) => (await import("./checkpoint/parse.ts")).parseCheckpoint(...given),
    write: async (plan) => (await import("./checkpoint/write.ts")).writeCheckpoint(plan),
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (...given) =>
      (await import("./work-packages/parse.ts")).parseWorkPackages(...given),
    write: async (plan) => (await import("./work-packages/write.ts")).writeWorkPackages(plan),
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (...given) =>
      (await import("./dependency-graph/parse.ts")).parseDependencyGraph(...given),
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (...given) => (await import("./strategy/parse.ts")).parseStrategy(...given),
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (...given) =>
      (await import("./strategy-session/parse.ts")).parseStrategySession(...given),
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("session-plan"),
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./session-plan/parse.ts")).parseSessionPlan(...given),
    write: async (plan) => (await import("./session-plan/write.ts")).writeSessionPlan(plan),
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    isSearched: false,
    recognise: inMarkdown("shared"),
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./shared/parse.ts")).parseShared(...given),
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

/** How much a text looks like each format of the media that it may be of. */
export async function looksOf(
  path: string,
  text: string,
): Promise<{ format: Format; looks: Sureness }[]> {
  const formats = mediaOf(path, text).flatMap(formatsOf);
  return Promise.all(
    formats.map(async (format) => ({ format, looks: await format.recognise(text) })),
  );
}
