import { escapeControls } from "../escape.ts";
import { plural } from "../plural.ts";
import type { Ground, SessionCommands, StageCommands } from "./commands.ts";

/**
 * The commands for people: create, then stage by stage what runs at once and what is merged. What is
 * typed into the client stands at the start of its lines, so that it can be copied as it is, between two
 * lines with a mark that `markOf` makes of it and that no plan can write.
 */
export function sessionsText(
  title: string,
  stages: readonly StageCommands[],
  ground: Ground,
  notes: readonly string[],
  created: boolean,
  markOf: (text: string) => string,
): string {
  const sessions = stages.flatMap((stage) => stage.sessions);
  const commit = ground.base.commit.slice(0, 12);
  const lines = [
    `${title}: ${plural(sessions.length, "session")} in ${plural(stages.length, "stage")}, from ${ground.base.ref} (${commit})`,
    ...notes.map((note) => `note: ${note}`),
    "",
    ...(created
      ? []
      : ["Create the worktrees, one after another:", "", ...createLines(sessions), ""]),
    ...stages.flatMap((stage, i) => stageLines(stage, i + 1, ground, markOf)),
  ];
  return `${lines
    .map((line) => escapeControls(line))
    .join("\n")
    .trimEnd()}\n`;
}

/** A worktree that several tasks share is made once. */
function createLines(sessions: readonly SessionCommands[]): string[] {
  return [...new Set(sessions.map(({ create }) => create))].map((line) => `  ${line}`);
}

function stageLines(
  stage: StageCommands,
  number: number,
  { into }: Ground,
  markOf: (text: string) => string,
): string[] {
  const { sessions, steps, merge } = stage;
  const lines = [`Stage ${number}: ${whatRuns(sessions, steps)}`, ""];
  for (const { id, title, start, prompt } of sessions) {
    lines.push(`  ${id}${title === "" ? "" : `: ${title}`}`);
    lines.push(...start.map((line) => `    ${line}`), "    then type what stands between:", "");
    const mark = `===== ${markOf(prompt)} =====`;
    lines.push(mark, ...prompt.split("\n"), mark, "");
  }
  for (const { id, title } of steps) lines.push(`  ${id}: ${title}`);
  if (steps.length > 0) lines.push("");
  if (merge.length > 0)
    lines.push(
      whatMerges(stage, number, into ?? "what is checked out"),
      "",
      ...merge.map((line) => `  ${line}`),
      "",
    );
  return lines;
}

/** The line above the merges; it names the sessions where they are not those of the stage. */
function whatMerges({ sessions, merged }: StageCommands, number: number, into: string): string {
  const own = new Set(sessions.map(({ id }) => id));
  const goOn = [...own].filter((id) => !merged.includes(id));
  if (goOn.length === 0 && merged.length === own.size)
    return `Merge stage ${number} into ${into} when all of it is done:`;
  const rest =
    goOn.length === 0 ? "" : `; ${goOn.join(", ")} ${goOn.length > 1 ? "go" : "goes"} on`;
  const done = merged.length > 1 ? "they are done" : "it is done";
  return `Merge ${merged.join(", ")} into ${into} when ${done}${rest}:`;
}

function whatRuns(sessions: readonly SessionCommands[], steps: readonly { id: string }[]): string {
  const parts = [
    ...(sessions.length > 0
      ? [`${plural(sessions.length, "session")}${sessions.length > 1 ? " at the same time" : ""}`]
      : []),
    ...(steps.length > 0
      ? [
          `${plural(steps.length, "step")} in the main checkout${steps.length > 1 ? ", one after another" : ""}`,
        ]
      : []),
  ];
  return parts.join(", ");
}
