import {
  CONFIG_FILE,
  EXIT,
  RULES,
  Refusal,
  Workspaces,
  check,
  displayPath,
  featureFolder,
  findSources,
  lint,
  plural,
  readPlan,
  readTextIfThere,
  replaceFile
} from "./chunk-J7ATTLWS.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-G3KVDP62.mjs";
import "./chunk-YC6FZVMN.mjs";
import {
  DEFAULT_LIMITS,
  LineIndex,
  RULE_NAMES,
  comparePoints,
  isRuleName,
  nearest
} from "./chunk-AL2USDJB.mjs";
import {
  hook
} from "./chunk-XN63X2HP.mjs";
import "./chunk-AYXWOUDN.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/run.ts
import { parseArgs } from "node:util";

// src/cli/context.ts
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// src/cli/options.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/model/plan.ts
var FORMATS = ["task-plan", "shared"];

// src/cli/options.ts
var OUTPUTS = ["pretty", "json"];
function readOptions(values, io) {
  const as = oneOf("as", values["as"], FORMATS);
  const root = readRoot(values["root"], io);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...as && { as },
    ...root !== void 0 && { root },
    ...stdinPath !== void 0 && { stdinPath },
    output: oneOf("format", values["format"], OUTPUTS) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
    color: wantsColor(values["color"], io),
    settings: readRules(values["rule"]),
    limits: readLimits(values["limit"])
  };
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}
function readRoot(value, io) {
  if (typeof value !== "string") return void 0;
  const root = resolve(io.cwd, value);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new Refusal("usage", `--root ${value} is no folder; expected the root of the plans' paths`);
}
function list(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function oneOf(name, value, known) {
  if (value === void 0) return void 0;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is not known; expected ${known.join(" or ")}`
  );
}
function checkAgents(value) {
  if (value === void 0 || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1`
  );
}
function wantsColor(value, io) {
  const when = oneOf("color", value, ["auto", "always", "never"]) ?? "auto";
  if (when !== "auto") return when === "always";
  return io.terminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}
function readRules(value) {
  const settings = /* @__PURE__ */ new Map();
  for (const entry of list(value)) {
    const [name = "", severity] = entry.split("=", 2);
    if (!isRuleName(name)) {
      const [near] = nearest(name, RULE_NAMES);
      throw new Refusal(
        "usage",
        `--rule names "${name}", which is no rule${near ? `; the nearest is ${near}` : ""}`
      );
    }
    if (severity !== "error" && severity !== "warning" && severity !== "info" && severity !== "off") {
      throw new Refusal(
        "usage",
        `--rule ${entry} is not complete; expected ${name}=error, warning, info or off`
      );
    }
    settings.set(name, severity);
  }
  return settings;
}
function readLimits(value) {
  const limits = {};
  for (const entry of list(value)) {
    const [name = "", number = ""] = entry.split("=", 2);
    if (!Object.hasOwn(DEFAULT_LIMITS, name) || !/^[1-9]\d{0,11}$/.test(number)) {
      const known = Object.keys(DEFAULT_LIMITS).join(", ");
      throw new Refusal(
        "usage",
        `--limit ${entry} is not known; expected NAME=NUMBER with one of ${known}`
      );
    }
    limits[name] = Number(number);
  }
  return limits;
}

// src/cli/context.ts
var MOST_FEATURES = 40;
var MOST_DOCUMENTS = 40;
async function context({ positionals, values }, io) {
  const options = readOptions(values, io);
  const workspaces = new Workspaces(options);
  const workspace = await workspaces.at(io.cwd);
  const names = positionals[0] === "shared" || positionals[0] === "plan" ? positionals.slice(1) : positionals;
  const lines = names.length > 0 ? await aboutFeature(names.join(" "), workspace, io) : await aboutAll(workspace);
  const shown = lines.map((line) => escapeControls(line, ""));
  const json = options.output === "json";
  io.stdout.write(`${json ? jsonText({ version: 1, lines: shown }) : shown.join("\n")}
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
  const text2 = await readTextIfThere(file, 1024 * 1024) ?? "";
  const heading = /^#{1,6}[ \t]+(.+)$/m.exec(text2)?.[1]?.trim().slice(0, 100);
  return `- ${name} (${plural(text2.replace(/\n$/, "").split("\n").length, "line")})${heading ? `: ${heading}` : ""}`;
}
async function aboutPlan(file, workspace) {
  const text2 = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text2 === void 0) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: /* @__PURE__ */ new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text2), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${plural(tasks.length, "task")}, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${plural(proof.pairs, "pair")} may run at once; ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`
    )
  ];
}

