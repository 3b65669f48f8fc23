import {
  report,
  reportPage
} from "./chunk-PM2COJ7A.mjs";
import "./chunk-NHRT56QR.mjs";
import "./chunk-C6YKFDT6.mjs";
import "./chunk-MYVKJ4UB.mjs";
import "./chunk-K7CJX5Z7.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import "./chunk-D7CPPES7.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-KEL4PVRE.mjs";
import "./chunk-YC6FZVMN.mjs";
import "./chunk-PFJCT3KV.mjs";
import "./chunk-VO6WHP67.mjs";
import "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-22ZIRBR7.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-KHCXO3GD.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  report,
  reportPage
};
