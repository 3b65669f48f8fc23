// src/report/escape.ts
var CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;
function escapeControls(text, keep = "\n	") {
  return text.replace(
    CONTROLS,
    (char) => keep.includes(char) ? char : `\\u{${char.charCodeAt(0).toString(16)}}`
  );
}
function jsonText(value, indent) {
  return JSON.stringify(value, null, indent).replace(
    CONTROLS,
    (char) => char === "\n" ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

export {
  escapeControls,
  jsonText
};
