import {
  isPlanByName
} from "./chunk-3X5NUSPY.mjs";

// src/client/plan-file.ts
var ENDING = /\.(?:md|markdown|ya?ml|json)$/i;
var LIKELY = /^ {0,3}#{2,6}[ \t].*\d/m;
function mayBePlan(path) {
  return ENDING.test(path);
}
function isPlanName(path) {
  return isPlanByName(path) || /(?:^|[\\/])parallel-plan\.md$/i.test(path);
}
var WORKERS = /^ {0,3}#{2,6}[ \t].*\b(?:worker|(?:sub-?)?agent|(?:work-?)?stream|track|lane|worktree|team|session|terminal|builder|ownership matrix|W\d)/im;
var STRATEGY = /"(?:wave_execution_plan|execution_plan_id|phase_id|phases)"\s*:|^<!-- strategy document of /m;
function mayHoldTasks(text) {
  if (STRATEGY.test(text)) return true;
  if (WORKERS.test(text) && /\b(?:worktree|branch|depends|owns|owned|ownership)\b/i.test(text))
    return true;
  if (/^ {0,3}#[ \t].*\bcheckpoint\b/im.test(text) && /\bstatus\b/i.test(text)) return true;
  if (/\bpackages\b/.test(text) && /\b(?:package_id|write_allow)\b/.test(text)) return true;
  return LIKELY.test(text) && /\btask|\bdepend|\bblocked\b/i.test(text);
}

export {
  mayBePlan,
  isPlanName,
  mayHoldTasks
};
