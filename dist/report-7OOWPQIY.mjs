import {
  report,
  reportPage
} from "./chunk-SUSVD2RM.mjs";
import "./chunk-NPAPLFX6.mjs";
import "./chunk-JAJ2QHUH.mjs";
import "./chunk-D2G7XZ3X.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  report,
  reportPage
};
