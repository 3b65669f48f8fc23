import {
  run
} from "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
