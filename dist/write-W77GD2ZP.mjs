import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-WJOGRS4O.mjs";
import "./chunk-GMPRVPNW.mjs";
import "./chunk-2CPV6YXO.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-VJIFOHPB.mjs";
import "./chunk-TLWISN6O.mjs";
import "./chunk-5VFEACWM.mjs";
import "./chunk-QM3RDLPW.mjs";
import "./chunk-JGCLFBLT.mjs";
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
