import {
  hook
} from "./chunk-SZOXDZUX.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
