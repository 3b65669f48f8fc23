import {
  firstFault
} from "./chunk-PTB7EGGH.mjs";
import "./chunk-PPO6ESBN.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-M2HH7IRI.mjs";
import "./chunk-JSBBVNAD.mjs";
import "./chunk-CYNTJEBU.mjs";
import "./chunk-47UOHKEC.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-R4BICTQ4.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  firstFault
};
