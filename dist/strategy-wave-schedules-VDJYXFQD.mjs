import {
  x
} from "./chunk-MFL44V4G.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  x as default
};
