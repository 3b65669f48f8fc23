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
  const { waves, blocked, syncs, unanswered, late, strangers, next } = status;
  const parts: Part[] = [
    head(status),
    ...waves.map(wavePart),
    { title: "Blocked", lines: blocked.map(blockLine) },
    { title: "Sync points that wait", lines: syncs.flatMap(syncLine) },
    { title: "Messages without an answer", lines: unanswered.map(messageLine) },
    { title: "Late", lines: late.map(lateLine) },
    { title: "Sessions that the plan does not have, or has once", lines: strangers },
    {
      title: "Next",
      lines: next.map((step, i) => `${i + 1}. ${step.do} ${step.about}: ${step.why}`),
    },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, isTable }) => {
      const head = wrap(shown(title), columns, "    ", "").map((line) => paint("bold", line));
      const body = lines.flatMap((line) =>
        isTable ? [`  ${line}`] : wrap(shown(line), columns, "    ", "  "),
      );
      return [...head, ...body].map((line) => `${line.trimEnd()}\n`).join("");
    })
    .join("\n");
}

/** A title with its lines; those of a table are laid out and escaped already. */
interface Part {
  title: string;
  lines: readonly string[];
  isTable?: true;
}

function shown(text: string): string {
  return escapeControls(text, "");
}

function head({ project, plan, time, percent, expected }: StrategyStatus): Part {
  return {
    title: `${project}, ${plan}, at ${instantText(time)}`,
    lines: [`${percent} % of the work is done; the schedule expects ${expected} % by now.`],
  };
}

function wavePart(wave: WaveView): Part {
  const { number, name, state, percent, expected, sessions, startDate, endDate } = wave;
  const days = startDate === undefined ? "" : `, ${startDate} to ${endDate ?? "?"}`;
  const done = state === "running" ? `, ${percent} % done, ${expected} % expected` : "";
  const called = name === "" || name === `Wave ${number}` ? "" : ` (${name})`;
  const title = `Wave ${number}${called}: ${state}${done}${days}`;
  return { title, lines: table(sessions), isTable: true };
}

function table(sessions: readonly SessionView[]): string[] {
  const inside = new Set(sessions.map(({ phase }) => phase));
  const rows = sessions.map(({ session, phase, team, status, waitsFor, ...rest }) => {
    const before = waitsFor.filter((one) => inside.has(one));
    const after = before.length > 0 ? `, after ${before.join(" and ")}` : "";
    return [session, phase, team, status, `${markOf(rest)}${after}`].map(shown);
  });
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => columnsOf(row[i]!))));
  const pad = (cell: string, width = 0): string =>
    cell + " ".repeat(Math.max(0, width - columnsOf(cell)));
  return rows.map((row) => row.map((cell, i) => pad(cell, widths[i])).join(" "));
}

function markOf({
  percent,
  expected,
  behind,
  late,
}: Pick<SessionView, "percent" | "expected" | "behind" | "late">): string {
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
