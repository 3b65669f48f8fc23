import {
  DOCUMENT_NAME,
  LARGEST,
  PROJECTS,
  documentBefore,
  findFiles,
  lookAtStrategy,
  openFolder,
  renewedDocument
} from "./chunk-VCWQ7OPY.mjs";
import "./chunk-EGREFZJE.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-MYKT44OM.mjs";
import "./chunk-4VKKIFC3.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-R4BICTQ4.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-HD4L5VCO.mjs";
import "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
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
