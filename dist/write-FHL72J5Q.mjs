import {
  allowComments,
  summaryOf,
  writeTaskPlan
} from "./chunk-3ROKLUZ6.mjs";
import "./chunk-GMPRVPNW.mjs";
import "./chunk-GSCIPMSS.mjs";
import "./chunk-ODYRQG7D.mjs";
import "./chunk-L5TYGSWK.mjs";
import "./chunk-44WPO7ZQ.mjs";
import "./chunk-XKUSNTHL.mjs";
import "./chunk-X75V3MNK.mjs";
import "./chunk-OZ7ZEEWB.mjs";
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
