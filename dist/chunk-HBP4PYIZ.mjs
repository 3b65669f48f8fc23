import {
  fixedFolder,
  matcher
} from "./chunk-QPSU3YI3.mjs";
import {
  ancestors,
  globSource
} from "./chunk-C7WVLSJT.mjs";

// src/model/claims.ts
function isWrite(access) {
  return access === "create" || access === "modify" || access === "delete" || access === "write";
}
function indexClaims(tasks, repository) {
  const parents = foldersOf(tasks);
  const files = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const denied = /* @__PURE__ */ new Map();
  for (const [number, task] of tasks.entries()) {
    for (const written of task.claims) {
      if (written.outside && written.outside !== "system") continue;
      const claim = settle(written, parents, repository);
      if (claim.access === "deny") push(denied, number, claim);
      else if (claim.shape === "file") push(files, claim.pattern, { task: number, claim });
      else addToGroup(groups, { task: number, claim });
    }
  }
  const deniedTo = (task) => denied.get(task) ?? NOTHING;
  const groupsOn = byFolder([...groups.values()]);
  const on = (path) => {
    const named = files.get(path) ?? NOTHING;
    const around = groups.size === 0 ? NOTHING : groupsOn(path).flatMap(({ sides }) => sides);
    if (around.length === 0 && denied.size === 0) return named;
    return [...named, ...around].filter(({ task }) => !deniedTo(task).some((deny) => matcher(deny)(path))).sort((a, b) => a.task - b.task);
  };
  return { files, groups: [...groups.values()], deniedTo, on };
}
var NOTHING = [];
function foldersOf(tasks) {
  const folders = /* @__PURE__ */ new Set();
  for (const task of tasks) {
    for (const { pattern } of task.claims) {
      for (let end = pattern.lastIndexOf("/", pattern.length - 2); end > 0; ) {
        const folder = pattern.slice(0, end);
        if (folders.has(folder)) break;
        folders.add(folder);
        end = pattern.lastIndexOf("/", end - 1);
      }
    }
  }
  return folders;
}
function addToGroup(groups, side) {
  const key = `${side.claim.shape} ${side.claim.pattern}`;
  const known = groups.get(key);
  if (known) known.sides.push(side);
  else groups.set(key, { claim: side.claim, sides: [side] });
}
function byFolder(groups) {
  const inFolder = /* @__PURE__ */ new Map();
  for (const group of groups) push(inFolder, fixedFolder(group.claim.pattern), group);
  return (path) => {
    const found = [];
    for (const folder of ["", ...ancestors(path).map((above) => `${above}/`), `${path}/`])
      for (const group of inFolder.get(folder) ?? [])
        if (matcher(group.claim)(path)) found.push(group);
    return found;
  };
}
function settle(claim, parents, repository) {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape === "glob" && claim.pattern.includes("["))
    return withLiteralFolders(claim, repository);
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder = parents.has(claim.pattern) || repository?.hasDirectory(claim.pattern);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
function withLiteralFolders(claim, repository) {
  const segments = claim.pattern.split("/");
  let known = 0;
  while (known < segments.length && repository?.hasDirectory(segments.slice(0, known + 1).join("/")))
    known++;
  const folder = segments.slice(0, known).join("/");
  if (!folder.includes("[")) return claim;
  const rest = claim.pattern.slice(folder.length);
  if (!/[*?{}[\]()!+@]/.test(rest)) return { ...claim, shape: "directory", pattern: `${folder}/` };
  return { ...claim, source: folder.replace(/[[\]]/g, "\\$&") + globSource(rest) };
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export {
  isWrite,
  indexClaims,
  push
};
