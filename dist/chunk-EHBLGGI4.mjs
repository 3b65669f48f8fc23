import {
  isTaskName,
  readDependencies,
  saysNoDependency
} from "./chunk-T34QXNQJ.mjs";
import {
  locate
} from "./chunk-AJ7HXCCN.mjs";
import {
  lineDependencies,
  looksLikeId,
  withoutKeyword
} from "./chunk-7FDFO6KC.mjs";

// src/model/dependency-text.ts
function dependencyList(ids) {
  return `[${ids.length === 0 ? "none" : ids.join(", ")}]`;
}

// src/formats/task-plan/findings.ts
function emptyPlan() {
  return { format: "task-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}
function overLimit(plan, excess, index) {
  const at = linePlace(index, excess.line);
  const document = { sections: /* @__PURE__ */ new Set(), at, mentioned: /* @__PURE__ */ new Set() };
  const finding = {
    rule: "plan/unreadable",
    at,
    message: excess.message,
    overLimit: true
  };
  return { format: "task-plan", plan, document, findings: [finding] };
}
function linePlace(index, line) {
  const start = index.startOf(line);
  return index.place(start, start + Math.min(index.line(line).length, 80));
}
function openFence({ openFence: at }, units) {
  if (!at) return [];
  const last = units.tasks.at(-1)?.heading.id;
  const where = last === void 0 ? "the plan" : `task ${last}`;
  const message = `the code block that opens here in ${where} is never closed, so everything below it reads as code; close it`;
  return [{ rule: "plan/partly-read", at, message }];
}
function unreadTasks({ unread }) {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a task but has no id that could be read, so it is left out; expected a heading such as "Task 1.1: Title Depends on [none]"`
  }));
}
function unreadItem(id, { text, offset }, index) {
  const name = text.replace(/[*_`]/g, "").trim();
  const why = /\s/.test(name) ? `may be one path with a space or more than one, so it is left out; expected each path in a code span` : `may be a path or a word, so it is left out; expected "${name}/" for a folder or a path with its folders`;
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${name}" in the files of task ${id} ${why}`,
    tasks: [id]
  };
}
function missingDependencies(task) {
  return {
    rule: "dependency/missing",
    at: task.at,
    message: `task ${task.id} does not say what it depends on; expected "Depends on [none]" or the ids of earlier tasks in its heading`,
    tasks: [task.id]
  };
}
function twoDeclarations(id, heading, below, at) {
  const counted = list(heading.map((other) => other.id));
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on ${counted} by its heading and on ${list(below)} by this line; the heading counts, expected the same in both`,
    tasks: [id]
  };
}
function dependencyFindings(id, value, parts, gone, index) {
  const findings = [];
  const unread = parts.filter((part) => part.how === "unread");
  const whole = index.place(value.start, value.end);
  const understood = list(parts.flatMap((part) => part.ids));
  if (value.open) {
    const message = `the bracket of task ${id} is never closed; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = closed(value, parts, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
  } else if (parts.length === 0) {
    const fixes = [
      {
        title: "write [none]",
        edits: [{ ...place(index, value.offset, value.text), text: "none" }]
      }
    ];
    const message = `the bracket of task ${id} is empty and is read as none; expected [none]`;
    findings.push({ rule: "dependency/guessed", at: whole, message, tasks: [id], fixes });
  } else if (unread.length > 0) {
    const said = list(unread.map((part) => `"${part.text}"`));
    const message = `task ${id} depends on ${said}, which names no task of the plan; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = withoutNone(unread, gone, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
  }
  for (const part of parts) if (part.how === "guessed") findings.push(guessed(id, part, index));
  return [...findings, ...struckOut(`task ${id}`, id, parts, index)];
}
function struckOut(who, id, parts, index) {
  return parts.flatMap((part) => {
    if (!part.isStruck) return [];
    const message = `${who} depends on "${part.text}", which is struck out and counts as no dependency; expected it to be taken out, or not to be struck out`;
    const at = place(index, part.offset, part.text);
    return [{ rule: "dependency/guessed", at, message, tasks: [id] }];
  });
}
var CLOSING = { "[": "]", "(": ")", "{": "}" };
function closed(value, parts, index) {
  const close = CLOSING[index.text[value.start] ?? ""];
  const isClear = ({ how, text }) => how === "plain" || saysNoDependency(text);
  if (close === void 0 || parts.length === 0 || !parts.every(isClear)) return {};
  const end = value.offset + value.text.replace(/[\s*_]+$/, "").length;
  const at = index.place(end, end);
  return { fixes: [{ title: `close it with "${close}"`, edits: [{ ...at, text: close }] }] };
}
function withoutNone([none, ...others], gone, index) {
  const out = none && gone.get(none);
  if (!out || others.length > 0 || !saysNoDependency(none.text)) return {};
  const title = `take "${none.text}" out, as tasks are named beside it`;
  return { fixes: [{ title, edits: [{ ...index.place(out.start, out.end), text: "" }] }] };
}
function guessed(id, part, index) {
  const at = place(index, part.offset, part.text);
  const plain = dependencyList(part.ids);
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on "${part.text}", which is read as ${list(part.ids)}; expected the plain form ${plain}`,
    tasks: [id],
    fixes: [{ title: `write ${plain}`, edits: [{ ...at, text: plain.slice(1, -1) }] }]
  };
}
function place(index, offset, text) {
  return index.place(offset, offset + text.length);
}
function list(items) {
  if (items.length === 0) return "none";
  return items.length > 6 ? `${items.slice(0, 5).join(", ")} and ${items.length - 5} more` : items.join(", ");
}

