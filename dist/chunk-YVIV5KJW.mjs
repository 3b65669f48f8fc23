import {
  Refusal,
  displayPath,
  isCode
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/unwritable.ts
var WHY_NOT = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left"
};
function unwritable(error, path, more, io) {
  const why = Object.entries({ ...WHY_NOT, ...more }).find(([code]) => isCode(error, code))?.[1];
  if (why === void 0) throw error;
  return new Refusal("unwritable", `${displayPath(io.cwd, path)} cannot be written: ${why}`);
}

export {
  WHY_NOT,
  unwritable
};
