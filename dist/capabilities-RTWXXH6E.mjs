import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-JFU4VGLF.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-X75V3MNK.mjs";
import "./chunk-OZ7ZEEWB.mjs";
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
