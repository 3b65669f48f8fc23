import {
  parseStrategy,
  strategyFrom
} from "./chunk-GWRI3SX2.mjs";
import "./chunk-WLLR5G6D.mjs";
import "./chunk-WFUK6XOG.mjs";
import "./chunk-IOPTKHPX.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
