import {
  RULES
} from "./chunk-WLAPERZL.mjs";
import "./chunk-GQGVZIBI.mjs";
import "./chunk-VFZVFSVS.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-PAKGFMRV.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  RULES
};
