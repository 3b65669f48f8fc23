import {
  validate
} from "./chunk-GRTSG2LX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
