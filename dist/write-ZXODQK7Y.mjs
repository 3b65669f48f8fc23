import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-4X5YFFVE.mjs";
import "./chunk-NAC47IJP.mjs";
import "./chunk-PKWURCUP.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-2SOZ6C5N.mjs";
import "./chunk-HNBWIICO.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-AO5EJBR7.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
