import {
  oneLine
} from "./chunk-XSNKSIPS.mjs";
import {
  encloses
} from "./chunk-FGNWLJKB.mjs";

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
