import {
  validate
} from "./chunk-ADLHBWTY.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
