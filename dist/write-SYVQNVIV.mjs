import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-SNSNDB2V.mjs";
import "./chunk-AKFLXLI7.mjs";
import "./chunk-IJBWMK2E.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-JPUC5UDL.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-PKEDJWZI.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-O3Z52UXN.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-UXKI36OJ.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
