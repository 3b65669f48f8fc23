/**
 * C0 and C1 controls (line breaks and tabs kept where `keep` has them), bidirectional controls and
 * characters of no width, as `\u{…}`: no raw byte of a plan reaches a terminal.
 */
export function escapeControls(text: string, keep = "\n\t"): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g,
    (char) => (keep.includes(char) ? char : `\\u{${char.charCodeAt(0).toString(16)}}`),
  );
}
