// src/host/root.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var CONFIG_FILE = ".parallel-plan.yaml";
function findRoot(folder) {
  const hasConfig = (candidate) => existsSync(join(candidate, CONFIG_FILE));
  const top = gitTop(folder);
  const found = upwards(folder, (candidate) => hasConfig(candidate) || isTop(candidate));
  return { path: found ?? folder, git: top !== void 0 };
}
function rootAt(folder) {
  const path = resolve(folder);
  return { path, git: gitTop(path) !== void 0 };
}
function gitTop(folder) {
  return upwards(folder, isTop);
}
function isTop(folder) {
  return existsSync(join(folder, ".git"));
}
function upwards(folder, holds) {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (holds(current)) return current;
    if (dirname(current) === current) return void 0;
  }
}
function displayPath(root, path) {
  const inside = relative(root, path);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`)) {
    return real(path).startsWith(real(root) + sep) ? displayPath(real(root), real(path)) : path;
  }
  return inside.split(sep).join("/");
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// src/host/git.ts
import { spawn } from "node:child_process";
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
function git(cwd, args, options = {}) {
  return new Promise((resolve2) => {
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
    child.on("error", (error) => resolve2({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve2({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve2({
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

export {
  CONFIG_FILE,
  findRoot,
  rootAt,
  gitTop,
  displayPath,
  git,
  isWorkTree,
  splitNul
};
