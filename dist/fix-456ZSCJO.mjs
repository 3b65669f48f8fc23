import {
  WHY_NOT
} from "./chunk-YVIV5KJW.mjs";
import {
  replaceFile
} from "./chunk-NYM6MUMQ.mjs";
import {
  repairOf
} from "./chunk-NGC45K4U.mjs";
import {
  LineIndex,
  OUTPUTS,
  Refusal,
  Workspaces,
  check,
  checkAll,
  comparePlaces,
  comparePoints,
  displayPath,
  exitCode,
  findSources,
  gitTop,
  isCiOutput,
  painter,
  plural,
  print,
  printFixes,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";
import {
  dirname,
  escapeControls
} from "./chunk-3X5NUSPY.mjs";

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
  const lineEnd = lineEndOf(text);
  for (const edit of taken) {
    const written = edit.text.replace(/\r?\n/g, lineEnd);
    fixed = fixed.slice(0, index.offset(edit.start)) + written + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}
function lineEndOf(text) {
  const all = text.split("\n").length - 1;
  const carriage = text.split("\r\n").length - 1;
  return carriage > all / 2 ? "\r\n" : "\n";
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
  "ownership/write-race",
  "lock/conflict"
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
async function showDiff(file, before, after, options, io) {
  const { paintDiff, unifiedDiff, visibleDiff } = await import("./diff-QAVWGTXF.mjs");
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
  for (const { file, before, text } of mended)
    diffs.set(file, await showDiff(file, before, text, options, io));
  const instead = new Map(mended.map(({ file, text }) => [file, Buffer.from(text)]));
  return { ...await checkAll(paths, options, io, instead), diffs };
}
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
  if (!first.analysis || !last.analysis) return void 0;
  const [repair, after] = [repairOf(first.analysis), repairOf(last.analysis).before];
  return repairLine({ ...repair, after, isProved: repair.isProved && after === repair.after });
}
export {
  fix,
  mendFiles
};
