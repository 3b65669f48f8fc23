import {
  globSource,
  shapeOf,
  tidyPath
} from "./chunk-WXGXLHN2.mjs";

// src/formats/work-packages/glob-text.ts
var ONE = /\[([[()])\]/g;
function globText({ pattern, shape, source }) {
  if (source !== void 0) return source;
  if (shape === "glob")
    return globSource(pattern).replace(/\\([[()])/g, "[$1]").replaceAll("\\]", "]");
  return /\[[^\]]+\]/.test(pattern) ? pattern.replaceAll("[", "[[]") : pattern;
}
function readGlob(written) {
  const tidy = tidyPath(written);
  const { pattern } = tidy;
  const shape = shapeOf(pattern.replace(ONE, "_"));
  const named = { ...tidy, pattern: pattern.replace(ONE, "$1"), shape };
  if (named.pattern !== pattern && globText(named) === pattern) return named;
  const isGlob = tidy.shape === "glob" || /\[[^\]]+\]/.test(pattern);
  return isGlob ? { ...tidy, shape: "glob", source: pattern } : tidy;
}

export {
  globText,
  readGlob
};
