// src/formats/allow.ts
var ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:\s+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;
var DIRECTIVE = /parallel-plan:\s*allow\s/g;
function mayAllow(text) {
  return text.includes("parallel-plan:");
}
function readAllows(comments, index) {
  return [...comments].flatMap(
    ({ start, end, from, to }) => directives(index.text.slice(from, to)).flatMap((part) => {
      const match = ALLOW.exec(part.text.trim());
      if (!match?.[1]) return [];
      const [, rule, subject = "", reason = ""] = match;
      const first = from + part.offset;
      const at = part.alone ? index.place(start, end) : index.place(first, first + part.text.trimEnd().length);
      return [{ rule, subject, reason: reason.replace(/[\s;,]+$/, "").trim(), at }];
    })
  );
}
function directives(text) {
  if (!text.trimStart().startsWith("parallel-plan:")) return [];
  const starts = [...text.matchAll(DIRECTIVE)].map(({ index }) => index);
  return starts.map((offset, i) => ({
    text: text.slice(offset, starts[i + 1]),
    offset,
    alone: starts.length === 1
  }));
}

export {
  mayAllow,
  readAllows
};
