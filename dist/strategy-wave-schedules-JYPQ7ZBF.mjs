import {
  validate
} from "./chunk-WOO6TIN3.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  validate as default
};
