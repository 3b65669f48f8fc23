import {
  hook
} from "./chunk-2L7JHR55.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
