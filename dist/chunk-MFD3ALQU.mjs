import {
  closesFence,
  openedFence
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/markdown/plain.ts
var UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF\p{Cs}]/gu;
function plainText(text) {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, " ").replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
}
var LONGEST_LINE = 2e3;
function oneLine(text) {
  const line = plainText(text).replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}\u2026`;
}
var HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
function quoted(text, isOther = () => false) {
  const lines = plainText(text).trim().split("\n");
  const open = unclosedFences(lines);
  let fence;
  return lines.map((line, i) => {
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
      return line;
    }
    if (open.has(i) || HEADING.test(line) || isOther(line)) {
      const quote = `> ${line.trim()}`;
      return isOther(quote) ? `> ${quote}` : quote;
    }
    fence = openedFence(line);
    return line.trimEnd();
  }).join("\n");
}
function unclosedFences(lines) {
  const found = /* @__PURE__ */ new Set();
  for (let i = 0; i < lines.length; i++) {
    const fence = openedFence(lines[i]);
    if (fence === void 0) continue;
    const close = lines.findIndex((line, at) => at > i && closesFence(line, fence));
    if (close === -1) found.add(i);
    else i = close;
  }
  return found;
}
function codeSpan(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${marks}${pad}${text}${pad}${marks}`;
}

export {
  oneLine,
  quoted,
  codeSpan
};
