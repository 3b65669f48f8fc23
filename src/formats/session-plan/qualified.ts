import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import { withDigits } from "../task-plan/number-words.ts";

/** A stretch of a value whose sessions are said to be those of one phase; offsets are of the document. */
export interface InPhase {
  phase: string;
  start: number;
  end: number;
  /** A comma stands between the phase and the session, so that it may be meant as two things. */
  apart: boolean;
}

const PHASE = String.raw`(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b`;
const SHORT = String.raw`(?:[A-Z]|[A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?)\b`;
const MORE = String.raw`(?:\s*(?:,|&|\+|/|\band\b|,\s*and\b)\s*${SHORT})*`;
const SESSIONS = String.raw`sessions\s+${SHORT}${MORE}|sessions?\s+[\w-]+|${SHORT}`;

/** `Session A (Phase 1)`, `Sessions A and B from Phase 1`. */
const BEHIND = new RegExp(
  String.raw`\b(${SESSIONS})(\s*(?:\(\s*(?:(?:in|of|from)\s+)?${PHASE}\s*\)|,?\s*(?:in|of|from)\s+${PHASE}))`,
  "gi",
);
/** `Phase 1, Session A`, `Phase 1: Sessions A and B`, `Phase 1 Session A`. */
const BEFORE = new RegExp(
  String.raw`(${PHASE}\s*[,:/–—-]?\s*)(sessions\s+${SHORT}${MORE}|session\s+[\w-]+)`,
  "gi",
);

/**
 * Finds sessions that are named with their phase. The words of the phase become white space, so that
 * places stay and the rest reads as a list of names.
 */
export function readQualified(value: DeclaredDependencies): {
  value: DeclaredDependencies;
  spans: InPhase[];
} {
  const spans: InPhase[] = [];
  const add = (phase: string, from: number, length: number, apart = false): void => {
    const start = value.offset + from;
    spans.push({ phase, start, end: start + length, apart });
  };
  const text = withDigits(value.text)
    .replace(BEFORE, (whole, lead: string, phase: string, names: string, at: number) => {
      add(phase, at + lead.length, names.length, lead.includes(","));
      return " ".repeat(whole.length - names.length) + names;
    })
    .replace(BEHIND, (whole, names: string, _, first?: string, second?: string, at?: unknown) => {
      add(first ?? second ?? "", Number(at), names.length);
      return names + " ".repeat(whole.length - names.length);
    });
  return { value: { ...value, text }, spans };
}
