import {
  CONFIG_FILE,
  findRoot,
  git,
  rootAt,
  splitNul
} from "./chunk-KO3Q4SLL.mjs";
import {
  readBytes
} from "./chunk-ZJRHUTGO.mjs";
import {
  DEFAULT_CONFIG
} from "./chunk-EAMEQYSZ.mjs";
import {
  LineIndex
} from "./chunk-TQYQR2EG.mjs";

// src/cli/workspace.ts
import { dirname, join as join2 } from "node:path";

// src/host/repository.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var MOST_WALKED = 5e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);
async function listFiles(root) {
  if (root.git) {
    const listed = await git(root.path, ["ls-files", "-z", "--cached"]);
    if (listed.ok) return splitNul(listed.stdout);
  }
  return walk(root.path);
}
async function listStagedFiles(root) {
  const listed = await git(root.path, ["ls-files", "-z", "--cached"], { keepIndex: true });
  return listed.ok ? splitNul(listed.stdout) : [];
}
async function walk(root) {
  const files = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files.push(path);
      if (files.length >= MOST_WALKED) return files;
    }
  }
  return files;
}

// src/cli/workspace.ts
var Workspaces = class {
  #opened = /* @__PURE__ */ new Map();
  #fixed;
  #staged;
  constructor(options) {
    this.#fixed = options.root === void 0 ? void 0 : rootAt(options.root);
    this.#staged = options.staged ?? false;
  }
  /** The workspace of a file. */
  of(path) {
    return this.at(dirname(path));
  }
  /** The workspace of a folder. */
  at(folder) {
    const root = this.#fixed ?? findRoot(folder);
    const known = this.#opened.get(root.path);
    if (known) return known;
    const opened = openWorkspace(root, this.#staged);
    this.#opened.set(root.path, opened);
    return opened;
  }
  /** Every workspace opened so far. */
  opened() {
    return Promise.all(this.#opened.values());
  }
};
async function openWorkspace(root, staged) {
  let listed;
  const files = () => listed ??= staged ? listStagedFiles(root) : listFiles(root);
  const read = await readBytes(join2(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("./read-BEFKXL4N.mjs");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files };
}

export {
  Workspaces
};
