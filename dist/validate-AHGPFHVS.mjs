import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-KCDOMGX2.mjs";
import "./chunk-C6ILTYZ4.mjs";
import "./chunk-V5ZHO5TN.mjs";
import "./chunk-6DL5OO4E.mjs";
import "./chunk-6GLYH3MX.mjs";
import "./chunk-PVBI3WVG.mjs";
import "./chunk-7UPXDLL3.mjs";
import "./chunk-3BDI4GO7.mjs";
import "./chunk-V6GLYHBV.mjs";
import "./chunk-VE234UEM.mjs";
import "./chunk-RKCENPDA.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
