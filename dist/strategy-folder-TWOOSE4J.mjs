import {
  DOCUMENT_NAME,
  LARGEST,
  PROJECTS,
  documentBefore,
  findFiles,
  lookAtStrategy,
  openFolder,
  renewedDocument
} from "./chunk-WPU3YAOB.mjs";
import "./chunk-KBIVVSXC.mjs";
import "./chunk-YQJOB2KQ.mjs";
import "./chunk-3ZNAZLVI.mjs";
import "./chunk-4DAOIDFJ.mjs";
import "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import "./chunk-PNG4W7V2.mjs";
import "./chunk-MFL44V4G.mjs";
import "./chunk-O4HA6N6K.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-NBP3Q6QC.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
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
