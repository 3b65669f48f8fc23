import {
  fix,
  mendFiles
} from "./chunk-4VIQMMDD.mjs";
import "./chunk-NVWJHKG4.mjs";
import "./chunk-EWPPICK4.mjs";
import "./chunk-V4Q3T2UE.mjs";
import "./chunk-V5RVVVVC.mjs";
import "./chunk-PVBI3WVG.mjs";
import "./chunk-HYRU2SLE.mjs";
import "./chunk-IC4V3JFP.mjs";
import "./chunk-MRDATONG.mjs";
import "./chunk-2EZ7PGJQ.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  fix,
  mendFiles
};
