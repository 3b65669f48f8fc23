import {
  layOut,
  peakOf
} from "./chunk-LZENWBUS.mjs";
import "./chunk-WLLR5G6D.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
