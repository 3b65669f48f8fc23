/** True for a word that says that there is nothing. */
export function saysNone(text: string): boolean {
  return NONE.has(text.trim().toLowerCase());
}

const NONE = new Set(["none", "nothing", "n/a", "na", "-", ""]);

/** No system has a longer path. */
export const LONGEST = 4096;

/** True for a text that is one path: with a slash, a star or an extension, and without a space. */
export function looksLikePath(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (/\s/.test(text) || text.includes(":") || text.startsWith("#")) return false;
  if (text.includes("@") && /^[^/]*@[^/]*\.\w+$/.test(text)) return false;
  if (text === text.toUpperCase() && /^[A-Z]+(?:\/[A-Z]+)+$/.test(text)) return false;
  return (
    text.includes("*") || /[^/]\/|\/[^/]/.test(text) || /(?:^|[^.])\.[A-Za-z]\w{0,9}$/.test(text)
  );
}

/** What a path ends with where a space behind it can only separate it from the next one. */
const ENDS = /(?:[*/}]|[^./]\.[A-Za-z]\w{0,5})$/;

/**
 * The paths of one text in the place of a list: between commas, semicolons and line breaks, and between
 * spaces where each word plainly is a path.
 */
export function pathsIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(withoutBullet)
    .flatMap((line) => betweenCommas(line, /[,;]/))
    .flatMap(betweenSpaces)
    .filter((path) => !saysNone(path));
}

/** The paths of one entry of a list: several only where each of them plainly is one. */
export function pathsInEntry(text: string): string[] {
  const trimmed = text.trim();
  if (saysNone(trimmed)) return [];
  if (/[\r\n]/.test(trimmed)) return [trimmed];
  const parts = betweenCommas(trimmed, /[,;]\s/);
  return parts.every((part) => looksLikePath(withoutRemark(part))) ? parts : betweenSpaces(trimmed);
}

/** What people write behind a path: `(new)`, `# shared`. */
const REMARK = /(?<=\S)\s+(?:\([^()]*\)|#\s.*)$/;

/** A path without the remark behind it and without back ticks; any other text as it is. */
export function withoutRemark(text: string): string {
  if (text.length > LONGEST) return text;
  if (!/\s/.test(text)) return withoutTicks(text);
  const bare = withoutTicks(text.replace(REMARK, ""));
  return /\s/.test(bare) ? text : bare;
}

/** A text without the back ticks around all of it. */
export function withoutTicks(text: string): string {
  return text.startsWith("`") ? text.replace(/^`([^`]+)`$/, "$1") : text;
}

/** The ids of one text in the place of a list. */
export function idsInText(text: string): string[] {
  return text
    .trim()
    .replace(/^\[([^[\]]*)\]$/, "$1")
    .split(/[,;\r\n]|\s(?:and|&)\s/)
    .map(withoutBullet)
    .flatMap((part) => {
      const ids = part.split(/\s+/);
      return ids.every((id) => /^\w[\w.:-]*$/.test(id) && /[\d_-]/.test(id)) ? ids : [part];
    })
    .filter((id) => !saysNone(id));
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*[-*•]\s+/, "").trim();
}

/** The parts between separators that stand in no brackets; brackets without an end are none. */
function betweenCommas(text: string, separator: RegExp): string[] {
  if (!/[,;]/.test(text)) return text.trim() === "" ? [] : [text.trim()];
  const found: string[] = [];
  let [depth, last] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/[{[()\]},;]/g)) {
    if ("{[(".includes(mark)) depth++;
    else if ("}])".includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(text.slice(index, index + 2))) {
      found.push(text.slice(last, index));
      last = index + 1;
    }
  }
  const parts = depth > 0 ? text.split(separator) : [...found, text.slice(last)];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function betweenSpaces(text: string): string[] {
  const all = text.split(/\s+/).filter((word) => !/^(?:and|&|\+)$/i.test(word));
  const isCertain = all.every((word, i) =>
    i < all.length - 1 ? ENDS.test(word) && looksLikePath(word) : looksLikePath(word),
  );
  return isCertain ? all : [text];
}
