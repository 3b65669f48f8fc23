import {
  P
} from "./chunk-3ZNAZLVI.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  P as default
};
