import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-OA2T6PAM.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
