import type { Diagnostic, Fix, Related, Severity } from "../model/diagnostic.ts";
import type { Place } from "../model/place.ts";
import type { RuleName } from "../model/rule-name.ts";
import { escapeUnwritable, jsonText } from "./escape.ts";
import type { FileReport } from "./report-json.ts";

/** What SARIF tells of a rule; the rules list has it. */
export interface SarifRule {
  name: RuleName;
  severity: Severity;
  summary: string;
  mend: string;
}

/** What a run was, beside its findings. */
export interface SarifRun {
  /** Every rule; those without a finding are left out. */
  rules: Iterable<SarifRule>;
  /** The program's. */
  version: string;
  /** Why files, or everything, could not be read: one sentence each. */
  problems: readonly string[];
  exitCode: number;
  /** A short hash of a text, the same in every run. */
  digest(text: string): string;
}

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** Paths are relative to this; GitHub takes it for the repository's top. */
const ROOT = "%SRCROOT%";

/**
 * Findings as a log of SARIF 2.1.0, all of them: an accepted one is told as suppressed in the source.
 * Columns count UTF-16 code units, a region's end is exclusive as ours is. Source: OASIS, "Static
 * Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
 */
export function sarif(files: readonly FileReport[], run: SarifRun): string {
  const used = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const rules = [...run.rules].filter(({ name }) => used.has(name));
  const indexOf = new Map(rules.map(({ name }, i) => [name, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "parallel-plan", version: run.version, rules: rules.map(descriptor) },
        },
        invocations: [invocation(run)],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The repository's top folder." } } },
        results: files.flatMap((file) => results(file, indexOf, run)),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

function descriptor({ name, severity, summary, mend }: SarifRule): object {
  const more = `parallel-plan explain ${name}`;
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `To mend it: ${mend}. ${more} says more.`,
      markdown: `To mend it: ${mend}. \`${more}\` says more.`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [name.split("/", 1)[0]] },
  };
}

/** A run that could not read something was no success, whatever else it found. */
function invocation({ problems, exitCode }: SarifRun): object {
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    toolExecutionNotifications: problems.map((problem) => ({
      level: "error",
      message: { text: plain(problem) },
    })),
  };
}

function results(
  { path, diagnostics }: FileReport,
  indexOf: ReadonlyMap<RuleName, number>,
  { digest }: SarifRun,
): object[] {
  const seen = new Map<string, number>();
  const uri = uriOf(path);
  return diagnostics.map((one) => {
    const key = fingerprintText(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      ruleId: one.rule,
      ruleIndex: indexOf.get(one.rule) ?? -1,
      level: LEVELS[one.severity],
      message: { text: [plain(one.message), ...one.related.map(link)].join(" ") },
      locations: [{ physicalLocation: physical(uri, one.location) }],
      ...(one.related.length > 0 && {
        relatedLocations: one.related.map((to, i) => related(uri, to, i)),
      }),
      // Not "primaryLocationLineHash": GitHub's upload action warns of one that it did not compute.
      partialFingerprints: { "parallelPlan/v1": `${digest(key)}:${count}` },
      suppressions: suppressions(one),
      ...(one.fixes.length > 0 && { fixes: one.fixes.map((fix) => fixOf(uri, fix)) }),
    };
  });
}

/** What a finding is about, without the place: it stays the same when lines move, and when it is accepted. */
function fingerprintText({ rule, tasks, paths, message, accepted }: Diagnostic): string {
  const end = accepted === undefined ? "" : `; accepted: ${accepted}`;
  const said = message.endsWith(end) ? message.slice(0, message.length - end.length) : message;
  return JSON.stringify([rule, tasks, paths, said]);
}

/** Text in which nothing of a plan can pass for a link. */
function plain(text: string): string {
  return escapeUnwritable(text).replaceAll("](", "] (");
}

/** GitHub shows a related place only where the message links to it. */
function link({ message }: Related, i: number): string {
  return `([${plain(message).replace(/[[\]]/g, "")}](${i + 1}))`;
}

function related(uri: object, { at, message }: Related, i: number): object {
  return { id: i + 1, physicalLocation: physical(uri, at), message: { text: plain(message) } };
}

function suppressions({ accepted }: Diagnostic): object[] {
  if (accepted === undefined) return [];
  return [{ kind: "inSource", status: "accepted", justification: plain(accepted) }];
}

function fixOf(uri: object, { title, edits }: Fix): object {
  return {
    description: { text: plain(title) },
    artifactChanges: [
      {
        artifactLocation: uri,
        replacements: edits.map(({ text, ...place }) => ({
          deletedRegion: region(place),
          insertedContent: { text },
        })),
      },
    ],
  };
}

function physical(artifactLocation: object, place: Place): object {
  return { artifactLocation, region: region(place) };
}

function region({ start, end }: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A path below the root as a relative reference, any other as a `file:` URI. */
function uriOf(path: string): object {
  const slashed = path.replaceAll("\\", "/");
  const encoded = slashed
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (slashed.startsWith("/")) return { uri: `file://${encoded}` };
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  if (drive) return { uri: `file:///${drive[1]}:${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: ROOT };
}
