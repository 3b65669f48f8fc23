import {
  oneLine
} from "./chunk-JXLWYD6T.mjs";
import {
  encloses
} from "./chunk-ATN3B3QQ.mjs";

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
