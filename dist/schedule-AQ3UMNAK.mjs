import {
  schedule,
  scheduleOf
} from "./chunk-FSELZO3F.mjs";
import "./chunk-ZOUF7XLL.mjs";
import "./chunk-GI6DPZWQ.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
