import {
  schedule,
  scheduleOf
} from "./chunk-SLIQHL62.mjs";
import "./chunk-QGD2C6PZ.mjs";
import "./chunk-D2G7XZ3X.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  schedule,
  scheduleOf
};