// src/cli/explain.ts
import { readFile } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/host/package-root.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync2(join2(folder, "docs", "rules"))) return folder;
    if (dirname(folder) === folder)
      throw new Error("the folder docs/rules of parallel-plan is missing");
  }
}

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F1E6}-\\u{1F1FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F", "u");
var NO_WIDTH = /^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$/u;
var PLAIN = /^[\u0020-\u007E]*$/;
var segmenter;
function charactersOf(text2) {
  if (PLAIN.test(text2)) return text2.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text2), ({ segment }) => segment);
}
function columnsOf(text2) {
  if (PLAIN.test(text2)) return text2.length;
  return charactersOf(text2).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
function columnsOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NO_WIDTH.test(character) ? 0 : 1;
}

// src/report/wrap.ts
function wrap(text2, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text2.split(/\s+/)) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

// src/cli/print.ts
import { styleText } from "node:util";

// src/report/excerpt.ts
var CONTEXT = 10;
function excerptOf(source, from, to, room) {
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown = fitting(rest, room - widthOf(lead));
  return {
    text: [...lead, ...shown].join(""),
    lead: widthOf(lead),
    marked: Math.max(1, widthOf(shown.slice(0, within.length)))
  };
}
function cells(text2) {
  return charactersOf(text2).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown) {
  return shown.reduce((sum, cell) => sum + columnsOf(cell), 0);
}
function fitting(from, columns) {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}
function whole(source, offset) {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}

// src/report/report-json.ts
function summarise(files) {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all.filter((one) => one.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info")
  };
}
function reportToJson(files, error) {
  return {
    version: 1,
    files: files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one) => diagnosticToJson(one, file.path))
    })),
    summary: summarise(files),
    ...error && { error: { code: error.code, message: escapeControls(error.message) } }
  };
}
function diagnosticToJson(diagnostic, path) {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message: escapeControls(message),
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({
      path,
      location: at,
      message: escapeControls(said)
    })),
    fixes: fixes.map(({ title, edits }) => ({ title: escapeControls(title), edits })),
    ...accepted !== void 0 && { accepted: escapeControls(accepted) },
    docs: `docs/rules/${rule}.md`
  };
}

