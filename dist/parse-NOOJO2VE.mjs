import {
  parseStrategy,
  strategyFrom
} from "./chunk-44Q3RH2P.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-52IR5YNJ.mjs";
import "./chunk-ORZATY7L.mjs";
import "./chunk-5J6EI3EX.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-476M4D3U.mjs";
import "./chunk-6BUJGRER.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-UXKI36OJ.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
