// src/client/plan-file.ts
var ENDING = /\.(?:md|markdown|ya?ml)$/i;
var LIKELY = /^ {0,3}#{2,6}[ \t].*\d/m;
function mayBePlan(path) {
  return ENDING.test(path);
}
function isPlanName(path) {
  return /(?:^|[\\/])(?:parallel-plan\.md|work-packages\.ya?ml)$/i.test(path);
}
function mayHoldTasks(text) {
  if (/\bpackages\b/.test(text) && /\b(?:package_id|write_allow)\b/.test(text)) return true;
  return LIKELY.test(text) && /\btask|\bdepend|\bblocked\b/i.test(text);
}

export {
  mayBePlan,
  isPlanName,
  mayHoldTasks
};
