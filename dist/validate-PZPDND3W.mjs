import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
