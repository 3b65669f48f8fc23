import { globSource } from "../../model/path.ts";
import type { Claim, Plan, Task } from "../../model/plan.ts";

/** What a document says otherwise than the plan it was written from. */
export interface Difference {
  /** What differs, in plain words: `estimate`, `dependencies`. */
  field: string;
  /** Id of the task in the plan; absent where the plan as a whole differs. */
  task?: string;
  /** What only the plan says, and what only the document says. */
  gone: string[];
  added: string[];
}

/** Ids of the plan with those of the document; the others are the same in both. */
type Ids = ReadonlyMap<string, string>;
type Values<T> = Readonly<Record<string, (of: T, ids: Ids) => string[]>>;

const optional = (value: { value: unknown } | undefined): string[] =>
  value === undefined ? [] : [String(value.value)];

/** Everything that the model knows of a task; places and forms are not part of it. */
export const TASK_FIELDS = {
  title: ({ title }) => [title],
  phase: ({ phase }) => (phase === undefined ? [] : [phase]),
  "done mark": ({ done }) => (done ? ["done"] : []),
  dependencies: ({ dependsOn }, ids) => dependsOn.map(({ id }) => ids.get(id) ?? id),
  claims: ({ claims }) => claims.map(({ access, pattern }) => `${access} ${pattern}`),
  "meaning of patterns": ({ claims }) => claims.flatMap(meaning),
  locks: ({ locks }) => locks.map(({ value }) => value),
  "locked files": ({ lockFiles = [] }) => lockFiles.map(({ pattern }) => pattern),
  estimate: ({ estimate }) => optional(estimate).map((minutes) => `${minutes} minutes`),
  priority: ({ priority }) => optional(priority),
  wave: ({ wave }) => optional(wave),
  verification: ({ verification }) => verification.map(({ value }) => spaced(value)),
  "check by CI or by hand": ({ isCheckedOtherwise }) => (isCheckedOtherwise ? ["yes"] : []),
  branch: ({ branch }) => optional(branch),
  worktree: ({ worktree }) => optional(worktree),
  "place in the merged checkout": ({ inPlace }) => (inPlace ? ["yes"] : []),
  instructions: ({ brief }) => [plainText(brief.text)],
} as const satisfies Values<Task>;

/** Everything that the model knows of a plan as a whole. */
export const PLAN_FIELDS = {
  "title of the plan": ({ title }) => [title],
  summary: ({ summary }) => (summary === undefined ? [] : [summary]),
  phases: ({ phases }) => phases.map(({ id, title }) => (id === title ? id : `${id} ${title}`)),
  "relevant files": ({ references }) => references.map(({ pattern }) => pattern),
  advice: ({ advice }) => (advice === undefined ? [] : [plainText(advice)]),
  "merge order": ({ mergeOrder = [] }, ids) =>
    mergeOrder.length === 0
      ? []
      : [mergeOrder.map(({ value }) => ids.get(value) ?? value).join(", ")],
  philosophy: ({ principle }) => (principle === undefined ? [] : [plainText(principle)]),
  "shared resources": ({ resources = [] }, ids) =>
    resources.map(
      ({ name, capacity, tasks }) =>
        `${name}: ${capacity} at once of ${tasks.map((id) => ids.get(id) ?? id).join(", ")}`,
    ),
  "notes on files": ({ fileNotes = [] }) =>
    fileNotes.map(({ pattern, text }) => `${pattern}: ${text}`),
  "accepted findings": ({ allows }) =>
    allows.map(({ rule, subject, reason }) => `${rule} ${subject}: ${reason}`),
} as const satisfies Values<Plan>;

/** A command with single spaces, but for those within quotes, which count. */
function spaced(command: string): string {
  const text = command.replace(/("[^"]*"|'[^']*')|[ \t]+/g, (_, quote?: string) => quote ?? " ");
  return text.trim();
}

/** A pattern's paths differ between formats where brackets are classes in one and names in the other. */
function meaning({ pattern, shape, source }: Claim): string[] {
  if (!/[[(]/.test(pattern)) return [];
  const literal = pattern.replace(/[[\]()]/g, "\\$&");
  return [shape === "glob" ? (source ?? globSource(pattern)) : literal];
}

/** Instructions without blank lines, indentation and line breaks within them, which no format promises. */
export function plainText(text: string): string {
  return text
    .split(/\s*[\r\n]\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** All that the document `back` says otherwise than `plan`; `ids` are the ids that were changed. */
export function differences(plan: Plan, back: Plan, ids: Ids): Difference[] {
  // An order of merges and notes that follow from the dependencies say nothing new.
  const whole = compare(PLAN_FIELDS, plan, back, ids).filter(
    ({ field, gone }) => !/^(?:merge order|notes on files)$/.test(field) || gone.length > 0,
  );
  const { pairs, missing, surplus } = pairTasks(plan, back, ids);
  const found = pairs.flatMap(([task, other]) =>
    compare(TASK_FIELDS, task, other, ids).map((one) => ({ ...one, task: task.id })),
  );
  const tasks = { field: "tasks", gone: missing, added: surplus };
  return [...whole, ...(missing.length + surplus.length > 0 ? [tasks] : []), ...found];
}

function compare<T>(fields: Values<T>, one: T, other: T, ids: Ids): Difference[] {
  return Object.entries(fields).flatMap(([field, valuesOf]) => {
    const [from, to] = [valuesOf(one, ids), valuesOf(other, new Map())];
    const [gone, added] = [
      from.filter((x) => !to.includes(x)),
      to.filter((x) => !from.includes(x)),
    ];
    return gone.length + added.length > 0 ? [{ field, gone, added }] : [];
  });
}

/** Tasks of one id belong together in their order. */
function pairTasks(
  plan: Plan,
  back: Plan,
  ids: Ids,
): { pairs: [Task, Task][]; missing: string[]; surplus: string[] } {
  const left = new Map<string, Task[]>();
  for (const task of back.tasks) left.set(task.id, [...(left.get(task.id) ?? []), task]);
  const pairs: [Task, Task][] = [];
  const missing: string[] = [];
  for (const task of plan.tasks) {
    const other = left.get(ids.get(task.id) ?? task.id)?.shift();
    if (other) pairs.push([task, other]);
    else missing.push(task.id);
  }
  return { pairs, missing, surplus: [...left.values()].flat().map(({ id }) => id) };
}
