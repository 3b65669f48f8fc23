import {
  parseStrategySession
} from "./chunk-ZWNXOF3B.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-MYKT44OM.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
