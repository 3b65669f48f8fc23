import {
  shows
} from "./chunk-C6YKFDT6.mjs";
import {
  wrap
} from "./chunk-MYVKJ4UB.mjs";
import {
  FORMATS,
  excerptOf
} from "./chunk-K7CJX5Z7.mjs";
import {
  reportToJson,
  summarise
} from "./chunk-ATKL3CAU.mjs";
import {
  columnsOf
} from "./chunk-3HBZTUYJ.mjs";
import {
  CONFIG_FILE,
  EXIT,
  Refusal,
  Workspaces,
  check,
  displayPath,
  findSources,
  gitTop,
  lint,
  replaceFile
} from "./chunk-D7CPPES7.mjs";
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-KEL4PVRE.mjs";
import {
  DEFAULT_LIMITS,
  RULE_NAMES,
  isRuleName
} from "./chunk-22ZIRBR7.mjs";
import {
  LineIndex,
  comparePlaces,
  comparePoints
} from "./chunk-TQYQR2EG.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";

// src/cli/options.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
var CI_OUTPUTS = ["sarif", "github", "junit"];
var PLAIN_OUTPUTS = ["pretty", "json"];
var OUTPUTS = [...PLAIN_OUTPUTS, ...CI_OUTPUTS];
function isCiOutput(output) {
  return CI_OUTPUTS.some((known) => known === output);
}
function readOptions(values, io, outputs = PLAIN_OUTPUTS) {
  const as = oneOf("as", values["as"], FORMATS);
  const root = readRoot(values["root"], io);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...as && { as },
    ...root !== void 0 && { root },
    ...stdinPath !== void 0 && { stdinPath },
    output: oneOf("format", values["format"], outputs) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
    dryRun: values["dry-run"] === true,
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
    `--${name} ${String(value)} is not known; expected ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`
  );
}
function checkAgents(value) {
  if (value === void 0 || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1 to 9999`
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

// src/cli/print.ts
import { dirname as dirname3 } from "node:path";
import { styleText } from "node:util";

// src/report/pretty.ts
function pretty(files, options) {
  const blocks = files.flatMap(
    (file) => file.diagnostics.filter((one) => shows(one, options)).map((one) => block(file, one, options))
  );
  const closing = options.quiet ? [] : [closingLines(files, options)];
  return [...blocks, ...closing].map((part) => `${part}
`).join("\n");
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
import { join } from "node:path";
async function checkConfigs(workspaces, { settings }) {
  const opened = await workspaces.opened();
  return opened.filter(({ configFindings }) => configFindings.length > 0).map(({ root, configFindings: findings, configIndex: index }) => ({
    ...lint({ findings, settings }),
    file: join(root.path, CONFIG_FILE),
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
    const edits = fix2.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text2;
  for (const edit of taken) {
    fixed = fixed.slice(0, index.offset(edit.start)) + edit.text + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}
function isSame(a, b) {
  return a.text === b.text && comparePlaces(a, b) === 0;
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
    const batch = firstOf(mends).slice(0, most);
    const [first] = batch;
    if (!first) {
      if (!changed || refused.size === 0) break;
      refused.clear();
      changed = false;
      continue;
    }
    const step = applyFixes(current, batch);
    const after = await check2(step.text);
    if (bringsErrors(diagnostics, after, batch)) {
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
var LAST = /* @__PURE__ */ new Set([
  "ownership/create-race",
  "ownership/write-race"
]);
function firstOf(mends) {
  const first = mends.filter(({ diagnostic }) => !LAST.has(diagnostic.rule));
  return first.length > 0 ? first : mends;
}
function nameOf({ diagnostic: { rule, message } }) {
  return `${rule}\0${message}`;
}
function bringsErrors(before, after, batch) {
  const known = new Set(before.filter(isError).map(errorKey));
  const isRepair2 = batch.every(({ diagnostic }) => LAST.has(diagnostic.rule));
  return after.filter(isError).some(
    (diagnostic) => !known.has(errorKey(diagnostic)) && !(isRepair2 && LAST.has(diagnostic.rule))
  );
}
function isError({ severity }) {
  return severity === "error";
}
function errorKey({ rule, tasks, paths }) {
  return [rule, ...tasks, "", ...paths].join("\0");
}

// src/report/repair-line.ts
function repairLine({
  unit,
  before,
  after,
  isProved
}) {
  const was = `critical path ${plural(before, unit === "tasks" ? "task" : "minute")}`;
  if (after === before) return `${was}, as before`;
  const proof = isProved ? " (no order of these pairs is shorter)" : "";
  return `${was}, now ${after}${proof}`;
}

// src/cli/show-diff.ts
import { dirname } from "node:path";
async function showDiff(file, before, after, options, io) {
  const { paintDiff, unifiedDiff, visibleDiff } = await import("./diff-PIMNHXN3.mjs");
  const path = displayPath(gitTop(dirname(file)) ?? io.cwd, file);
  const diff = unifiedDiff(path, before, after);
  if (options.output === "json") return diff;
  const shown = visibleDiff(diff);
  io.stdout.write(paintDiff(shown, painter(options)));
  if (shown !== diff)
    io.stderr.write(
      `parallel-plan: the diff of ${escapeControls(path, "")} shows controls as \\u{\u2026}, so it cannot be applied; parallel-plan fix can make it
`
    );
  return diff;
}

// src/cli/fix.ts
async function fix({ positionals, values }, io) {
  if (values["watch"] === true)
    throw new Refusal("usage", "fix and --watch do not go together; expected one of them");
  return mendFiles(positionals, readOptions(values, io, OUTPUTS), io);
}
async function mendFiles(paths, options, io) {
  if (options.staged)
    throw new Refusal(
      "usage",
      "--fix and --staged do not go together; fix the files, then stage them"
    );
  if (options.dryRun && isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--dry-run prints a diff; expected no --format ${options.output} beside it`
    );
  if (paths.includes("-")) return mendStandardInput(paths, options, io);
  const workspaces = new Workspaces(options);
  const mended = [];
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length > 0) mended.push({ file: source.file, ...fixed });
  }
  const outcome = options.dryRun ? await showAll(mended, paths, options, io) : await writeAll(mended, paths, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}
