import {
  report,
  reportPage
} from "./chunk-ZR6TGV2E.mjs";
import "./chunk-ID3RKJH5.mjs";
import "./chunk-5MQFZ7S2.mjs";
import "./chunk-GI6DPZWQ.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
