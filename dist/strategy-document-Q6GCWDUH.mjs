import {
  writeTexts
} from "./chunk-S6EXW3VN.mjs";
import {
  DOCUMENT_NAME,
  openFolder,
  renewedDocument
} from "./chunk-T7MKAJNK.mjs";
import {
  displayPath
} from "./chunk-FGNWLJKB.mjs";
import {
  EXIT,
  readOptions
} from "./chunk-OTZWAX6D.mjs";
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
