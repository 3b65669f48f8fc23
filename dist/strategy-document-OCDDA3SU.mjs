import {
  writeTexts
} from "./chunk-6CULBCQ6.mjs";
import {
  DOCUMENT_NAME,
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
import {
  displayPath
} from "./chunk-AHVP5MGQ.mjs";
import {
  EXIT,
  readOptions
} from "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
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
