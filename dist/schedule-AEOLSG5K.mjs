import {
  schedule,
  scheduleOf
} from "./chunk-WLJ45NU4.mjs";
import "./chunk-6JHFWDLN.mjs";
import "./chunk-O332GJKQ.mjs";
import "./chunk-QM3RDLPW.mjs";
import "./chunk-JGCLFBLT.mjs";
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
