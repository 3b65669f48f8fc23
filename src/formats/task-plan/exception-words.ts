/** Words by which only a part of an excepted path is taken out, or something is put back. */
const PART =
  /\b(?:adding|but|except|extend\w*|first|half|header|however|if|imports?|includ\w+|in which|last|L\d+|lines?|may|can|of which|only|part(?:ial|ially|ly|s)?|plus|section|some|still|though|top|unless|until|when|where|while|whose|with)\b|[:#]\s{0,4}L?\d/i;

const OWNER = String.raw`(?:W-?\d|(?:task|worker|lane|phase|session|wave|team|agent)s?\b|others?\b|another\b|somebody\b|\d)`;
const STATE =
  "(?:added|already|also|assigned|being|belong(?:s|ing)?|changed|claimed|covered|created|deleted|deprecated|done|edited|frozen|generated|handled|kept|implemented|left|legacy|made|maintained|managed|modified|off[- ]limits|out of scope|owned|read[- ]only|removed|renamed|rewritten|moved|reserved|taken|touched|updated|unchanged|untouched|vendored|written)";
/** Words that only say whose the excepted path is, or why it stays as it is. */
const WHOSE = new RegExp(
  String.raw`^(?:(?:which|that|as|since|because|it|they|these|those|both|all)\s{1,9}){0,4}(?:(?:is|are|was|will be|must|stays?|remains?)\b(?! not\b)|${STATE}\b|(?:by|for|from|in|of|see|owner:?|to)\s{1,9}(?:the\s{1,9})?${OWNER}|${OWNER}|(?:alone|out|yet|either|here|please|at all|for now|as (?:is|it is|they are))\b|(?:files?|folders?|director(?:y|ies))$)`,
  "i",
);

/** True for words in the bracket of an exception that change nothing of what it takes out: `, which W2 owns`. */
export function isBesides(words: string): boolean {
  const said = words.replace(/^[\s,;:–—*_.→=>-]+|[\s.*_]+$/g, "");
  return said === "" || (WHOSE.test(said) && !PART.test(said));
}

/** True for words in a bracket behind an excepted path by which only a part of it is taken out. */
export function saysPart(words: string): boolean {
  return PART.test(words);
}

/** Words without a bracket of which the same is true; others speak of the item as a whole. */
const PART_FOLLOWS =
  /^[\s*_]{0,9}[,;:–—-]?\s{0,9}(?:(?:but\s{1,9})?(?:includ|plus\b)|(?:where|whose|in which|of which|for which|only|lines?|L\d+|until|unless)\b)/i;

/** True where such words follow an exception that stands in no bracket. */
export function partFollows(rest: string): boolean {
  return PART_FOLLOWS.test(rest);
}
