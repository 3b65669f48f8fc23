import {
  writeTexts
} from "./chunk-VGWLQ2YL.mjs";
import "./chunk-JX32F6YR.mjs";
import {
  DOCUMENT_NAME,
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
import {
  displayPath
} from "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  EXIT,
  readOptions
} from "./chunk-26HMVUPY.mjs";
import {
  escapeControls
} from "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/strategy-document.ts
import { join } from "node:path";
async function renewDocument(positionals, values, io) {
  const options = readOptions(values, io);
  const { path, files, document } = await openFolder("document", positionals, options, io);
  const text = renewedDocument(files, document);
  await writeTexts(path, [{ name: DOCUMENT_NAME, text }], io);
  const written = join(path, DOCUMENT_NAME);
  if (!options.quiet) io.stdout.write(`${escapeControls(displayPath(io.cwd, written), "")}
`);
  return EXIT.clean;
}
export {
  renewDocument
};
