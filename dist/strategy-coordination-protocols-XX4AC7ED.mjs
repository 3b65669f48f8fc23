import {
  q
} from "./chunk-YQJOB2KQ.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  q as default
};
