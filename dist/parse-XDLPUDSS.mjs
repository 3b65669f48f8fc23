import {
  parseStrategySession
} from "./chunk-SGMIWO45.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-ORZATY7L.mjs";
import "./chunk-5J6EI3EX.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-476M4D3U.mjs";
import "./chunk-6BUJGRER.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
