import {
  differences
} from "./chunk-WADB3WKL.mjs";
import {
  idsOf
} from "./chunk-ODYRQG7D.mjs";
import {
  oneLine
} from "./chunk-MFD3ALQU.mjs";
import {
  readCell,
  readLegend
} from "./chunk-PCIHS3MW.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  writeOut
} from "./chunk-WRGTDSZR.mjs";
import {
  openOne,
  planOf,
  readOne
} from "./chunk-YU66Q3LL.mjs";
import {
  outline,
  readLabel
} from "./chunk-V4XTOYGT.mjs";
import {
  looksLikePath
} from "./chunk-6LI72MR5.mjs";
import {
  readYaml
} from "./chunk-AKG3IADJ.mjs";
import {
  DEFAULT_LIMITS,
  EXIT,
  FORMATS,
  FORMAT_LIST,
  Refusal,
  comparePoints,
  encloses,
  minutesOf,
  oneOf,
  openedFence,
  printJson,
  readOptions,
  readPlan,
  tell
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

// src/formats/convert/beyond-data.ts
var NO_LIMITS = { ...DEFAULT_LIMITS, bytes: Infinity, lines: Infinity, field: Infinity };
var isDuration = (text) => minutesOf(text) !== void 0;
var isAny = () => true;
var HELD = {
  strategy: {
    "project_context.project_name": isAny,
    "wave_execution_plan.total_waves": isAny,
    "wave_execution_plan.waves.wave_number": isAny,
    "wave_execution_plan.waves.phases.phase_id": isAny,
    "wave_execution_plan.waves.phases.phase_name": isAny,
    "wave_execution_plan.waves.phases.estimated_duration": isDuration,
    "wave_execution_plan.waves.phases.dependencies": isAny,
    "wave_execution_plan.waves.phases.runs_after": isAny,
    "wave_execution_plan.waves.phases.deliverables": (text) => looksLikePath(text, false)
  },
  // Conflicts and resources are part of the plan: that they are lost is told where plans are compared.
  "dependency-graph": {
    schema_version: isAny,
    project_name: isAny,
    "phases.id": isAny,
    "phases.name": isAny,
    "phases.duration": isDuration,
    "phases.dependencies": isAny,
    "phases.conflicts": isAny,
    "phases.resources": isAny,
    "phases.deliverables": (text) => looksLikePath(text, false),
    "resources.name": isAny,
    "resources.capacity": isAny
  }
};
var MOST = 5;
var LONGEST = 80;
function keysLost(format, index, isSaid) {
  const held = HELD[format];
  if (!held) return [];
  const top = emptyKey("");
  const { value } = readYaml(index.text, 0, index, NO_LIMITS);
  const isHeld = (path, text) => Object.hasOwn(held, path) && held[path](text) || path.endsWith(".deliverables") && isSaid(text);
  gather(value, top, isHeld);
  const keys = [...top.below.values()];
  const single = keys.filter(({ below }) => below.size === 0).flatMap(lostBelow);
  return [
    ...single.length > 0 ? [single.join(", ")] : [],
    ...keys.flatMap(({ path, below }) => {
      const lost = [...below.values()].flatMap(lostBelow).map((key) => key.slice(path.length + 1));
      return lost.length > 0 ? [`${lost.join(", ")} of ${path}`] : [];
    })
  ];
}
function emptyKey(path) {
  return { path, lost: [], isHeld: false, below: /* @__PURE__ */ new Map() };
}
function gather(value, key, isHeld) {
  if (value === null || value === void 0 || value === "") return;
  if (Array.isArray(value)) for (const one of value) gather(one, key, isHeld);
  else if (typeof value === "object")
    for (const [name, inner] of Object.entries(value)) {
      const path = key.path === "" ? name : `${key.path}.${name}`;
      const below = key.below.get(name) ?? emptyKey(path);
      key.below.set(name, below);
      gather(inner, below, isHeld);
    }
  else if (typeof value !== "string" || !isUnfilled(value)) {
    if (isHeld(key.path, String(value))) key.isHeld = true;
    else key.lost.push(String(value));
  }
}
function lostBelow(key) {
  if (!holds(key)) return loses(key) ? [key.path] : [];
  const own = key.lost.length > 0 ? [`${key.path} (${shown(key.lost)})`] : [];
  return [...own, ...[...key.below.values()].flatMap(lostBelow)];
}
function shown(values) {
  const all = [...new Set(values)].map((value) => {
    const line = oneLine(value);
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line;
  });
  const more = all.length > MOST ? [`and ${all.length - MOST} more`] : [];
  return [...all.slice(0, MOST), ...more].join(", ");
}
function holds({ isHeld, below }) {
  return isHeld || [...below.values()].some(holds);
}
function loses({ lost, below }) {
  return lost.length > 0 || [...below.values()].some(loses);
}

// src/formats/convert/said-lines.ts
function saidIn(texts) {
  const all = words(texts.join("\n"));
  const isHeld = (part) => {
    if (new RegExp("\\p{L}{2,}", "u").test(part)) return all.includes(words(part));
    return !/\d/.test(part) || all.includes(words(part));
  };
  const isValueHeld = (line) => {
    const value = withoutLabel(line);
    return new RegExp("\\p{L}{2,}", "u").test(value) && isHeld(value);
  };
  return (line) => isHeld(line) || isValueHeld(line) || line.startsWith("|") && line.split(/(?<!\\)\|/).every(isHeld);
}
function words(text) {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
function withoutLabel(line) {
  return line.replace(/^[*_]*[\p{L} /-]{1,40}(?::[*_]*|[*_]+:)\s*/u, "");
}
function linesOf(text, first) {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.flatMap((line, i) => {
    const isRule = /^[-=*_|:\s]*$/.test(line);
    const isHead = line.startsWith("|") && /^\|?[-|:\s]+$/.test(lines[i + 1] ?? "");
    if (isRule || isHead || openedFence(line) !== void 0 || isUnfilled(line)) return [];
    const item = line.replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, "");
    return isUnfilled(item) ? [] : [{ line: first + i, text: item }];
  });
}
var ACTION = /^(?:new(?: (?:file|directory|folder))?|creates?|created|modif(?:y|ies|ied)|updates?|deletes?|removed?|reads?|read-only|existing|none)$/i;
function remarksOf(line) {
  const pattern = line.startsWith("|") ? /\(([^()]{3,})\)/g : /\(([^()]{3,})\)|\s[\u2013\u2014-]\s+(\S.*)$/g;
  return [...line.matchAll(pattern)].map(([, bracketed, behind]) => (bracketed ?? behind ?? "").trim()).filter((remark) => !ACTION.test(remark));
}
function besideCommands(line, commands) {
  const spans = [...line.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span.trim());
  if (!spans.some((span) => commands.has(span))) return "";
  const rest = withoutLabel(line).replace(/`[^`\n]*`/g, " ").replace(/[\s*_,;.:()]+/g, " ").replace(
    /^ ?(?:run|with|and|then) |\b(?:must |should |has to )?(?:pass(?:es)?|succeeds?)\b/gi,
    " "
  );
  return new RegExp("\\p{L}{2,}", "u").test(rest.replace(JOINING, "")) ? rest.trim() : "";
}
var JOINING = /\b(?:and|or|then|run|with|in|the|und)\b/gi;
function besideOrder(line) {
  const rest = line.replace(/^.*?\bsync[^:\n]{0,40}:/i, "").split(/[,;.!]|\band\b|\bthen\b|\bund\b/i).filter((clause) => new RegExp("\\p{L}{2,}|\\d{2,}", "u").test(clause.replace(ORDER, " ")));
  return rest.map((clause) => clause.trim()).join(", ");
}
var ORDER = /\b(?:sync(?:hroni[sz]ation)?|point|sessions?|phases?|waves?|branch(?:es)?|worktrees?|all|both|each|every|everything|of|the|them|these|is|are|be|been|has|have|must|to|into|main|master|merg\w*|complet\w*|done|finish\w*|ready|before|after|once|when|until|wait\w*|for|start\w*|begin\w*|continu\w*|proceed\w*|go(?:es)?|on|with|next|from|none|alle|beide|sind|werden|nach|vor|\d{0,2}[A-Za-z]|[A-Za-z]?\d{1,2}|[ivx]+)\b/gi;
function remarkOf(heading, line) {
  if (/\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b/i.test(heading)) {
    if (line.startsWith("|")) return remarksOf(line).join(" ");
    if (/^\W*legend\W*$/i.test(line) || isLegend(line)) return "";
  }
  if (readLabel(line)?.is.kind === "dependencies") return remarksOf(line).join(" ");
  if (/\bfile structure\b/i.test(heading))
    return /[#\u2190]\s*(?:.*\b(?:CREATES?|MODIFI?E?S?|READS?|DELETES?|OWNS?)\b:?)?(.*)$/i.exec(line)?.[1] ?? "";
  if (/\bmerge order\b/i.test(heading))
    return line.replace(/\b(?:W\d+\w*|merge|order|then|first|last|workers?)\b|[^\p{L}]/giu, "");
  if (/\bfiles?\b|\bdocumentation\b|\bexists?\b/i.test(heading))
    return line.replace(/^[*_]*(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^\s:]*[./][^\s:]*)[*_]*/, "");
  return line;
}
function isLegend(line) {
  const symbol = /^([^:=]{1,40}?)\s*[:=]/.exec(line)?.[1];
  const isKnown = symbol !== void 0 && readCell(symbol, /* @__PURE__ */ new Map()) !== "unread";
  return isKnown || readLegend(line).size > 0;
}

// src/formats/convert/unsaid.ts
var MADE = /\b(?:relevant|key|critical)\b.*\b(?:files?|documentation)\b|\bimplementation plan\b|\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b|\bmerge order\b|\bwhat exists\b|\bfile structure\b|^(?:goal|summary|overview|advice)\b/i;
function unsaidOf(plan, cut, { text, lost }) {
  const { summary = "", advice = "", principle = "", fileNotes = [], phases } = plan;
  const told = [summary, advice, principle, ...fileNotes.map((note) => note.text)];
  const isSaid = saidIn([text, ...lost, ...told, plan.title, ...phases.map(({ title: title2 }) => title2)]);
  const title = cut.sections.findIndex(({ level }) => level === 1);
  const isSync = (line) => plan.format === "session-plan" && SYNC.test(line);
  const commands = new Set(
    plan.tasks.flatMap(({ verification }) => verification.map(({ value }) => value))
  );
  const found = { sections: [], lines: [] };
  cut.sections.forEach((section, i) => {
    const { heading, bodyStart, bodyEnd } = section;
    const first = cut.index.point(bodyStart).line;
    const lines = linesOf(cut.text.slice(bodyStart, bodyEnd), first).filter(
      ({ text: text2 }) => !isSaid(text2) && !(isSync(text2) && besideOrder(text2) === "")
    );
    const own = lines.filter(({ line }) => isInTask(plan, line));
    const others = lines.filter((line) => !own.includes(line));
    const isWhole = i > title && !isMade(section, plan);
    if (isWhole && others.length > 0) found.sections.push(heading);
    const left = isWhole ? [] : others.filter((line) => !isSaid(remarkOf(heading, line.text)));
    const remarks = own.filter(({ text: text2 }) => {
      const beside = isSync(text2) ? besideOrder(text2) : besideCommands(text2, commands);
      return ![...remarksOf(text2), beside].every(isSaid);
    });
    const all = [...left, ...remarks];
    if (all.length > 0)
      found.lines.push(
        linesBelow(
          heading,
          all.toSorted((a, b) => a.line - b.line)
        )
      );
  });
  return found;
}
function isMade({ heading, at }, { tasks, phases }) {
  const isPhase = phases.some((phase) => encloses(phase.at, at));
  return isPhase || MADE.test(heading) || tasks.some((task) => encloses(task.section, at));
}
function isInTask({ tasks }, line) {
  const point = { line, column: 1 };
  return tasks.some(
    ({ section: { start, end } }) => comparePoints(start, point) <= 0 && comparePoints(point, end) < 0
  );
}
var SYNC = /^\W*sync\b/i;
var MOST_SHOWN = 5;
var LONGEST2 = 80;
function linesBelow(heading, lines) {
  const [first, last] = [lines[0].line, lines.at(-1).line];
  if (lines.length > MOST_SHOWN)
    return `${lines.length} of the lines ${first} to ${last} below "${oneLine(heading)}", or remarks in them`;
  return lines.map(({ line, text }) => `line ${line} (${shown2(text)})`).join(", ");
}
function shown2(text) {
  const line = oneLine(text);
  return line.length > LONGEST2 ? `${line.slice(0, LONGEST2 - 1)}\u2026` : line;
}

// src/formats/convert/beyond.ts
async function beyondPlan(parsed, index, written) {
  if (isOf(parsed, "work-packages")) return beyondPackages(parsed);
  if (FORMAT_LIST[parsed.format].medium !== "markdown")
    return keysLost(parsed.format, index, saidIn([written.text, ...written.lost])).map(
      (keys) => `not carried over: ${keys}`
    );
  const { sections, lines } = unsaidOf(parsed.plan, outline(index), written);
  const names = sections.map((one) => `"${one}"`).join(", ");
  return [
    ...names === "" ? [] : [`not carried over: the text below ${names}`],
    ...lines.map((one) => `not carried over: ${one}`)
  ];
}
function isOf(parsed, format) {
  return parsed.format === format;
}
async function beyondPackages({ document }) {
  const { packages, contracts } = document;
  const beyond = await document.beyond();
  const owners = /* @__PURE__ */ new Map();
  for (const one of packages)
    for (const key of await one.beyond()) owners.set(key, [...owners.get(key) ?? [], one.id]);
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

// src/formats/convert/sentences.ts
var LONGEST3 = 80;
function lostSentences(format, found, ids) {
  const renamed = [...ids].map(([id, other]) => `${shown3(id)} is now ${shown3(other)}`);
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
  const sides = [gone, added].filter((some) => some.length > 0);
  const [from, to] = sides.map((some) => some.map(shown3).join(", "));
  const exact = from === to ? sides.map((some) => some.map((one) => JSON.stringify(one)).join(", ")) : [from, to];
  const values = exact.filter((side) => side !== void 0).join(" to ");
  return task === void 0 ? `(${values})` : `${shown3(task)} (${values})`;
}
function shown3(value) {
  const line = value.trim().replace(/\s*[\r\n]\s*/g, " \u23CE ").replace(/\s+/g, " ");
  if (line === "") return '""';
  return line.length > LONGEST3 ? `${line.slice(0, LONGEST3 - 1)}\u2026` : line;
}

// src/formats/convert/convert.ts
var NO_LIMITS2 = {
  bytes: Infinity,
  tasks: Infinity,
  lines: Infinity,
  field: Infinity,
  depth: Infinity
};
function writableFormats() {
  return Object.values(FORMAT_LIST).filter((format) => format.write !== void 0).map(({ id }) => id);
}
function planFormats() {
  return writableFormats().filter((id) => FORMAT_LIST[id].isPlan);
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
  const { parsed } = await readPlan(bytes, `plan.${as}`, { limits: NO_LIMITS2, as });
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
  const { parsed, index } = document;
  const beyond = parsed && planFormats().includes(to) ? await beyondPlan(parsed, index, { text, lost }) : [];
  const all = [...leftOut(document), ...beyond, ...lost];
  const toFile = typeof out === "string" && out !== "-";
  const shown4 = io.terminal && !toFile ? escapeControls(text) : text;
  if (toFile || !json) await writeOut(shown4, out, source.file, io, { onlyNew: true });
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
