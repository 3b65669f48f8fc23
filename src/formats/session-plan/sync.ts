import { closesFence, openedFence } from "../markdown/fence.ts";

/** A line that says where sessions are merged: `**Sync Point:** Phase 1 is merged before Phase 2 starts`. */
const SYNC =
  /^[\s*_#`-]{0,20}(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point\b[^:\n]{0,40}?(?:[*_`\s]*(?::|[–—]|\s-\s)[*_`\s]*|[*_`\s]*$)(.*)$/i;

/** A sync point as a line says it. */
export interface SyncLine {
  start: number;
  end: number;
  /** The phase that waits, where the text names one: `before Phase 2`. */
  before?: string;
}

/** Reads one line as a sync point. */
export function readSync(line: string, start: number): SyncLine | undefined {
  const match = SYNC.exec(line);
  if (!match) return undefined;
  const before =
    /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
      match[1] ?? "",
    )?.[1];
  return { start, end: start + line.trimEnd().length, ...(before !== undefined && { before }) };
}

/** The first sync point in a stretch of text, fences left out. */
export function findSync(text: string, offset: number): SyncLine | undefined {
  let fence: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? undefined : readSync(line, offset + index);
    if (sync) return sync;
  }
  return undefined;
}

/** `Run simultaneously after Phase 1 merges`: the phase that is named, and where. */
export function findAfter(text: string): { phase: string; start: number; end: number } | undefined {
  const match =
    /\b(?:after|once|when)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
      text,
    );
  return match?.[1] === undefined
    ? undefined
    : { phase: match[1], start: match.index, end: match.index + match[0].length };
}
