import {
  allowText,
  homeOf
} from "./chunk-DM6SPCRK.mjs";
import {
  plainText
} from "./chunk-WADB3WKL.mjs";
import {
  idsOf,
  newIds
} from "./chunk-ODYRQG7D.mjs";
import {
  codeSpan,
  oneLine,
  quoted
} from "./chunk-MFD3ALQU.mjs";
import {
  isRow,
  parseBlocks,
  readBody,
  readDependencies
} from "./chunk-SCKJLYT6.mjs";
import {
  looksLikeId,
  outline,
  plainId,
  plainTitle,
  readField,
  readLabel,
  readPathItem,
  readPhaseHeading,
  readTaskHeading,
  summaryText
} from "./chunk-V4XTOYGT.mjs";
import {
  LineIndex,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/task-plan/write-heading.ts
function writeHeading({ title, estimate }, id, dependencies) {
  const name = nameOf(id);
  const bracket = `Depends on [${dependencies.join(", ") || "none"}]`;
  const line = oneLine(title);
  const heading = titles(line).map((one) => ({ one, text: `Task ${name}:${one === "" ? "" : ` ${one}`} ${bracket}` })).find(({ one, text }) => isRead(text, id, one, estimate !== void 0, bracket));
  return `#### ${heading?.text ?? `Task ${name}: ${bracket}`}`;
}
function titles(title) {
  const bare = title.replace(/[*_~`]/g, "").trim();
  const words = bare.replace(/[[\](){}<>]/g, " ").replace(/\s+/g, " ");
  return [
    title,
    bare,
    words.replace(/^[\s:.\u2013\u2014-]+|[\s:.\u2013\u2014-]+$/g, ""),
    title.replace(/[^\p{L}\p{N} ]/gu, "")
  ].map((one) => one.trim());
}
function isRead(text, id, title, hasEstimate, bracket) {
  const read = readTaskHeading({ text, offset: 0 });
  return read !== void 0 && read.id === id && read.title === title && !read.done && (hasEstimate || read.estimate === void 0) && read.dependency?.start === text.length - bracket.length + "Depends on ".length;
}
function isHeldId(id) {
  return readTaskHeading({ text: `Task ${nameOf(id)}: A Depends on [none]`, offset: 0 })?.id === id && isReadAs(id, [id]);
}
function isHeldUnknownId(id, ids, phases) {
  return looksLikeId(id) && !ids.some((other) => plainId(other) === plainId(id)) && isReadAs(id, ids, phases);
}
function isReadAs(id, ids, phases = []) {
  const numberOf = new Map(ids.map((other, i) => [other, i]));
  const value = { text: id, offset: 0, start: 0, end: id.length };
  const groups = new Map(phases.map((phase) => [phase.toLowerCase(), []]));
  const scope = { ids, numberOf, position: ids.length, phases: groups };
  const [part, ...others] = readDependencies(value, scope);
  return others.length === 0 && part?.how === "plain" && part.ids.join() === id;
}
function nameOf(id) {
  return looksLikeId(id) || id.length === 1 ? id : `\`${id}\``;
}

// src/formats/task-plan/write-path.ts
function pathItems(patterns) {
  return [...new Set(patterns)].flatMap((pattern) => writePath(pattern) ?? []);
}
function writePath(pattern) {
  const path = oneLine(pattern);
  const forms = [path, codeSpan(path), codeSpan(`/${path}`), `"${path}"`];
  return forms.find((form) => isRead2(form, pattern));
}
function isRead2(text, pattern) {
  const [path, ...others] = readPathItem({ text, offset: 0 });
  const { claims } = readBody([{ blocks: parseBlocks(`Files to Create

- ${text}
`, 0) }]);
  const found = [path, ...others, ...claims].map((one) => one && tidyPath(one.text).pattern);
  return found.length === 2 && found.every((one) => one === pattern) && claims.every(({ access }) => access === "create");
}

// src/formats/task-plan/write-fields.ts
var FIELDS = [
  "Status",
  "Estimate",
  "Priority",
  "Wave",
  "Branch",
  "Worktree",
  "Locks",
  "Verification"
];
var IN_PLACE = "none, this is done in the merged checkout";
function fieldTexts(task) {
  const texts = {
    Status: task.done ? "done" : "",
    Estimate: task.estimate ? `${task.estimate.value} minutes` : "",
    Priority: number(task, "priority"),
    Wave: number(task, "wave"),
    Branch: spans(task, "branch"),
    Worktree: task.inPlace ? IN_PLACE : spans(task, "worktree"),
    Locks: spans(task, "locks"),
    Verification: spans(task, "verification")
  };
  return new Map(
    FIELDS.filter((name) => texts[name] !== "").map((name) => [name, texts[name]])
  );
}
function spans(task, key) {
  return [task[key] ?? []].flat().map(({ value }) => ({ value, span: codeSpan(oneLine(value)) })).filter(({ value, span }) => isRead3(key, span, value)).map(({ span }) => span).join(", ");
}
function number(task, key) {
  const value = task[key]?.value;
  return value !== void 0 && isRead3(key, String(value), value) ? String(value) : "";
}
function isRead3(key, text, value) {
  const values = { verification: [] };
  if (!readField(values, key, { text, offset: 0 })) return false;
  const read = [values[key] ?? []].flat();
  return read.length === 1 && read[0]?.value === value;
}

// src/formats/task-plan/write-body.ts
var LISTS = [
  ["create", "Files to Create"],
  ["modify", "Files to Modify"],
  ["write", "Files to Create or Modify"],
  ["delete", "Files to Delete"],
  ["deny", "Files not to touch"]
];
var ROUNDS = 4;
function writeBody(task) {
  let text = task.brief.text;
  let form = "";
  for (let round = 0; round < ROUNDS; round++) {
    const written = bodyOf(task, text);
    form = written.form;
    const read = written.body.prose.texts.join("\n\n");
    if (read === text) break;
    text = read;
  }
  return form;
}
function bodyOf(task, instructions) {
  const head = [fields(task), readingList(task)];
  const lists = fileLists(task);
  const text = quoted(instructions);
  const expected = claimsOf(bodyIn(join([...head, ...lists])).body);
  const isRead4 = ({ body }) => plainText(body.prose.texts.join("\n")) === plainText(text) && claimsOf(body) === expected;
  const plain = bodyIn(join([...head, INSTRUCTIONS, ...lists, text]));
  if (isRead4(plain)) return plain;
  const apart = bodyIn(join([...head, ...lists, INSTRUCTIONS, text]));
  if (isRead4(apart)) return apart;
  return bodyIn(join([...head, ...lists, INSTRUCTIONS, quoted(instructions, isLabel)]));
}
function join(parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
var INSTRUCTIONS = "**Instructions**";
function bodyIn(form) {
  return { form, body: readBody([{ blocks: parseBlocks(form, 0) }]) };
}
function claimsOf({ claims, waits, verification }) {
  return [
    ...claims.map(({ access, text }) => `${access} ${text}`),
    ...waits.map(({ text }) => `wait ${text}`),
    ...verification.map(({ value }) => `verify ${value}`)
  ].toSorted().join("\n");
}
function isLabel(line) {
  const text = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  return readLabel(text) !== void 0 || isRow(line);
}
function readingList({ claims, brief }) {
  const items = itemsOf(claims, "read");
  if (items.length === 0 && !brief.readingList) return "";
  return labelled("**READ THESE BEFORE TASK**", items);
}
function fileLists({ claims, brief }) {
  const lists = LISTS.flatMap(([access, label]) => {
    const items = itemsOf(claims, access);
    return items.length === 0 ? [] : [labelled(label, items)];
  });
  return lists.length === 0 && brief.saysNoFiles ? [labelled("Files to Modify", [])] : lists;
}
function itemsOf(claims, access) {
  return pathItems(claims.filter((one) => one.access === access).map(({ pattern }) => pattern));
}
function labelled(label, items) {
  return `${label}

${(items.length === 0 ? ["None"] : items).map((item) => `- ${item}`).join("\n")}`;
}
function fields(task) {
  return [...fieldTexts(task)].map(([name, value]) => `- **${name}:** ${value}`).join("\n");
}

// src/formats/task-plan/write.ts
function writeTaskPlan(plan) {
  const ids = renamedIds(plan);
  const title = plainTitle(oneLine(plan.title)) || "Plan";
  const parts = [
    `# ${title}`,
    ...summaryOf(plan),
    "## Critically Relevant Files and Documentation",
    bullets(pathItems(plan.references.map(({ pattern }) => pattern))),
    "## Implementation Plan",
    ...taskParts(plan, ids),
    "## Advice",
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === void 0)),
    quoted(plan.advice ?? "") || "- None"
  ];
  return { text: `${parts.join("\n\n")}
`, lost: [], ids };
}
function summaryOf({ summary = "" }) {
  const line = oneLine(summary);
  const read = summaryText(outline(new LineIndex(`# T

${line}
`)));
  return line !== "" && read === line ? [line] : [];
}
function renamedIds(plan) {
  const { known, unknown } = idsOf(plan);
  const renamed = newIds(known, isHeldId, (_, nth) => String(nth));
  const taken = known.map((id) => renamed.get(id) ?? id);
  const phases = plan.phases.flatMap(({ id }, i) => [id, String(i + 1)]);
  const isHeld = (id) => taken.includes(id) || isHeldUnknownId(id, taken, phases);
  for (const [id, other] of newIds([...taken, ...unknown], isHeld, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}
function taskParts(plan, ids) {
  const parts = [];
  let phase;
  for (const task of plan.tasks) {
    if (task.phase !== phase) parts.push(phaseHeading(plan, task.phase));
    phase = task.phase;
    const dependencies = [...new Set(task.dependsOn.map(({ id }) => ids.get(id) ?? id))];
    parts.push(writeHeading(task, ids.get(task.id) ?? task.id, dependencies));
    parts.push(...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task)));
    parts.push(writeBody(task));
  }
  return parts;
}
function phaseHeading({ phases }, id) {
  if (id === void 0) return "## Further Tasks";
  const position = phases.findIndex((phase) => phase.id === id);
  const number2 = oneLine(id);
  const title = oneLine(phases[position]?.title ?? id).replace(/[*_#\s]+$/, "");
  if (number2 === title && !readPhaseHeading(title)) return `### ${title}`;
  const named = (as) => `Phase ${as}${title === "" ? "" : `: ${title}`}`;
  const isRead4 = readPhaseHeading(named(number2))?.number === number2;
  return `### ${named(isRead4 ? number2 : String(position + 1))}`;
}
function allowComments(allows) {
  return allows.map((allow) => `<!-- ${allowText(allow)} -->`);
}
function bullets(items) {
  return (items.length === 0 ? ["None"] : items).map((item) => `- ${item}`).join("\n");
}

export {
  titles,
  isHeldUnknownId,
  isReadAs,
  pathItems,
  fieldTexts,
  writeBody,
  writeTaskPlan,
  summaryOf,
  allowComments
};
