import {
  readOptions
} from "./chunk-NVWJHKG4.mjs";
import {
  findSources
} from "./chunk-EWPPICK4.mjs";
import {
  check,
  lint
} from "./chunk-V4Q3T2UE.mjs";
import {
  CONFIG_FILE,
  Workspaces,
  displayPath,
  replaceFile
} from "./chunk-V5RVVVVC.mjs";
import {
  EXIT,
  Refusal,
  escapeControls
} from "./chunk-PVBI3WVG.mjs";
import {
  LineIndex,
  comparePoints
} from "./chunk-2EZ7PGJQ.mjs";

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
    if (fix2.edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...fix2.edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text;
  for (const edit of taken) {
    fixed = fixed.slice(0, index.offset(edit.start)) + edit.text + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}
function touches(a, b) {
  return comparePoints(a.start, b.end) <= 0 && comparePoints(b.start, a.end) <= 0;
}
var MOST_ROUNDS = 10;
async function fixAll(text, check2) {
  const applied = [];
  const refused = /* @__PURE__ */ new Set();
  let current = text;
  let diagnostics = await check2(current);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = mendsOf(diagnostics).filter((mend2) => !refused.has(nameOf(mend2)));
    if (mends.length === 0) break;
    let step = applyFixes(current, mends);
    let after = await check2(step.text);
    if (bringsErrors(diagnostics, after)) {
      const [first] = mends;
      step = applyFixes(current, first ? [first] : []);
      after = await check2(step.text);
      if (first && bringsErrors(diagnostics, after)) {
        refused.add(nameOf(first));
        continue;
      }
    }
    if (step.text === current) break;
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

// src/cli/print.ts
import { styleText } from "node:util";

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
    ...error && { error: { code: error.code, message: error.message } }
  };
}
function diagnosticToJson(diagnostic, path) {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message,
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({ path, location: at, message: said })),
    fixes,
    ...accepted !== void 0 && { accepted },
    docs: `docs/rules/${rule}.md`
  };
}

// src/report/wrap.ts
function wrap(text, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
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
function shows({ severity, accepted }, { verbose, quiet }) {
  if (quiet) return severity === "error";
  return verbose || severity !== "info" || accepted !== void 0;
}
function block(file, one, { columns, paint }) {
  const { line, column } = one.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`))} ${paint(one.severity, one.severity)} ${one.rule}`;
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
  if (one.accepted !== void 0)
    lines.push(...wrap(`accepted: ${escapeControls(one.accepted)}`, columns, "  "));
  else if (fix2) lines.push(...wrap(`fix: ${escapeControls(fix2.title)}`, columns, "  "));
  return lines.join("\n");
}
function excerpt(index, at, severity, columns, paint, remark = "") {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const start = from < room - 10 ? 0 : Math.min(from - 10, Math.max(0, source.length - room));
  const shown = escapeControls(source.slice(start, start + room), "").replaceAll("	", " ");
  const lead = escapeControls(source.slice(start, from), "").length;
  const marked = escapeControls(source.slice(from, Math.min(to, start + room)), "").length;
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(Math.max(1, Math.min(marked, room - lead))))}`;
  const under = `${paint("dim", "      | ")}${pointer}`;
  const lines = [`${paint("dim", gutter)}${shown.slice(0, room)}`];
  if (remark === "") return [...lines, under];
  const fits = 8 + lead + marked + 1 + remark.length <= columns;
  return fits ? [...lines, `${under} ${escapeControls(remark)}`] : [...lines, under, ...wrap(escapeControls(remark), columns, "        ")];
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
  return `${escapeControls(path)}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
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
  let files = [];
  const run = async () => {
    const outcome = await checkAll(paths, options, io);
    files = [...new Set(outcome.checked.map(({ file }) => file))];
    print(outcome, options, io);
  };
  await run();
  if (files.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files, io.signal)) await run();
  return EXIT.clean;
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io);
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
    if ("bytes" in source)
      checked.push(
        await check(source.file, source.bytes, await workspaces.of(source.file), options)
      );
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
    io.stdout.write(`${JSON.stringify(reportToJson(files, refusalOf(outcome)), null, 2)}
`);
  } else {
    const files = outcome.checked.map((one) => ({
      ...fileReport(one),
      index: one.document.index
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files, { columns: io.columns, paint: painter(options), verbose, quiet })
    );
  }
  for (const problem of outcome.problems)
    io.stderr.write(`parallel-plan: ${escapeControls(problem)}
`);
}
function printFixes(applied, file, options, io) {
  if (options.quiet || options.output === "json") return;
  const path = escapeControls(displayPath(io.cwd, file));
  for (const { diagnostic, fix: fix2 } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix2.title)}
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
  if (!color) return (_, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

// src/cli/fix.ts
async function fix({ positionals, values }, io) {
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
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length === 0) continue;
    await replaceFile(source.file, fixed.text);
    printFixes(fixed.applied, source.file, options, io);
  }
  const outcome = await checkAll(paths, options, io);
  print(outcome, options, io);
  return exitCode(outcome, options);
}
async function mendStandardInput(paths, options, io) {
  if (paths.length > 1)
    throw new Refusal("usage", "- stands for all input; expected no other path beside it");
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  io.stdout.write(fixed.text);
  const after = await check(
    source.file,
    Buffer.from(fixed.text),
    await workspaces.of(source.file),
    options
  );
  const outcome = { checked: [after], problems: [] };
  print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}
async function mend(file, bytes, options, workspaces) {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text } = first.document.index;
  if (!first.document.parsed) return { text, applied: [] };
  const fixed = await fixAll(text, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  return first.document.bom ? { ...fixed, text: `\uFEFF${fixed.text}` } : fixed;
}

export {
  wrap,
  painter,
  fix,
  mendFiles,
  validate,
  checkAll,
  exitCode,
  refusalOf
};
