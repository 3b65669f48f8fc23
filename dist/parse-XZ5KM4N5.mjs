import {
  parseStrategy,
  strategyFrom
} from "./chunk-6XNQB2Y6.mjs";
import "./chunk-LMKNEJMZ.mjs";
import "./chunk-COOGLZTV.mjs";
import "./chunk-JJBSAZ7W.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategy,
  strategyFrom
};
