import {
  x
} from "./chunk-R4BICTQ4.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  x as default
};
