import {
  unwritable
} from "./chunk-YVIV5KJW.mjs";
import {
  createFile,
  saveFile
} from "./chunk-NYM6MUMQ.mjs";
import {
  Refusal
} from "./chunk-ZU2Z7FRA.mjs";
import {
  realpathSync,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/cli/out.ts
var NOT_NEW = {
  EEXIST: "it is there already",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle"
};
async function writeOut(text, out, source, io, { onlyNew = false } = {}) {
  if (typeof out !== "string" || out === "-") return void io.stdout.write(text);
  const path = resolve(io.cwd, out);
  if (isSame(path, source))
    throw new Refusal("usage", `--out ${out} names the plan itself; expected another file`);
  try {
    await (onlyNew ? createFile : saveFile)(path, text);
  } catch (error) {
    throw unwritable(error, path, NOT_NEW, io);
  }
}
function isSame(path, source) {
  try {
    return realpathSync(path) === realpathSync(source);
  } catch {
    return path === source;
  }
}

export {
  writeOut
};
