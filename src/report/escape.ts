import { expression } from "../model/expression.ts";
import { INVISIBLE, isAscii } from "../model/invisible.ts";

/** C0 and C1 controls, and what nobody sees. */
const CONTROLS = expression(String.raw`[\u0000-\u001F\u007F-\u009F]|${INVISIBLE}`, "gu");

/** As far as a text may hold them. */
function controlsOf(text: string): RegExp {
  return isAscii(text) ? /[\u0000-\u001F\u007F]/g : CONTROLS();
}

/**
 * Shows controls (line breaks and tabs kept where `keep` has them) as `\u{…}`: no raw byte of a plan
 * reaches a terminal.
 */
export function escapeControls(text: string, keep = "\n\t"): string {
  return text.replace(controlsOf(text), (char) =>
    keep.includes(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}

/** As `escapeControls`, and halves of surrogate pairs and the two that are no characters: no file can hold them. */
export function escapeUnwritable(text: string, keep?: string): string {
  return escapeControls(text, keep).replace(
    /[\uD800-\uDFFF\uFFFE\uFFFF]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );
}

/**
 * A value as JSON that shows no control to a terminal and no `${{` to a CI system; readers get the
 * value as it is.
 */
export function jsonText(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** A text of JSON with the same escapes. */
export function escapeJson(text: string): string {
  return text
    .replace(controlsOf(text), (char) =>
      char === "\n" ? char : char.split("").map(unitEscape).join(""),
    )
    .replaceAll("${{", () => `$${unitEscape("{")}{`);
}

function unitEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
