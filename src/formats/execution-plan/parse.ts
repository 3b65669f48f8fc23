import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import { isWrite } from "../../model/claims.ts";
import type { Claim, Plan, Task } from "../../model/plan.ts";
import { PathReader } from "../claims.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readAllows } from "../markdown/allow.ts";
import { markdownExcess } from "../markdown/limits.ts";
import { type Outline, outline } from "../markdown/outline.ts";
import { readBody } from "../task-plan/body.ts";
import { adviceText, titleSection } from "../task-plan/sections.ts";
import type { TaskBody } from "../task-plan/task-body.ts";
import { buildTasks } from "../task-plan/task.ts";
import { aliasesOf, type Named } from "./aliases.ts";
import { giveClaims, matrixRows } from "./claims.ts";
import { dialectOf } from "./dialect.ts";
import type { ExecutionPlanDocument } from "./document.ts";
import { overLimit, problemsOf } from "./findings.ts";
import { readMatrix } from "./matrix.ts";
import { findInlineWorkers } from "./inline.ts";
import { readMergeOrder } from "./merge-order.ts";
import { otherBranches, unmergedWorkers } from "./merges.ts";
import { takeLine } from "./one-line.ts";
import { readOwnParts, readPrinciple } from "./own-parts.ts";
import { phaseDependencies } from "./phase-dependencies.ts";
import { readReferences } from "./references.ts";
import { readSharedFiles } from "./shared-files.ts";
import { goalOf, presentSections, readProtocol } from "./sections.ts";
import { withoutStandard } from "./standard.ts";
import { statedOrder } from "./stated-order.ts";
import { readStructure } from "./structure.ts";
import { findWorkers, withoutRepeated, type WorkerUnit, type WorkerUnits } from "./units.ts";
import { takeWorktreePath } from "./worktree-path.ts";
import { readFieldTables, readWorkerRows, type WorkerRow } from "./worker-table.ts";

