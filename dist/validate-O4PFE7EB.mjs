import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
