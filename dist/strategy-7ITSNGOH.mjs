import {
  layOut,
  peakOf
} from "./chunk-TGSSFKCM.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  layOut,
  peakOf
};
