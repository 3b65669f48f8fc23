import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-6IRGABJT.mjs";
import "./chunk-GMPRVPNW.mjs";
import "./chunk-FEE4VD6H.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-FXDTZSSI.mjs";
import "./chunk-ONWBVIIW.mjs";
import "./chunk-XMOHU47P.mjs";
import "./chunk-7YAQFJ5A.mjs";
import "./chunk-IEEY6OBI.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  allowComments,
  summaryOf,
  writeTaskPlan
};
