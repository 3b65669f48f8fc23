import {
  writeOut
} from "./chunk-QRPOJA52.mjs";
import "./chunk-FNPUL2RY.mjs";
import "./chunk-Y7SFLM4U.mjs";
import "./chunk-JFUCWMIY.mjs";
import "./chunk-C6YKFDT6.mjs";
import {
  openOne,
  planOf
} from "./chunk-V6PZDRIR.mjs";
import {
  oneOf,
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import {
  FORMATS
} from "./chunk-G3POTONF.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-PGYERZCA.mjs";
import "./chunk-W5INVLDD.mjs";
import "./chunk-EUFALFVH.mjs";
import "./chunk-KO3Q4SLL.mjs";
import "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import "./chunk-3P5STWMU.mjs";
import {
  FORMAT_LIST,
  readPlan
} from "./chunk-KKDO6OVO.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import "./chunk-CGWTY7YN.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import {
  differences
} from "./chunk-AKFLXLI7.mjs";
import {
  idsOf
} from "./chunk-ODYRQG7D.mjs";
import {
  encloses
} from "./chunk-TQYQR2EG.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import {
  readPhaseHeading
} from "./chunk-25RJJSC4.mjs";
import {
  outline
} from "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/formats/convert/beyond.ts
function beyondPlan(parsed, index) {
  if (isOf(parsed, "work-packages")) return beyondPackages(parsed);
  if (FORMAT_LIST[parsed.format].medium !== "markdown") return [];
  const sections = otherSections(parsed.plan, index);
  return sections.length === 0 ? [] : [`not carried over: the text below ${sections.map((one) => `"${one}"`).join(", ")}`];
}
function isOf(parsed, format) {
  return parsed.format === format;
}
function beyondPackages({ document: { packages, contracts } }) {
  const having = (is) => packages.filter(is).map(({ id }) => id).join(", ");
  const told = [
    ["contracts:", contracts.map(({ value }) => value).join(", ")],
    [
      "the task type of",
      having(({ taskType }) => taskType !== void 0 && taskType !== "implement")
    ],
    ["time limits of", having(({ ttl, timeout }) => ttl !== void 0 || timeout !== void 0)],
    ["steps that are no commands of", having(({ steps }) => steps.some((step) => !step.command))]
  ];
  return told.filter(([, of]) => of !== "").map(([what, of]) => `not carried over: ${what} ${of}`);
}
var MADE = /\b(?:relevant|key|critical)\b.*\b(?:files?|documentation)\b|\bimplementation plan\b|\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b|\bmerge order\b|\bwhat exists\b|\bfile structure\b|^(?:goal|summary|overview|advice)\b/i;
function otherSections({ tasks }, index) {
  return outline(index).sections.filter(
    ({ level, heading, at, bodyStart, bodyEnd }, i, all) => level > 0 && i > all.findIndex((one) => one.level === 1) && !MADE.test(heading) && !readPhaseHeading(heading) && !tasks.some(({ section }) => encloses(section, at)) && index.text.slice(bodyStart, bodyEnd).trim() !== ""
  ).map(({ heading }) => heading);
}

// src/formats/convert/sentences.ts
var LONGEST = 80;
function lostSentences(format, found, ids) {
  const renamed = [...ids].map(([id, other]) => `${shown(id)} is now ${shown(other)}`);
  const told = /* @__PURE__ */ new Map();
  for (const difference of found) {
    const key = opening(format, difference);
    told.set(key, [...told.get(key) ?? [], entry(difference)]);
  }
  const sentences = [...told].map(([key, entries]) => `${key} ${entries.join("; ")}`);
  return renamed.length === 0 ? sentences : [`${format} cannot hold these ids: ${renamed.join(", ")}`, ...sentences];
}
function opening(format, { field, task, gone, added }) {
  const verb = added.length === 0 ? "does not hold" : gone.length === 0 ? "adds" : "changes";
  return `${format} ${verb} the ${field}${task === void 0 ? "" : " of"}`;
}
function entry({ task, gone, added }) {
  const values = [gone, added].filter((some) => some.length > 0).map((some) => some.map(shown).join(", ")).join(" to ");
  return task === void 0 ? `(${values})` : `${shown(task)} (${values})`;
}
function shown(value) {
  const line = value.replace(/\s+/g, " ").trim();
  if (line === "") return '""';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line;
}

