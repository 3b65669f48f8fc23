import {
  parseStrategy,
  strategyFrom
} from "./chunk-JUUNPUOH.mjs";
import "./chunk-6D6FTBPU.mjs";
import "./chunk-OERZUIET.mjs";
import "./chunk-MXJMF24S.mjs";
import "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-7YAQFJ5A.mjs";
import "./chunk-IEEY6OBI.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
