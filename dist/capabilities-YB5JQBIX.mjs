import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-SK6HL3DO.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
