import { DEFAULT_LIMITS, type Limits } from "../../../src/formats/format.ts";
import { type ReadFile, readPlan } from "../../../src/formats/read.ts";
import { lint, type LintResult, type RuleSettings } from "../../../src/lint/lint.ts";
import { applyFixes } from "../../../src/lint/fix.ts";
import type { Diagnostic, Fix } from "../../../src/model/diagnostic.ts";
import type { LineIndex, Place } from "../../../src/model/place.ts";
import type { FormatId } from "../../../src/model/plan.ts";
import { Repository, type RepositoryListing } from "../../../src/model/repository.ts";
import type { RuleName } from "../../../src/model/rule-name.ts";
import type { Surroundings } from "../../../src/rules/define-rule.ts";
import { planText } from "./plan.ts";

/** What surrounds a plan under test; without a repository, files on disk are not looked at. */
export interface Setup {
  /** The plan's path. */
  path?: string;
  as?: FormatId;
  repository?: Repository;
  surroundings?: Surroundings;
  settings?: RuleSettings;
  /** Absolute path of the repository's root. */
  root?: string;
  limits?: Partial<Limits>;
}

/** A finding as tests write it; what is empty is left out. */
export interface Told {
  severity: string;
  /** The line with the place marked: `1.2: - «x.ts»`, after the task (or the line's number) it stands in. */
  at: string;
  message: string;
  tasks?: string[];
  paths?: string[];
  /** Where else to look and why, the place marked like `at`. */
  related?: string[];
  /** A fix's title and the lines it changes, as they read afterwards. */
  fixes?: string[];
  accepted?: string;
}

/** A document that was read and judged. */
export interface Judged extends LintResult {
  file: ReadFile;
}

/** A repository of these files. */
export function repository(files: string, more: Omit<RepositoryListing, "files"> = {}): Repository {
  return new Repository({ files: files.split(" ").filter(Boolean), ...more });
}

/** Reads a document and runs every rule over it. */
export async function judge(source: string | Uint8Array, setup: Setup = {}): Promise<Judged> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const file = await readPlan(bytes, setup.path ?? "docs/parallel-plan.md", {
    limits: { ...DEFAULT_LIMITS, ...setup.limits },
    ...(setup.as && { as: setup.as }),
    ...(setup.root !== undefined && { root: setup.root }),
  });
  const result = await lint({
    ...(file.parsed && { parsed: file.parsed }),
    findings: file.findings,
    ...(setup.repository && { repository: setup.repository }),
    ...(setup.surroundings && { surroundings: setup.surroundings }),
    settings: setup.settings ?? new Map(),
  });
  return { ...result, file };
}

/** All findings of one rule in a plan written as one line (see `planText`). */
export async function findings(rule: RuleName, line: string, setup?: Setup): Promise<Told[]> {
  const judged = await judge(planText(line), setup);
  const tasks = judged.file.parsed?.plan.tasks ?? [];
  const where = (number: number): string =>
    tasks.find(({ section: { start, end } }) => start.line <= number && number < end.line)?.id ??
    "plan";
  return ofRule(rule, judged, where);
}

/** All findings of one rule in a document as it stands in a file. */
export async function findingsIn(
  rule: RuleName,
  source: string | Uint8Array,
  setup?: Setup,
): Promise<Told[]> {
  return ofRule(rule, await judge(source, setup), String);
}

type Where = (line: number) => string;

function ofRule(rule: RuleName, { diagnostics, file }: Judged, where: Where): Told[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule)
    .map((diagnostic) => tell(diagnostic, file.index, where));
}

function tell(diagnostic: Diagnostic, index: LineIndex, where: Where): Told {
  const { severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    severity,
    at: mark(index, location, where),
    message,
    ...(tasks.length > 0 && { tasks }),
    ...(paths.length > 0 && { paths }),
    ...(related.length > 0 && {
      related: related.map((other) => `${mark(index, other.at, where)} ${other.message}`),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => after(fix, diagnostic, index)) }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** A line with a place marked in it; of a place of several lines the first one. */
function mark(index: LineIndex, { start, end }: Place, where: Where): string {
  const line = index.line(start.line);
  const last = end.line === start.line ? end.column - 1 : line.length;
  const marked = `${line.slice(0, start.column - 1)}«${line.slice(start.column - 1, last)}»${line.slice(last)}`;
  return `${where(start.line)}: ${marked}${end.line > start.line ? " …" : ""}`;
}

function after(fix: Fix, diagnostic: Diagnostic, index: LineIndex): string {
  const lines = index.text.split("\n");
  const fixed = applyFixes(index.text, [{ diagnostic, fix }]).text.split("\n");
  const changed = fixed.filter((line, i) => line !== lines[i]);
  return `${fix.title} → ${changed.join(" ⏎ ")}`;
}