// src/formats/task-plan/removal.ts
function removals(value, parts) {
  const found = /* @__PURE__ */ new Map();
  const others = parts.filter((part) => !isTaskName(part));
  if (parts.length < 2 || others.length > 1) return found;
  for (const [i, part] of parts.entries()) {
    const [other] = others;
    if (other && other !== part) continue;
    const stretch = i === parts.length - 1 ? lastOf(value, parts) : before(value, part, parts[i + 1]);
    if (stretch) found.set(part, stretch);
  }
  return found;
}
var GAP = /^((?:[ \t]*\([^()\n]*\))*)([`"*_\]]*)((?:[ \t]*\([^()\n]*\))*)[ \t]*(?:,(?:[ \t]*(?:and|plus)\b)?|[;&+/]|and\b|plus\b)[ \t]*([`"*_[]*)$/i;
function gapBetween(value, a, b) {
  const gap = GAP.exec(textOf(value, endOf(a), b.offset));
  if (!gap) return void 0;
  const [, inner = "", close = "", outer = "", open = ""] = gap;
  return mirrored(close) === open ? [inner, close, outer] : void 0;
}
function before(value, part, next) {
  return gapBetween(value, part, next) && { start: part.offset, end: next.offset };
}
function lastOf(value, parts) {
  const [one, last] = [parts.at(-2), parts.at(-1)];
  const [inner = "", close = "", outer = ""] = gapBetween(value, one, last) ?? [];
  if (!gapBetween(value, one, last) || close !== "" && outer !== "") return void 0;
  const rest = textOf(value, endOf(last), value.offset + value.text.length);
  const remark = /^(?:[ \t]*\([^()\n]*\))*/.exec(rest)[0];
  return { start: endOf(one) + inner.length + outer.length, end: endOf(last) + remark.length };
}
function endOf({ offset, text }) {
  return offset + text.length;
}
function textOf({ text, offset }, start, end) {
  return text.slice(start - offset, end - offset);
}
function mirrored(marks) {
  return marks.replaceAll("]", "[").split("").toReversed().join("");
}

// src/formats/task-plan/slot.ts
function slotInHeading({ sections: [section] }, index) {
  const end = section.headingOffset + section.heading.length;
  return { at: index.place(end, end), before: " Depends on [", after: "]" };
}
function slotIn(declarations, { sections: [section] }, ids, index) {
  const { value, parts } = declarations.at(-1);
  const { start, offset, end } = value;
  const lead = index.text.slice(start, offset);
  const heading = index.text.slice(section.headingOffset, start);
  const isSure = lead.includes("[") && (/\w/.test(lead) || withoutKeyword(heading) !== heading);
  if (!isSure && isIn(section.at, value, index) && !ids.every(looksLikeId)) return void 0;
  const text = index.text.slice(offset, offset + value.text.length);
  const rest = index.text.slice(offset + value.text.length, end);
  const at = index.place(start, end);
  const isNone = declarations.every((one) => one.parts.every(saysNone));
  if (isNone) {
    return /[[({]/.test(lead) ? { at, before: lead, after: rest } : { at, before: "[", after: "]" };
  }
  if (value.open || parts.some(({ how }) => how === "unread"))
    return { at, before: lead, after: `, ${text}${rest}` };
  const kept = text.trimEnd();
  const comma = kept.endsWith(",") ? " " : ", ";
  return { at, before: `${lead}${kept}${comma}`, after: `${text.slice(kept.length)}${rest}` };
}
function saysNone({ ids, how }) {
  return how === "plain" && ids.length === 0;
}
function isIn(at, { start }, index) {
  return index.point(start).line === at.start.line;
}

// src/formats/task-plan/waits.ts
function readWaits({ waits, dependencies }, scope, read = (value) => readDependencies(value, scope), mentions = () => []) {
  const found = { declared: [], unclear: [] };
  const said = dependencies.flatMap((value) => read(value).flatMap(({ ids }) => ids));
  for (const wait of waits) {
    const value = valueOf(wait);
    if (!value) continue;
    const parts = read(value);
    const known = parts.filter((part) => isKnown(part, scope));
    const isNew = known.some(({ ids }) => ids.some((id) => !said.includes(id)));
    if (dependencies.length > 0) {
      if (isNew) found.unclear.push({ ...wait, why: "beside" });
    } else if (known.length > 0 && known.length === parts.length) found.declared.push(value);
    else if (known.length > 0) found.declared.push(...known.map(alone));
    else if (parts.some((part) => mayBeId(part, scope)) || mentions(value.text).some(isOther(scope)))
      found.unclear.push({ ...wait, why: "vague" });
  }
  return found;
}
var WHY = {
  vague: "in words that name no task plainly what has to be there first",
  beside: "more than the line about dependencies"
};
function unclearWaits(id, unclear, index) {
  return unclear.map(({ text, offset, why }) => {
    const said = text.trim().split(/\r?\n/, 1)[0];
    const start = offset + Math.max(text.indexOf(said), 0);
    return {
      rule: "plan/partly-read",
      at: index.place(start, start + said.length),
      message: `"${said}" says ${WHY[why]}, so it is left out; expected "Depends on:" with all that ${id} waits for on a line of its own`,
      tasks: [id]
    };
  });
}
var AFTER = /\b(?:after|once|when|until|waits? (?:for|on)|waiting (?:for|on)|blocked (?:by|on)|depends (?:up)?on|requires)\b[\s:]*/i;
var NOT = /\b(?:not|no longer|never|without|unblocked|nothing|independent(?:ly)?|any ?time)\b|n't\b/i;
function valueOf({ text, offset, how }) {
  if (how === "names") return lineDependencies({ text, offset });
  const after = AFTER.exec(text);
  if (!after || NOT.test(text.slice(0, after.index))) return void 0;
  const start = after.index + after[0].length;
  const rest = text.slice(start);
  const opened = (text.slice(0, start).match(/\(/g) ?? []).length > 0;
  const inner = opened ? /^[^)]*/.exec(rest)[0] : rest;
  return lineDependencies({ text: inner, offset: offset + start });
}
function isKnown({ text, ids, how }, scope) {
  if (how === "unread" || !ids.some(isOther(scope))) return false;
  if (!ids.every((id) => scope.numberOf.has(id))) return false;
  return how === "plain" || ids.every((id) => !/^\d+$/.test(id)) || looksLikeId(text);
}
function isOther({ ids, numberOf, position }) {
  return (id) => numberOf.has(id) && id !== ids[position];
}
function mayBeId({ text, ids, how }, scope) {
  if (ids.length === 1 && ids[0] === scope.ids[scope.position]) return false;
  return ids.length > 0 && how === "plain" && !/^\d+$/.test(text);
}
function alone({ text, offset }) {
  return { text, offset, start: offset, end: offset + text.length };
}

// src/formats/task-plan/task.ts
var TASK_PLAN = {
  problems: dependencyFindings,
  undeclared: (task) => [missingDependencies(task)],
  firstSlot: ({ unit }, index) => slotInHeading(unit, index),
  nextSlot: slotIn
};
function buildTasks(drafts, units, paths, index, findings, dialect = TASK_PLAN) {
  const ids = drafts.map(({ unit }) => unit.heading.id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, tasks]) => [name, tasks.map((task) => ids[task])])
  );
  return drafts.map((draft, position) => {
    const scope = { ids, numberOf, position, phases, ...namesFor(dialect, position) };
    const { unit, body } = draft;
    const heading = unit.heading.dependency ? [unit.heading.dependency] : [];
    const waits = readWaits(
      { waits: body.waits, dependencies: [...heading, ...body.dependencies] },
      scope,
      void 0,
      dialect.mentioned
    );
    const below = readAll([...body.dependencies, ...waits.declared], scope);
    const declared = unit.heading.dependency ? readAll([unit.heading.dependency], scope) : below;
    const dependsOn = resolve(declared, ids[position], index, findings, dialect.problems);
    const task = buildTask(draft, units, paths, index, dependsOn);
    const second = unit.heading.dependency ? plainIds(below, index) : void 0;
    const isRepeated = second !== void 0 && saysTheSame(second, dependsOn);
    if (second && !isRepeated)
      findings.push(twoDeclarations(task.id, dependsOn, second, placeOf(below, index)));
    findings.push(...body.unread.map((item) => unreadItem(task.id, item, index)));
    findings.push(...unclearWaits(task.id, waits.unclear, index));
    if (declared.length === 0) findings.push(...dialect.undeclared(task));
    else task.dependencyAt = placeOf(declared, index);
    const again = isRepeated ? below : [];
    task.dependencySlots = slotsOf(draft, [declared, again], ids, dialect, index);
    return task;
  });
}
function readAll(values, scope) {
  return values.map((value) => ({ value, parts: readDependencies(value, scope) }));
}
function placeOf(declared, index) {
  return index.place(declared[0].value.start, declared.at(-1).value.end);
}
function plainIds(below, index) {
  const [first] = below;
  if (!first || PREREQUISITE.test(index.line(index.point(first.value.start).line)))
    return void 0;
  const parts = below.flatMap((one) => one.parts);
  if (parts.length === 0 || parts.some(({ how }) => how !== "plain")) return void 0;
  return [...new Set(parts.flatMap((part) => part.ids))];
}
function saysTheSame(ids, counted) {
  return ids.length === counted.length && counted.every(({ id }) => ids.includes(id));
}
function namesFor({ named }, position) {
  return named ? { named: (text) => named(text, position) } : {};
}
function slotsOf(draft, declarations, ids, dialect, index) {
  const said = declarations.filter((one) => one.length > 0);
  const slots = said.length === 0 ? [dialect.firstSlot(draft, index)] : said.map((one) => dialect.nextSlot(one, draft.unit, ids, index));
  return slots[0] ? slots.filter((slot) => slot !== void 0) : [];
}
function resolve(declared, id, index, findings, problems = dependencyFindings) {
  const found = /* @__PURE__ */ new Map();
  for (const { value, parts } of declared) {
    const gone = removals(value, parts);
    findings.push(...problems(id, value, parts, gone, index));
    for (const part of parts) {
      const at = partPlace(part, index);
      const out = isTaskName(part) ? gone.get(part) : void 0;
      const removal = out && { removal: index.place(out.start, out.end) };
      for (const dependency of part.ids)
        if (!found.has(dependency)) found.set(dependency, { id: dependency, at, ...removal });
    }
  }
  return [...found.values()];
}
function partPlace(part, index) {
  return index.place(part.offset, part.offset + part.text.length);
}
function buildTask({ unit, body }, units, paths, index, dependsOn) {
  const { heading } = unit;
  const place2 = (start, end) => index.place(start, end);
  const [first, last] = [unit.sections[0], unit.sections.at(-1)];
  const phase = unit.phase === void 0 ? void 0 : units.phases[unit.phase]?.id;
  const estimate = body.estimate ? locate(body.estimate, place2) : heading.estimate !== void 0 && { value: heading.estimate, at: first.at };
  return {
    id: heading.id,
    title: heading.title,
    ...phase !== void 0 && { phase },
    done: heading.done || body.done === true,
    dependsOn,
    claims: body.claims.map((draft) => paths.claim(draft)),
    locks: (body.locks ?? []).map((lock) => locate(lock, place2)),
    ...estimate && { estimate },
    ...body.priority && { priority: locate(body.priority, place2) },
    ...body.wave && { wave: locate(body.wave, place2) },
    verification: body.verification.map((command) => locate(command, place2)),
    ...body.branch && { branch: locate(body.branch, place2) },
    ...body.worktree && { worktree: locate(body.worktree, place2) },
    ...body.inPlace && !body.worktree && { inPlace: true },
    brief: {
      text: body.prose.texts.join("\n\n"),
      ...body.prose.start >= 0 && { at: place2(body.prose.start, body.prose.end) },
      readingList: body.readingList,
      saysNoFiles: body.saysNoFiles,
      code: body.code.map((fence) => ({
        at: place2(fence.start, fence.end),
        lines: fence.code === "" ? 0 : fence.code.split("\n").length,
        command: isCommand(fence)
      }))
    },
    at: place2(heading.idOffset, heading.idOffset + (heading.idLength ?? heading.id.length)),
    section: { start: first.at.start, end: index.point(last.bodyEnd) }
  };
}
var PREREQUISITE = /\bprerequisite/i;
var SHELL = /^(?:bash|sh|shell|zsh|fish|console|terminal|powershell|ps1|cmd|bat|text|txt|plaintext|output)$/i;
function isCommand({ language, code }) {
  if (SHELL.test(language)) return true;
  return language === "" && code.split("\n").every((line) => /^\s*(?:[$>#]|$)/.test(line));
}

export {
  emptyPlan,
  overLimit,
  openFence,
  unreadTasks,
  struckOut,
  slotIn,
  readWaits,
  unclearWaits,
  buildTasks,
  readAll,
  resolve,
  buildTask
};
