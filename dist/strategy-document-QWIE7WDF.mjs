import {
  writeTexts
} from "./chunk-PBCXMBBU.mjs";
import {
  DOCUMENT_NAME,
  openFolder,
  renewedDocument
} from "./chunk-V6MBRXEG.mjs";
import {
  EXIT,
  displayPath,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  join
} from "./chunk-3X5NUSPY.mjs";

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
