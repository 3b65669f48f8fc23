import {
  yamlLibrary
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/yaml/escapes.ts
var ESCAPE = /\\(?:u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([^]))/g;
var SHORT = { L: "\u2028", P: "\u2029" };
function* quotedTexts(text) {
  const { Lexer } = yamlLibrary();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (!text.startsWith(token, offset)) continue;
    if (token.startsWith('"') && token.includes("\\")) yield quoted(token, offset);
    offset += token.length;
  }
}
function quoted(token, offset) {
  const escapes = /* @__PURE__ */ new Map();
  let value = "";
  let last = 0;
  for (const match of token.matchAll(ESCAPE)) {
    value += token.slice(last, match.index);
    last = match.index + match[0].length;
    const part = { value: meant(match), start: offset + match.index, end: offset + last };
    escapes.set(value.length, part);
    value += part.value;
  }
  value += token.slice(last);
  return { value, escapeAt: (position) => escapes.get(position) };
}
function meant([whole, high, low, four, eight, two, short = ""]) {
  if (high !== void 0) return String.fromCharCode(parseInt(high, 16), parseInt(low, 16));
  const code = parseInt(four ?? eight ?? two ?? "", 16);
  if (code <= 1114111) return String.fromCodePoint(code);
  return SHORT[short] ?? whole;
}
export {
  quotedTexts
};
