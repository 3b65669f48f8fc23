import {
  hook
} from "./chunk-G3BOYORV.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