async function writeAll(mended, paths, options, io) {
  const unwritten = [];
  for (const one of mended) {
    const problem = await rewrite(one.file, one.text, io);
    if (problem === void 0) printFixes(one, options, io);
    else unwritten.push(problem);
  }
  const after = await checkAll(paths, options, io);
  return { ...after, problems: [...after.problems, ...unwritten] };
}
async function showAll(mended, paths, options, io) {
  const diffs = /* @__PURE__ */ new Map();
  for (const { file, before, text: text2 } of mended)
    diffs.set(file, await showDiff(file, before, text2, options, io));
  const instead = new Map(mended.map(({ file, text: text2 }) => [file, Buffer.from(text2)]));
  return { ...await checkAll(paths, options, io, instead), diffs };
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
  if (options.output !== "pretty")
    throw new Refusal(
      "usage",
      `the mended text goes to standard output; expected no --format ${options.output}`
    );
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  if (!options.dryRun) io.stdout.write(fixed.text);
  else if (fixed.applied.length > 0)
    await showDiff(source.file, fixed.before, fixed.text, options, io);
  const workspace = await workspaces.of(source.file);
  const asked = { ...options, beside: source.beside ?? true };
  const after = await check(source.file, Buffer.from(fixed.text), workspace, asked);
  const outcome = { checked: [after], problems: [] };
  await print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}
async function mend(file, bytes, options, workspaces) {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text: text2 } = first.document.index;
  const mark = first.document.bom ? "\uFEFF" : "";
  const before = mark + text2;
  if (!first.document.parsed || first.analysis?.isCut) return { before, text: before, applied: [] };
  const fixed = await fixAll(text2, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  const cost = fixed.applied.some(isRepair) ? costOf(first, await check(file, Buffer.from(fixed.text), workspace, options)) : void 0;
  return { ...fixed, before, text: mark + fixed.text, ...cost !== void 0 && { cost } };
}
function isRepair({ diagnostic: { rule } }) {
  return rule === "ownership/create-race" || rule === "ownership/write-race";
}
function costOf(first, last) {
  const [repair, after] = [first.analysis?.repair, last.analysis?.repair.before];
  if (!repair || after === void 0) return void 0;
  return repairLine({ ...repair, after, isProved: repair.isProved && after === repair.after });
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
  if (isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--format ${options.output} is one document; expected it without --watch`
    );
  let files = [];
  const run = async () => {
    const outcome = await checkAll(paths, options, io);
    files = [...new Set(outcome.checked.map(({ file }) => file))];
    await print(outcome, options, io);
  };
  await run();
  if (files.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files, io.signal)) await run();
  return EXIT.clean;
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return mendFiles(positionals, options, io);
  if (values["watch"] === true) return watch2(positionals, options, io);
  const outcome = await checkAll(positionals, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}
async function checkAll(paths, options, io, instead = /* @__PURE__ */ new Map()) {
  const workspaces = new Workspaces(options);
  const sources = await findSources(paths, options, workspaces, io);
  const checked = [];
  for (const source of sources) {
    if (!("bytes" in source)) continue;
    const { file, beside = true } = source;
    const bytes = instead.get(file) ?? source.bytes;
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
async function print(outcome, options, io) {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text-UTN2XDWM.mjs");
    const files = outcome.checked.map((one) => ({ ...fileReport(one), path: pathFromTop(one) }));
    const exit = exitCode(outcome, options);
    io.stdout.write(
      await ciText(options.output, files, { ...options, ...outcome, exitCode: exit })
    );
    if (options.output === "github") return;
  } else if (options.output === "json") {
    const files = outcome.checked.map((one) => {
      const diff = outcome.diffs?.get(one.file);
      return { ...fileReport(one), ...diff !== void 0 && { diff } };
    });
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
function printFixes({ file, applied, cost }, options, io) {
  if (options.quiet || options.output !== "pretty") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix: fix2 } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix2.title, "")}
`
    );
  }
  if (cost !== void 0) io.stdout.write(`${path}: ${cost}
`);
}
function pathFromTop({ file, path }) {
  const top = gitTop(dirname3(file));
  return top === void 0 ? path : displayPath(top, file);
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
var STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  dim: "dim",
  bold: "bold",
  added: "green",
  removed: "red"
};
function painter({ color }) {
  if (!color) return (_, text2) => text2;
  return (style, text2) => styleText(STYLES[style], text2, { validateStream: false });
}

// src/cli/one-source.ts
async function openOne(command, positionals, options, io) {
  if (positionals.length !== 1)
    throw new Refusal("usage", `${command} takes one path; expected parallel-plan ${command} PATH`);
  const workspaces = new Workspaces(options);
  const [source, ...others] = await findSources(positionals, options, workspaces, io);
  if (!source || others.length > 0)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${source ? others.length + 1 : 0} plans; expected one file`
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { file, bytes, beside = true } = source;
  return { file, bytes, beside, workspace: await workspaces.of(file) };
}
function planOf({ parsed, findings }) {
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (parsed) return parsed.plan;
  const message = findings[0]?.message ?? "the file could not be read";
  throw new Refusal("unreadable", message, EXIT.errors);
}

export {
  isCiOutput,
  readOptions,
  oneOf,
  fix,
  WHY_NOT,
  validate,
  painter,
  openOne,
  planOf
};
