import { isPlanByName } from "../formats/own-name.ts";

/** Endings of the files that plans are written in. */
const ENDING = /\.(?:md|markdown|ya?ml|json)$/i;

/** Words that every plan's content has somewhere: a cheap look before the parser is loaded. */
const LIKELY = /^ {0,3}#{2,6}[ \t].*\d/m;

/** True for a path that is worth a look into the file. */
export function mayBePlan(path: string): boolean {
  return ENDING.test(path);
}

/** True for a name that plans usually have. */
export function isPlanName(path: string): boolean {
  return isPlanByName(path) || /(?:^|[\\/])parallel-plan\.md$/i.test(path);
}

/** Headings of those who carry a plan out, in whichever words. */
const WORKERS =
  /^ {0,3}#{2,6}[ \t].*\b(?:worker|(?:sub-?)?agent|(?:work-?)?stream|track|lane|worktree|team|session|terminal|builder|ownership matrix|W\d)/im;

/** Keys of a strategy's files, of its sessions and of a dependency graph, and the mark of its document. */
const STRATEGY =
  /"(?:wave_execution_plan|execution_plan_id|phase_id|phases)"\s*:|^<!-- strategy document of /m;

/**
 * True when a text is worth recognising: numbered headings and words of tasks, workers with a place of
 * their own, packages with scopes, a checkpoint, phases of a strategy.
 */
export function mayHoldTasks(text: string): boolean {
  if (STRATEGY.test(text)) return true;
  if (WORKERS.test(text) && /\b(?:worktree|branch|depends|owns|owned|ownership)\b/i.test(text))
    return true;
  if (/^ {0,3}#[ \t].*\bcheckpoint\b/im.test(text) && /\bstatus\b/i.test(text)) return true;
  if (/\bpackages\b/.test(text) && /\b(?:package_id|write_allow)\b/.test(text)) return true;
  return LIKELY.test(text) && /\btask|\bdepend|\bblocked\b/i.test(text);
}
