import {
  TASK_ID,
  headingDependencies,
  saysDoneFirst,
  withoutKeyword,
  withoutMarks
} from "./chunk-WCMA2GUG.mjs";
import {
  minutesOf
} from "./chunk-D66UM6SX.mjs";

// src/formats/task-plan/heading.ts
var LEAD = String.raw`^[*_\x60~\s]*(?:(?:\[[^[\]\d]{0,24}\]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)[*_\x60~\s]*){0,4}`;
var SEPARATOR = String.raw`[*_\x60]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\x60]*\s*`;
var NAMED = new RegExp(
  `${LEAD}task(?:[\\s#:-]*\\[(${TASK_ID})\\]|[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:\u2013\u2014]|\\s+-)))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "iu"
);
var BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "iu");
var DECLARED = [
  new RegExp(
    `${LEAD}(?:sub-?task|step|ticket|story|(?:work\\s+)?item|issue)[\\s#:-]*(${TASK_ID})(?:${SEPARATOR}|[*_\`]*\\s+)`,
    "iu"
  ),
  new RegExp(`${LEAD}task\\s+\`([A-Za-z](?:[\\w.-]{0,62}[A-Za-z0-9])?)\`${SEPARATOR}`, "iu"),
  new RegExp(`${LEAD}(T?\\d+(?:\\.\\d+)*[a-z]?)[*_\`]*\\s+`, "iu")
];
function notTasks() {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}
var LONGEST = 4096;
function readTaskHeading(heading) {
  const { text, offset } = heading;
  if (text.length > LONGEST) return void 0;
  const named = NAMED.exec(text);
  const dependency = headingDependencies(heading);
  const other = dependency && DECLARED.find((pattern) => pattern.test(text));
  const match = named ?? BARE.exec(text) ?? other?.exec(text);
  const id = match?.[1] ?? match?.[2];
  if (!match || !id) return void 0;
  const idAt = match[0].lastIndexOf(id);
  const [start, end] = dependency ? [dependency.start - offset, dependency.end - offset] : [];
  const before = withoutMarks(
    end === void 0 ? text.slice(match[0].length) : declaredTitle(text, match[0].length, start)
  );
  const after = withoutMarks(end === void 0 ? "" : text.slice(Math.max(end, match[0].length)));
  const outsideDependency = text.slice(0, start) + (end === void 0 ? "" : text.slice(end));
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + idAt,
    title: before.text || after.text,
    done: before.done || after.done || saysDoneFirst(text.slice(0, idAt)),
    certain: named !== null,
    ...estimate !== void 0 && { estimate },
    ...dependency && { dependency }
  };
}
function declaredTitle(text, from, to = from) {
  return withoutKeyword(text.slice(from, Math.max(from, to)));
}

export {
  readTaskHeading
};
