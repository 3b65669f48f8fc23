import {
  run
} from "./chunk-3UPSP2UK.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  run
};
