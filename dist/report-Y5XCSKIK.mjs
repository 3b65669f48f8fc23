import {
  report,
  reportPage
} from "./chunk-CWNUFW57.mjs";
import "./chunk-KAODUIVP.mjs";
import "./chunk-C6YKFDT6.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-Y2KHKXPD.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-D35LH5JZ.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KEL4PVRE.mjs";
import "./chunk-YC6FZVMN.mjs";
import "./chunk-WLAPERZL.mjs";
import "./chunk-GQGVZIBI.mjs";
import "./chunk-VFZVFSVS.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-22ZIRBR7.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-PAKGFMRV.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  report,
  reportPage
};
