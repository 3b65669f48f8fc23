import {
  report,
  reportPage
} from "./chunk-VPHYR7C2.mjs";
import "./chunk-G4VN5P5N.mjs";
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
  report,
  reportPage
};
