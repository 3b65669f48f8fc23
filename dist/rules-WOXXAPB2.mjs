import {
  RULES
} from "./chunk-DIV6AS5D.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-LTYDQAON.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
