import {
  validate
} from "./chunk-PS6DSHDR.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
