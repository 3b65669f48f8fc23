import {
  featureFolder
} from "./chunk-X3QTWA36.mjs";
import {
  readOptions
} from "./chunk-NVWJHKG4.mjs";
import {
  check
} from "./chunk-V4Q3T2UE.mjs";
import {
  Workspaces,
  displayPath,
  readTextIfThere
} from "./chunk-V5RVVVVC.mjs";
import {
  EXIT,
  escapeControls
} from "./chunk-PVBI3WVG.mjs";
import "./chunk-HYRU2SLE.mjs";
import "./chunk-IC4V3JFP.mjs";
import "./chunk-MRDATONG.mjs";
import "./chunk-2EZ7PGJQ.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/context.ts
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var MOST_FEATURES = 40;
var MOST_DOCUMENTS = 40;
async function context({ positionals, values }, io) {
  const options = readOptions(values, io);
  const workspaces = new Workspaces(options);
  const workspace = await workspaces.at(io.cwd);
  const names = positionals[0] === "shared" || positionals[0] === "plan" ? positionals.slice(1) : positionals;
  const lines = names.length > 0 ? await aboutFeature(names.join(" "), workspace, io) : await aboutAll(workspace);
  io.stdout.write(`${lines.map((line) => escapeControls(line, "")).join("\n")}
`);
  return EXIT.clean;
}
async function aboutAll({ root, config }) {
  const folder = join(root.path, config.plansDir);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const features = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  if (features.length === 0) return [`Plans folder: ${config.plansDir} (no feature folder yet)`];
  const lines = [`Plans folder: ${config.plansDir}`, "Feature folders:"];
  for (const feature of features.slice(0, MOST_FEATURES)) {
    const has = ["shared.md", "requirements.md", "parallel-plan.md"].filter(
      (name) => existsSync(join(folder, feature, name))
    );
    lines.push(
      `- ${config.plansDir}/${feature}: ${has.length > 0 ? has.join(", ") : "none of shared.md, requirements.md, parallel-plan.md"}`
    );
  }
  if (features.length > MOST_FEATURES)
    lines.push(`- \u2026 and ${features.length - MOST_FEATURES} more`);
  return lines;
}
async function aboutFeature(feature, workspace, io) {
  const folder = featureFolder(feature, io.cwd, workspace);
  const path = displayPath(workspace.root.path, folder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:md|markdown|ya?ml|json|txt)$/i.test(name)).sort();
  if (names.length === 0) return [`Feature folder: ${path} (empty or not there yet)`];
  const lines = [`Feature folder: ${path}`, "Documents:"];
  for (const name of names.slice(0, MOST_DOCUMENTS))
    lines.push(await aboutDocument(join(folder, name), name));
  for (const name of ["shared.md", "requirements.md", "parallel-plan.md"]) {
    if (!names.includes(name)) lines.push(`Missing: ${name}`);
  }
  if (names.includes("parallel-plan.md"))
    lines.push(...await aboutPlan(join(folder, "parallel-plan.md"), workspace));
  return lines;
}
async function aboutDocument(file, name) {
  const text = await readTextIfThere(file, 1024 * 1024) ?? "";
  const heading = /^#{1,6}[ \t]+(.+)$/m.exec(text)?.[1]?.trim().slice(0, 100);
  return `- ${name} (${text.split("\n").length} lines)${heading ? `: ${heading}` : ""}`;
}
async function aboutPlan(file, workspace) {
  const text = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text === void 0) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: /* @__PURE__ */ new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${tasks.length} tasks, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${proof.pairs} pairs may run at once; ${errors} errors, ${warnings} warnings`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`
    )
  ];
}
export {
  context
};
