import {
  escapeControls,
  jsonText
} from "./chunk-HIOM5X5R.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  escapeControls,
  jsonText
};
