import { withoutOrder } from "../phase-order.ts";
import { fill } from "../../../model/fill.ts";
import { orderTasks } from "../../../model/order.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Written } from "../../format.ts";
import { oneLine, quoted } from "../../markdown/plain.ts";
import { plainTitle } from "../../task-plan/sections.ts";
import { pathItems } from "../../task-plan/write-path.ts";
import { allowComments } from "../../task-plan/write.ts";
import { homeOf } from "../../allow-text.ts";
import { renamedIds } from "./ids.ts";
import { matrixParts, type OwnedPath, ownedPaths } from "./matrix.ts";
import { placed } from "./places.ts";
import { protocolParts } from "./protocol.ts";
import { writeWorker } from "./worker.ts";

/** The heading of what the orchestrator does. */
const PROTOCOL = /\borchestrat|\bexecution protocol\b/i;

/**
 * Writes a plan as an execution plan. What can be computed is: the matrix, the order of the merges, the
 * commands. Where somebody has to decide, a slot says what.
 */
export function writeExecutionPlan(written: Plan): Written {
  const ids = renamedIds(written);
  const names = written.tasks.map(({ id }) => ids.get(id) ?? id);
  const own = ownParts(written, ids);
  // A protocol that stays names the places itself.
  const isProtocol = own.unless(PROTOCOL, ["made"]).length === 0;
  const plan = isProtocol ? written : { ...written, tasks: placed(written, names) };
  const order = orderTasks(plan.tasks);
  const paths = ownedPaths(plan, order, ids);
  const goal = plan.summary === undefined ? undefined : oneLine(plan.summary);
  const parts = [
    `# ${plainTitle(oneLine(plan.title)) || "Plan"}`,
    `**Goal:** ${goal ?? fill("one sentence: what is there when all is merged")}`,
    `**Philosophy:** ${oneLine(plan.principle ?? "") || fill("the principle that decides where two ways are open")}`,
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === undefined)),
    ...own.before,
    ...own.unless(/\bcurrent state\b|\bwhat exists\b/i, [
      "## CURRENT STATE ANALYSIS",
      "### What exists",
      references(plan),
      "### What has to be built",
      `- ${fill("each part, its priority, and how hard it is")}`,
    ]),
    ...own.unless(/\bfile structure\b/i, structure(paths)),
    "## FILE OWNERSHIP MATRIX",
    "One owner for each file, so that no two workers change it at the same time.",
    ...matrixParts(paths, [...new Set(names)], ids.size === 0 ? (plan.fileNotes ?? []) : []),
    LEGEND,
    "## WORKER DEFINITIONS",
    ...workers(plan, ids, names),
    ...own.unless(PROTOCOL, [
      "## ORCHESTRATOR PROTOCOL",
      ...protocolParts({ order, ids: names, tasks: plan.tasks, paths, title: plan.title }),
    ]),
    ...own.after,
    ...own.unless(/\banti-?patterns?\b/i, [
      "## ANTI-PATTERNS",
      ANTI_PATTERNS.map((line, i) => `${i + 1}. ${line}`).join("\n"),
    ]),
    ...(plan.advice === undefined ? [] : ["## ADVICE", quoted(plan.advice)]),
  ];
  return { text: `${parts.filter((part) => part !== "").join("\n\n")}\n`, lost: [], ids };
}

/** What a plan of this format says in its own words, as it stands there. */
function ownParts(
  { ownParts: all = [] }: Plan,
  ids: ReadonlyMap<string, string>,
): { before: string[]; after: string[]; unless(heading: RegExp, parts: string[]): string[] } {
  // Words that speak of workers by ids that they have no longer would mislead.
  const kept = ids.size === 0 ? all : [];
  const texts = (isBefore: boolean): string[] =>
    kept
      .filter((one) => one.isBefore === isBefore)
      .flatMap(({ sections }) => sections)
      .flatMap(({ level, heading, text }) => [
        `${"#".repeat(level)} ${oneLine(heading)}`,
        quoted(text),
      ]);
  const headings = kept.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  return {
    before: texts(true),
    after: texts(false),
    unless: (heading, parts) => (headings.some((one) => heading.test(one)) ? [] : parts),
  };
}

function references({ references: paths }: Plan): string {
  const items = pathItems(paths.map(({ pattern }) => pattern));
  return (items.length === 0 ? [fill("the files to build on")] : items)
    .map((item) => `- ${item}`)
    .join("\n");
}

/** A path that a drawing of files gives back, and no glob. */
const LISTED = /^[\p{L}\p{N}_.@[(][^\s`*?{}#|]*$/u;

/** The new files, each with who creates it. */
function structure(paths: readonly OwnedPath[]): string[] {
  const lines = paths.flatMap(({ pattern, workers }) =>
    workers
      .filter(({ access }) => access === "create" && LISTED.test(pattern))
      .map(({ id }) => `${pattern}  # ${id} CREATES`),
  );
  if (lines.length === 0) return [];
  return ["## FILE STRUCTURE (TARGET)", `\`\`\`\n${lines.join("\n")}\n\`\`\``];
}

const LEGEND = `- PRIMARY: owns the file; with (new), creates it
- WRITE, CREATE, MODIFY, DELETE: changes it when the owner's work is merged
- READ: may read it and changes nothing
- DENY: must not touch it
- \`-\`: has nothing to do with it`;

const ANTI_PATTERNS: readonly string[] = [
  "**Two owners.** A file that two workers change at the same time is a conflict that nobody planned. Move the change to the owner, or let one depend on the other.",
  "**Merging on a worker's word.** Done means that its validation passed where you ran it.",
  "**Merging as they come in.** The order follows the dependencies; a later worker builds on the earlier one's result.",
  "**Starting one after the other.** Workers that are ready start in one message; otherwise they run in a row.",
  "**Keeping the state in the conversation.** A compaction takes it. What is not in the checkpoint did not happen.",
  "**Forcing git.** `--force`, `-D`, `stash` and `reset --hard` delete somebody's work.",
];

/** The workers in their order, with a heading wherever the phase changes. */
function workers(plan: Plan, ids: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  const hasPhases = plan.tasks.some(({ phase }) => phase !== undefined);
  let phase: string | undefined;
  return plan.tasks.flatMap((task, i) => {
    const depends = [...new Set(task.dependsOn.map(({ id }) => ids.get(id) ?? id))];
    const heading = task.phase === phase ? [] : [phaseHeading(plan, task.phase)];
    phase = task.phase;
    const [first = "", ...rest] = writeWorker(task, names[i]!, depends, hasPhases ? "####" : "###");
    const allows = allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task));
    return [...heading, first, ...allows, ...rest];
  });
}

function phaseHeading({ phases }: Plan, id: string | undefined): string {
  if (id === undefined) return "### Further workers";
  // What each worker waits for stands in the worker; a phase that says it once more would add to it.
  const title = withoutOrder(quoted(oneLine(phases.find((phase) => phase.id === id)?.title ?? "")));
  return `### Phase ${oneLine(id)}${title === "" ? "" : `: ${title}`}`;
}
