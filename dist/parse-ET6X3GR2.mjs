import {
  parseStrategy,
  strategyFrom
} from "./chunk-ZREC5JDR.mjs";
import "./chunk-XCP3DC3G.mjs";
import "./chunk-E46G7GBN.mjs";
import "./chunk-MXJMF24S.mjs";
import "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-KXXXT67Y.mjs";
import "./chunk-CGKYGAEY.mjs";
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
