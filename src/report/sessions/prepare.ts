import { isWrite } from "../../model/claims.ts";
import { orderTasks } from "../../model/order.ts";
import type { Claim, FormatId, Plan, Task } from "../../model/plan.ts";
import { nameWorktrees } from "../../model/worktree-names.ts";
import { openTasks } from "../../schedule/open-tasks.ts";
import { mergeStages } from "./merges.ts";
import { stagesOf } from "./stages.ts";

/** A task as a session of its own. */
export interface Session {
  id: string;
  title: string;
  branch: string;
  /** As the plan has it or as it was named: from the root, absolute, or a name alone. */
  worktree: string;
  /** The same as the plan writes it, where it names one. */
  written?: string;
  /** How its messages of commits look, where the plan's format has a form for them. */
  commits?: string;
  /** Ids of what must be merged before. */
  needs: string[];
  text: string;
  claims: Claim[];
  verification: string[];
}

/** A step that somebody does in the main checkout. */
export interface SessionStep {
  id: string;
  title: string;
}

/** What may run at once. */
export interface Stage {
  sessions: Session[];
  steps: SessionStep[];
  /** What is merged before the next stage: its sessions, but for those that go on, and earlier ones that went on. */
  merged: Session[];
}

/** A plan ready to be carried out by hand. */
export interface Preparation {
  stages: Stage[];
  /** What the plan names and cannot be used. */
  notes: string[];
}

/** A preparation, or the ids of tasks that wait for each other in a circle. */
export type Prepared = { preparation: Preparation } | { cycle: string[] };

/**
 * Cuts what is open in a plan into stages by dependencies, each session with a branch and a worktree.
 * `name` names what the plan leaves unnamed.
 */
export function prepare(plan: Plan, name: string): Prepared {
  const order = orderTasks(plan.tasks);
  const open = openTasks(plan, order);
  const [circle] = order.cycles;
  if (circle) return { cycle: circle.map((task) => plan.tasks[task]!.id) };
  const self = open.tasks.find((_, i) => open.before[i]!.includes(i));
  if (self) return { cycle: [self.id] };
  const names = nameWorktrees(
    open.tasks.filter(({ inPlace }) => !inPlace),
    name,
  );
  const numbers = new Map(plan.tasks.map((task, i) => [task, i]));
  const position = new Map(order.topological.map((task, i) => [task, i]));
  const sorted = open.tasks
    .map((task, i) => ({ i, at: position.get(numbers.get(task)!)! }))
    .toSorted((a, b) => a.at - b.at);
  const waves = stagesOf(
    open,
    sorted.map(({ i }) => i),
  );
  const sessions = open.tasks.map((task, i) => {
    const own = names.get(task);
    const needs = [...new Set(open.before[i])].map((parent) => open.tasks[parent]!.id);
    return own && sessionOf(task, own, needs, plan.format);
  });
  // A session plan says at each sync point what is merged; elsewhere that is all of the stage.
  const mergedAt = plan.format === "session-plan" ? mergeStages(open, waves) : undefined;
  const stages = waves.map((wave, stage): Stage => {
    const merged = mergedAt ? waves.flat().filter((i) => mergedAt[i] === stage) : wave;
    return {
      sessions: wave.flatMap((i) => sessions[i] ?? []),
      steps: wave.flatMap((i) => {
        const { id, title } = open.tasks[i]!;
        return sessions[i] ? [] : [{ id, title }];
      }),
      merged: merged.flatMap((i) => sessions[i] ?? []),
    };
  });
  return {
    preparation: {
      stages: joined(stages),
      notes: [...names.values()].flatMap(({ notes }) => notes),
    },
  };
}

/** Steps that follow each other are one stage: nothing is merged between them. */
function joined(stages: readonly Stage[]): Stage[] {
  const found: Stage[] = [];
  for (const stage of stages) {
    const last = found.at(-1);
    if (last && last.sessions.length + last.merged.length + stage.sessions.length === 0) {
      last.steps.push(...stage.steps);
      last.merged.push(...stage.merged);
    } else found.push(stage);
  }
  return found;
}

function sessionOf(
  task: Task,
  { branch, worktree }: { branch: string; worktree: string },
  needs: string[],
  format: FormatId,
): Session {
  return {
    id: task.id,
    title: task.title,
    branch,
    worktree,
    ...(task.worktree && { written: task.worktree.value }),
    ...(format === "execution-plan" && { commits: `[${task.id}] what changed` }),
    needs,
    text: task.brief.text,
    claims: task.claims,
    verification: task.verification.map(({ value }) => value),
  };
}

/** What a session may change, must not and should read, as lines for its prompt. */
export function claimLines({ claims }: Session): string[] {
  const paths = (keep: (claim: Claim) => boolean, access: boolean): string =>
    [
      ...new Set(
        claims.filter(keep).map((one) => (access ? `${one.access} ${one.pattern}` : one.pattern)),
      ),
    ].join(", ");
  const writes = paths((claim) => isWrite(claim.access), true);
  const reads = paths((claim) => claim.access === "read", false);
  const denied = paths((claim) => claim.access === "deny", false);
  return [
    writes === ""
      ? "The plan claims no file for it: change as few as you can, and list them in your last message."
      : `Change these files and no others: ${writes}.`,
    ...(denied === "" ? [] : [`Leave alone: ${denied}.`]),
    ...(reads === "" ? [] : [`Read first: ${reads}.`]),
  ];
}
