import {
  RULES
} from "./chunk-VEEUQD7Z.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-JSBBVNAD.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
