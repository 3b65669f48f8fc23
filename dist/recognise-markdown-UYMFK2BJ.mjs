import {
  MARKDOWN
} from "./chunk-X4KQNMS2.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  MARKDOWN
};
