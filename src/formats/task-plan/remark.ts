import type { NamedPath } from "./path-item.ts";

/** What a remark right behind a path says is done to it: `(new)`, `(modify, 3 lines)`, `- no change needed`. */
export function remarkAction(rest: string, takesOut: boolean): NamedPath["action"] {
  if (!takesOut && isUntouched(rest)) return "read";
  const remark =
    /^[\s*_]*(?:[([{]\s*|[-–—:]\s+(?=(?:new|deleted) file\b|(?:new|created?|deleted?|modified|updated)\s*(?:[(.,;]|$)))(?:to be |will be )?(new|create[ds]?|modif(?:y|ied|ication)|update[ds]?|edit(?:ed)?|existing|delete[ds]?|removed?|read(?:[- ]only)?(?![- ]only))(?:\s+file)?\s*(?:[)\]},;:.(–—-]|$)/i.exec(
      rest,
    );
  const word = remark?.[1]?.toLowerCase() ?? "";
  if (/^(?:new|creat)/.test(word)) return "create";
  if (/^(?:modif|updat|edit|exist)/.test(word)) return "modify";
  if (/^(?:delet|remov)/.test(word)) return "delete";
  return word.startsWith("read") ? "read" : undefined;
}

const KEPT =
  "as (?:is|it is|they are)|unchanged|untouched|unmodified|intact|identical|read[- ]only";
const UNTOUCHED = new RegExp(
  String.raw`^[\s*_]{0,20}[-–—:(\s]{0,20}(?:no (?:code )?changes?|(?:must |should )?(?:stays?|remains?|left|be left|be kept) (?:${KEPT})|must not (?:change|be (?:changed|touched|modified|edited|written))|(?:do not|don't|never) (?:touch|modify|change|edit)|unchanged|(?:for )?reference only|read[- ]only)(?![\w-])`,
  "i",
);

/**
 * What may follow there without an object of its own: `do not touch it`, `no change needed`. Words that
 * name a part speak of that part alone: `do not touch the exports`.
 */
const NO_OBJECT =
  /^(?:\s{1,9}(?:(?:the|this|that|whole|entire)(?: whole| entire)? files?|(?:in|by|for|to|with) (?:it|this|now|reference|context|us|these|the (?:files?|tasks?|phases?|workers?))|(?:it|this|that|them|these|those|anything|any of|here|please|at all|now|is|are|was|were|needed|required|necessary|expected|planned|intended|made|allowed|access|reference|only|files?|tasks?|phase|worker|wave|session|plan)(?!'s|[\w-]))){0,6}\s{0,9}(?:$|[^\s\w"'`/@]|(?:as|because|since)\b)/i;
/** Words behind which something is done to it after all: `no changes except the imports`. */
const STILL =
  /\b(?:except|but|besides|apart from|aside from|beyond|other than|save for|unless|until|just|only (?:the|its|an?|add|adds|change[sd]?|updates?|extend|comments?|docs|imports? |types?|lines?|where|what|through|via))\b/i;

/** True where a remark says of the whole file that nothing is done to it. */
function isUntouched(rest: string): boolean {
  const said = UNTOUCHED.exec(rest)?.[0];
  if (said === undefined) return false;
  const behind = rest.slice(said.length);
  return NO_OBJECT.test(behind) && !STILL.test(/^[^()\n]{0,200}/.exec(behind)![0]);
}
