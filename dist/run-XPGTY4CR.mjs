import {
  run
} from "./chunk-F4E7QC6M.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
