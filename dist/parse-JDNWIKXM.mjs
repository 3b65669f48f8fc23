import {
  parseStrategy,
  strategyFrom
} from "./chunk-K5INIU3T.mjs";
import "./chunk-562ZYSEL.mjs";
import "./chunk-EWEOYUNR.mjs";
import "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
