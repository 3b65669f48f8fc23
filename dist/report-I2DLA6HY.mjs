import {
  report,
  reportPage
} from "./chunk-LD65C3TB.mjs";
import "./chunk-OYMLO6DC.mjs";
import "./chunk-NIRVUV6K.mjs";
import "./chunk-PXAL2NJG.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
