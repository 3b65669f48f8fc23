import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-BKH4OS6F.mjs";
import "./chunk-SFXHQWHM.mjs";
import "./chunk-J5JOLDCZ.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-ZT5FDCRM.mjs";
import "./chunk-ARA5FWKS.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-X4KQNMS2.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
