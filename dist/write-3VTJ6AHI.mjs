import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-2J4IMGOU.mjs";
import "./chunk-RCSHBBWN.mjs";
import "./chunk-MB25W2BI.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-4LKUUNN7.mjs";
import "./chunk-JEHYO4QT.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-IS42RT2V.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
