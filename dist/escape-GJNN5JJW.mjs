import {
  escapeControls,
  jsonText
} from "./chunk-G3KVDP62.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  escapeControls,
  jsonText
};
