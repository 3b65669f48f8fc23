import {
  parseStrategySession
} from "./chunk-QVXUPM6D.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-PTHIA5QB.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-JVEFO5W3.mjs";
import "./chunk-F4E7QC6M.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
