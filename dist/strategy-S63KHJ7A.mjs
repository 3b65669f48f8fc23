import {
  layOut,
  peakOf
} from "./chunk-VESSKSWQ.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
