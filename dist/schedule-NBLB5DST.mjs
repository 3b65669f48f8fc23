import {
  schedule,
  scheduleOf
} from "./chunk-MABBQKME.mjs";
import "./chunk-UITRKHUJ.mjs";
import "./chunk-3JA63O4M.mjs";
import "./chunk-BRQEOOWR.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-G6GBLZVL.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
