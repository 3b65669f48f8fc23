import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
