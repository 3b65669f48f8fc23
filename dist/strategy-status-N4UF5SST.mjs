import {
  readTime,
  strategyStatus
} from "./chunk-MSTZITUX.mjs";
import "./chunk-KVRW6S66.mjs";
import "./chunk-566BX7MO.mjs";
import "./chunk-7PZLTIJJ.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-QVXUPM6D.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-PTHIA5QB.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-R4BICTQ4.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  readTime,
  strategyStatus
};
