import {
  checkAll,
  exitCode,
  refusalOf,
  validate
} from "./chunk-TYCTV37U.mjs";
import "./chunk-C6ILTYZ4.mjs";
import "./chunk-Y2DFPZQR.mjs";
import "./chunk-KAJ6ZDEV.mjs";
import "./chunk-ZVOLPDT3.mjs";
import "./chunk-PVBI3WVG.mjs";
import "./chunk-7UPXDLL3.mjs";
import "./chunk-3BDI4GO7.mjs";
import "./chunk-V6GLYHBV.mjs";
import "./chunk-VE234UEM.mjs";
import "./chunk-RKCENPDA.mjs";
import "./chunk-H7C654RN.mjs";
export {
  checkAll,
  exitCode,
  refusalOf,
  validate
};
