import {
  escapeControls,
  escapeJson,
  escapeUnwritable,
  jsonText
} from "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  escapeControls,
  escapeJson,
  escapeUnwritable,
  jsonText
};
