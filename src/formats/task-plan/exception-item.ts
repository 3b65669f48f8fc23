import { readException } from "./exception.ts";
import type { NamedPath } from "./path-item.ts";
import { hasExtension } from "./path-shape.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";

/** An item that begins as an exception does; `everything except …` names more than one. */
const BEGINS =
  /^[\s*_([–—-]{0,9}(?:(?:but|with|do|must)\s{1,9})?(?:the exception|except|exclu|excl\b|not|never|no|don't|other than|apart|aside|minus|save|without|leav|skip|but|ausgenommen|außer|ohne|sauf|hors)/i;

/**
 * Takes `except src/a.ts`, an item of its own below a folder or glob of the same list. False when it is
 * no exception, or there is nothing to take it out of.
 */
export function takeException(
  body: Pick<TaskBody, "claims" | "exceptions">,
  text: Slice,
  below?: Slice,
): boolean {
  if (!BEGINS.test(text.text)) return false;
  const base =
    below ?? body.claims.findLast((one) => !/^(?:read|deny)$/.test(one.access) && isGroup(one));
  if (!base) return false;
  const read = readException(text, 0, base.text);
  if (!read) return false;
  takeOut(body, {
    text: base.text,
    offset: base.offset,
    except: read.paths,
    ...(read.unread && { unreadExcept: read.unread }),
  });
  return true;
}

/** True for a folder or glob, which something can be taken out of. */
export function isGroup({ text }: Slice): boolean {
  return /[*{]|\/$/.test(text) || !hasExtension(text);
}

/** Words at the end of an item below which its exceptions stand: `src/**, excluding:`. */
const OPENS =
  /\b(?:except(?:ing|ions?)?(?: for| of)?|exclud(?:e[sd]?|ing)|exclusions?|without|not|but|other than|apart from|minus|(?:do not|don't|never) (?:touch|change|modify|edit)|leav(?:e|ing) (?:alone|out)|ausgenommen|außer|ohne|sauf)(?: (?:these|those|the|following|files?|paths?|folders?|ones?)){0,4}\s{0,9}[:–—-]?[\s*_]{0,9}$/iu;

/** True for an item whose nested items are its exceptions. */
export function opensExceptions(text: string): boolean {
  return OPENS.test(text);
}

/** What an item takes out of its folder or glob is denied; words that cannot be read are kept to be told. */
export function takeOut(
  body: Pick<TaskBody, "claims" | "exceptions">,
  { except = [], unreadExcept, offset: outOf }: NamedPath,
): void {
  for (const { text, offset, length = text.length } of except)
    body.claims.push({ text, offset, length, access: "deny", outOf });
  if (unreadExcept) body.exceptions.push(unreadExcept);
}
