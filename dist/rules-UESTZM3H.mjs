import {
  RULES
} from "./chunk-EBZ7DKA4.mjs";
import "./chunk-4QRMJEI6.mjs";
import "./chunk-WLLR5G6D.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
