import {
  isCode
} from "./chunk-ZU2Z7FRA.mjs";
import {
  join,
  readdirSync,
  realpathSync,
  relative,
  resolve,
  sep
} from "./chunk-3X5NUSPY.mjs";

// src/host/inside.ts
function lookInside(root, path) {
  try {
    const top = realpathSync(root);
    const file = realpathSync(join(top, path));
    const way = relative(top, file);
    return way === ".." || way.startsWith(`..${sep}`) ? { problem: "outside" } : { file };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES"))
      return { problem: "missing" };
    throw error;
  }
}
function filesInside(root, folder, most) {
  const found = [];
  const folders = [folder];
  for (let at = folders.shift(); at !== void 0; at = folders.shift()) {
    for (const entry of entriesOf(join(root, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git")
        folders.push(path);
      else if (entry.isFile()) found.push(path);
      if (found.length >= most) return found;
    }
  }
  return found;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted(
      (a, b) => a.name < b.name ? -1 : 1
    );
  } catch {
    return [];
  }
}
function resolvePath(folder, path) {
  return resolve(folder, path);
}

export {
  lookInside,
  filesInside,
  resolvePath
};
