import {
  parseTaskPlan
} from "./chunk-NJP22P57.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-4GELY4R4.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseTaskPlan
};
