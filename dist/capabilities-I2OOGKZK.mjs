import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-MGKIOTJ3.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
