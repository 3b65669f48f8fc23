import {
  schedule,
  scheduleOf
} from "./chunk-MIQ3HWVE.mjs";
import "./chunk-XCAVAY45.mjs";
import "./chunk-AFKQ7QEY.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
