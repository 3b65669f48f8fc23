import {
  readTime,
  strategyStatus
} from "./chunk-MAO7TKZP.mjs";
import "./chunk-EPEL5K5J.mjs";
import "./chunk-SM3QIKBB.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-HJPYYEIJ.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-NLKQDKFZ.mjs";
import "./chunk-MXJMF24S.mjs";
import "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-GRTSG2LX.mjs";
import "./chunk-WOO6TIN3.mjs";
import "./chunk-WZ2HGND6.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
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
