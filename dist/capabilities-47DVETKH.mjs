import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-63S6SXA5.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
