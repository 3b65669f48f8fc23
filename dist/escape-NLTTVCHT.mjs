import {
  escapeControls,
  escapeUnwritable,
  jsonText
} from "./chunk-KEL4PVRE.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  escapeControls,
  escapeUnwritable,
  jsonText
};
