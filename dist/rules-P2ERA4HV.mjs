import {
  RULES
} from "./chunk-QRYB3JTP.mjs";
import "./chunk-YZ5YYEUW.mjs";
import "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-HLYZCHDH.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  RULES
};
