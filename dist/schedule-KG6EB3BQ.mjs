import {
  schedule,
  scheduleOf
} from "./chunk-TZPAOK52.mjs";
import "./chunk-3K647BXA.mjs";
import "./chunk-PXAL2NJG.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
