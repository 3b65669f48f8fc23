import {
  run
} from "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
