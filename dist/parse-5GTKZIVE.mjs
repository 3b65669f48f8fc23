import {
  addNamedFiles,
  namedFiles,
  readSteps,
  takeOutput
} from "./chunk-TAMEC6VM.mjs";
import {
  nameables,
  narrowSyncs,
  readPhases,
  readQualified
} from "./chunk-KUR2OC42.mjs";
import {
  aliasesOf,
  bareName
} from "./chunk-BXWUXV5Y.mjs";
import {
  PathReader,
  buildTask,
  markdownExcess,
  parseBlocks,
  readAll,
  readAllows,
  readBody,
  readDrawing,
  readWaits,
  resolve,
  saysException,
  saysNoDependency,
  slotIn,
  unclearWaits,
  unreadFiles
} from "./chunk-SCKJLYT6.mjs";
import {
  adviceText,
  endOf,
  fillFromRows,
  fillPlaces,
  findSessions,
  isOthers,
  lostSessions,
  outline,
  placesInCommand,
  placesInHeading,
  readLabel,
  readOutput,
  readPathItem,
  secondPlaces,
  sessionId,
  summaryText,
  titleSection,
  unreadRows,
  withBoldSessions
} from "./chunk-V4XTOYGT.mjs";
import {
  isSurePath
} from "./chunk-6LI72MR5.mjs";
import {
  branchFault
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/session-plan/drawing.ts
function drawnBlock({ heading, blocks }) {
  if (!heading || !/\bfiles?\b/i.test(heading.text)) return void 0;
  if (blocks.some((block) => block.kind === "list")) return void 0;
  return blocks.find((block) => block.kind === "code");
}
function drawnClaims(part) {
  const block = drawnBlock(part);
  return block && readDrawing(block);
}

// src/formats/session-plan/findings.ts
function unreadSessions(unread) {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a session but has no name that could be read, so it is left out; expected a heading such as "Session A: Title"`
  }));
}
function unreadFiles2(drafts, cut) {
  return drafts.flatMap(
    ({ unit }) => unit.parts(cut).flatMap((part) => {
      const { heading } = part;
      if (!heading || drawnBlock(part) === void 0 || drawnClaims(part)) return [];
      const at = cut.index.place(heading.offset, heading.offset + heading.text.length);
      const message = `session ${unit.heading.id} draws its files in a code block that cannot be read; expected a list such as "Files to Modify" with one path an item`;
      return [{ rule: "plan/partly-read", at, message, tasks: [unit.heading.id] }];
    })
  );
}
var PLACEHOLDER = /\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\.\.\.|\u2026/;
function placeholders(tasks) {
  return tasks.flatMap(
    (task) => ["branch", "worktree"].flatMap((field) => {
      const value = task[field];
      const part = value && PLACEHOLDER.exec(value.value)?.[0];
      if (!value || part === void 0) return [];
      if (field === "branch" && branchFault(value.value) !== void 0) return [];
      return [
        {
          rule: "plan/partly-read",
          at: value.at,
          message: `the ${field} of session ${task.id}, "${value.value}", still has the placeholder "${part}"; expected its real name`,
          tasks: [task.id]
        }
      ];
    })
  );
}

// src/formats/session-plan/order.ts
function orderPhases(phases, tasks, steps) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const [position, phase] of phases.entries()) {
    const waits = waitsOf(phases, position).map((wait) => ({
      only: wait.for && new Set(wait.for),
      ends: endsOf(phases, wait.phase, byId, wait.of).map((id) => ({
        id,
        at: wait.at
      }))
    }));
    let before;
    for (const id of phase.tasks) {
      const task = byId.get(id);
      if (!task) continue;
      const inRow = phase.inRow && steps.has(id) && before !== void 0;
      const own = waits.filter(({ only }) => only?.has(id) ?? true);
      add(task, inRow ? [{ id: before, at: task.at }] : own.flatMap(({ ends }) => ends));
      before = id;
    }
  }
}
function waitsOf(phases, position) {
  const { saysAfter, sequential, at } = phases[position];
  const found = phases.slice(0, position).flatMap(
    ({ syncs }, phase) => syncs.flatMap((sync) => sync.before === position ? [{ ...sync, phase }] : [])
  );
  if (found.length > 0 || position === 0) return found;
  if (saysAfter) return [saysAfter];
  return sequential ? [{ phase: position - 1, at }] : [];
}
function endsOf(phases, position, byId, of) {
  const tasks = of ?? phases[position].tasks;
  if (tasks.length === 0 && !of)
    return waitsOf(phases, position).flatMap((wait) => endsOf(phases, wait.phase, byId, wait.of));
  const waited = new Set(
    tasks.flatMap(
      (id) => byId.get(id)?.dependsOn.flatMap((other) => other.id === id ? [] : other.id) ?? []
    )
  );
  const ends = tasks.filter((id) => !waited.has(id));
  return ends.length > 0 ? ends : tasks;
}
function add(task, more) {
  const known = new Set(task.dependsOn.map(({ id }) => id));
  const [first] = more;
  const found = more.filter(({ id }) => !known.has(id) && known.add(id));
  task.dependsOn = [...found, ...task.dependsOn];
  if (first) task.dependencyAt ??= first.at;
}

// src/formats/session-plan/labelled.ts
var FILES = /\b(?:files?|paths?|folders?|director(?:y|ies)|modules?|components?|pages?|migrations?|scripts?|schemas?|routes?|styles?|templates?|hooks?|services?|models?|views?|endpoints?|helpers?|fixtures?|tests? to|code|area|territory|boundar(?:y|ies)|dateien)\b|^(?:(?:you |we |it )?(?:may|can|will|should|must)|to|works? (?:on|in)|working (?:on|in)|edit|touch|writ|chang|updat|modif|creat|add|implement|build|own)/i;
var WORDS = /\b(?:docs?|documentation|specs?|specifications?|designs?|guides?|run|verify|check)\b/i;
var LABEL = /^[\s*_`]*([A-Za-z][\w /&'\u2019-]{2,40}?)(?:\s?\([^()\n]{0,60}\))?[\s*_`]*(?::[*_\s]*([^\n]*))?$/;
function fileLabel(line) {
  const match = LABEL.exec(line.text);
  const name = match?.[1]?.trim() ?? "";
  if (!match || !FILES.test(name) || WORDS.test(name) || isOthers(name)) return void 0;
  if (readLabel(line.text)) return void 0;
  const value = match[2] ?? "";
  return { text: value, offset: line.offset + line.text.length - value.length };
}
function labelledPaths(parts) {
  const found = [];
  for (const { heading, blocks } of parts) takeBlocks(found, blocks, heading && fileLabel(heading));
  return found;
}
function takeBlocks(found, blocks, label) {
  let open = label !== void 0 && label.text.trim() === "";
  for (const block of blocks) {
    if (block.kind === "list") {
      for (const item of block.items) {
        open &&= isPath(item);
        if (open) add2(found, { text: item.text, offset: item.start });
        else takeItem(found, item);
      }
      open = false;
      continue;
    }
    open = false;
    if (block.kind === "code") continue;
    for (const { 0: line, index } of block.text.matchAll(/[^\r\n]+/g)) {
      const value = line.includes(":") ? fileLabel({ text: line, offset: block.start + index }) : void 0;
      open = value?.text.trim() === "";
      if (value) takeValue(found, value);
    }
  }
}
function takeItem(found, item) {
  const text = item.text.split(/\r?\n/, 1)[0] ?? "";
  const value = fileLabel({ text, offset: item.start });
  if (!value) return;
  if (value.text.trim() !== "") takeValue(found, value);
  else for (const child of item.children) if (isPathList(child)) takeItems(found, child);
}
function isPathList(block) {
  return block.kind === "list" && block.items.every(isPath);
}
function isPath({ text, start }) {
  const [path] = readPathItem({ text, offset: start });
  return path !== void 0 && isSurePath(path.text);
}
function takeItems(found, { items }) {
  for (const { text, start } of items) add2(found, { text, offset: start });
}
function takeValue(found, value) {
  const paths = readPathItem(value);
  const last = paths.at(-1);
  if (!last || !paths.every(({ text }) => isSurePath(text))) return;
  if (/^[\s`*_.)]*(?:$|[(\u2013\u2014-])/.test(value.text.slice(endOf(last) - value.offset)))
    add2(found, value);
}
function add2(found, item) {
  found.push(...readPathItem(item).filter(({ action }) => action !== "read"));
}

// src/formats/session-plan/references.ts
function plainNames(value) {
  const text = value.text.replace(
    /\b(?:sessions?|sitzung(?:en)?)\b/gi,
    (word) => " ".repeat(word.length)
  );
  return text.trim() === "" ? value : { ...value, text };
}
function resolver(known) {
  const { drafts, names } = known;
  const ids = drafts.map(({ unit }) => unit.heading.id);
  const isId = /* @__PURE__ */ new Set([...ids, ...[...known.groups.values()].flat()]);
  const tables = [
    aliasesOf(drafts.map((_, i) => alias(ids[i], names[i], titleOf(drafts[i])))),
    ...["branch", "worktree"].map(
      (field) => aliasesOf(drafts.map(({ body }, i) => alias(ids[i], ids[i], body[field]?.value ?? "")))
    )
  ];
  const inPhase = (text, phase) => {
    const own = drafts.flatMap(({ unit }, i) => phaseOf(unit) === phase ? [i] : []);
    const key = bareName(text).toLowerCase();
    const found = own.filter((i) => names[i].toLowerCase() === key);
    return found.length === 1 ? found[0] : void 0;
  };
  const phaseOf = ({ phase }) => phase === void 0 ? void 0 : known.phases[phase];
  const read = (text, position, span) => {
    const self = ids[position];
    const own = inPhase(text, phaseOf(drafts[position].unit));
    if (span) {
      const found = inPhase(text, span.phase.toLowerCase());
      const isPlain = !span.apart || own === void 0 || own === position;
      if (found !== void 0) return { ids: [ids[found]], how: isPlain ? "plain" : "guessed" };
    }
    const [, phase, name] = /^p(?:hase)?[\s-]*(\d+)[\s.:/\u2013-]*([a-z]\w*)$/i.exec(text) ?? [];
    const both = phase && inPhase(name, phase);
    if (typeof both === "number") return { ids: [ids[both]], how: "plain" };
    if (own !== void 0 && own !== position) return { ids: [ids[own]], how: "plain" };
    for (const table of tables) {
      const found = table.ids(text, position);
      if (found && !(own !== void 0 && found.includes(self)))
        return { ids: [...found], how: "plain" };
    }
    const key = bareName(text).toLowerCase();
    const others = ids.filter((_, i) => i !== position && names[i].toLowerCase() === key);
    if (own === position && others.length === 1) return { ids: others, how: "guessed" };
    return group(text, known.groups, self);
  };
  return ({ value, parts }, position, spans) => ({
    value,
    parts: parts.map((part, i) => {
      const span = spans.find(({ start, end }) => start <= part.offset && part.offset < end);
      const isKnown = isId.has(part.text) && !span;
      const isExcepted = parts.slice(0, i + 1).some(({ text }) => saysException(text));
      if (isKnown || isExcepted || saysNoDependency(part.text)) return part;
      return { ...part, ...read(part.text, position, span) };
    })
  });
}
function alias(id, key, title) {
  return { id, name: { kind: "session", key, id }, title };
}
function titleOf({ unit }) {
  return unit.heading.title.replace(/\bsessions?\b/gi, " ");
}
var PHASE = String.raw`(?:phase|wave|batch|stage)\s+([a-z]?\d+[a-z]?|[ivx]{2,5}|[a-z])`;
var SYNC = String.raw`(?:sync(?:hroni[sz]ation)?(?:[ -]?points?)?|(?:merge|integration)[ -]?points?|merge)`;
var GROUP = new RegExp(
  String.raw`^(?:(?:the|all|after|every)\s+)*(?:${PHASE}(?:['\u2019]s)?\s+${SYNC}|${SYNC}(?:\s+(?:of|after|for))?\s+(?:${PHASE}|(\d+)))$`,
  "i"
);
function group(text, groups, self) {
  const named = GROUP.exec(bareName(text));
  const other = new RegExp(String.raw`^.*\b(?:of|from|in)\s+(?:the\s+)?${PHASE}$`, "i").exec(text);
  const key = named?.slice(1).find(Boolean) ?? other?.[1];
  const ids = key === void 0 ? void 0 : groups.get(key.toLowerCase());
  if (!ids) return void 0;
  return { ids: ids.filter((id) => id !== self), how: named ? "plain" : "guessed" };
}

// src/formats/session-plan/slot.ts
function slotInSession(section, index) {
  if (section.level === 0) return void 0;
  const { text } = index;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  const item = /^(?:[ \t]*\r?\n)*([-*+]) /.exec(body);
  if (item) {
    const offset = section.bodyStart + item[0].length - 2;
    return { at: index.place(offset, offset), before: `${item[1]} Depends on: `, after: "\n" };
  }
  const at = index.offset(section.at.end);
  return { at: index.place(at, at), before: "\n\n- Depends on: ", after: "" };
}

// src/formats/session-plan/parts.ts
function partsOf(sections, cut) {
  return sections.map((section, i) => {
    const blocks = parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart
    );
    if (i === 0) return { blocks };
    return { heading: { text: section.heading, offset: section.headingOffset }, blocks };
  });
}

// src/formats/session-plan/session.ts
var ITEMS = /^(?:[ \t]*\r?\n)*(?:[ \t]*[-*+][ \t].*(?:\r?\n|$))*/;
var OWN_ID = /^[ \t]*[-*+][ \t]+[*_]{0,2}id[*_]{0,2}:[*_]{0,2}[ \t]*(?:`([^`\n]*[^`\s])`|`?([^`\s]+)`?)[ \t]*$/im;
function draftSessions({ sessions, phases }, cut) {
  return sessions.map((unit) => {
    const phase = unit.phase === void 0 ? void 0 : phases[unit.phase].heading.number;
    const { id, idOffset } = idOf(unit, phase, cut);
    const { title, done } = unit.heading;
    const { parts, outputs } = takeOutput(partsOf(unit.sections, cut));
    const body = unit.row ?? readBody(parts, { drawings: false });
    body.prose.texts = body.prose.texts.filter((text) => !OWN_ID.test(text));
    for (const { claims, exceptions } of outputs.map(readOutput)) {
      addClaims(body.claims, claims);
      body.exceptions.push(...exceptions);
    }
    addClaims(
      body.claims,
      parts.flatMap((part) => drawnClaims(part) ?? [])
    );
    if (!unit.row) body.inWords.push(...labelledPaths(parts));
    addNamedFiles(
      body.claims,
      unit.sections.flatMap((one) => namedFiles(bodyOf(one, cut)))
    );
    const [{ heading, headingOffset }] = unit.sections;
    fillPlaces(body, placesInHeading({ text: heading, offset: headingOffset }));
    fillPlaces(body, placesInCommand(textOf(unit, cut)));
    for (const { text, offset } of outputs) addOutput(body.prose, text, offset);
    return {
      unit: {
        heading: { id, idOffset, title, done, certain: true },
        sections: unit.sections,
        ...unit.phase !== void 0 && { phase: unit.phase },
        parts: () => parts
      },
      body
    };
  });
}
function textOf({ sections }, { text }) {
  const [offset, end] = [sections[0].bodyStart, sections.at(-1).bodyEnd];
  return { text: text.slice(offset, end), offset };
}
function bodyOf({ bodyStart, bodyEnd }, { text }) {
  return { text: text.slice(bodyStart, bodyEnd), offset: bodyStart };
}
function addClaims(to, more) {
  for (const claim of more) if (!to.some(({ text }) => text === claim.text)) to.push(claim);
}
function addOutput(prose, text, offset) {
  prose.texts.push(`Output: ${text.trim()}`);
  if (prose.start === -1) prose.start = offset;
  prose.end = Math.max(prose.end, offset + text.length);
}
function idOf({ heading, sections: [section] }, phase, { text }) {
  const own = OWN_ID.exec(ITEMS.exec(text.slice(section.bodyStart, section.bodyEnd))[0]);
  const id = own?.[1] ?? own?.[2];
  if (!own || id === void 0) {
    return { id: sessionId(phase, heading.name), idOffset: heading.nameOffset };
  }
  return { id, idOffset: section.bodyStart + own.index + own[0].lastIndexOf(id) };
}
function buildSessions(drafts, names, units, ids, paths, index, findings) {
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, tasks2]) => [name, tasks2.map((i) => ids[i])])
  );
  const explicit = /* @__PURE__ */ new Set();
  const resolve2 = resolver({
    drafts,
    names,
    phases: units.phases.map((phase) => phase.id.toLowerCase()),
    groups: phases
  });
  const tasks = drafts.map((draft, position) => {
    const { unit, body } = draft;
    const { id } = unit.heading;
    const scope = { ids, numberOf, position: ids.indexOf(id), phases };
    const read = (written) => {
      const { value, spans } = readQualified(written);
      return asWritten(resolve2(readAll([plainNames(value)], scope)[0], position, spans), index);
    };
    findings.push(...unreadFiles(id, body, index));
    const waits = readWaits(body, scope, (value) => read(value).parts);
    findings.push(...unclearWaits(id, waits.unclear, index));
    const named = [...body.dependencies, ...waits.declared].map(read);
    const task = buildTask(draft, units, paths, index, resolve(named, id, index, findings));
    if (named.length > 0) {
      explicit.add(id);
      const { value } = named[0];
      task.dependencyAt = index.place(value.start, named.at(-1).value.end);
    }
    const slot = named.length > 0 ? slotIn(named, unit, ids, index) : slotInSession(unit.sections[0], index);
    if (slot) task.dependencySlots = [slot];
    return {
      ...task,
      at: index.place(
        unit.heading.idOffset,
        unit.heading.idOffset + idLength(id, unit.heading.idOffset, index)
      )
    };
  });
  return { tasks, explicit };
}
function asWritten({ value, parts }, { text }) {
  const whole = (part) => part.how === "plain" ? part : { ...part, text: text.slice(part.offset, part.offset + part.text.length) };
  return { value, parts: parts.map(whole) };
}
function idLength(id, offset, { text }) {
  for (let from = 0; from < id.length; from++)
    if (text.startsWith(id.slice(from), offset)) return id.length - from;
  return 1;
}

// src/formats/session-plan/step-task.ts
function stepsOf({ sessions, phases }, cut) {
  const filled = new Set(sessions.map(({ phase }) => phase));
  if ([...filled].every((phase) => phase === void 0)) return [];
  return phases.flatMap(({ heading, sections }, phase) => {
    if (filled.has(phase)) return [];
    return readSteps(partsOf(sections, cut)).map((step, i) => ({
      id: `${heading.number}.${i + 1}`,
      phase,
      step
    }));
  });
}
function stepClaims({ offset, end }, { text }) {
  const claims = [];
  addNamedFiles(claims, namedFiles({ text: text.slice(offset, end), offset }));
  return claims;
}
function stepTask({ id, phase, step }, units, paths, index) {
  const { title, done, text, offset, end } = step;
  const claims = stepClaims(step, index).map((claim) => paths.claim(claim));
  return {
    id,
    title,
    phase: units.phases[phase].heading.number,
    done,
    dependsOn: [],
    claims,
    locks: [],
    verification: [],
    inPlace: true,
    brief: { text, readingList: false, saysNoFiles: claims.length === 0, code: [] },
    at: index.place(
      offset,
      Math.min(end, index.offset({ line: index.point(offset).line + 1, column: 1 }))
    ),
    section: index.place(offset, end)
  };
}

// src/formats/session-plan/parse.ts
function parseSessionPlan(index, options) {
  const cut = withBoldSessions(outline(index));
  const excess = markdownExcess(cut, options.limits);
  if (excess) return refused(excess, index);
  const units = findSessions(cut);
  const steps = stepsOf(units, cut);
  const count = units.sessions.length + steps.length;
  if (count > options.limits.tasks) {
    const message = `the plan has ${count} sessions and steps, over the limit of ${options.limits.tasks}; split it`;
    return refused({ message, line: 1 }, index);
  }
  const unread = [...units.unread, ...lostSessions(units, cut)];
  const findings = unreadSessions(unread);
  const hasPhases = units.sessions.some(({ phase }) => phase !== void 0);
  const phases = hasPhases ? readPhases(units, cut, findings) : [];
  const { tasks, explicit, names } = readTasks(units, steps, phases, cut, options, findings);
  findings.push(...narrowSyncs(units.phases, phases, names, index));
  orderPhases(phases, tasks, new Set(steps.map(({ id }) => id)));
  findings.push(...placeholders(tasks));
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const advice = adviceText(cut);
  const plan = {
    ...emptyPlan(),
    title: plainTitle(title?.heading ?? ""),
    ...summary !== void 0 && { summary },
    ...advice !== void 0 && { advice },
    phases: phaseList(hasPhases ? units : { ...units, phases: [] }),
    tasks,
    allows: readAllows(index)
  };
  const sections = /* @__PURE__ */ new Set();
  if (title) sections.add("title");
  if (phases.length > 0) sections.add("phases");
  const document = {
    at: title?.at ?? index.place(0, 0),
    sections,
    phases,
    steps: new Set(steps.map(({ id }) => id)),
    explicit
  };
  return { format: "session-plan", plan, document, findings };
}
function readTasks(units, steps, phases, cut, options, findings) {
  const { index } = cut;
  const drafts = draftSessions(units, cut);
  const names = units.sessions.map(({ heading }) => heading.name);
  findings.push(...unreadRows(fillFromRows(drafts, names, units.rows), cut));
  findings.push(...unreadFiles2(drafts, cut), ...secondPlaces(drafts, cut));
  const paths = new PathReader(
    index,
    [
      ...drafts.flatMap(({ body }) => body.claims),
      ...steps.flatMap(({ step }) => stepClaims(step, index))
    ],
    options
  );
  const all = [
    ...drafts.map(({ unit }) => ({
      id: unit.heading.id,
      phase: unit.phase,
      offset: unit.sections[0].headingOffset
    })),
    ...steps.map(({ id, phase, step }) => ({ id, phase, offset: step.offset }))
  ].toSorted((a, b) => a.offset - b.offset);
  const groups = /* @__PURE__ */ new Map();
  for (const [number, { id, phase }] of all.entries()) {
    if (phase === void 0) continue;
    phases[phase]?.tasks.push(id);
    const key = units.phases[phase].heading.number.toLowerCase();
    groups.set(key, [...groups.get(key) ?? [], number]);
  }
  const ids = all.map(({ id }) => id);
  const known = { phases: phaseList(units), groups };
  const { tasks, explicit } = buildSessions(drafts, names, known, ids, paths, index, findings);
  const built = [...tasks, ...steps.map((step) => stepTask(step, units, paths, index))];
  const order = new Map(all.map(({ offset }, i) => [offset, i]));
  const offsets = [
    ...drafts.map(({ unit }) => unit.sections[0].headingOffset),
    ...steps.map(({ step }) => step.offset)
  ];
  const sorted = built.map((task, i) => ({ task, at: order.get(offsets[i]) })).toSorted((a, b) => a.at - b.at);
  return {
    tasks: sorted.map(({ task }) => task),
    explicit,
    names: nameables(drafts, names, steps)
  };
}
function phaseList({ phases }) {
  return phases.map(({ heading, sections }) => ({
    id: heading.number,
    title: heading.title,
    at: sections[0].at
  }));
}
function plainTitle(heading) {
  const text = heading.replace(/[*_`]/g, "").trim();
  return text.replace(/^parallel (?:execution |session )?plan\s*[:\u2013\u2014-]\s*(?=\S)/i, "");
}
function emptyPlan() {
  return { format: "session-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}
function refused({ message, line }, index) {
  const start = index.startOf(line);
  const at = index.place(start, start + Math.min(index.line(line).length, 80));
  return {
    format: "session-plan",
    plan: emptyPlan(),
    document: { at, sections: /* @__PURE__ */ new Set(), phases: [], steps: /* @__PURE__ */ new Set(), explicit: /* @__PURE__ */ new Set() },
    findings: [{ rule: "plan/unreadable", at, message, overLimit: true }]
  };
}
export {
  parseSessionPlan
};
