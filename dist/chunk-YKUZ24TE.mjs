// src/report/graph/implied-note.ts
function impliedNote(implied) {
  return `${implied} implied ${implied === 1 ? "dependency" : "dependencies"} not shown`;
}

export {
  impliedNote
};
