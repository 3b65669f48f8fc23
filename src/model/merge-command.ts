/**
 * What stands between `git` and the branch in every merge that is printed. Without the setting git guesses
 * that a folder was moved, and the promise breaks: see docs/promise.md.
 */
export const MERGE_COMMAND = "-c merge.directoryRenames=false merge --no-ff";
