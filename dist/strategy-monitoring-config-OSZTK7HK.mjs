import {
  P
} from "./chunk-4DAOIDFJ.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  P as default
};
