import { instantText } from "../model/strategy/instant.ts";
import { span } from "../strategy/status/next-steps.ts";
import type { SessionView } from "../strategy/status/sessions.ts";
import type { StrategyStatus, WaveView } from "../strategy/status/status.ts";
import type { SyncView } from "../strategy/status/syncs.ts";
import { escapeControls } from "./escape.ts";
import type { Paint } from "./pretty.ts";
import { columnsOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A strategy's status for people, at most `columns` wide where words allow it. */
export function strategyStatusText(
  status: StrategyStatus,
  { columns, paint }: { columns: number; paint: Paint },
): string {
  const parts = [
    head(status),
    ...status.waves.map((wave) => waveLines(wave)),
    part("Blocked", status.blocked.map(blockLine)),
    part("Sync points that wait", status.syncs.flatMap(syncLine)),
    part("Messages without an answer", status.unanswered.map(messageLine)),
    part("Late", status.late.map(lateLine)),
    part(
      "Sessions that the plan does not have, or has once",
      status.strangers.map((id) => id),
    ),
    part(
      "Next",
      status.next.map((step, i) => `${i + 1}. ${step.do} ${step.about}: ${step.why}`),
    ),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map(([title = "", ...lines]) => {
      const body = lines.flatMap((line) => wrap(shown(line), columns, "    ", "  "));
      return [paint("bold", shown(title)), ...body].map((line) => `${line.trimEnd()}\n`).join("");
    })
    .join("\n");
}

function shown(text: string): string {
  return escapeControls(text, "");
}

function part(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function head({ project, plan, time, percent, expected }: StrategyStatus): string[] {
  return [
    `${project}, ${plan}, at ${instantText(time)}`,
    `${percent} % of the work is done; the schedule expects ${expected} % by now.`,
  ];
}

function waveLines({
  number,
  name,
  state,
  percent,
  expected,
  sessions,
  ...dates
}: WaveView): string[] {
  const days =
    dates.startDate === undefined ? "" : `, ${dates.startDate} to ${dates.endDate ?? "?"}`;
  const done = state === "running" ? `, ${percent} % done, ${expected} % expected` : "";
  return [
    `Wave ${number}${name === "" ? "" : ` (${name})`}: ${state}${done}${days}`,
    ...table(sessions),
  ];
}

function table(sessions: readonly SessionView[]): string[] {
  const rows = sessions.map((one) => [one.session, one.phase, one.team, one.status, markOf(one)]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => columnsOf(shown(row[i]!)))));
  return rows.map((row) =>
    row
      .map(
        (cell, i) =>
          shown(cell) + "\u00A0".repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(shown(cell)))),
      )
      .join(" "),
  );
}

function markOf({ percent, expected, behind, late }: SessionView): string {
  if (late) return `${percent} %, late`;
  return behind ? `${percent} %, behind (${expected} % expected)` : `${percent} %`;
}

function blockLine(block: StrategyStatus["blocked"][number]): string {
  const { session, kind, phase, minutes, limit, over, gone, description } = block;
  const what = phase === undefined ? kind : `${kind}, phase ${phase}`;
  const said = description === "" ? "" : `: ${description}`;
  const end = gone
    ? "; what it waits for is done"
    : over
      ? `; over the limit of ${span(limit)}`
      : "";
  return `${session} (${what}) for ${span(minutes)}${said}${end}`;
}

function syncLine({ name, wave, state, ready, missing, failed }: SyncView): string[] {
  if (state === "open" || state === "passed") return [];
  const where = wave === undefined ? "" : ` (wave ${wave})`;
  if (state === "failed") return [`${name}${where}: failed by ${failed.join(", ")}`];
  const rest = missing.length > 0 ? `, missing: ${missing.join(", ")}` : ", all are";
  return [`${name}${where}: ready: ${ready.join(", ")}${rest}`];
}

function messageLine(message: StrategyStatus["unanswered"][number]): string {
  const { id, type, from, to, minutes, limit, over, subject } = message;
  const end = over ? `; over the limit of ${span(limit)}` : "";
  return `${id} (${type}) from ${from} to ${to.join(", ")} for ${span(minutes)}: ${subject}${end}`;
}

function lateLine({ session, phase, team, endDate, percent }: SessionView): string {
  const due = endDate === undefined ? "" : `, due ${endDate}`;
  return `${session}: phase ${phase} of ${team}${due}, is at ${percent} %`;
}
