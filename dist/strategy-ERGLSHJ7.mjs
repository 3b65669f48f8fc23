import {
  layOut,
  peakOf
} from "./chunk-DICXLMZW.mjs";
import "./chunk-LTYDQAON.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
