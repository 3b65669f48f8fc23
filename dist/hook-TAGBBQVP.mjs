import {
  hook
} from "./chunk-4DKYNP6C.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
