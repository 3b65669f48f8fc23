import {
  oneLine
} from "./chunk-MFD3ALQU.mjs";
import {
  encloses
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/allow-text.ts
function allowText({ rule, subject, reason }) {
  const about = subject === "" ? rule : `${rule} ${subject}`;
  return `parallel-plan: allow ${oneLine(about)}: ${oneLine(reason)}`;
}
function homeOf({ tasks }, at) {
  return tasks.find(({ section }) => encloses(section, at));
}

export {
  allowText,
  homeOf
};
