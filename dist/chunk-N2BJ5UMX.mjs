// src/report/escape.ts
var CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
function escapeControls(text, keep = "\n	") {
  return text.replace(
    CONTROLS,
    (char) => keep.includes(char) ? char : `\\u{${char.codePointAt(0).toString(16)}}`
  );
}
function escapeUnwritable(text, keep) {
  return escapeControls(text, keep).replace(
    /[\p{Cs}\uFFFE\uFFFF]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`
  );
}
function jsonText(value, indent) {
  return escapeJson(JSON.stringify(value, null, indent));
}
function escapeJson(text) {
  return text.replace(CONTROLS, (char) => char === "\n" ? char : char.split("").map(unitEscape).join("")).replaceAll("${{", () => `$${unitEscape("{")}{`);
}
function unitEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  escapeControls,
  escapeUnwritable,
  jsonText,
  escapeJson
};
