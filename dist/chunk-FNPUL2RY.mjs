import {
  excerptOf
} from "./chunk-Y7SFLM4U.mjs";
import {
  reportToJson,
  summarise
} from "./chunk-JFUCWMIY.mjs";
import {
  shows
} from "./chunk-C6YKFDT6.mjs";
import {
  OUTPUTS,
  isCiOutput,
  readOptions
} from "./chunk-RSVHJFNC.mjs";
import {
  wrap
} from "./chunk-MYVKJ4UB.mjs";
import {
  columnsOf
} from "./chunk-3HBZTUYJ.mjs";
import {
  check,
  lint
} from "./chunk-PGYERZCA.mjs";
import {
  findSources
} from "./chunk-W5INVLDD.mjs";
import {
  Workspaces
} from "./chunk-EUFALFVH.mjs";
import {
  CONFIG_FILE,
  displayPath,
  gitTop
} from "./chunk-KO3Q4SLL.mjs";
import {
  EXIT,
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import {
  replaceFile
} from "./chunk-ZJRHUTGO.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-N2BJ5UMX.mjs";
import {
  LineIndex,
  comparePlaces,
  comparePoints
} from "./chunk-TQYQR2EG.mjs";

// src/lint/fix.ts
function mendsOf(diagnostics) {
  return diagnostics.flatMap((diagnostic) => {
    const [fix2] = diagnostic.fixes;
    return fix2 ? [{ diagnostic, fix: fix2 }] : [];
  });
}
function applyFixes(text, mends) {
  const index = new LineIndex(text);
  const taken = [];
  const applied = mends.filter(({ fix: fix2 }) => {
    const edits = fix2.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text;
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
async function fixAll(text, check2) {
  const applied = [];
  const refused = /* @__PURE__ */ new Set();
  let current = text;
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

// src/cli/print.ts
import { dirname as dirname2 } from "node:path";
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
  const { text, lead, marked } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text}`];
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

// src/host/watch.ts
import { watch } from "node:fs";
import { basename, dirname } from "node:path";
var QUIET_MS = 60;
async function* watchFiles(files, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files)
    names.set(dirname(file), (names.get(dirname(file)) ?? /* @__PURE__ */ new Set()).add(basename(file)));
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
      if (!changed) await new Promise((resolve) => wake = resolve);
      if (signal?.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
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
    const { ciText } = await import("./ci-text-45LQOMJF.mjs");
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
  const top = gitTop(dirname2(file));
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
  if (!color) return (_, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

// src/cli/show-diff.ts
import { dirname as dirname3 } from "node:path";
async function showDiff(file, before, after, options, io) {
  const { paintDiff, unifiedDiff, visibleDiff } = await import("./diff-2MCG4UEA.mjs");
  const path = displayPath(gitTop(dirname3(file)) ?? io.cwd, file);
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
  for (const { file, before, text } of mended)
    diffs.set(file, await showDiff(file, before, text, options, io));
  const instead = new Map(mended.map(({ file, text }) => [file, Buffer.from(text)]));
  return { ...await checkAll(paths, options, io, instead), diffs };
}
var WHY_NOT = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left"
};
async function rewrite(file, text, io) {
  try {
    await replaceFile(file, text);
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
  const { text } = first.document.index;
  const mark = first.document.bom ? "\uFEFF" : "";
  const before = mark + text;
  if (!first.document.parsed || first.analysis?.isCut) return { before, text: before, applied: [] };
  const fixed = await fixAll(text, async (candidate) => {
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

export {
  print,
  painter,
  fix,
  mendFiles,
  WHY_NOT,
  validate,
  checkAll,
  exitCode,
  refusalOf
};
