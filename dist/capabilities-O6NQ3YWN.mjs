import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-NYB4I2LU.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
