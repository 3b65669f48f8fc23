import {
  hook
} from "./chunk-WSKIMLEA.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
