import { type Claim, type Task } from "../../model/plan.ts";
import type { Schedule, Slot } from "../../schedule/schedule.ts";
import { element, fragment, type Markup } from "../markup.ts";
import { ACCESSES } from "./file-rows.ts";
import { MOST_FINDINGS } from "./finding-list.ts";
import { taskLinks } from "./task-link.ts";
import type { NumberedFinding, View } from "./view.ts";
import { ACCESS_WORDS, counted, lengthOf } from "./words.ts";

/** Everything that is known of each task; the panel shows copies of these cards. */
export function taskCards(view: View): Markup {
  return element(
    "section",
    { id: "tasks", "aria-labelledby": "tasks-title" },
    element("h2", { id: "tasks-title" }, "Tasks"),
    view.tasks.length === 0
      ? element("p", { class: "note" }, "The plan has no task.")
      : element(
          "div",
          { class: "cards" },
          view.tasks.map((_, task) => card(view, task)),
        ),
  );
}

function card(view: View, number: number): Markup {
  const task = view.tasks[number]!;
  return element(
    "article",
    { class: "card", id: `task-${number}` },
    element("h3", { dir: "auto" }, element("span", { class: "id" }, task.id), " ", task.title),
    element("dl", {}, facts(view, task, number)),
    files(view, task, number),
    findings(view.findingsOf.get(number) ?? []),
  );
}

function facts(view: View, task: Task, number: number): Markup {
  const phase = view.input.plan.phases.find(({ id }) => id === task.phase);
  const slot = view.slotOf.get(number);
  const { start, end } = task.section;
  const lines =
    start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`;
  return fragment(
    task.done && fact("State", "done"),
    phase && fact("Phase", `${phase.id} ${phase.title}`.trim()),
    fact("Waits for", tasksOf(view, view.before[number]!)),
    fact("Needed by", tasksOf(view, view.after[number]!)),
    view.critical.has(number) && fact("Critical path", "a delay here delays the plan"),
    slot &&
      view.schedule &&
      fact(
        `With ${counted(view.schedule.agents, "agent")}`,
        `agent ${slot.agent}, ${timeOf(slot, view.schedule.unit)}`,
      ),
    task.estimate && fact("Estimate", lengthOf(task.estimate.value, "minutes")),
    task.locks.length > 0 && fact("Locks", codes(task.locks.map(({ value }) => value))),
    task.verification.length > 0 &&
      fact("Verified by", codes(task.verification.map(({ value }) => value))),
    task.branch && fact("Branch", codes([task.branch.value])),
    task.worktree && fact("Worktree", codes([task.worktree.value])),
    fact("In the plan", lines),
  );
}

function timeOf({ start, end }: Slot, unit: Schedule["unit"]): string {
  return unit === "tasks"
    ? `step ${start + 1}`
    : `from ${lengthOf(start, unit)} to ${lengthOf(end, unit)}`;
}

function fact(name: string, value: Markup | string): Markup {
  return fragment(element("dt", {}, name), element("dd", {}, value));
}

function tasksOf(view: View, numbers: readonly number[]): Markup | string {
  if (numbers.length === 0) return "no task";
  return taskLinks(view, numbers);
}

function codes(values: readonly string[]): Markup {
  return fragment(values.map((value) => [element("code", {}, value), " "]));
}

function files(view: View, { claims }: Task, number: number): Markup {
  const lists = ACCESSES.flatMap((access): Markup[] => {
    const named = claims.filter((claim) => claim.access === access);
    if (named.length === 0) return [];
    const { letter, word } = ACCESS_WORDS[access];
    return [
      element(
        "li",
        {},
        element("span", { class: `access ${access}`, "aria-hidden": "true" }, letter),
        ` ${word}`,
        element(
          "ul",
          {},
          named.map((claim) => file(view, claim, number)),
        ),
      ),
    ];
  });
  if (lists.length === 0) return element("p", { class: "note" }, "Names no files.");
  return element("ul", { class: "files" }, lists);
}

function file({ racing }: View, { pattern }: Claim, number: number): Markup {
  const races = racing.has(`${number} ${pattern}`);
  return element("li", { class: races && "races" }, pattern, races && element("em", {}, " race"));
}

function findings(found: readonly NumberedFinding[]): Markup | undefined {
  if (found.length === 0) return undefined;
  return element(
    "ul",
    { class: "found" },
    found.slice(0, MOST_OF_A_TASK).map(({ number, diagnostic: { severity, message } }) => {
      const said = `${severity}: ${shortened(message)}`;
      const link = element("a", { href: `#finding-${number}`, dir: "auto" }, said);
      return element("li", { class: severity }, number < MOST_FINDINGS ? link : said);
    }),
    found.length > MOST_OF_A_TASK && element("li", {}, `and ${found.length - MOST_OF_A_TASK} more`),
  );
}

function shortened(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Characters of a message that a card repeats: a circle names all its tasks, and each has its card. */
const LONGEST = 300;

/** Findings that a card names. */
const MOST_OF_A_TASK = 20;
