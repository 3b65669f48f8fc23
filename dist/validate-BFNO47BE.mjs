import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
