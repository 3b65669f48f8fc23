import {
  unwritable
} from "./chunk-YVIV5KJW.mjs";
import {
  makeFolders,
  saveFile
} from "./chunk-NYM6MUMQ.mjs";
import {
  join
} from "./chunk-3X5NUSPY.mjs";

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
