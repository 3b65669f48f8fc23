import {
  parseStrategySession
} from "./chunk-FPC6ULZP.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
