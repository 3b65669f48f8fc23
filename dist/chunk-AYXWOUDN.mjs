// src/client/plan-file.ts
var ENDING = /\.(?:md|markdown)$/i;
var LIKELY = /^ {0,3}#{2,6}[ \t].*\d/m;
function mayBePlan(path) {
  return ENDING.test(path);
}
function isPlanName(path) {
  return /(?:^|[\\/])parallel-plan\.md$/i.test(path);
}
function mayHoldTasks(text) {
  return LIKELY.test(text) && /\btask|\bdepend|\bblocked\b/i.test(text);
}

export {
  mayBePlan,
  isPlanName,
  mayHoldTasks
};
