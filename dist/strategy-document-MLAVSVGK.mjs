import {
  writeTexts
} from "./chunk-DYWAKRE7.mjs";
import {
  DOCUMENT_NAME,
  openFolder,
  renewedDocument
} from "./chunk-TROBN3YQ.mjs";
import {
  EXIT,
  displayPath,
  readOptions
} from "./chunk-LG3X5PU7.mjs";
import {
  escapeControls,
  join
} from "./chunk-3X7CVBHV.mjs";

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
