import {
  join,
  readdir
} from "./chunk-3X5NUSPY.mjs";

// src/host/staged.ts
var TEXT = /\.(?:md|markdown|ya?ml|json)$/i;
async function readStaged(folder) {
  const filter = ["--diff-filter=ACMRT", "--no-renames", "--no-ext-diff"];
  const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", ...filter, "--relative"];
  const listed = await git(folder, args, { keepIndex: true });
  if (!listed.ok) throw new Error(`the staged files cannot be listed: ${listed.problem}`);
  const entries = stagedEntries(splitNul(listed.stdout)).filter(({ path }) => TEXT.test(path));
  if (entries.length === 0) return [];
  const input = entries.map(({ object }) => `${object}
`).join("");
  const shown = await git(folder, ["cat-file", "--batch"], { keepIndex: true, input });
  if (!shown.ok) throw new Error(`the staged files cannot be read: ${shown.problem}`);
  const contents = splitBatch(shown.stdout);
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? Buffer.alloc(0) }));
}
async function readIndexed(folder, path, limit) {
  const shown = await git(folder, ["cat-file", "blob", `:./${path}`], { keepIndex: true });
  return shown.ok && shown.stdout.length <= limit ? shown.stdout.toString("utf8") : void 0;
}
function stagedEntries(fields) {
  const entries = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , object = ""] = fields[i].split(" ");
    if (mode.startsWith("100")) entries.push({ object, path: fields[i + 1] });
  }
  return entries;
}
function splitBatch(output) {
  const contents = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === void 0) throw new Error(`the staged files cannot be read: ${head}`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

// src/host/git.ts
var SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "gc.auto=0",
  "-c",
  "core.quotePath=false"
];
var QUIET = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: ""
};
var TIMEOUT_MS = 3e4;
var MOST_OUTPUT = 256 * 1024 * 1024;
async function git(cwd, args, options = {}) {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const child = spawn("git", [...SAFE, ...args], {
      cwd,
      env: environment(options),
      stdio: [options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: options.timeout ?? TIMEOUT_MS,
      killSignal: "SIGKILL"
    });
    if (child.pid !== void 0) options.onStart?.(child.pid);
    const output = [];
    let size = 0;
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else output.push(chunk);
    });
    child.stderr?.on(
      "data",
      (chunk) => errors = (errors + chunk.toString()).slice(0, 4096)
    );
    child.on("error", (error) => resolve({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve({
          ok: false,
          problem: errors.trim().split("\n", 1)[0] || `git ended with ${signal ?? code}`
        });
    });
    child.stdin?.on("error", () => {
    });
    if (options.input !== void 0) child.stdin?.end(options.input);
  });
}
async function isWorkTree(folder) {
  const asked = await git(folder, ["rev-parse", "--show-toplevel"], { keepIndex: true });
  return asked.ok || !/not a git repository|must be run in a work tree/.test(asked.problem);
}
function environment({ keepIndex }) {
  const env = { ...QUIET };
  for (const name of ["PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CONFIG_HOME"]) {
    if (process.env[name] !== void 0) env[name] = process.env[name];
  }
  const kept = keepIndex ? ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] : [];
  for (const name of kept) if (process.env[name] !== void 0) env[name] = process.env[name];
  if (env["GIT_DIR"] !== void 0) env["GIT_WORK_TREE"] ??= process.cwd();
  return env;
}
function splitNul(bytes) {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

// src/host/list-files.ts
var MOST_WALKED = 5e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);
async function askGit({ path }, options = {}) {
  const listed = await git(path, ["ls-files", "-z", "--stage"], options);
  if (!listed.ok) return void 0;
  const entries = splitNul(listed.stdout).map((entry) => {
    const tab = entry.indexOf("	");
    return { mode: entry.slice(0, 6), name: entry.slice(tab + 1) };
  });
  const namesOf = (mode) => entries.flatMap((entry) => mode === void 0 || entry.mode === mode ? [entry.name] : []);
  return { files: namesOf(), links: namesOf("120000"), modules: namesOf("160000") };
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

export {
  readStaged,
  readIndexed,
  askGit,
  walk,
  git,
  isWorkTree,
  splitNul
};
