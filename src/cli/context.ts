import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readTextIfThere } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { escapeControls, jsonText } from "../report/escape.ts";
import { plural } from "../report/plural.ts";
import { check } from "./check.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { featureFolder } from "./feature.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { type Workspace, Workspaces } from "./workspace.ts";

const MOST_FEATURES = 40;
const MOST_DOCUMENTS = 40;

/**
 * `parallel-plan context [shared|plan] [FEATURE]`: what a slash command should know before it starts.
 * It always ends with 0: a slash command whose computed line fails is lost without a word.
 */
export async function context({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io);
  const workspaces = new Workspaces(options);
  const workspace = await workspaces.at(io.cwd);
  const names =
    positionals[0] === "shared" || positionals[0] === "plan" ? positionals.slice(1) : positionals;
  const lines =
    names.length > 0
      ? await aboutFeature(names.join(" "), workspace, io)
      : await aboutAll(workspace);
  const shown = lines.map((line) => escapeControls(line, ""));
  const json = options.output === "json";
  io.stdout.write(`${json ? jsonText({ version: 1, lines: shown }) : shown.join("\n")}\n`);
  return EXIT.clean;
}

async function aboutAll({ root, config }: Workspace): Promise<string[]> {
  const folder = join(root.path, config.plansDir);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const features = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (features.length === 0) return [`Plans folder: ${config.plansDir} (no feature folder yet)`];
  const lines = [`Plans folder: ${config.plansDir}`, "Feature folders:"];
  for (const feature of features.slice(0, MOST_FEATURES)) {
    const has = ["shared.md", "requirements.md", "parallel-plan.md"].filter((name) =>
      existsSync(join(folder, feature, name)),
    );
    lines.push(
      `- ${config.plansDir}/${feature}: ${has.length > 0 ? has.join(", ") : "none of shared.md, requirements.md, parallel-plan.md"}`,
    );
  }
  if (features.length > MOST_FEATURES)
    lines.push(`- … and ${features.length - MOST_FEATURES} more`);
  return lines;
}

async function aboutFeature(feature: string, workspace: Workspace, io: Io): Promise<string[]> {
  const folder = featureFolder(feature, io.cwd, workspace);
  const path = displayPath(workspace.root.path, folder);
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /\.(?:md|markdown|ya?ml|json|txt)$/i.test(name))
    .sort();
  if (names.length === 0) return [`Feature folder: ${path} (empty or not there yet)`];
  const lines = [`Feature folder: ${path}`, "Documents:"];
  for (const name of names.slice(0, MOST_DOCUMENTS))
    lines.push(await aboutDocument(join(folder, name), name));
  for (const name of ["shared.md", "requirements.md", "parallel-plan.md"]) {
    if (!names.includes(name)) lines.push(`Missing: ${name}`);
  }
  if (names.includes("parallel-plan.md"))
    lines.push(...(await aboutPlan(join(folder, "parallel-plan.md"), workspace)));
  return lines;
}

async function aboutDocument(file: string, name: string): Promise<string> {
  const text = (await readTextIfThere(file, 1024 * 1024)) ?? "";
  const heading = /^#{1,6}[ \t]+(.+)$/m.exec(text)?.[1]?.trim().slice(0, 100);
  return `- ${name} (${plural(text.replace(/\n$/, "").split("\n").length, "line")})${heading ? `: ${heading}` : ""}`;
}

async function aboutPlan(file: string, workspace: Workspace): Promise<string[]> {
  const text = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text === undefined) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${plural(tasks.length, "task")}, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${plural(proof.pairs, "pair")} may run at once; ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`,
    ),
  ];
}
