import {
  hook
} from "./chunk-F62EN6EK.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
