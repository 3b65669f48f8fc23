import {
  hook
} from "./chunk-PQKFJI7V.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
