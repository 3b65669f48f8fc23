import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-HNU2U3RM.mjs";
import "./chunk-GMPRVPNW.mjs";
import "./chunk-7KNDQKFN.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-OVV7BD7B.mjs";
import "./chunk-JJWYKDMA.mjs";
import "./chunk-ILBKWMYN.mjs";
import "./chunk-KXXXT67Y.mjs";
import "./chunk-CGKYGAEY.mjs";
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
