import {
  parseStrategySession
} from "./chunk-Y7IRCWB3.mjs";
import "./chunk-WW4ZZUDE.mjs";
import "./chunk-QXCDZHZI.mjs";
import "./chunk-JJBSAZ7W.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-I2OGG7DN.mjs";
import "./chunk-H6QDCOXZ.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  parseStrategySession
};
