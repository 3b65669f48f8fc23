import {
  WHY_NOT
} from "./chunk-FNPUL2RY.mjs";
import {
  displayPath
} from "./chunk-KO3Q4SLL.mjs";
import {
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  createFile,
  isCode,
  saveFile
} from "./chunk-ZJRHUTGO.mjs";

// src/cli/out.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
var NOT_NEW = {
  ...WHY_NOT,
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
    const code = Object.keys(NOT_NEW).find((one) => isCode(error, one));
    if (code === void 0) throw error;
    const why = `${displayPath(io.cwd, path)} cannot be written: ${NOT_NEW[code]}`;
    throw new Refusal("unwritable", why);
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
