import {
  OUTPUT,
  addNamedFiles,
  namedFiles,
  namesOtherFile,
  readSteps
} from "./chunk-TAMEC6VM.mjs";
import {
  allowComments,
  isHeldUnknownId,
  isReadAs,
  summaryOf,
  titles,
  writeBody
} from "./chunk-S7RMAIB2.mjs";
import {
  homeOf
} from "./chunk-DM6SPCRK.mjs";
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
  parseBlocks
} from "./chunk-SCKJLYT6.mjs";
import {
  findAfter,
  outputClaims,
  plainTitle,
  readSessionHeading,
  readSessionPhase,
  readSync,
  sessionId
} from "./chunk-V4XTOYGT.mjs";
import {
  orderTasks,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/levels.ts
function levelsOf({ tasks }) {
  const { before, topological } = orderTasks(tasks);
  const level = tasks.map(() => 0);
  for (const task of topological)
    for (const parent of before[task]) level[task] = Math.max(level[task], level[parent] + 1);
  const groups = [];
  for (const at of new Set(level.toSorted((a, b) => a - b)))
    groups.push(tasks.flatMap((_, i) => level[i] === at ? [i] : []));
  return groups.map((group, i) => ({
    tasks: group.map((task) => tasks[task]),
    waitsForAll: i > 0 && group.every((task) => groups[i - 1].every((parent) => before[task].includes(parent)))
  }));
}

// src/formats/session-plan/write-steps.ts
function stepsFrom(levels) {
  for (let from = 1; from < levels.length; from++) {
    const isStep = ({ tasks, waitsForAll }, i) => {
      const [task, ...others] = tasks;
      return task !== void 0 && others.length === 0 && waitsForAll && task.dependsOn.length === levels[from + i - 1].tasks.length && task.id === `${from + 1}.${i + 1}` && isBare(task);
    };
    if (levels.slice(from).every(isStep)) return from;
  }
  return levels.length;
}
function isBare(task) {
  const { claims, locks, verification, brief, inPlace } = task;
  const values = [task.branch, task.worktree, task.estimate, task.priority, task.wave];
  const [step] = readSteps([{ blocks: parseBlocks(lineOf(task), 0) }]);
  return inPlace === true && locks.length + verification.length === 0 && isNamed(claims, lineOf(task)) && values.every((value) => value === void 0) && step?.title === task.title && step.text === brief.text && step.done === task.done;
}
function isNamed(claims, line) {
  const named = [];
  addNamedFiles(named, namedFiles({ text: line, offset: 0 }));
  return named.length === claims.length && named.every(({ access, text }, i) => {
    const claim = claims[i];
    return claim.access === access && claim.pattern === tidyPath(text).pattern;
  });
}
function lineOf({ brief, done }) {
  return `- ${done ? "[x] " : ""}${oneLine(brief.text)}`;
}
function stepLines(levels) {
  return levels.map(({ tasks }) => lineOf(tasks[0])).join("\n");
}

// src/formats/session-plan/write-session.ts
function nameSessions(tasks, phase, ids) {
  return tasks.map((task, i) => {
    const id = ids.get(task.id) ?? task.id;
    const own = [id, id.slice(phase.length), id.slice(phase.length + 1)].find(
      (name) => isName(name) && sessionId(phase, name) === id
    );
    const heading = `### Session ${headingOf(own ?? letter(i), task)}`;
    return own === void 0 ? { task, heading, ownId: id } : { task, heading };
  });
}
function isName(name) {
  const read = readSessionHeading({ text: `Session ${name}: T`, offset: 0 });
  return read?.certain === true && read.name === name && read.title === "T";
}
function letter(position) {
  return position < 26 ? String.fromCharCode(65 + position) : String(position + 1);
}
function headingOf(name, { title }) {
  const isRead = (one) => {
    const read = readSessionHeading({ text: `Session ${name}: ${one}`, offset: 0 });
    return read?.name === name && read.title === one && !read.done;
  };
  const found = titles(oneLine(title)).find(isRead);
  return found === void 0 || found === "" ? name : `${name}: ${found}`;
}
function writeSession(task) {
  const claimed = new Set(task.claims.map(({ access, pattern }) => `${access} ${pattern}`));
  const patterns = new Set(task.claims.map(({ pattern }) => pattern));
  const lines = task.brief.text.split(/\r?\n/);
  const outputs = lines.filter((line) => isOutput(line, claimed));
  const text = lines.filter((line) => !isOutput(line, claimed)).map((line) => {
    const quote = quoteOf(line) || (namesOtherFile(line, patterns) ? "> " : "");
    return quote === "" ? line : quote + line.trim();
  }).join("\n");
  const body = writeBody({ ...task, brief: { ...task.brief, text } });
  return [body, ...outputs.map(oneLine)].filter((part) => part !== "");
}
function isOutput(line, claimed) {
  const rest = /^Output: (\S.*)$/.exec(line)?.[1];
  if (rest === void 0) return false;
  return outputClaims({ text: rest, offset: 0 }).every(
    ({ access, text }) => claimed.has(`${access} ${tidyPath(text).pattern}`)
  );
}
function quoteOf(line) {
  const bare = line.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  if (readSync(bare, 0, "any")) return "> > ";
  return OUTPUT.test(bare) ? "> " : "";
}

// src/formats/session-plan/write.ts
var NAME = "Parallel Execution Plan";
function writeSessionPlan(plan) {
  const levels = levelsOf(plan);
  const ids = renamedIds(plan, levels.length);
  const title = plainTitle(oneLine(plan.title));
  const steps = stepsFrom(levels);
  const parts = [
    `# ${NAME}${title === "" || title === NAME ? "" : `: ${title}`}`,
    ...summaryOf(plan),
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === void 0)),
    ...levels.slice(0, steps).flatMap((_, i) => phaseParts(plan, levels, i, ids)),
    ...steps < levels.length ? [`## Phase ${steps + 1}: Sequential Finalization`, stepLines(levels.slice(steps))] : [],
    ...plan.advice === void 0 ? [] : ["## Advice", quoted(plan.advice)]
  ];
  return { text: `${parts.join("\n\n")}
`, lost: [], ids };
}
var OWN_WORDS = /\s.*\b(?:sessions?|sitzung(?:en)?|phase|wave|batch|stage)\b|\b(?:sessions?|sitzung(?:en)?|phase|wave|batch|stage)\b.*\s/i;
function renamedIds(plan, phases) {
  const { known, unknown } = idsOf(plan);
  const isHeld = (id) => /^[^\s`]+(?: [^\s`]+){0,7}$/.test(id) && !OWN_WORDS.test(id) && oneLine(id) === id && isReadAs(id, [id]);
  const renamed = newIds(known, isHeld, (_, nth) => `S${nth}`);
  const taken = known.map((id) => renamed.get(id) ?? id);
  const names = Array.from({ length: phases }, (_, i) => String(i + 1));
  const isTaken = (id) => taken.includes(id) || isHeldUnknownId(id, taken, names) && !names.some((phase) => taken.includes(sessionId(phase, id)));
  for (const [id, other] of newIds([...taken, ...unknown], isTaken, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}
function phaseParts(plan, levels, position, ids) {
  const { tasks, waitsForAll } = levels[position];
  const number = String(position + 1);
  const parts = [`## Phase ${number}: ${phaseTitle(plan, tasks, number)}`];
  if (tasks.length > 1) parts.push("Run these sessions at the same time.");
  const implied = new Set(waitsForAll ? levels[position - 1].tasks.map(({ id }) => id) : []);
  for (const named of nameSessions(tasks, number, ids))
    parts.push(...sessionParts(plan, named, implied, ids));
  if (levels[position + 1]?.waitsForAll === true)
    parts.push(`**Sync Point:** Phase ${number} is merged before Phase ${position + 2} starts`);
  return parts;
}
function sessionParts(plan, named, implied, ids) {
  const { task } = named;
  const dependencies = [...new Set(task.dependsOn.map(({ id }) => id))].filter((id) => !implied.has(id)).map((id) => ids.get(id) ?? id);
  const items = [
    ...named.ownId === void 0 ? [] : [`- Id: ${codeSpan(named.ownId)}`],
    ...dependencies.length > 0 ? [`- Depends on: ${dependencies.join(", ")}`] : []
  ];
  return [
    named.heading,
    ...items.length > 0 ? [items.join("\n")] : [],
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task)),
    ...writeSession(task)
  ];
}
function phaseTitle({ phases }, tasks, number) {
  const own = new Set(tasks.map(({ phase }) => phase));
  const title = oneLine(phases.find(({ id }) => own.size === 1 && own.has(id))?.title ?? "");
  const read = readSessionPhase(`Phase ${number}: ${title}`);
  if (title !== "" && read?.number === number && read.title === title && !findAfter(title))
    return title;
  return tasks.length > 1 ? "Parallel Work" : "Single Session";
}
export {
  writeSessionPlan
};
