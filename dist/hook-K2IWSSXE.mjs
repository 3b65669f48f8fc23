import {
  hook
} from "./chunk-H6FRC5BV.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";
export {
  hook
};
