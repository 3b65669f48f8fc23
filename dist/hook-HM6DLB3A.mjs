import {
  hook
} from "./chunk-ERJHNEKY.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
