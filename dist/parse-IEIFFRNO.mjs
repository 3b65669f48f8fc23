import {
  parseStrategy,
  strategyFrom
} from "./chunk-M2HH7IRI.mjs";
import "./chunk-JSBBVNAD.mjs";
import "./chunk-CYNTJEBU.mjs";
import "./chunk-47UOHKEC.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
