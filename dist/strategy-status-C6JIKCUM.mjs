import {
  readTime,
  strategyStatus
} from "./chunk-34ZQVVYE.mjs";
import "./chunk-2QZDU6M4.mjs";
import "./chunk-76VXN6PR.mjs";
import "./chunk-PPO6ESBN.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-P24BHTAE.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-47UOHKEC.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-R4BICTQ4.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  readTime,
  strategyStatus
};
