import {
  git,
  isWorkTree,
  readStaged,
  splitNul
} from "./chunk-2FNJVJRZ.mjs";
import {
  DEFAULT_CONFIG,
  FORMAT_LIST,
  Refusal,
  displayPath,
  looksOf,
  mayList,
  picomatchLibrary,
  readBytes,
  whyNot
} from "./chunk-ZU2Z7FRA.mjs";
import {
  isPlanByName,
  join,
  readdir,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/formats/wanted.ts
async function isWanted(path, text, wanted) {
  const looks = await looksOf(path, text);
  return looks.some(({ format: { isPlan, isSearched }, looks: sure }) => {
    if (sure === "signature") return isPlan || isSearched && wanted === "searched";
    return isPlan && sure === "maybe" && isNamedAsPlan(path);
  });
}
function isNamedAsPlan(path) {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}

// src/cli/search.ts
var PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;
async function usualSources(workspaces, io) {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join(root.path, path))
  );
  for (const file of await filesBelow(join(root.path, config.plansDir))) files.add(file);
  const found = await plansAmong([...files], workspace, "searched");
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
  const found = [];
  for (const { path, bytes } of staged)
    if (named(path) && PLAN_FILE.test(path) && await isPlan(path, bytes))
      found.push({ file: join(workspace.root.path, path), bytes });
  return found;
}
async function sourcesBelow(folder, written, workspaces, wanted) {
  const workspace = await workspaces.at(folder);
  const { bytes } = workspace.config.limits;
  if (!await mayList(folder))
    return [{ file: folder, problem: whyNot({ problem: "denied" }, written, bytes) }];
  const found = await plansAmong(await filesBelow(folder), workspace, wanted);
  if (found.length > 0) return found;
  return [
    {
      file: folder,
      problem: `no plan lies in ${written}; expected a parallel-plan.md or another file with tasks`
    }
  ];
}
async function plansAmong(files, workspace, wanted) {
  const [isPlan, isIncluded] = [planFilter(workspace, wanted), includes(workspace)];
  const found = [];
  for (const file of files.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && await isPlan(path, read.bytes))
      found.push({ file, bytes: read.bytes });
    else if (!("bytes" in read) && ("tooLarge" in read || read.problem === "denied") && isIncluded(path))
      found.push({ file, problem: whyNot(read, path, workspace.config.limits.bytes) });
  }
  return found;
}
function includes({ config }) {
  return picomatchLibrary()([...config.include], { dot: true, nocase: true, posix: true });
}
function planFilter(workspace, wanted = "searched") {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return async (path, bytes) => {
    if (isIncluded(path) && (!isDefault || isPlanByName(path))) return true;
    return isWanted(path, Buffer.from(bytes).toString("utf8"), wanted);
  };
}
async function listCandidates({ root, files }) {
  if (!root.git) return (await files()).files;
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
  ]);
  return listed.ok ? splitNul(listed.stdout) : (await files()).files;
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
  usualSources,
  stagedSources,
  sourcesBelow,
  planFilter
};
