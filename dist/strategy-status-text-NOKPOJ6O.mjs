import {
  span
} from "./chunk-GBYUD37N.mjs";
import {
  instantText
} from "./chunk-QXCDZHZI.mjs";
import {
  columnsOf,
  wrap
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/report/strategy-status-text.ts
function strategyStatusText(status, { columns, paint }) {
  const { waves, blocked, syncs, unanswered, late, strangers, next } = status;
  const parts = [
    head(status),
    ...waves.map(wavePart),
    { title: "Blocked", lines: blocked.map(blockLine) },
    { title: "Sync points that wait", lines: syncs.flatMap(syncLine) },
    { title: "Messages without an answer", lines: unanswered.map(messageLine) },
    { title: "Late", lines: late.map(lateLine) },
    { title: "Sessions that the plan does not have, or has once", lines: strangers },
    {
      title: "Next",
      lines: next.map((step, i) => `${i + 1}. ${step.do} ${step.about}: ${step.why}`)
    }
  ];
  return parts.filter(({ lines }) => lines.length > 0).map(({ title, lines, isTable }) => {
    const head2 = wrap(shown(title), columns, "    ", "").map((line) => paint("bold", line));
    const body = lines.flatMap(
      (line) => isTable ? [`  ${line}`] : wrap(shown(line), columns, "    ", "  ")
    );
    return [...head2, ...body].map((line) => `${line.trimEnd()}
`).join("");
  }).join("\n");
}
function shown(text) {
  return escapeControls(text, "");
}
function head({ project, plan, time, percent, expected }) {
  return {
    title: `${project}, ${plan}, at ${instantText(time)}`,
    lines: [`${percent} % of the work is done; the schedule expects ${expected} % by now.`]
  };
}
function wavePart(wave) {
  const { number, name, state, percent, expected, sessions, startDate, endDate } = wave;
  const days = startDate === void 0 ? "" : `, ${startDate} to ${endDate ?? "?"}`;
  const done = state === "running" ? `, ${percent} % done, ${expected} % expected` : "";
  const called = name === "" || name === `Wave ${number}` ? "" : ` (${name})`;
  const title = `Wave ${number}${called}: ${state}${done}${days}`;
  return { title, lines: table(sessions), isTable: true };
}
function table(sessions) {
  const inside = new Set(sessions.map(({ phase }) => phase));
  const rows = sessions.map(({ session, phase, team, status, waitsFor, ...rest }) => {
    const before = waitsFor.filter((one) => inside.has(one));
    const after = before.length > 0 ? `, after ${before.join(" and ")}` : "";
    return [session, phase, team, status, `${markOf(rest)}${after}`].map(shown);
  });
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => columnsOf(row[i]))));
  const pad = (cell, width = 0) => cell + " ".repeat(Math.max(0, width - columnsOf(cell)));
  return rows.map((row) => row.map((cell, i) => pad(cell, widths[i])).join(" "));
}
function markOf({
  percent,
  expected,
  behind,
  late
}) {
  if (late) return `${percent} %, late`;
  return behind ? `${percent} %, behind (${expected} % expected)` : `${percent} %`;
}
function blockLine(block) {
  const { session, kind, phase, minutes, limit, over, gone, description } = block;
  const what = phase === void 0 ? kind : `${kind}, phase ${phase}`;
  const said = description === "" ? "" : `: ${description}`;
  const end = gone ? "; what it waits for is done" : over ? `; over the limit of ${span(limit)}` : "";
  return `${session} (${what}) for ${span(minutes)}${said}${end}`;
}
function syncLine({ name, wave, state, ready, missing, failed }) {
  if (state === "open" || state === "passed") return [];
  const where = wave === void 0 ? "" : ` (wave ${wave})`;
  if (state === "failed") return [`${name}${where}: failed by ${failed.join(", ")}`];
  const rest = missing.length > 0 ? `, missing: ${missing.join(", ")}` : ", all are";
  return [`${name}${where}: ready: ${ready.join(", ")}${rest}`];
}
function messageLine(message) {
  const { id, type, from, to, minutes, limit, over, subject } = message;
  const end = over ? `; over the limit of ${span(limit)}` : "";
  return `${id} (${type}) from ${from} to ${to.join(", ")} for ${span(minutes)}: ${subject}${end}`;
}
function lateLine({ session, phase, team, endDate, percent }) {
  const due = endDate === void 0 ? "" : `, due ${endDate}`;
  return `${session}: phase ${phase} of ${team}${due}, is at ${percent} %`;
}
export {
  strategyStatusText
};
