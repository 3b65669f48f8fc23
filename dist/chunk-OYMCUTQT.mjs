import {
  unwritable
} from "./chunk-3P6POJG4.mjs";
import {
  makeFolders,
  saveFile
} from "./chunk-7BQO3OIW.mjs";
import {
  join
} from "./chunk-T5NQ73E2.mjs";

// src/cli/write-texts.ts
var NO_FOLDER = {
  EEXIST: "it is a file",
  ENOENT: "no folder can be made there",
  ENOTDIR: "one of its folders is a file",
  EISDIR: "a folder stands in the place of a file"
};
async function writeTexts(folder, texts, io) {
  try {
    await makeFolders(folder);
    for (const { name, text } of texts) await saveFile(join(folder, name), text);
  } catch (error) {
    throw unwritable(error, folder, NO_FOLDER, io);
  }
}

export {
  writeTexts
};
