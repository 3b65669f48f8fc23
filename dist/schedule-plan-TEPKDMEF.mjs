import {
  WORTH_IT,
  schedulePlan
} from "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  WORTH_IT,
  schedulePlan
};
