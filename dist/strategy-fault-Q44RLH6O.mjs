import {
  firstFault
} from "./chunk-YDGDUJND.mjs";
import "./chunk-KBIVVSXC.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-K5INIU3T.mjs";
import "./chunk-562ZYSEL.mjs";
import "./chunk-EWEOYUNR.mjs";
import "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-MFL44V4G.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  firstFault
};
