import {
  run
} from "./chunk-IEEY6OBI.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
