import {
  hook
} from "./chunk-2HI62U4C.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