// src/report/pretty.ts
function pretty(files, options) {
  const blocks = files.flatMap(
    (file) => file.diagnostics.filter((one) => shows(one, options)).map((one) => block(file, one, options))
  );
  const closing = options.quiet ? [] : [closingLines(files, options)];
  return [...blocks, ...closing].map((part) => `${part}
`).join("\n");
}
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}
function block(file, one, { columns, paint }) {
  const { line, column } = one.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`, ""))} ${paint(one.severity, one.severity)} ${one.rule}`;
  const message = wrap(escapeControls(one.message), columns, "  ");
  const lines = [
    head,
    ...message,
    ...excerpt(file.index, one.location, one.severity, columns, paint)
  ];
  for (const { at, message: said } of one.related.slice(0, 3)) {
    lines.push(...excerpt(file.index, at, "info", columns, paint, said));
  }
  const [fix2] = one.fixes;
  if (fix2) lines.push(...wrap(`fix: ${escapeControls(fix2.title)}`, columns, "  "));
  return lines.join("\n");
}
function excerpt(index, at, severity, columns, paint, remark = "") {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const { text: text2, lead, marked } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text2}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked + 1 + columnsOf(said) <= columns ? [...lines, `${under} ${said}`] : [...lines, under, ...wrap(said, columns, "        ")];
}
function closingLines(files, { columns, paint }) {
  const { errors, warnings, infos } = summarise(files);
  const plans = files.filter(({ tasks }) => tasks > 0);
  const proofs = plans.slice(0, 20).flatMap((file) => wrap(proofLine(file), columns, "  ", ""));
  const counts = [
    paint(errors > 0 ? "error" : "dim", plural(errors, "error")),
    paint(warnings > 0 ? "warning" : "dim", plural(warnings, "warning")),
    paint("dim", plural(infos, "info"))
  ];
  return [...proofs, `${plural(files.length, "file")}: ${counts.join(", ")}`].join("\n");
}
function proofLine({ path, tasks, proof }) {
  const { pairs, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}

// src/cli/check-config.ts
import { join as join3 } from "node:path";
async function checkConfigs(workspaces, { settings }) {
  const opened = await workspaces.opened();
  return opened.filter(({ configFindings }) => configFindings.length > 0).map(({ root, configFindings: findings, configIndex: index }) => ({
    ...lint({ findings, settings }),
    file: join3(root.path, CONFIG_FILE),
    path: CONFIG_FILE,
    document: { index, bom: false, findings },
    overLimit: false
  }));
}

// src/lint/fix.ts
function mendsOf(diagnostics) {
  return diagnostics.flatMap((diagnostic) => {
    const [fix2] = diagnostic.fixes;
    return fix2 ? [{ diagnostic, fix: fix2 }] : [];
  });
}
function applyFixes(text2, mends) {
  const index = new LineIndex(text2);
  const taken = [];
  const applied = mends.filter(({ fix: fix2 }) => {
    if (fix2.edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...fix2.edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text2;
  for (const edit of taken) {
    fixed = fixed.slice(0, index.offset(edit.start)) + edit.text + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}
function touches(a, b) {
  return comparePoints(a.start, b.end) <= 0 && comparePoints(b.start, a.end) <= 0;
}
var MOST_CHECKS = 100;
async function fixAll(text2, check2) {
  const applied = [];
  const refused = /* @__PURE__ */ new Set();
  let current = text2;
  let diagnostics = await check2(current);
  let most = Infinity;
  let changed = false;
  for (let checks = 0; checks < MOST_CHECKS; checks++) {
    const mends = mendsOf(diagnostics).filter((mend2) => !refused.has(nameOf(mend2)));
    const batch = mends.slice(0, most);
    const [first] = batch;
    if (!first) {
      if (!changed || refused.size === 0) break;
      refused.clear();
      changed = false;
      continue;
    }
    const step = applyFixes(current, batch);
    const after = await check2(step.text);
    if (bringsErrors(diagnostics, after)) {
      if (batch.length === 1) refused.add(nameOf(first));
      most = batch.length === 1 ? Infinity : Math.ceil(batch.length / 2);
      continue;
    }
    if (step.text === current) break;
    most = Infinity;
    changed = true;
    applied.push(...step.applied);
    current = step.text;
    diagnostics = after;
  }
  return { text: current, applied };
}
function nameOf({ diagnostic: { rule, message } }) {
  return `${rule}\0${message}`;
}
function bringsErrors(before, after) {
  const known = new Set(before.filter(isError).map(errorKey));
  return after.filter(isError).some((diagnostic) => !known.has(errorKey(diagnostic)));
}
function isError({ severity }) {
  return severity === "error";
}
function errorKey({ rule, tasks, paths }) {
  return [rule, ...tasks, "", ...paths].join("\0");
}

// src/cli/fix.ts
async function fix({ positionals, values }, io) {
  if (values["watch"] === true)
    throw new Refusal("usage", "fix and --watch do not go together; expected one of them");
  return mendFiles(positionals, readOptions(values, io), io);
}
async function mendFiles(paths, options, io) {
  if (options.staged)
    throw new Refusal(
      "usage",
      "--fix and --staged do not go together; fix the files, then stage them"
    );
  if (paths.includes("-")) return mendStandardInput(paths, options, io);
  const workspaces = new Workspaces(options);
  const unwritten = [];
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length === 0) continue;
    const problem = await rewrite(source.file, fixed.text, io);
    if (problem === void 0) printFixes(fixed.applied, source.file, options, io);
    else unwritten.push(problem);
  }
  const after = await checkAll(paths, options, io);
  const outcome = { ...after, problems: [...after.problems, ...unwritten] };
  print(outcome, options, io);
  return exitCode(outcome, options);
}
var WHY_NOT = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left"
};
async function rewrite(file, text2, io) {
  try {
    await replaceFile(file, text2);
    return void 0;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = WHY_NOT[code];
    if (why === void 0) throw error;
    return `${displayPath(io.cwd, file)} cannot be written: ${why}; it keeps its old text`;
  }
}
async function mendStandardInput(paths, options, io) {
  if (paths.length > 1)
    throw new Refusal("usage", "- stands for all input; expected no other path beside it");
  if (options.output === "json")
    throw new Refusal(
      "usage",
      "the mended text goes to standard output; expected no --format json"
    );
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  io.stdout.write(fixed.text);
  const workspace = await workspaces.of(source.file);
  const asked = { ...options, beside: source.beside ?? true };
  const after = await check(source.file, Buffer.from(fixed.text), workspace, asked);
  const outcome = { checked: [after], problems: [] };
  print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}
async function mend(file, bytes, options, workspaces) {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text: text2 } = first.document.index;
  if (!first.document.parsed) return { text: text2, applied: [] };
  const fixed = await fixAll(text2, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  return first.document.bom ? { ...fixed, text: `\uFEFF${fixed.text}` } : fixed;
}

// src/host/watch.ts
import { watch } from "node:fs";
import { basename, dirname as dirname2 } from "node:path";
var QUIET_MS = 60;
async function* watchFiles(files, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files)
    names.set(dirname2(file), (names.get(dirname2(file)) ?? /* @__PURE__ */ new Set()).add(basename(file)));
  let wake = () => {
  };
  let changed = false;
  const note = () => {
    changed = true;
    wake();
  };
  const watchers = [...names].map(
    ([folder, wanted]) => watch(folder, (_, name) => {
      if (name === null || wanted.has(name)) note();
    })
  );
  signal?.addEventListener("abort", () => wake());
  try {
    while (!signal?.aborted) {
      if (!changed) await new Promise((resolve2) => wake = resolve2);
      if (signal?.aborted) return;
      await new Promise((resolve2) => setTimeout(resolve2, QUIET_MS));
      changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

// src/cli/watch.ts
async function watch2(paths, options, io) {
  if (options.staged || paths.includes("-")) {
    throw new Refusal(
      "usage",
      "--watch looks at files on disk; expected paths, without --staged or -"
    );
  }
  let files = [];
  const run2 = async () => {
    const outcome = await checkAll(paths, options, io);
    files = [...new Set(outcome.checked.map(({ file }) => file))];
    print(outcome, options, io);
  };
  await run2();
  if (files.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files, io.signal)) await run2();
  return EXIT.clean;
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (values["fix"] === true) return mendFiles(positionals, options, io);
  if (values["watch"] === true) return watch2(positionals, options, io);
  const outcome = await checkAll(positionals, options, io);
  print(outcome, options, io);
  return exitCode(outcome, options);
}
async function checkAll(paths, options, io) {
  const workspaces = new Workspaces(options);
  const sources = await findSources(paths, options, workspaces, io);
  const checked = [];
  for (const source of sources) {
    if (!("bytes" in source)) continue;
    const { file, bytes, beside = true } = source;
    checked.push(await check(file, bytes, await workspaces.of(file), { ...options, beside }));
  }
  checked.push(...await checkConfigs(workspaces, options));
  return {
    checked: checked.toSorted((a, b) => a.path < b.path ? -1 : 1),
    problems: sources.flatMap(problemOf)
  };
}
function problemOf(source) {
  return "problem" in source ? [source.problem] : [];
}
function exitCode({ checked, problems }, { strict }) {
  if (problems.length > 0 || checked.some(({ overLimit }) => overLimit)) return EXIT.usage;
  const fails = ({ severity }) => severity === "error" || strict && severity === "warning";
  return checked.some(({ diagnostics }) => diagnostics.some(fails)) ? EXIT.errors : EXIT.clean;
}
function refusalOf({ checked, problems }) {
  const over = checked.find(({ overLimit }) => overLimit);
  const [first] = problems;
  if (first !== void 0)
    return new Refusal(
      first.includes("over the limit") ? "over-limit" : "unreadable",
      problems.join("; ")
    );
  if (!over) return void 0;
  return new Refusal(
    "over-limit",
    `${over.path}: ${over.document.findings.find((finding) => finding.overLimit)?.message}`
  );
}

// src/cli/print.ts
function print(outcome, options, io) {
  if (options.output === "json") {
    const files = outcome.checked.map(fileReport);
    io.stdout.write(`${jsonText(reportToJson(files, refusalOf(outcome)), 2)}
`);
  } else if (outcome.checked.length > 0) {
    const files = outcome.checked.map((one) => ({
      ...fileReport(one),
      // From where the user stands, so that a terminal can open it.
      path: displayPath(io.cwd, one.file),
      index: one.document.index
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files, { columns: io.columns, paint: painter(options), verbose, quiet })
    );
  }
  for (const problem of outcome.problems)
    io.stderr.write(`parallel-plan: ${escapeControls(problem, "")}
`);
}
function printFixes(applied, file, options, io) {
  if (options.quiet || options.output === "json") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix: fix2 } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix2.title, "")}
`
    );
  }
}
function fileReport({ path, document, diagnostics, proof }) {
  const { parsed } = document;
  return {
    path,
    format: parsed?.format ?? null,
    tasks: parsed?.plan.tasks.length ?? 0,
    diagnostics,
    proof
  };
}
var STYLES = { error: "red", warning: "yellow", info: "cyan", dim: "dim", bold: "bold" };
function painter({ color }) {
  if (!color) return (_, text2) => text2;
  return (style, text2) => styleText(STYLES[style], text2, { validateStream: false });
}

// src/cli/explain.ts
async function explain({ positionals, values }, io) {
  const options = readOptions(values, io);
  const [name] = positionals;
  if (name === void 0) {
    io.stdout.write(options.output === "json" ? listAsJson() : listAsText(io, painter(options)));
    return EXIT.clean;
  }
  if (!isRuleName(name)) {
    const [near] = nearest(name, RULE_NAMES);
    throw new Refusal(
      "unknown-rule",
      `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`
    );
  }
  const page = await readFile(join4(packageRoot(), "docs", "rules", `${name}.md`), "utf8");
  const text2 = page.replace(/^<!-- \/?generated.*-->\n/gm, "");
  const json = { version: 1, rule: { ...ruleToJson(RULES[name]), page: text2 } };
  io.stdout.write(options.output === "json" ? `${jsonText(json, 2)}
` : text2);
  return EXIT.clean;
}
function listAsText(io, paint) {
  const entries = Object.values(RULES).map(({ name, severity, summary, fixable }) => {
    const head = `${paint("bold", name)} ${paint(severity, severity)}${fixable ? ", has fixes" : ""}`;
    return [head, ...wrap(summary, io.columns, "  ")].join("\n");
  });
  return `${entries.join("\n")}

parallel-plan explain RULE says more.
`;
}
function listAsJson() {
  return `${jsonText({ version: 1, rules: Object.values(RULES).map(ruleToJson) }, 2)}
`;
}
function ruleToJson({ name, severity, summary, mend: mend2, fixable }) {
  const docs = `docs/rules/${name}.md`;
  return { name, severity, summary, mend: mend2, fixable: fixable === true, docs };
}

// src/report/plan-json.ts
function planToJson(plan) {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson)
  };
}
function taskToJson(task) {
  return {
    id: task.id,
    title: task.title,
    phase: task.phase ?? null,
    done: task.done,
    dependsOn: task.dependsOn.map(({ id }) => id),
    claims: task.claims.map(({ pattern, access }) => ({ path: pattern, access })),
    locks: task.locks.map(({ value }) => value),
    estimate: task.estimate ? { minutes: task.estimate.value } : null,
    verification: task.verification,
    branch: task.branch ?? null,
    worktree: task.worktree ?? null,
    location: task.at
  };
}

// src/cli/parse.ts
async function parse({ positionals, values }, io) {
  const options = { ...readOptions(values, io), staged: false };
  if (positionals.length !== 1)
    throw new Refusal("usage", "parse takes one path; expected parallel-plan parse PATH");
  const workspaces = new Workspaces(options);
  const sources = await findSources(positionals, options, workspaces, io);
  const [source] = sources;
  if (!source || sources.length > 1)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${sources.length} plans; expected one file`
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { root, config } = await workspaces.of(source.file);
  const { parsed, findings } = await readPlan(source.bytes, source.file, {
    limits: { ...config.limits, ...options.limits },
    root: root.path,
    ...options.as && { as: options.as }
  });
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (!parsed) {
    const message = findings[0]?.message ?? "the file could not be read";
    io.stdout.write(`${jsonText({ version: 1, error: { code: "unreadable", message } })}
`);
    io.stderr.write(`parallel-plan: ${escapeControls(message, "")}
`);
    return EXIT.errors;
  }
  io.stdout.write(`${jsonText(planToJson(parsed.plan), 2)}
`);
  return EXIT.clean;
}

// src/cli/commands.ts
var COMMON = {
  root: { type: "string" },
  format: { type: "string" },
  as: { type: "string" },
  agents: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  limit: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
var VALIDATE = {
  ...COMMON,
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" }
};
var COMMANDS = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH\u2026] [options]",
    options: VALIDATE,
    run: validate
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH\u2026 [options]",
    options: VALIDATE,
    run: fix
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    run: parse
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    run: explain
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE]",
    options: COMMON,
    run: context
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    run: ({ positionals }, io) => hook(positionals, io)
  }
};

