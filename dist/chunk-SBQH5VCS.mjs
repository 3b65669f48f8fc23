import {
  columnsOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/html/words.ts
function counted(count, noun) {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function lengthOf(value, unit) {
  if (unit === "tasks") return counted(value, "step");
  const minutes = Math.round(value);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${rounded(value)} min`;
  return minutes % 60 === 0 ? `${grouped(hours)} h` : `${grouped(hours)} h ${minutes % 60} min`;
}
function factor(value) {
  return `${rounded(value)}\xD7`;
}
function rounded(value) {
  return Math.round(value * 10) / 10;
}
var ACCESS_WORDS = {
  create: { letter: "C", word: "creates" },
  write: { letter: "W", word: "writes" },
  modify: { letter: "M", word: "modifies" },
  delete: { letter: "D", word: "deletes" },
  read: { letter: "R", word: "reads" },
  deny: { letter: "\u2013", word: "may not touch" }
};
function scheduleSummary(schedule) {
  const { agents, unit, makespan, lowerBound, optimal, serial, speedup, efficiency } = schedule;
  if (makespan === 0) return "Nothing is left to do.";
  const proof = optimal ? "proved to be the shortest" : `no schedule is shorter than ${lengthOf(lowerBound, unit)}`;
  const gain = agents === 1 ? "One agent does one task after the other." : `That is ${factor(speedup)} as fast as one agent (${lengthOf(serial, unit)}); agents are busy ${Math.round(efficiency * 100)} % of the time.`;
  const barrier = schedule.barrierMakespan > makespan ? ` With a barrier after every wave it would take ${lengthOf(schedule.barrierMakespan, unit)}.` : "";
  return `${counted(agents, "agent")}: ${lengthOf(makespan, unit)}, ${proof}. ${gain}${barrier}`;
}

// src/report/time-axis.ts
var STEPS = {
  tasks: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  minutes: [5, 10, 15, 30, 60, 120, 240, 480, 960, 2400, 4800]
};
var GAP = 2;
function timeAxis({ makespan, unit }, scale, columns) {
  const label = (time) => unit === "tasks" || time === 0 ? String(time) : lengthOf(time, unit);
  for (let room = columnsOf(label(makespan)) + GAP; ; room++) {
    const step = stepOf(room / scale, unit);
    const count = Math.floor(makespan / step) + 1;
    const marks = Array.from({ length: count }, (_, i) => ({
      label: label(i * step),
      at: Math.round(i * step * scale)
    }));
    if (!marks.every((mark, i) => endOf(mark) + GAP <= (marks[i + 1]?.at ?? Infinity))) continue;
    return marks.filter((mark) => endOf(mark) <= columns).reduce((line, mark) => line.padEnd(mark.at) + mark.label, "");
  }
}
function endOf({ label, at }) {
  return at + columnsOf(label);
}
function stepOf(least, unit) {
  const known = STEPS[unit];
  let step = known.find((distance) => distance >= least) ?? known.at(-1);
  while (step < least) step *= 10;
  return step;
}

export {
  counted,
  grouped,
  lengthOf,
  factor,
  ACCESS_WORDS,
  scheduleSummary,
  timeAxis,
  stepOf
};
