import {
  escapeControls,
  escapeJson,
  escapeUnwritable,
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  escapeControls,
  escapeJson,
  escapeUnwritable,
  jsonText
};
