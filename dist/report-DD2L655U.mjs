import {
  report,
  reportPage
} from "./chunk-RVGNTHAO.mjs";
import "./chunk-CRUJSMLJ.mjs";
import "./chunk-RJWMRE5L.mjs";
import "./chunk-AFKQ7QEY.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
