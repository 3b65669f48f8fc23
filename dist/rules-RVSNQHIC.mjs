import {
  RULES
} from "./chunk-PFJCT3KV.mjs";
import "./chunk-VO6WHP67.mjs";
import "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-KHCXO3GD.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  RULES
};
