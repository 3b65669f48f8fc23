import {
  R
} from "./chunk-PNG4W7V2.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  R as default
};