/** Reads an execution plan. Never throws: what cannot be read is a finding, the rest is the plan. */
export function parseExecutionPlan(
  index: LineIndex,
  options: ParseOptions,
): Parsed<"execution-plan"> {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  if (excess) return overLimit(excess.message, excess.line, index);
  const { units, drafts } = readWorkers(cut);
  if (drafts.length > options.limits.tasks) {
    const message = `the plan has ${drafts.length} workers, over the limit of ${options.limits.tasks}; split it`;
    return overLimit(message, 1, index);
  }
  const aliases = aliasesOf(drafts.map(namedOf));
  const matrix = readMatrix(cut, aliases);
  const shared = readSharedFiles(cut, drafts, matrix, aliases);
  const listed = drafts.flatMap(({ body }) => body.claims);
  const known = [...matrix.rows.map(({ path }) => path.text), ...listed.map(({ text }) => text)];
  const marks = readStructure(cut, aliases, known);
  const references = readReferences(cut);
  const paths = new PathReader(
    index,
    [
      ...listed,
      ...[...matrix.rows, ...shared.rows].map(({ path }) => path),
      ...marks.map(({ path }) => path),
      ...references,
      ...matrix.notes.map(({ path }) => path),
    ],
    options,
  );
  const findings: ParserFinding[] = [...matrix.findings, ...shared.findings];
  const tasks = buildTasks(drafts, units, paths, index, findings, dialectOf(aliases));
  findings.push(...phaseDependencies(cut, units, tasks, aliases));
  findings.push(...statedOrder(cut, units, tasks, aliases));
  for (const { brief } of tasks) brief.text = withoutStandard(brief.text);
  const owned = ownLists(tasks);
  const rows = matrixRows(matrix.rows, paths, index);
  giveClaims(tasks, [...rows, ...matrixRows(shared.rows, paths, index)], marks, paths);
  const mergeOrder = readMergeOrder(cut, tasks, aliases);
  findings.push(...problemsOf(cut, drafts, aliases), ...otherBranches(cut, tasks));
  const own = new Set(drafts.flatMap(({ unit }) => unit.sections));
  const title = titleSection(cut);
  const summary = goalOf(cut);
  const advice = adviceText(cut);
  const principle = readPrinciple(cut);
  const plan: Plan = {
    format: "execution-plan",
    title: title?.heading.replace(/[*_`]/g, "") ?? "",
    ...(summary !== undefined && { summary }),
    ...(advice !== undefined && { advice }),
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    allows: readAllows(index),
    ...(mergeOrder.length > 0 && { mergeOrder }),
    ...(principle !== undefined && { principle }),
    fileNotes: matrix.notes.map(({ path, text }) => ({
      pattern: paths.mention(path).pattern,
      text,
    })),
    ownParts: readOwnParts(cut, tasks),
  };
  const document: ExecutionPlanDocument = {
    sections: presentSections(cut, rows.length > 0 || listed.length > 0, mergeOrder.length > 0),
    at: title?.at ?? index.place(0, 0),
    matrix: rows,
    isWhole: matrix.isWhole,
    owned,
    vague: new Set(drafts.flatMap((draft, i) => (isVague(cut, draft) ? [i] : []))),
    protocol: readProtocol(cut),
    unmerged: unmergedWorkers(cut, tasks, mergeOrder, own, aliases),
  };
  return { format: "execution-plan", plan, document, findings };
}

/** The workers that headings define, filled up with what tables say of them; else those of tables or lines. */
function readWorkers(cut: Outline): { units: WorkerUnits; drafts: WorkerRow[] } {
  const units = withoutRepeated(findWorkers(cut), cut);
  const drafts = units.workers.map((unit): WorkerRow => ({
    unit,
    body: readBody(unit.parts(cut)),
  }));
  for (const { unit, body } of drafts) takeWorktreePath(body, unit, cut);
  readFieldTables(cut, drafts);
  const kinds = new Set(drafts.map(({ unit }) => unit.name.kind));
  const aliases = aliasesOf(drafts.map(namedOf));
  const added = new Map<string, WorkerRow>();
  for (const row of readWorkerRows(cut, aliases, kinds)) {
    const { id } = row.unit.heading;
    const known = drafts[aliases.one(id) ?? -1] ?? added.get(id);
    if (known) fillUp(known, row);
    else added.set(id, row);
  }
  drafts.push(...added.values());
  if (drafts.length > 0) return { units, drafts };
  const inline = findInlineWorkers(cut);
  return {
    units: inline,
    drafts: inline.workers.map((unit) => ({ unit, body: inlineBody(unit, cut) })),
  };
}

/** What stands below the line of a worker, else what the line itself says. */
function inlineBody(unit: WorkerUnit, cut: Outline): TaskBody {
  const body = readBody(unit.parts(cut));
  const { bodyStart, bodyEnd } = unit.sections[0]!;
  const [line = ""] = cut.text.slice(bodyStart, bodyEnd).split(/\r?\n/, 1);
  takeLine(body, { text: line, offset: bodyStart });
  return body;
}

function namedOf({ unit }: { unit: WorkerUnit }): Named {
  return { id: unit.heading.id, name: unit.name, title: unit.heading.title };
}

/** Takes from a row what the worker itself does not say. */
function fillUp({ unit, body }: WorkerRow, row: WorkerRow): void {
  unit.heading.title ||= row.unit.heading.title;
  if (body.dependencies.length === 0) body.dependencies = row.body.dependencies;
  body.waits.push(...row.body.waits);
  if (body.claims.length === 0) {
    body.claims = row.body.claims;
    body.noPaths = row.body.noPaths;
    body.inWords = row.body.inWords;
  }
  if (body.verification.length === 0) body.verification = row.body.verification;
  const { estimate, branch, worktree } = row.body;
  if (estimate) body.estimate ??= estimate;
  if (branch) body.branch ??= branch;
  if (worktree) body.worktree ??= worktree;
}

const AND_MORE =
  /^[^\n]{0,80}\b(?:files?|owns|ownership)\b[^\n]{0,400}(?:\betc\b|…|\.{3}|\band (?:so on|more|others?|related|their|its|all)\b)/im;

/** True for a worker whose list of files names more than paths. */
function isVague({ text }: Outline, { unit, body }: WorkerRow): boolean {
  if (body.noPaths.length > 0) return true;
  return unit.sections.some(({ bodyStart, bodyEnd }) =>
    AND_MORE.test(text.slice(bodyStart, bodyEnd)),
  );
}

/** What each worker lists as its own, before the matrix speaks. */
function ownLists(tasks: readonly Task[]): Map<number, Claim[]> {
  const owned = new Map<number, Claim[]>();
  tasks.forEach(({ claims }, number) => {
    const writes = claims.filter(({ access }) => isWrite(access));
    if (writes.length > 0) owned.set(number, writes);
  });
  return owned;
}
