import {
  RULES
} from "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  RULES
};
