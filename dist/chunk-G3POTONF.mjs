// src/model/plan.ts
var FORMATS = [
  "task-plan",
  "execution-plan",
  "checkpoint",
  "work-packages",
  "session-plan",
  "dependency-graph",
  "strategy",
  "strategy-session",
  "strategy-document",
  "shared"
];

export {
  FORMATS
};
