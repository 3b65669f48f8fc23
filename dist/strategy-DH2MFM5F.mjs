import {
  layOut,
  peakOf
} from "./chunk-DNP5CGTI.mjs";
import "./chunk-562ZYSEL.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
