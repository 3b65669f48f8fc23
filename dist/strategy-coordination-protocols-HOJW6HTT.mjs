import {
  validate
} from "./chunk-WZ2HGND6.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
