import {
  writeOut
} from "./chunk-E4WEZZPR.mjs";
import {
  openOne,
  planOf,
  readOne
} from "./chunk-6C4UUMH4.mjs";
import {
  differences
} from "./chunk-GMPRVPNW.mjs";
import {
  idsOf
} from "./chunk-ODYRQG7D.mjs";
import {
  oneLine
} from "./chunk-Y665P7C2.mjs";
import {
  FORMAT_LIST,
  encloses,
  outline,
  readPhaseHeading,
  readPlan
} from "./chunk-AHVP5MGQ.mjs";
import {
  EXIT,
  FORMATS,
  Refusal,
  oneOf,
  printJson,
  readOptions,
  tell
} from "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import {
  escapeControls
} from "./chunk-N2BJ5UMX.mjs";
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
function beyondPackages({ document }) {
  const { packages, contracts, beyond } = document;
  const owners = /* @__PURE__ */ new Map();
  for (const { id, beyond: keys } of packages)
    for (const key of keys) owners.set(key, [...owners.get(key) ?? [], id]);
  const keysOf = /* @__PURE__ */ new Map();
  for (const [key, ids] of owners) {
    const of = [...new Set(ids)].join(", ");
    keysOf.set(of, [...keysOf.get(of) ?? [], key]);
  }
  const files = [...new Set(contracts.map(({ value }) => value))].join(", ");
  const named = (key) => key === "contracts" && files !== "" ? `contracts (${files})` : key;
  return [
    ...beyond.length > 0 ? [beyond.map(named).join(", ")] : [],
    ...[...keysOf].map(([of, keys]) => `${keys.join(", ")} of ${of}`),
    ...packages.flatMap(reversed)
  ].map((what) => `not carried over: ${what}`);
}
function reversed({ id, steps }) {
  return steps.flatMap(
    ({ command, exitCode }) => command && exitCode !== void 0 ? [`that "${oneLine(command.value)}" of ${id} has to end with ${exitCode}, not with 0`] : []
  );
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
  const line = value.trim().replace(/\s*[\r\n]\s*/g, " \u23CE ").replace(/\s+/g, " ");
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
  const options = readOptions(others, io);
  const source = await openOne("convert", positionals, options, io);
  const document = await readOne(source, options);
  const plan = readablePlan(document);
  const { text, lost } = await convertPlan(plan, to);
  const beyond = document.parsed ? beyondPlan(document.parsed, document.index) : [];
  const all = [...leftOut(document), ...beyond, ...lost];
  const toFile = typeof out === "string" && out !== "-";
  const shown2 = io.terminal && !toFile ? escapeControls(text) : text;
  if (toFile || !json) await writeOut(shown2, out, source.file, io, { onlyNew: true });
  if (json) {
    const told = { version: 1, from: plan.format, to, text, lost: all };
    printJson(told, io);
  } else if (!options.quiet) for (const sentence of all) tell(sentence, io);
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
