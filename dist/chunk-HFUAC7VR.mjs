import {
  dirname,
  existsSync,
  join,
  resolve,
  statSync
} from "./chunk-3X5NUSPY.mjs";

// src/cli/feature.ts
function featureFolder(feature, cwd, { root, config }) {
  const quoted = /^(["'])(.*)\1$/.exec(feature.trim());
  const bare = (quoted?.[2] ?? feature.trim()).replace(/^@/, "");
  const plans = join(root.path, config.plansDir);
  if (existsSync(join(plans, bare)) && bare !== "") return folderOf(join(plans, bare));
  const word = quoted ? bare : bare.split(/\s+/, 1)[0] ?? "";
  if (!/[/\\]|^\.{1,2}$/.test(word)) return join(plans, word);
  const found = [resolve(cwd, word), join(root.path, word), join(plans, word)].find(existsSync);
  return folderOf(found ?? (word.startsWith("/") ? word : join(root.path, word)));
}
function folderOf(path) {
  const isFile = existsSync(path) ? !statSync(path).isDirectory() : /\.(?:md|markdown)$/i.test(path);
  return isFile ? dirname(path) : path;
}

export {
  featureFolder
};
