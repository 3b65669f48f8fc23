import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
