import {
  aboutPlan
} from "./chunk-O6EE4OE3.mjs";
import {
  plural,
  readTextIfThere
} from "./chunk-ZU2Z7FRA.mjs";
import {
  existsSync,
  join,
  readdir
} from "./chunk-3X5NUSPY.mjs";

// src/cli/change-context.ts
var OPENSPEC = "openspec";
var CHANGES = `${OPENSPEC}/changes`;
var ARTIFACTS = ["proposal.md", "design.md", "tasks.md", "work-packages.yaml"];
var MOST = 40;
var MOST_BYTES = 1024 * 1024;
async function aboutChanges({ root }) {
  const at = (path) => join(root.path, path);
  if (!existsSync(at(OPENSPEC)))
    return [`OpenSpec folder: ${OPENSPEC} (not there yet; the first change makes it)`];
  const specs = (await below(at(`${OPENSPEC}/specs`))).filter(isSpec);
  const changes = (await folders(at(CHANGES))).filter((name) => name !== "archive");
  const lines = [
    `OpenSpec folder: ${OPENSPEC}`,
    listing("Capabilities with a spec", specs.map(capability)),
    changes.length === 0 ? "Open changes: none" : "Open changes:"
  ];
  for (const name of changes.slice(0, MOST)) {
    const has = ARTIFACTS.filter((artifact) => existsSync(at(`${CHANGES}/${name}/${artifact}`)));
    lines.push(`- ${CHANGES}/${name}: ${has.join(", ") || `none of ${ARTIFACTS.join(", ")}`}`);
  }
  if (changes.length > MOST) lines.push(`- \u2026 and ${changes.length - MOST} more`);
  return lines;
}
async function aboutChange(id, workspace) {
  const shown = `${CHANGES}/${id}`;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    return [`"${id}" is no id of a change; expected lower-case words joined by hyphens`];
  const folder = join(workspace.root.path, shown);
  const paths = await below(folder);
  if (paths.length === 0) return [`Change folder: ${shown} (empty or not there yet)`];
  const specs = paths.filter((path) => path.startsWith("specs/") && isSpec(path));
  const contracts = paths.filter((path) => path.startsWith("contracts/"));
  const missing = ARTIFACTS.filter((artifact) => !paths.includes(artifact));
  const lines = [
    `Change folder: ${shown}`,
    listing(
      "Artifacts",
      ARTIFACTS.filter((artifact) => paths.includes(artifact))
    ),
    listing("Spec deltas", specs),
    listing("Contracts", contracts),
    listing("Missing", [...missing, ...specs.length === 0 ? ["specs/<capability>/spec.md"] : []]),
    await aboutTasks(join(folder, "tasks.md"))
  ];
  if (paths.includes("work-packages.yaml"))
    lines.push(...await aboutPlan(join(folder, "work-packages.yaml"), workspace));
  return lines;
}
async function aboutTasks(file) {
  const text = await readTextIfThere(file, MOST_BYTES) ?? "";
  const boxes = [...text.matchAll(/^\s*[-*] \[([ xX])\] /gm)];
  const done = boxes.filter(([, mark]) => mark !== " ").length;
  return `Tasks: ${plural(boxes.length, "task")}, ${done} ticked`;
}
function listing(name, items) {
  const more = items.length > MOST ? `, \u2026 and ${items.length - MOST} more` : "";
  return `${name}: ${items.length === 0 ? "none" : items.slice(0, MOST).join(", ")}${more}`;
}
function isSpec(path) {
  return /(?:^|\/)spec\.md$/.test(path);
}
function capability(path) {
  return path.replace(/\/?spec\.md$/, "");
}
async function folders(path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
async function below(folder, prefix = "") {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(
      (entry) => entry.isDirectory() ? below(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`]
    )
  );
  return found.flat().sort();
}
export {
  aboutChange,
  aboutChanges
};
