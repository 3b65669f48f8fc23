/** The front matter's text and offset, when the document starts with one. */
export function frontMatter(
  text: string,
): { text: string; offset: number; end: number } | undefined {
  const opening = text.startsWith("---") && /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found) return undefined;
  const offset = opening[0].length;
  return { text: text.slice(offset, found.index), offset, end: found.index + found[0].length };
}
