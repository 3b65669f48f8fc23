/** A heading or label above files that more than one worker touches. */
const CONTESTED =
  /\b(?:shared|contended|contested|conflicting|overlapping|common)\s+(?:\S+\s+)?(?:files?|paths?)\b|\bfiles?\s+(?:shared|that (?:are shared|overlap|conflict)|with (?:conflicts|overlaps?))\b|\b(?:potential|possible|known|likely|expected|file|merge)\s+(?:file\s+|merge\s+)?(?:conflicts?|overlaps?|hot[ -]?spots?)\b|\bconflict\s+(?:zones?|points?|areas?|hot[ -]?spots?)\b/i;
/** Words with which it speaks of something else. */
const OTHERWISE =
  /\b(?:avoid\w*|between|do not|don't|handling|how|never|no|prevent\w*|read[- ]?only|resol\w+|strateg\w+|without)\b/i;

/** True for a heading or label of files that more than one worker touches: `Shared files`, `Potential conflicts`. */
export function isContested(heading: string): boolean {
  return CONTESTED.test(heading) && !OTHERWISE.test(heading);
}
