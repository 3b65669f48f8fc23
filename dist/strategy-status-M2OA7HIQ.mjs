import {
  readTime,
  strategyStatus
} from "./chunk-JDTJH7NH.mjs";
import "./chunk-EPEL5K5J.mjs";
import "./chunk-KX5TRPXE.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-7FHO6TD6.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-E46G7GBN.mjs";
import "./chunk-MXJMF24S.mjs";
import "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-GRTSG2LX.mjs";
import "./chunk-WOO6TIN3.mjs";
import "./chunk-WZ2HGND6.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-KXXXT67Y.mjs";
import "./chunk-CGKYGAEY.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  readTime,
  strategyStatus
};
