import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import type { DependencyGraphDocument } from "../formats/dependency-graph/document.ts";
import type { Parsed } from "../formats/format.ts";
import type { TeamsFile } from "../formats/strategy-teams/read.ts";
import type { Analysis } from "../model/analysis.ts";
import { isDate } from "../model/strategy/calendar.ts";
import { isFormat } from "../rules/define-rule.ts";
import { escapeControls } from "../report/escape.ts";
import type { Brief } from "../strategy/brief.ts";
import { check, type Checked } from "./check.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, type OneSource, planOf } from "./one-source.ts";
import { type Options, readOptions, wantsJson } from "./options.ts";
import { PROJECTS } from "./strategy-folder.ts";
import { readTeamsOption, type TeamsSource } from "./strategy-teams.ts";
import { writeStrategy } from "./strategy-write.ts";
import { printJson } from "./tell.ts";

/** Names that may become a folder. */
const FOLDER = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;

/** `parallel-plan strategy PATH --out DIR`, and its verbs `status` and `document`. */
export async function strategy(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { positionals, values } = invocation;
  const [verb, ...rest] = positionals;
  if (verb === "status")
    return (await import("./strategy-status.ts")).strategyStatus(rest, values, io);
  if (verb === "document")
    return (await import("./strategy-document.ts")).renewDocument(rest, values, io);
  if (verb === "begin")
    return (await import("./strategy-begin.ts")).beginSessions(rest, values, io);
  if (verb === "slots") return (await import("./strategy-slots.ts")).listSlots(rest, values, io);
  if (verb === "fill") return (await import("./strategy-slots.ts")).fillAll(rest, values, io);
  const { format, agents, ...others } = values;
  const json = wantsJson(format);
  const options = readOptions({ ...others, agents }, io);
  const source = await openOne("strategy", positionals, options, io);
  const checked = await check(source.file, source.bytes, source.workspace, {
    ...options,
    beside: source.beside,
  });
  const analysis = soundAnalysis(checked);
  const teams = await readTeamsOption(values["teams"], source, io);
  const brief = await compute(source, checked, analysis, teams, { values, options });
  const folder = outFolder(brief.strategy.project.name, source, values, io);
  const result = await writeStrategy(brief, folder, {
    force: values["force"] === true,
    source,
    io,
  });
  const { strategyJson, strategyText } = await import("../report/strategy-text.ts");
  if (json) printJson(strategyJson(brief, result), io);
  else if (!options.quiet)
    io.stdout.write(`${escapeControls(strategyText(brief, result, io.columns))}\n`);
  return EXIT.clean;
}

/** Groups of rules whose errors do not make figures wrong: collisions are planned around. */
const PLANNED_AROUND = /^(?:ownership|lock|worktree|verification|contract)\//;

/** A plan whose ids and dependencies can be relied on; any other is refused with its first error. */
function soundAnalysis(checked: Checked): Analysis {
  const plan = planOf(checked.document);
  const errors = checked.diagnostics.filter(
    ({ severity, rule }) => severity === "error" && !PLANNED_AROUND.test(rule),
  );
  const [first] = errors;
  if (first) {
    const { line, column } = first.location.start;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    throw new Refusal(
      "errors",
      `${checked.path}:${line}:${column} ${first.message}${more}; run parallel-plan validate first`,
      EXIT.errors,
    );
  }
  const left = plan.tasks.filter(({ done }) => !done);
  if (left.length === 0)
    throw new Refusal(
      "no-tasks",
      "the plan names no task that is left to do; expected one at least",
      EXIT.errors,
    );
  return checked.analysis!;
}

interface Asked {
  values: OptionValuesByName;
  options: Options;
}
type OptionValuesByName = Invocation["values"];

async function compute(
  source: OneSource,
  { path, document }: Checked,
  analysis: Analysis,
  teams: TeamsSource | undefined,
  { values }: Asked,
): Promise<Brief> {
  const [{ projectOf }, { layOut }, { briefOf }] = await Promise.all([
    import("../strategy/from-plan.ts"),
    import("../strategy/strategy.ts"),
    import("../strategy/brief.ts"),
  ]);
  const graph = document.parsed && graphOf(document.parsed);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const start = dateOption("start", values) ?? teams?.teams.start_date ?? today();
  const planningDate = dateOption("planning-date", values) ?? teams?.teams.planning_date ?? start;
  const name = projectName(values, teams?.teams, graph?.projectName, analysis, path);
  const project = projectOf({
    analysis,
    ...(graph && { details: graph.details, resources: graph.resources }),
    ...(teams && { teams: teams.teams }),
    agents,
    name,
    id: planId([source.bytes, teams?.bytes ?? `${agents} agents`, start, planningDate, name]),
    source: graph?.id ?? path,
    start,
    planningDate,
  });
  if ("problem" in project) throw new Refusal("usage", project.problem, EXIT.errors);
  const strategy = layOut(project);
  if ("problem" in strategy) throw new Refusal("infeasible", strategy.problem, EXIT.errors);
  return briefOf(strategy, `${PROJECTS}/${name}/sessions/`);
}

/** The document of a dependency graph; plans of other formats have none. */
function graphOf(parsed: Parsed): DependencyGraphDocument | undefined {
  return isFormat(parsed, "dependency-graph") ? parsed.document : undefined;
}

/** What a strategy is computed from, as a short name: the same for the same input. */
function planId(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return `parallel_exec_sha_${hash.digest("hex").slice(0, 12)}`;
}

function projectName(
  values: OptionValuesByName,
  teams: TeamsFile | undefined,
  graphName: string | undefined,
  { plan }: Analysis,
  path: string,
): string {
  const given = values["project"] ?? teams?.project_name ?? graphName;
  const name = String(given ?? (plan.title || basename(dirname(resolve(path)))));
  const usable = given === undefined ? folderName(name) : name;
  if (FOLDER.test(usable)) return usable;
  throw new Refusal(
    "usage",
    `the project name ${name} cannot be a folder; expected letters, digits, dots, dashes, underscores and spaces, as in --project shop`,
  );
}

/** A title as the name of a folder: `Add a search` becomes `add-a-search`. */
function folderName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/, "") || "project";
}

/** The folder that the files go to: `--out`, else the project's own where it is named. */
function outFolder(
  name: string,
  { workspace }: OneSource,
  values: OptionValuesByName,
  io: Io,
): string {
  const out = values["out"];
  if (typeof out === "string" && out !== "") return resolve(io.cwd, out);
  if (values["project"] !== undefined)
    return join(workspace.root.path, PROJECTS, name, "parallel-execution");
  throw new Refusal("usage", "strategy writes five files; expected --out DIR, or --project NAME");
}

function dateOption(name: string, values: OptionValuesByName): string | undefined {
  const value: OptionValues[string] = values[name];
  if (value === undefined) return undefined;
  if (typeof value === "string" && isDate(value)) return value;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is no day; expected one such as 2026-01-05`,
  );
}

/** The day on the user's clock: the start of a project that names none. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
