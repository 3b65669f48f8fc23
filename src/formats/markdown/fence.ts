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
