import {
  readIndexed
} from "./chunk-2FNJVJRZ.mjs";
import {
  recogniseExecutionPlan
} from "./chunk-V4XTOYGT.mjs";
import {
  isFormat,
  readPlan,
  readTextIfThere
} from "./chunk-ZU2Z7FRA.mjs";
import {
  basename,
  dirname,
  isAbsolute,
  join,
  readdir,
  relative,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/cli/carried-out.ts
var MOST_FILES = 50;
function onDisk(root) {
  return {
    root,
    names: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    text: readTextIfThere
  };
}
function inIndex(root, files) {
  const own = files.map((path) => join(root, path));
  return {
    root,
    names: async (folder) => own.filter((path) => dirname(path) === folder).map((path) => basename(path)),
    text: (path, limit) => readIndexed(root, relative(root, path).replaceAll("\\", "/"), limit)
  };
}
async function lookForPlan(file, { document }, shelf, limits) {
  const folder = dirname(resolve(file));
  if (document.plan) {
    for (const base of [folder, shelf.root]) {
      const found = await readAt(join(base, document.plan.value), shelf, limits);
      if (found) return { carriedOut: found };
    }
    return { carriedOut: { missing: document.plan.value } };
  }
  for (const place of [folder, dirname(folder)]) {
    const found = await plansIn(place, shelf, limits);
    if (found.length === 1) return { carriedOut: found[0] };
    if (found.length > 1) return {};
  }
  return {};
}
async function plansIn(folder, shelf, limits) {
  if (!isInside(folder, shelf.root)) return [];
  const names = (await shelf.names(folder)).filter((name) => /\.(?:md|markdown)$/i.test(name));
  const found = [];
  for (const name of names.toSorted().slice(0, MOST_FILES)) {
    const plan = await readAt(join(folder, name), shelf, limits);
    if (plan) found.push(plan);
  }
  return found;
}
async function readAt(path, shelf, limits) {
  if (!isInside(path, shelf.root)) return void 0;
  const text = await shelf.text(path, limits.bytes);
  if (text === void 0 || recogniseExecutionPlan(text) !== "signature") return void 0;
  const { parsed } = await readPlan(new TextEncoder().encode(text), path, {
    limits,
    as: "execution-plan"
  });
  if (!parsed || !isFormat(parsed, "execution-plan") || parsed.plan.tasks.length === 0)
    return void 0;
  const shown = relative(shelf.root, path).replaceAll("\\", "/");
  return { path: shown, plan: parsed.plan, protocol: parsed.document.protocol };
}
function isInside(path, root) {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
export {
  inIndex,
  lookForPlan,
  onDisk
};
