import {
  writeTexts
} from "./chunk-5ZIRYLSO.mjs";
import "./chunk-NIRVUV6K.mjs";
import {
  DOCUMENT_NAME,
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
import {
  displayPath
} from "./chunk-HD4L5VCO.mjs";
import {
  EXIT,
  readOptions
} from "./chunk-3UPSP2UK.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  escapeControls
} from "./chunk-N2BJ5UMX.mjs";
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
