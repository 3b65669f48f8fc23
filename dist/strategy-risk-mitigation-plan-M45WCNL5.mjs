import {
  validate
} from "./chunk-IRXAY5DV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
