import {
  schedule,
  scheduleOf
} from "./chunk-NPM6R5VW.mjs";
import "./chunk-S7ZLGIZR.mjs";
import "./chunk-L575GURM.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
