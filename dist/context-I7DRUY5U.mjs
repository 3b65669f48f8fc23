import {
  featureFolder
} from "./chunk-HFUAC7VR.mjs";
import {
  aboutPlan
} from "./chunk-O6EE4OE3.mjs";
import {
  EXIT,
  Workspaces,
  displayPath,
  plural,
  readOptions,
  readTextIfThere
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  existsSync,
  join,
  jsonText,
  readdir
} from "./chunk-3X5NUSPY.mjs";

// src/cli/context.ts
var MOST_FEATURES = 40;
var MOST_DOCUMENTS = 40;
async function context({ positionals, values }, io) {
  const options = readOptions(values, io);
  const workspaces = new Workspaces(options);
  const workspace = await workspaces.at(io.cwd);
  const lines = await about(positionals, workspace, io);
  const shown = lines.map((line) => escapeControls(line, ""));
  const json = options.output === "json";
  io.stdout.write(`${json ? jsonText({ version: 1, lines: shown }) : shown.join("\n")}
`);
  return EXIT.clean;
}
async function about(words, workspace, io) {
  const [kind, ...rest] = words;
  if (kind === "change") {
    const { aboutChange, aboutChanges } = await import("./change-context-XTO244RB.mjs");
    return rest.length > 0 ? aboutChange(rest.join(" "), workspace) : aboutChanges(workspace);
  }
  const names = kind === "shared" || kind === "plan" ? rest : words;
  return names.length > 0 ? aboutFeature(names.join(" "), workspace, io) : aboutAll(workspace);
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
  return `- ${name} (${plural(text.replace(/\n$/, "").split("\n").length, "line")})${heading ? `: ${heading}` : ""}`;
}
export {
  context
};
