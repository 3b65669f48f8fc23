import {
  schedulePlan
} from "./chunk-BY2XEURB.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-RHVQSNTW.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  schedulePlan
};
