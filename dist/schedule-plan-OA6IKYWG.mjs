import {
  WORTH_IT,
  schedulePlan
} from "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  WORTH_IT,
  schedulePlan
};
