import {
  fixedFolder,
  isWrite,
  push
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/fate.ts
function fateOf({ tasks }, sides) {
  const byTask = /* @__PURE__ */ new Map();
  for (const side of sides) if (!tasks[side.task].done) push(byTask, side.task, side);
  const fate = { deleters: [], creators: [], users: [] };
  for (const all of byTask.values()) {
    const named = all.filter(({ claim }) => claim.shape === "file");
    const told = named.length > 0 ? named : all;
    const creator = told.find(({ claim: { access } }) => access === "create" || access === "write");
    if (creator) fate.creators.push(creator);
    else if (told.every(({ claim: { access } }) => access === "delete" || !isWrite(access)))
      fate.deleters.push(...told.filter(({ claim }) => claim.access === "delete").slice(0, 1));
    if (!creator) fate.users.push(told.find(({ claim }) => isWrite(claim.access)) ?? told[0]);
  }
  return fate;
}
function takesAway(deletion, use) {
  if (use.shape === "file") return true;
  const folder = wholeFolder(deletion);
  return folder !== void 0 && folderOf(use).startsWith(folder) || use.shape === deletion.shape && use.pattern === deletion.pattern;
}
function wholeFolder(claim) {
  const folder = folderOf(claim);
  const { shape, pattern } = claim;
  return shape === "directory" || shape === "glob" && pattern === `${folder}**` ? folder : void 0;
}
function folderOf({ shape, pattern }) {
  return shape === "directory" ? pattern : fixedFolder(pattern);
}

export {
  fateOf,
  takesAway,
  wholeFolder,
  folderOf
};
