import {
  looksLikePath
} from "./chunk-6LI72MR5.mjs";
import {
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/strategy/deliverables.ts
function pathClaims(deliverables) {
  return deliverables.filter(({ value }) => looksLikePath(value, false)).map(({ value, at }) => ({ ...tidyPath(value), written: value, at, access: "write" }));
}

// src/formats/strategy/foreign.ts
var SHAPES = [
  ["nodes", "nodes by id"],
  ["execution_phases", "phases of issues"],
  ["tasks", "a list of tasks"],
  ["issues", "a list of issues"],
  ["steps", "a list of steps"],
  ["waves", "waves without their plan"]
];
function foreignFinding(document, top, asked, written) {
  if (asked.some((key) => top.has(key))) return void 0;
  const shape = SHAPES.find(([key]) => top.has(key))?.[1];
  const holds = Array.isArray(document.value) ? "a list" : shape ?? "something else";
  return {
    rule: "plan/schema",
    at: document.placeOf([]),
    message: `the document holds ${holds} and none of the keys ${asked.join(", ")}; expected ${written}`
  };
}

// src/formats/strategy/limit.ts
function tooManyPhases(count, { tasks }, index) {
  if (count <= tasks) return void 0;
  return {
    rule: "plan/unreadable",
    at: index.place(0, 0),
    message: `the document has ${count} phases, over the limit of ${tasks}; split it`,
    overLimit: true
  };
}

export {
  pathClaims,
  foreignFinding,
  tooManyPhases
};
