import {
  WORTH_IT,
  schedulePlan
} from "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  WORTH_IT,
  schedulePlan
};
