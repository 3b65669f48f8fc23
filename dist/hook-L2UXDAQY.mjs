import {
  hook
} from "./chunk-LUXIEBZH.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
