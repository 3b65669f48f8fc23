import {
  RULES
} from "./chunk-CHAPJCOY.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-GMFG2LUY.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
