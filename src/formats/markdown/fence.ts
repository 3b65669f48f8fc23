const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;

/** The marks of a fence that a line opens, behind any indentation and list markers. */
export function openedFence(line: string): string | undefined {
  return FENCE.exec(line)?.[1];
}

/** True for a line that closes a fence of these marks. */
export function closesFence(line: string, marks: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks[0]!.repeat(trimmed.length);
}

/** A text without its code blocks; one that is never closed takes the rest with it. */
export function withoutCode(text: string): string {
  let fence: string | undefined;
  const kept = text.split("\n").filter((line) => {
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
      return false;
    }
    fence = openedFence(line);
    return fence === undefined;
  });
  return kept.join("\n");
}
