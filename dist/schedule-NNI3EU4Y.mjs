import {
  schedule,
  scheduleOf
} from "./chunk-D7V2QYBV.mjs";
import "./chunk-P346UPTZ.mjs";
import "./chunk-7R6J6S3U.mjs";
import "./chunk-KXXXT67Y.mjs";
import "./chunk-CGKYGAEY.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
