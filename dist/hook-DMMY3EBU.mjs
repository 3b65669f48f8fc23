import {
  hook
} from "./chunk-ZHJ7JTAW.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
