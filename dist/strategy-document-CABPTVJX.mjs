import {
  writeTexts
} from "./chunk-CXGXF5K7.mjs";
import {
  DOCUMENT_NAME,
  openFolder,
  renewedDocument
} from "./chunk-FOBIJN23.mjs";
import {
  displayPath
} from "./chunk-P4FST5BD.mjs";
import {
  EXIT,
  readOptions
} from "./chunk-L643TRIF.mjs";
import {
  escapeControls,
  join
} from "./chunk-T5NQ73E2.mjs";

// src/cli/strategy-document.ts
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
