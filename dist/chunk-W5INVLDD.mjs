import {
  displayPath,
  git,
  isWorkTree,
  splitNul
} from "./chunk-KO3Q4SLL.mjs";
import {
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  isNamedAsPlan,
  looksLikePlan
} from "./chunk-KKDO6OVO.mjs";
import {
  mayList,
  readBytes,
  readStream
} from "./chunk-ZJRHUTGO.mjs";
import {
  DEFAULT_CONFIG
} from "./chunk-EAMEQYSZ.mjs";
import {
  require_picomatch
} from "./chunk-TRX4RJGV.mjs";
import {
  __toESM
} from "./chunk-TXXHC6BS.mjs";

// src/cli/sources.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

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

// src/cli/sources.ts
var PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;
async function findSources(paths, options, workspaces, io) {
  if (options.staged) return stagedSources(paths, workspaces, io);
  if (paths.length === 0) return usualSources(workspaces, io);
  const found = [];
  for (const path of new Set(paths)) {
    if (path === "-") found.push(await standardInput(options, workspaces, io));
    else found.push(...await sourcesAt(resolve(io.cwd, path), path, options, workspaces));
  }
  return [...new Map(found.map((source) => [source.file, source])).values()];
}
async function standardInput(options, workspaces, io) {
  const file = resolve(io.cwd, options.stdinPath ?? "standard-input.md");
  const { config } = await workspaces.of(file);
  const bytes = await readStream(io.stdin, options.limits.bytes ?? config.limits.bytes);
  return { file, bytes, beside: options.stdinPath !== void 0 };
}
async function sourcesAt(file, written, options, workspaces) {
  const { config } = await workspaces.of(file);
  const limit = options.limits.bytes ?? config.limits.bytes;
  const read = await readBytes(file, limit);
  if ("bytes" in read) return [{ file, bytes: read.bytes }];
  if ("tooLarge" in read)
    return [
      {
        file,
        problem: `${written} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`
      }
    ];
  if (read.problem !== "directory") return [{ file, problem: PROBLEMS[read.problem](written) }];
  if (!await mayList(file)) return [{ file, problem: PROBLEMS.denied(written) }];
  const workspace = await workspaces.at(file);
  const found = await plansAmong(await filesBelow(file), workspace);
  if (found.length > 0) return found;
  return [
    {
      file,
      problem: `no plan lies in ${written}; expected a parallel-plan.md or another file with tasks`
    }
  ];
}
var PROBLEMS = {
  missing: (path) => `${path} does not exist; expected a plan file or a folder`,
  denied: (path) => `${path} cannot be opened: permission denied`,
  "not a file": (path) => `${path} is no regular file; expected a plan file or a folder`
};
async function usualSources(workspaces, io) {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join(root.path, path))
  );
  for (const file of await filesBelow(join(root.path, config.plansDir))) files.add(file);
  const found = await plansAmong([...files], workspace);
  if (found.length > 0) return found;
  throw new Refusal(
    "no-plans",
    `no plan was found in ${config.plansDir} or by the patterns ${config.include.join(", ")}; name a file, or write one with /parallel-plan`
  );
}
async function stagedSources(paths, workspaces, io) {
  if (paths.includes("-"))
    throw new Refusal("usage", "--staged looks at the index; expected paths, without -");
  const workspace = await workspaces.at(io.cwd);
  if (!await isWorkTree(workspace.root.path))
    throw new Refusal(
      "no-repository",
      `${workspace.root.path} lies in no git work tree; expected one for --staged`
    );
  const staged = await readStaged(workspace.root.path).catch((error) => {
    throw new Refusal("no-repository", error instanceof Error ? error.message : String(error));
  });
  const wanted = new Set(
    paths.map((path) => displayPath(workspace.root.path, resolve(io.cwd, path)))
  );
  const named = (path) => wanted.size === 0 || [...wanted].some(
    (want) => path === want || path.startsWith(`${want}/`) || want === workspace.root.path
  );
  const isPlan = planFilter(workspace);
  return staged.filter(({ path, bytes }) => named(path) && PLAN_FILE.test(path) && isPlan(path, bytes)).map(({ path, bytes }) => ({ file: join(workspace.root.path, path), bytes }));
}
async function plansAmong(files, workspace) {
  const [isPlan, isIncluded] = [planFilter(workspace), includes(workspace)];
  const found = [];
  for (const file of files.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && isPlan(path, read.bytes)) found.push({ file, bytes: read.bytes });
    else if ("problem" in read && read.problem === "denied" && isIncluded(path))
      found.push({ file, problem: PROBLEMS.denied(path) });
    else if ("tooLarge" in read && isIncluded(path)) {
      found.push({
        file,
        problem: `${path} has ${read.tooLarge} bytes, over the limit of ${workspace.config.limits.bytes}; split the plan`
      });
    }
  }
  return found;
}
function includes({ config }) {
  return (0, import_picomatch.default)([...config.include], { dot: true, nocase: true, posix: true });
}
function planFilter(workspace) {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return (path, bytes) => {
    if (isIncluded(path) && !isDefault) return true;
    const looks = looksLikePlan(path, Buffer.from(bytes).toString("utf8"));
    return looks === "signature" || looks === "maybe" && isNamedAsPlan(path);
  };
}
async function listCandidates({ root, files }) {
  if (!root.git) return files();
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
  ]);
  return listed.ok ? splitNul(listed.stdout) : files();
}
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === ".git" || entry.name === "node_modules" ? [] : filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

export {
  findSources,
  planFilter
};