// src/cli/help.ts
var OPTIONS = {
  root: "--root DIR             root of the paths in plans (default: the nearest\n                         folder upwards with .parallel-plan.yaml, else the git\n                         top level)",
  format: "--format FORMAT        pretty (default) or json",
  as: "--as FORMAT            task-plan or shared, whatever it looks like",
  color: "--color WHEN           auto (default), always or never (and NO_COLOR)",
  quiet: "--quiet                print errors only",
  limit: "--limit NAME=NUMBER    raise a limit: bytes, tasks, lines, field or depth",
  strict: "--strict               warnings fail, too",
  fix: "--fix                  apply the fixes of the findings",
  rule: "--rule NAME=SEVERITY   error, warning, info or off for one rule",
  "no-repository": "--no-repository        do not compare with files on disk",
  staged: "--staged               check what is staged for a commit",
  watch: "--watch                check again whenever a plan changes",
  verbose: "--verbose              show infos as well",
  "stdin-path": "--stdin-path PATH      name of the text on standard input (-)"
};
function help() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  ${name.padEnd(width)}  ${command.summary}`
  );
  return `parallel-plan checks plans for several coding agents that work at once.

Usage: parallel-plan COMMAND [options]

${lines.join("\n")}

parallel-plan COMMAND --help says more. Exit codes: 0 clean, 1 errors found,
2 wrong usage or a file that cannot be read, 3 a fault of the program.
`;
}
function commandHelp(command) {
  const options = Object.keys(command.options).flatMap((name) => OPTIONS[name] ?? []);
  return `Usage: parallel-plan ${command.usage}

