import {
  shellWord
} from "./chunk-EC5TKAAO.mjs";
import {
  branchFault,
  foldPath,
  hasPlaceholder
} from "./chunk-ZU2Z7FRA.mjs";
import {
  hasInvisible,
  literally
} from "./chunk-3X5NUSPY.mjs";

// src/model/merge-command.ts
var MERGE_COMMAND = "-c merge.directoryRenames=false merge --no-ff";

// src/model/shell/worktree-paths.ts
function withFolders(command, folders, inner = "") {
  const below = inner === "" ? "" : `(?:/+${literally(inner)}(?![\\w.-]))?`;
  let text = command;
  for (const { written, folder } of folders) {
    const path = written.replace(/\/+$/, "").replace(/^(?:\.\/)+(?=.)/, "");
    if (path === "" || path === "." || path === ".." || shellWord(folder) !== folder) continue;
    const pattern = path.includes("/") ? `(?:\\./)*${literally(path)}` : nameAlone(path);
    text = text.replace(new RegExp(`(?<![\\w./-])${pattern}(?![\\w.-])${below}`, "g"), folder);
  }
  if (text === command) return command;
  const here = text.replace(/^((?:\(\s*)?)cd\s+(["']?)\.\/?\2\s*(?:&&|;)\s*/, "$1");
  return /^cd\s+(["']?)\.\/?\1$/.test(here) ? "" : here;
}
function inMerged(command, worktrees) {
  return withFolders(
    command,
    worktrees.map((written) => ({ written, folder: "." }))
  );
}
function nameAlone(name) {
  return `(?<=(?:\\bcd|\\s-C|--(?:prefix|cwd|dir))[\\s=]+["']?)(?:[^\\s"';&|]*/)?${literally(name)}`;
}

// src/model/worktree-names.ts
function nameWorktrees(tasks, plan, folder = "") {
  const taken = new Set(tasks.flatMap((task) => planned(task)).map(foldPath));
  const made = /* @__PURE__ */ new Map();
  const prefix = slug(plan, 40) || "plan";
  const forms = (own) => [
    `${prefix}/${own}`,
    `${folder}${prefix}-${own}`
  ];
  for (const task of tasks) {
    const [ownBranch, ownWorktree] = free(slug(task.id, 40) || "session", forms, taken);
    const notes = [];
    const usable = (kind) => {
      const value = task[kind]?.value;
      const fault = value === void 0 ? void 0 : FAULTS[kind](value);
      if (fault === void 0) return value;
      notes.push(`the ${kind} "${value}" of ${task.id} ${fault}; another one is used instead`);
      return void 0;
    };
    const [branch, worktree] = [usable("branch"), usable("worktree")];
    const shared = [...made.values()].find(
      (one) => branch === void 0 && worktree !== void 0 && one.worktree === worktree || worktree === void 0 && branch !== void 0 && one.branch === branch
    );
    made.set(task, {
      branch: branch ?? shared?.branch ?? ownBranch,
      worktree: worktree ?? shared?.worktree ?? ownWorktree,
      notes
    });
  }
  return made;
}
function planned({ branch, worktree }) {
  return [branch?.value, worktree?.value].flatMap((value) => value === void 0 ? [] : value);
}
function free(own, forms, taken) {
  let names = forms(own);
  for (let i = 2; names.some((name) => taken.has(name)); i++) names = forms(`${own}-${i}`);
  for (const name of names) taken.add(name);
  return names;
}
function faultOfBranch(branch) {
  if (hasPlaceholder(branch)) return "still has a placeholder";
  return branchFault(branch);
}
function faultOfPath(path) {
  if (hasPlaceholder(path) || /\[[^\]]*\]/.test(path)) return "still has a placeholder";
  if (shellWord(path) === void 0 || hasInvisible(path)) return "has characters that nobody sees";
  if (/^~|^[A-Za-z]:|\\/.test(path)) return "is no path from the repository";
  return void 0;
}
var FAULTS = { branch: faultOfBranch, worktree: faultOfPath };
function slug(text, most) {
  return text.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, most).replace(/^-+|-+$/g, "");
}

export {
  MERGE_COMMAND,
  withFolders,
  inMerged,
  nameWorktrees
};
