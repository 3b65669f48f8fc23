import {
  parseStrategySession
} from "./chunk-HGYEI46D.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-IOPTKHPX.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
