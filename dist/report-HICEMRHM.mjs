import {
  report,
  reportPage
} from "./chunk-BB54CWYG.mjs";
import "./chunk-VCORCWN6.mjs";
import "./chunk-C6YKFDT6.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-Y2KHKXPD.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-PMBHUPDZ.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KEL4PVRE.mjs";
import "./chunk-YC6FZVMN.mjs";
import "./chunk-QRYB3JTP.mjs";
import "./chunk-YZ5YYEUW.mjs";
import "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-22ZIRBR7.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-HLYZCHDH.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  report,
  reportPage
};
