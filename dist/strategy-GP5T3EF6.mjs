import {
  layOut,
  peakOf
} from "./chunk-XXRDH4B4.mjs";
import "./chunk-GMFG2LUY.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
