import {
  report,
  reportPage
} from "./chunk-W3XB55XO.mjs";
import "./chunk-4RCAP7AM.mjs";
import "./chunk-L575GURM.mjs";
import "./chunk-JX32F6YR.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