${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.

${options.map((option) => `  ${option}`).join("\n")}
`;
}

// src/cli/version.ts
import { readFileSync } from "node:fs";
import { join as join5 } from "node:path";
function version() {
  const manifest = JSON.parse(readFileSync(join5(packageRoot(), "package.json"), "utf8"));
  return manifest.version;
}

// src/cli/run.ts
async function run(name, args, io) {
  try {
    return await dispatch(name, args, io);
  } catch (error) {
    const json = wantsJson(name, args);
    return error instanceof Refusal ? refuse(error, json, io) : fail(error, json, io);
  }
}
async function dispatch(name, args, io) {
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    const known = name === "help" ? commandNamed(args[0] ?? "") : void 0;
    io.stdout.write(known ? commandHelp(known) : help());
    return name === void 0 ? EXIT.usage : EXIT.clean;
  }
  if (name === "--version") {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  const command = commandNamed(name);
  if (!command)
    throw new Refusal(
      "unknown-command",
      `"${name}" is no command; expected one of ${Object.keys(COMMANDS).join(", ")}`
    );
  const invocation = readArguments(command, args);
  if (invocation.values["help"] === true) {
    io.stdout.write(commandHelp(command));
    return EXIT.clean;
  }
  if (invocation.values["version"] === true) {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  return command.run(invocation, io);
}
function commandNamed(name) {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
}
function readArguments(command, args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true
    });
    return { values, positionals };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      "usage",
      `${said.split(". ", 1)[0]}; expected parallel-plan ${command.usage}`
    );
  }
}
function refuse({ code, message }, json, io) {
  if (json)
    io.stdout.write(
      `${jsonText({ version: 1, error: { code, message: escapeControls(message) } })}
`
    );
  io.stderr.write(`parallel-plan: ${escapeControls(message, "")}
`);
  return EXIT.usage;
}
function fail(error, json, io) {
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    io.stdout.write(
      `${jsonText({ version: 1, error: { code: "failure", message: escapeControls(message) } })}
`
    );
  }
  const stack = error instanceof Error ? error.stack ?? message : message;
  io.stderr.write(
    `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.
Please report it with the lines below and, if you can, the plan.
${escapeControls(stack)}
`
  );
  return EXIT.failure;
}
function wantsJson(name, args) {
  if (commandNamed(name ?? "")?.json) return true;
  const words = [name, ...args];
  return words.some(
    (word, i) => word === "--format=json" || word === "--format" && words[i + 1] === "json"
  );
}
export {
  run
};
