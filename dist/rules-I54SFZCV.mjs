import {
  RULES
} from "./chunk-YAPUXWYD.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-LMKNEJMZ.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
