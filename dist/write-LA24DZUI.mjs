import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-2KWIGZLD.mjs";
import "./chunk-GMPRVPNW.mjs";
import "./chunk-6JVS2DOF.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-Y665P7C2.mjs";
import "./chunk-ZHVRTU23.mjs";
import "./chunk-A2MJEVJ7.mjs";
import "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
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
