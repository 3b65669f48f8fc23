import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-B2MQMF7C.mjs";
import "./chunk-YI2FCACU.mjs";
import "./chunk-YOOCABZ4.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-MYXEXZFF.mjs";
import "./chunk-JQ76VBTJ.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-O2ULZHPK.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
