import {
  firstFault
} from "./chunk-BBL5CEFV.mjs";
import "./chunk-CCSKWUYD.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-GWRI3SX2.mjs";
import "./chunk-WLLR5G6D.mjs";
import "./chunk-WFUK6XOG.mjs";
import "./chunk-IOPTKHPX.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-MFL44V4G.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  firstFault
};
