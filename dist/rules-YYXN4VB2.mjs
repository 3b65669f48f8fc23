import {
  RULES
} from "./chunk-Z5ODB5QX.mjs";
import "./chunk-OOD7TSAM.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-NSU5S5VG.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  RULES
};
