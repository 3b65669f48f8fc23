import {
  report,
  reportPage
} from "./chunk-Y72CGTMN.mjs";
import "./chunk-R5QPK4VX.mjs";
import "./chunk-C6YKFDT6.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-Y2KHKXPD.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-MUP2FUVI.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-RHVQSNTW.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-YC6FZVMN.mjs";
import "./chunk-Z5ODB5QX.mjs";
import "./chunk-OOD7TSAM.mjs";
import "./chunk-ZXY5FAK2.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-NSU5S5VG.mjs";
import "./chunk-KEL4PVRE.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  report,
  reportPage
};
