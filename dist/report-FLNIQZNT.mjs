import {
  report,
  reportPage
} from "./chunk-RP5PYOOU.mjs";
import "./chunk-XKTFR7OF.mjs";
import "./chunk-3JA63O4M.mjs";
import "./chunk-O2NIN7ZA.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
