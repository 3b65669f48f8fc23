import {
  RULES
} from "./chunk-WCKAWXYT.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-562ZYSEL.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
