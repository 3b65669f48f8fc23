// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F1E6}-\\u{1F1FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F", "u");
var NO_WIDTH = /^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$/u;
var PLAIN = /^[\u0020-\u007E]*$/;
var segmenter;
function charactersOf(text) {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function columnsOf(text) {
  if (PLAIN.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
function columnsOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NO_WIDTH.test(character) ? 0 : 1;
}

export {
  charactersOf,
  columnsOf
};
