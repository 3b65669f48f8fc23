import {
  isFormat,
  readPlan,
  readTextIfThere,
  recogniseExecutionPlan
} from "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/cli/carried-out.ts
import { readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
var MOST_FILES = 50;
async function lookForPlan(file, { document }, root, limits) {
  const folder = dirname(resolve(file));
  if (document.plan) {
    for (const base of [folder, root]) {
      const found = await readAt(join(base, document.plan.value), root, limits);
      if (found) return { carriedOut: found };
    }
    return { carriedOut: { missing: document.plan.value } };
  }
  for (const place of [folder, dirname(folder)]) {
    const found = await plansIn(place, root, limits);
    if (found.length === 1) return { carriedOut: found[0] };
    if (found.length > 1) return {};
  }
  return {};
}
async function plansIn(folder, root, limits) {
  if (!isInside(folder, root)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name));
  const found = [];
  for (const { name } of names.toSorted((a, b) => a.name < b.name ? -1 : 1).slice(0, MOST_FILES)) {
    const plan = await readAt(join(folder, name), root, limits);
    if (plan) found.push(plan);
  }
  return found;
}
async function readAt(path, root, limits) {
  if (!isInside(path, root)) return void 0;
  const text = await readTextIfThere(path, limits.bytes);
  if (text === void 0 || recogniseExecutionPlan(text) !== "signature") return void 0;
  const { parsed } = await readPlan(new TextEncoder().encode(text), path, {
    limits,
    as: "execution-plan"
  });
  if (!parsed || !isFormat(parsed, "execution-plan") || parsed.plan.tasks.length === 0)
    return void 0;
  const shown = relative(root, path).replaceAll("\\", "/");
  return { path: shown, plan: parsed.plan, protocol: parsed.document.protocol };
}
function isInside(path, root) {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
export {
  lookForPlan
};
