import {
  parseStrategy,
  strategyFrom
} from "./chunk-67KLGURK.mjs";
import "./chunk-LTYDQAON.mjs";
import "./chunk-BUTT7UF3.mjs";
import "./chunk-MYKT44OM.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
