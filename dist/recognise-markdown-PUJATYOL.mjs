import {
  MARKDOWN
} from "./chunk-AO5EJBR7.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-DK3EG7ER.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  MARKDOWN
};
