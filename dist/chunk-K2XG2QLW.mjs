import {
  oneLine
} from "./chunk-FYSFZMYN.mjs";
import {
  encloses
} from "./chunk-HE4UXK6T.mjs";

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
