import {
  hook
} from "./chunk-JWQNDC23.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
