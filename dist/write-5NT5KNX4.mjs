import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-ZSFMAQG2.mjs";
import "./chunk-5IZSARK4.mjs";
import "./chunk-2ZHT2ZYI.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-WADPYUYC.mjs";
import "./chunk-T34QXNQJ.mjs";
import "./chunk-AJ7HXCCN.mjs";
import "./chunk-DKWMM3KO.mjs";
import "./chunk-CFI5F2W5.mjs";
import "./chunk-E2Z5UEL6.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