// src/formats/convert/convert.ts
var NO_LIMITS = {
  bytes: Infinity,
  tasks: Infinity,
  lines: Infinity,
  field: Infinity,
  depth: Infinity
};
function writableFormats() {
  return Object.values(FORMAT_LIST).filter((format) => format.write !== void 0).map(({ id }) => id);
}
var ROUNDS = 3;
async function convertPlan(plan, to) {
  const { write, isPlan } = FORMAT_LIST[to];
  if (!write) throw new Error(`${to} has no writer`);
  let { text, lost, ids = /* @__PURE__ */ new Map() } = await write(plan);
  if (!isPlan) return { text, lost, ids };
  let back = await readBack(text, to);
  for (let round = 0; round < ROUNDS; round++) {
    const again = await write(back);
    if (again.text === text) break;
    text = again.text;
    ids = renamedTwice(plan, ids, again.ids ?? /* @__PURE__ */ new Map());
    back = await readBack(text, to);
  }
  const told = lostSentences(to, differences(plan, back, ids), ids);
  return { text, lost: [.../* @__PURE__ */ new Set([...lost, ...told])], ids };
}
function renamedTwice(plan, first, second) {
  const { known, unknown } = idsOf(plan);
  const pairs = [...known, ...unknown].map((id) => {
    const between = first.get(id) ?? id;
    return [id, second.get(between) ?? between];
  });
  return new Map(pairs.filter(([id, other]) => id !== other));
}
async function readBack(text, as) {
  const bytes = new TextEncoder().encode(text);
  const { parsed } = await readPlan(bytes, `plan.${as}`, { limits: NO_LIMITS, as });
  if (!parsed) throw new Error(`what was written as ${as} cannot be read`);
  return parsed.plan;
}

// src/cli/convert.ts
async function convert({ positionals, values }, io) {
  const { to: named, format, out, ...others } = values;
  const to = readTarget(named);
  const json = oneOf("format", format, ["text", "json"]) === "json";
  const options = { ...readOptions(others, io), staged: false };
  const { file, bytes, workspace } = await openOne("convert", positionals, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const plan = readablePlan(document);
  const { text, lost } = await convertPlan(plan, to);
  const beyond = document.parsed ? beyondPlan(document.parsed, document.index) : [];
  const all = [...leftOut(document), ...beyond, ...lost];
  const toFile = typeof out === "string" && out !== "-";
  const shown2 = io.terminal && !toFile ? escapeControls(text) : text;
  if (toFile || !json) await writeOut(shown2, out, file, io, { onlyNew: true });
  if (json) {
    const told = { version: 1, from: plan.format, to, text, lost: all };
    io.stdout.write(`${jsonText(told, 2)}
`);
  } else if (!options.quiet)
    for (const sentence of all) io.stderr.write(`parallel-plan: ${escapeControls(sentence, "")}
`);
  return EXIT.clean;
}
function readTarget(value) {
  const formats = writableFormats();
  const list = formats.join(", ").replace(/, (?=[^,]*$)/, " or ");
  if (value === void 0)
    throw new Refusal("usage", `convert needs the format to write; expected --to ${list}`);
  const found = formats.find((format) => format === value);
  if (found) return found;
  const isRead = FORMATS.some((format) => format === value);
  const why = isRead ? "is read but not written" : "is no format";
  throw new Refusal("usage", `--to ${String(value)} ${why}; expected ${list}`);
}
function readablePlan(document) {
  const plan = planOf(document);
  const fault = document.findings.find(
    ({ rule, severity }) => rule === "plan/unreadable" && severity !== "warning"
  );
  if (fault)
    throw new Refusal("unreadable", `line ${fault.at.start.line}: ${fault.message}`, EXIT.errors);
  if (plan.tasks.length === 0)
    throw new Refusal("no-tasks", "the plan names no task; expected one at least", EXIT.errors);
  return plan;
}
var UNSURE = /* @__PURE__ */ new Set([
  "plan/partly-read",
  "plan/schema",
  "dependency/malformed",
  "dependency/guessed"
]);
function leftOut({ findings }) {
  return findings.filter(({ rule }) => UNSURE.has(rule)).map(({ at, message }) => `line ${at.start.line}: ${message}`);
}
export {
  convert
};
