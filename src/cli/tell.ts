import { escapeControls, jsonText } from "../report/escape.ts";
import type { Io } from "./io.ts";

/** Tells the user a sentence beside the result, on standard error. */
export function tell(sentence: string, io: Io): void {
  io.stderr.write(`parallel-plan: ${escapeControls(sentence, "")}\n`);
}

/** Prints a result for programs, as JSON that people can read. */
export function printJson(value: unknown, io: Io): void {
  io.stdout.write(`${jsonText(value, 2)}\n`);
}
