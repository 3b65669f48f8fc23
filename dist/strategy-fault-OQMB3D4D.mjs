import {
  firstFault
} from "./chunk-WXDOAZXB.mjs";
import "./chunk-7PZLTIJJ.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-VDNISYJB.mjs";
import "./chunk-GMFG2LUY.mjs";
import "./chunk-E36X5ZU4.mjs";
import "./chunk-PTHIA5QB.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-R4BICTQ4.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  firstFault
};
