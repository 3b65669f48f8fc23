import {
  DOCUMENT_NAME,
  LARGEST,
  PROJECTS,
  documentBefore,
  findFiles,
  lookAtStrategy,
  openFolder,
  renewedDocument
} from "./chunk-SM3QIKBB.mjs";
import "./chunk-IRXAY5DV.mjs";
import "./chunk-ADLHBWTY.mjs";
import "./chunk-MXJMF24S.mjs";
import "./chunk-A3MVJD3K.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-GRTSG2LX.mjs";
import "./chunk-WOO6TIN3.mjs";
import "./chunk-WZ2HGND6.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  DOCUMENT_NAME,
  LARGEST,
  PROJECTS,
  documentBefore,
  findFiles,
  lookAtStrategy,
  openFolder,
  renewedDocument
};
