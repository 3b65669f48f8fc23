import {
  run
} from "./chunk-H6QDCOXZ.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
