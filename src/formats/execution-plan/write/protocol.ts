import { isWrite } from "../../../model/claims.ts";
import { fill } from "../../../model/fill.ts";
import { MERGE_COMMAND } from "../../../model/merge-command.ts";
import type { Order } from "../../../model/order.ts";
import type { Task } from "../../../model/plan.ts";
import { shellWord } from "../../../model/shell-word.ts";
import { inMerged } from "../../../model/shell/worktree-paths.ts";
import { codeSpan, oneLine } from "../../markdown/plain.ts";
import type { OwnedPath } from "./matrix.ts";
import { type WorkPlace, workPlaces } from "./places.ts";
import { commandLines, shell } from "./shell.ts";

/** What the protocol is computed from. */
export interface ProtocolInput {
  order: Order;
  /** Ids of the workers by number. */
  ids: readonly string[];
  /** The workers with the places that they are given. */
  tasks: readonly Task[];
  paths: readonly OwnedPath[];
  /** Of the plan, from which names are made. */
  title: string;
}

/** A worker that is still to do in a worktree of its own. */
interface Worker extends WorkPlace {
  id: string;
  task: number;
}

/** What the orchestrator does, from the first worktree to the last. */
export function protocolParts(input: ProtocolInput): string[] {
  const { ids, tasks, order } = input;
  const places = workPlaces(tasks, ids, input.title);
  const workers = order.topological.flatMap((task): Worker[] => {
    const place = places[task];
    return place ? [{ ...place, id: ids[task]!, task }] : [];
  });
  const steps = tasks.some(({ inPlace }) => inPlace);
  return [
    "### Phase 1: Set up",
    `Start from a clean checkout of the branch that everything is merged into. Write the checkpoint first: \`parallel-plan convert PLAN --to checkpoint --out CHECKPOINT\`. Then create all worktrees before anything is merged: \`parallel-plan sessions PLAN --create\` makes them as this plan names them. By hand, create one after the other, as two at a time fight over git's locks.`,
    block(unique(workers.map(createLine))),
    "### Phase 2: Spawn",
    `Start every worker whose dependencies are merged in one message: one call of the Agent tool each, with \`run_in_background: true\`. Each agent gets its definition from this document, the path of its worktree, and three rules: work only there, touch only what the matrix gives you, and commit as \`[${ids[0] ?? "W1"}] what changed\` with your own id. When a merge makes further workers ready, start all of these in one message, too.${steps ? " What has no worktree is no agent's work, but yours." : ""}`,
    ...takeIn(workers, input),
    "### Phase 3: Monitor",
    "Do not poll: each agent that ends opens a new turn. Write every change into the checkpoint, and after a compaction read the checkpoint before anything else.",
    ids.map((id) => `- ${id}: pending → running → validating → done, or failed`).join("\n"),
    "### Phase 4: Validate",
    "When a worker says that it is done, run its validation in its worktree yourself, and compare what it changed with the matrix. Its word is no evidence.",
    block(workers.map(({ branch, id }) => `git diff --name-only HEAD...${branch}   # ${id}`)),
    `If either fails, start the worker again in the same worktree, with its definition, the command that failed and its output. After the third failure set it to failed in the checkpoint, set the status to BLOCKED, and ask.`,
    "### Phase 5: Merge (ordered)",
    `Merge a worker when its validation passes and everything it depends on is merged, in this order. After each merge run the worker's validation once more, here in the merged checkout; what fails there is mended before the next merge.${steps ? " A line that starts with `#` is a step without a worktree: carry it out here yourself, as its definition says." : ""}`,
    block(mergeLines(input, places)),
    ...validationHere(workers, input),
    "#### When a merge conflicts",
    conflicts(input),
    "### Phase 6: Clean up",
    "Only when everything is merged and verified. No command here is forced: git refuses to remove a worktree with changes and to delete a branch that is not merged. Look at ignored files first, as they go with the worktree. Where git refuses, somebody's work is still there: save it, never force.",
    block(unique(workers.map(({ branch, worktree }) => cleanUp(branch, worktree)))),
  ].filter((part) => part !== "");
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? "" : shell(lines.flatMap((line) => line.split("\n")));
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function createLine({ branch, worktree }: Worker): string {
  return `git worktree add -b ${branch} ${worktree} HEAD`;
}

function cleanUp(branch: string, worktree: string): string {
  return [
    `git -C ${worktree} status --short --ignored`,
    `git worktree remove ${worktree}`,
    `git branch --delete ${branch}`,
  ].join("\n");
}

/** All worktrees start from one commit, so that what a later worker needs has to be taken in. */
function takeIn(workers: readonly Worker[], { order, ids, tasks }: ProtocolInput): string[] {
  const lines = workers.flatMap(({ task, worktree, id }) => {
    const before = (order.before[task] ?? []).filter((other) => !tasks[other]!.done);
    if (before.length === 0) return [];
    const names = before.map((other) => ids[other]).join(", ");
    return [
      `git -C ${worktree} merge --ff-only "$(git rev-parse HEAD)"   # ${id}, when merged: ${names}`,
    ];
  });
  if (lines.length === 0) return [];
  return [
    "A worktree holds what was there when it was made. So before a worker that waits for others starts, take what is merged by then into its worktree, from this checkout:",
    shell(lines),
  ];
}

/** The merges in an order that follows the dependencies, with the steps between them. */
function mergeLines(
  { order, ids, tasks }: ProtocolInput,
  places: readonly (WorkPlace | undefined)[],
): string[] {
  return order.topological.flatMap((number) => {
    const { inPlace, done, branch, title } = tasks[number]!;
    const own = places[number]?.branch ?? (branch && shellWord(branch.value));
    const name = [ids[number], oneLine(title)].filter(Boolean).join(": ");
    if (inPlace) return done ? [] : [`# ${name}`];
    return own === undefined ? [] : [`git ${MERGE_COMMAND} --no-edit ${own}`];
  });
}

/** What validates a worker here where its own commands enter a worktree, in which nothing is merged. */
function validationHere(workers: readonly Worker[], { tasks }: ProtocolInput): string[] {
  const worktrees = workers.flatMap(({ task }) => tasks[task]!.worktree?.value ?? []);
  const lines = workers.flatMap(({ task, id }) => {
    const commands = commandLines(tasks[task]!.verification);
    const here = commands.map((one) => inMerged(one, worktrees));
    if (here.every((one, i) => one === commands[i])) return [];
    return [`# ${id}`, ...here.filter((one) => one !== "")];
  });
  if (lines.length === 0) return [];
  return [
    "#### Validation in this checkout",
    "These workers are validated by commands that enter a worktree, where nothing is merged. Here run these instead:",
    shell(lines),
  ];
}

/** A way to resolve for each file that several workers change, and one for what nobody foresaw. */
function conflicts({ paths }: ProtocolInput): string {
  const shared = paths.flatMap((path) => {
    const writers = path.workers.filter(({ access }) => isWrite(access));
    const ids = [...new Set(writers.map(({ id }) => id))];
    if (ids.length < 2) return [];
    const [first, ...later] = ids;
    const how = `what ${first} wrote stands, and the change of ${later.join(", then ")} is made again on top of it`;
    return [`- ${codeSpan(oneLine(path.pattern))}: ${how}; ${fill("what else to keep")}`];
  });
  const other = `- Any other file: the matrix says who owns it, and the owner's side stands. Stop the merge (\`git merge --abort\`) and send the other worker back with the conflict.`;
  return [...shared, other].join("\n");
}
