// src/model/invisible.ts
var SEEN = [
  String.raw`(?<=[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Script=Myanmar}\p{Script=Phags_Pa}])\uFE00`,
  String.raw`(?<=(?!\u180E)\p{Script=Mongolian})[\u180B-\u180F]`
].join("|");
var INVISIBLE = String.raw`(?!${SEEN})[\p{Default_Ignorable_Code_Point}\u2028\u2029]`;
var INVISIBLES = new RegExp(INVISIBLE, "u");
function hasInvisible(text) {
  return INVISIBLES.test(text);
}

// src/report/escape.ts
var CONTROLS = new RegExp(String.raw`[\u0000-\u001F\u007F-\u009F]|${INVISIBLE}`, "gu");
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
  INVISIBLE,
  hasInvisible,
  escapeControls,
  escapeUnwritable,
  jsonText,
  escapeJson
};
