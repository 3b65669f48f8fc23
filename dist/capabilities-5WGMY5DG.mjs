import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-I5HPJURB.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
