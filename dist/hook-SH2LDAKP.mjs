import {
  hook
} from "./chunk-AWAUBQFN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
