import {
  DOCUMENT_NAME,
  LARGEST,
  documentBefore,
  lookAtStrategy,
  openFolder,
  renewedDocument
} from "./chunk-K4PSSUIP.mjs";
import "./chunk-W2M4TOQN.mjs";
import "./chunk-3P5STWMU.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-5J6EI3EX.mjs";
import "./chunk-476M4D3U.mjs";
import "./chunk-6BUJGRER.mjs";
import "./chunk-PS6DSHDR.mjs";
import "./chunk-WOO6TIN3.mjs";
import "./chunk-WZ2HGND6.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  DOCUMENT_NAME,
  LARGEST,
  documentBefore,
  lookAtStrategy,
  openFolder,
  renewedDocument
};
