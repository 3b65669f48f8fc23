import {
  aboutPlan
} from "./chunk-KY62Z4LU.mjs";
import {
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import {
  featureFolder
} from "./chunk-UNCTMDAZ.mjs";
import "./chunk-PGYERZCA.mjs";
import {
  Workspaces
} from "./chunk-EUFALFVH.mjs";
import {
  displayPath
} from "./chunk-KO3Q4SLL.mjs";
import "./chunk-ER2YI43K.mjs";
import "./chunk-KFJJRMV6.mjs";
import "./chunk-OAQYZX2G.mjs";
import "./chunk-D2HPF6C3.mjs";
import "./chunk-CKA5FGM3.mjs";
import "./chunk-5AATHJY2.mjs";
import "./chunk-UOA3KHXE.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  EXIT
} from "./chunk-W2M4TOQN.mjs";
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import "./chunk-KKDO6OVO.mjs";
import "./chunk-F7NLG65N.mjs";
import "./chunk-NBP3Q6QC.mjs";
import {
  readTextIfThere
} from "./chunk-ZJRHUTGO.mjs";
import "./chunk-EAMEQYSZ.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-VRSNPAAL.mjs";
import "./chunk-XSJJFKTY.mjs";
import "./chunk-WPU6V4RZ.mjs";
import "./chunk-CAZJEDRB.mjs";
import "./chunk-QDPVP5U4.mjs";
import "./chunk-CGWTY7YN.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import "./chunk-ZTC3DJ5D.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-TQYQR2EG.mjs";
import "./chunk-HBP4PYIZ.mjs";
import "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import "./chunk-GLLNC7XJ.mjs";
import "./chunk-WCMA2GUG.mjs";
import "./chunk-25RJJSC4.mjs";
import "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

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
    const { aboutChange, aboutChanges } = await import("./change-context-6EYTDV5G.mjs");
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
