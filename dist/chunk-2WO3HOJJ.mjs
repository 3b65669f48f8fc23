// src/formats/markdown/fence.ts
var FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;
function openedFence(line) {
  return FENCE.exec(line)?.[1];
}
function closesFence(line, marks) {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks[0].repeat(trimmed.length);
}

export {
  openedFence,
  closesFence
};
