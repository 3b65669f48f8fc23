import {
  WORTH_IT,
  schedulePlan
} from "./chunk-KXXXT67Y.mjs";
import "./chunk-CGKYGAEY.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  WORTH_IT,
  schedulePlan
};
