import {
  hook
} from "./chunk-KDQHZZNN.mjs";
import "./chunk-ZYG3PIGX.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
