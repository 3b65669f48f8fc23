import {
  DEFAULT_LIMITS,
  EXIT,
  OUTPUTS,
  Refusal,
  isCiOutput,
  isRuleName,
  nearest,
  printJson,
  readOptions,
  tell
} from "./chunk-L643TRIF.mjs";
import {
  access,
  accessSync,
  basename,
  constants,
  createRequire,
  dirname,
  escapeControls,
  existsSync,
  expression,
  isAbsolute,
  isAscii,
  isDeepStrictEqual,
  isPlanByName,
  join,
  lstatSync,
  mkdir,
  open,
  readFile,
  readFileSync,
  readdir,
  readdirSync,
  realpath,
  realpathSync,
  relative,
  rename,
  resolve,
  rm,
  sep,
  stat,
  statSync,
  styleText,
  writeFile
} from "./chunk-T5NQ73E2.mjs";

// src/model/place.ts
function comparePoints(a, b) {
  return a.line - b.line || a.column - b.column;
}
function comparePlaces(a, b) {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}
function encloses(outer, inner) {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}
var LineIndex = class {
  text;
  #starts = [0];
  constructor(text) {
    this.text = text;
    if (text.includes("\r")) {
      for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g))
        this.#starts.push(index + end.length);
      return;
    }
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
      this.#starts.push(at + 1);
  }
  /** Number of lines; a text that ends in a line break has a last, empty line. */
  get lines() {
    return this.#starts.length;
  }
  /** Offset at which a 1-based line starts; past the last line, the length of the text. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
  /** A line's text without its line break. */
  line(line) {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, "");
  }
  /** The point of an offset. */
  point(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The place between two offsets. */
  place(start, end) {
    return { start: this.point(start), end: this.point(end) };
  }
  /** The offset of a point. */
  offset(point) {
    return Math.min(this.startOf(point.line) + point.column - 1, this.text.length);
  }
};

// src/formats/decode.ts
function decode(bytes, limits) {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}
function tooLarge(size, limits) {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}
function validPrefix(bytes) {
  const valid = (length) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole2 = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole2.decode(bytes.subarray(0, low), { stream: true })).length;
}

// src/formats/dependency-graph/recognise.ts
function recogniseDependencyGraph(text) {
  if (/wave_execution_plan|execution_plan_id/.test(text)) return "no";
  if (!hasKey(text, "phases")) return "no";
  const versioned = hasKey(text, "schema_version");
  const known3 = ["dependencies", "required_skills", "deliverables"].filter(
    (key) => hasKey(text, key)
  );
  if (known3.length === 0 || !hasKey(text, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}
function hasKey(text, key) {
  return new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text);
}

// src/formats/markdown/front-matter.ts
function frontMatter(text) {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return void 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found) return void 0;
  const offset = opening[0].length;
  return { text: text.slice(offset, found.index), offset, end: found.index + found[0].length };
}

// src/formats/medium.ts
var ABOVE = /^(?:[#%].*|---)?$/;
var MAPPING = /^(?:--- *)?(?:\{|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:(?=\s|$))/;
var FENCE = /^(?:```|~~~)/m;
function mediumOfText(text) {
  if (!MAPPING.test(firstLine(text)) || FENCE.test(text)) return "markdown";
  const matter = frontMatter(text);
  return matter && text.slice(matter.end).trim() !== "" ? "markdown" : "data";
}
function firstLine(text) {
  for (const [line] of text.replace(/^\uFEFF/, "").matchAll(/[^\n]+/g))
    if (!ABOVE.test(line.trim())) return line.trim();
  return "";
}
function mediaOf(path, text) {
  const ending = /\.(?:(?<data>ya?ml|json)|md|markdown)$/i.exec(path);
  const byText = mediumOfText(text);
  if (!ending) return [byText];
  return [.../* @__PURE__ */ new Set([byText, ending.groups["data"] ? "data" : "markdown"])];
}

// src/formats/strategy/recognise.ts
var KEYS = {
  "execution-plan": ["wave_execution_plan"],
  "wave-schedules": ["team_schedules"],
  "coordination-protocols": ["escalation_procedures", "handoff"],
  "risk-mitigation-plan": ["risk_assessment"],
  "monitoring-config": ["wave_checkpoints", "performance_metrics"]
};
function strategyFileOf(has) {
  const files2 = Object.keys(KEYS);
  return files2.find((file) => KEYS[file].some(has));
}
function recogniseStrategy(text) {
  const has = (key) => text.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}

// src/formats/strategy-session/recognise.ts
function recogniseStrategySession(text) {
  const has = (key) => new RegExp(`^[ \\t]*["']?${key}["']?\\s*:|[{,]\\s*"${key}"\\s*:`, "m").test(text);
  if (has("wave_execution_plan") || !has("session_id")) return "no";
  return has("history") && has("phase_id") && has("progress") ? "signature" : "maybe";
}

// src/formats/work-packages/recognise.ts
function recogniseWorkPackages(text) {
  if (!/^(?:packages|"packages")[ \t]*:/m.test(text) && !/^\s*\{[^]*"packages"\s*:/.test(text))
    return "no";
  const isOfMappings = /^\s*-\s*["']?\w+["']?\s*:/m.test(text) || text.includes('"packages"');
  if (!isOfMappings) return "no";
  return /^[\s{,-]*["']?(?:package_id|write_allow|read_allow)["']?[ \t]*:/m.test(text) || /["'](?:package_id|write_allow)["']\s*:/.test(text) ? "signature" : "maybe";
}

// src/formats/list.ts
var FORMAT_LIST = {
  // Its mark settles it, whatever its headings look like.
  "strategy-document": {
    id: "strategy-document",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("strategy-document"),
    named: () => false,
    parse: async (index) => {
      const { parseStrategyDocument } = await import("./parse-YXIMHFJV.mjs");
      return parseStrategyDocument(index);
    }
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("task-plan"),
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseTaskPlan } = await import("./chunk-SV2RLTIO.mjs");
      return parseTaskPlan(index, options);
    },
    write: async (plan) => (await import("./chunk-C5EIWATC.mjs")).writeTaskPlan(plan)
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("execution-plan"),
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseExecutionPlan } = await import("./parse-BD65EPXG.mjs");
      return parseExecutionPlan(index, options);
    },
    write: async (plan) => (await import("./write-J52INJYB.mjs")).writeExecutionPlan(plan)
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    isSearched: true,
    recognise: inMarkdown("checkpoint"),
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseCheckpoint } = await import("./parse-SU7HAKHD.mjs");
      return parseCheckpoint(index, options);
    },
    write: async (plan) => (await import("./write-KO6WG6M5.mjs")).writeCheckpoint(plan)
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./parse-X5DAYRPT.mjs");
      return parseWorkPackages(index, options);
    },
    write: async (plan) => (await import("./write-SF7TKSL5.mjs")).writeWorkPackages(plan)
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (index, options) => {
      const { parseDependencyGraph } = await import("./parse-XVQ7UCD6.mjs");
      return parseDependencyGraph(index, options);
    }
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (index, options) => {
      const { parseStrategy } = await import("./chunk-VZWAVKU4.mjs");
      return parseStrategy(index, options);
    }
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (index, options) => {
      const { parseStrategySession } = await import("./chunk-PJAOFSAH.mjs");
      return parseStrategySession(index, options);
    }
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("session-plan"),
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseSessionPlan } = await import("./parse-HBPHNQ54.mjs");
      return parseSessionPlan(index, options);
    },
    write: async (plan) => (await import("./write-SGZO3TZ5.mjs")).writeSessionPlan(plan)
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    isSearched: false,
    recognise: inMarkdown("shared"),
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseShared } = await import("./parse-PNFCER6R.mjs");
      return parseShared(index, options);
    }
  }
};
function inMarkdown(id) {
  return async (text) => (await import("./chunk-DQHPK6FF.mjs")).MARKDOWN[id](text);
}
function formatsOf(medium) {
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}
async function detectFormat(path, text) {
  const looks = await looksOf(path, text);
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named4 = looks.map((entry) => entry.format).find((format) => format.named(path));
  if (named4 && (maybe.length === 0 || maybe.includes(named4))) return named4.id;
  return maybe[0]?.id;
}
async function isWanted(path, text, wanted) {
  const looks = await looksOf(path, text);
  return looks.some(({ format: { isPlan, isSearched }, looks: sure }) => {
    if (sure === "signature") return isPlan || isSearched && wanted === "searched";
    return isPlan && sure === "maybe" && isNamedAsPlan(path);
  });
}
async function looksOf(path, text) {
  const formats = mediaOf(path, text).flatMap(formatsOf);
  return Promise.all(
    formats.map(async (format) => ({ format, looks: await format.recognise(text) }))
  );
}
function isNamedAsPlan(path) {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}

// src/formats/may-hide.ts
var UNSEEN = expression(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\p{Default_Ignorable_Code_Point}]`,
  "u"
);
function mayHide(text) {
  return isAscii(text) ? /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text) : UNSEEN().test(text);
}
function mayHideInName(name2) {
  return /[\t\n\r]/.test(name2) || mayHide(name2);
}

// src/formats/names.ts
function namesOf({ plan, names = [] }, index) {
  const mention = ({ written: written2, at }) => ({ at, value: written2 });
  return [
    ...plan.references.map(mention),
    ...plan.phases.map(({ id, at }) => ({ at, value: id })),
    ...plan.mergeOrder ?? [],
    ...plan.tasks.flatMap((task) => [
      { at: headingOf(task, index) },
      { at: task.at, value: task.id },
      ...task.dependencyAt ? [{ at: task.dependencyAt }] : [],
      ...task.dependsOn.map(({ id, at }) => ({ at, value: id })),
      ...task.claims.map(mention),
      ...(task.lockFiles ?? []).map(mention),
      ...task.locks,
      ...task.worktree ? [task.worktree] : [],
      ...task.branch ? [task.branch] : []
    ]),
    ...names
  ];
}
function headingOf({ section }, index) {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}

// src/formats/read.ts
async function readPlan(bytes, path, options) {
  const decoded = decode(bytes, options.limits);
  if (!("text" in decoded)) return unreadable(decoded.problem, decoded.overLimit);
  const index = new LineIndex(decoded.text);
  const id = options.as ?? await detectFormat(path, decoded.text);
  if (!id) {
    const known3 = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known3}, or name the format with --as`
      ),
      index
    };
  }
  const parsed = await FORMAT_LIST[id].parse(index, options);
  const isData = FORMAT_LIST[id].medium === "data";
  const findings = [...parsed.findings, ...await hiddenIn(parsed, index, isData)];
  if (!isData && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./front-matter-ARQGL3HG.mjs");
    findings.push(...checkFrontMatter(index, options.limits));
  }
  return { index, bom: decoded.bom, parsed, findings };
}
async function hiddenIn(parsed, index, isData) {
  const names = namesOf(parsed, index);
  const hasEscapes = isData && /\\[uUxLP]/.test(index.text);
  const inNames = names.some(({ value }) => value !== void 0 && mayHideInName(value));
  if (!hasEscapes && !inNames && !mayHide(index.text)) return [];
  const { hiddenCharacters } = await import("./hidden-47ACAIII.mjs");
  if (!hasEscapes) return hiddenCharacters(names, index);
  const { quotedTexts } = await import("./escapes-LOCZY4XY.mjs");
  return hiddenCharacters(names, index, quotedTexts(index.text));
}
function unreadable(message, overLimit) {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding3 = {
    rule: "plan/unreadable",
    at,
    message,
    ...overLimit && { overLimit }
  };
  return { index, bom: false, findings: [finding3] };
}

// src/host/files.ts
async function readBytes(path, limit) {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: isCode(error, "EACCES", "EPERM") ? "denied" : whenMissing(error) };
  }
}
async function mayList(folder) {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    return !isCode(error, "EACCES", "EPERM");
  }
}
async function readTextIfThere(path, limit) {
  const read = await readBytes(path, limit);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
async function readStream(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
async function replaceFile(path, text) {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if ((mode & 146) === 0)
    throw Object.assign(new Error(`${target} is read-only`), { code: "EACCES" });
  await access(target, constants.W_OK);
  await writeNew(target, text, mode & 511);
}
async function saveFile(path, text) {
  const info = await stat(path).catch(() => void 0);
  if (info?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (info?.isFile()) return replaceFile(path, text);
  if (info) return writeFile(path, text);
  await writeNew(path, text, 420);
}
async function createFile(path, text) {
  const file = await open(path, "wx", 420);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}
async function makeFolders(path, mode = 511) {
  if (dirname(path) !== path && !existsSync(dirname(path))) await makeFolders(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(await stat(path).catch(() => void 0))?.isDirectory()) throw error;
  }
}
async function writeOwnFile(path, text) {
  await makeFolders(dirname(path), 448);
  await writeNew(path, text, 384);
}
async function writeNew(target, text, mode) {
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.parallel-plan.${randomBytes(6).toString("hex")}`);
  const file = await open(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    mode
  );
  try {
    try {
      await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}
async function syncFolder(folder) {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function isCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function whenMissing(error) {
  if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"))
    return "missing";
  throw error;
}

// src/host/look-up.ts
function lookUp(root, files2, claimed) {
  const present = [];
  const escapes = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = /* @__PURE__ */ new Map();
  const listed = new Set(files2);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat2(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== void 0) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files: files2, present, escapes };
}
function foldersLeadOut(top, path, known3) {
  const folder = dirname(path);
  if (folder === "." || folder === "/") return void 0;
  if (!known3.has(folder)) {
    known3.set(
      folder,
      foldersLeadOut(top, folder, known3) ?? linkOut(top, folder, stat2(top, folder))
    );
  }
  return known3.get(folder);
}
function linkOut(top, path, info) {
  if (!info?.isSymbolicLink()) return void 0;
  const target = orMissing(() => realpathSync(join(top, path)));
  return target === void 0 || isInside(top, target) ? void 0 : target;
}
function isInside(top, path) {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}
function stat2(top, path) {
  return orMissing(() => lstatSync(join(top, path), { throwIfNoEntry: false }));
}
function hasThisSpelling(path) {
  if (process.platform === "linux") return true;
  return orMissing(() => readdirSync(dirname(path)))?.includes(basename(path)) === true;
}
function orMissing(look) {
  try {
    return look();
  } catch (error) {
    if (isCode(
      error,
      "ENOENT",
      "ENOTDIR",
      "EACCES",
      "ELOOP",
      "ENAMETOOLONG",
      "EINVAL",
      "ERR_INVALID_ARG_VALUE"
    )) {
      return void 0;
    }
    throw error;
  }
}

// src/host/inside.ts
function lookInside(root, path) {
  try {
    const top = realpathSync(root);
    const file = realpathSync(join(top, path));
    const way = relative(top, file);
    return way === ".." || way.startsWith(`..${sep}`) ? { problem: "outside" } : { file };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EACCES"))
      return { problem: "missing" };
    throw error;
  }
}
function filesInside(root, folder, most) {
  const found = [];
  const folders = [folder];
  for (let at = folders.shift(); at !== void 0; at = folders.shift()) {
    for (const entry of entriesOf(join(root, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git")
        folders.push(path);
      else if (entry.isFile()) found.push(path);
      if (found.length >= most) return found;
    }
  }
  return found;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted(
      (a, b) => a.name < b.name ? -1 : 1
    );
  } catch {
    return [];
  }
}
function resolvePath(folder, path) {
  return resolve(folder, path);
}

// src/host/links.ts
function targetsOf({ path }, links) {
  if (links.length === 0) return [];
  const top = lookInside(path, "");
  if ("problem" in top) return [];
  return links.flatMap((link) => {
    const found = lookInside(top.file, link);
    if ("problem" in found) return [];
    const target = relative(top.file, found.file).split(sep).join("/");
    return target === link ? [] : [[link, target]];
  });
}
function closedModules({ path }, modules) {
  return modules.filter((module) => !existsSync(join(path, module, ".git")));
}

// src/host/root.ts
var CONFIG_FILE = ".parallel-plan.yaml";
function findRoot(folder) {
  const hasConfig = (candidate) => existsSync(join(candidate, CONFIG_FILE));
  const top = gitTop(folder);
  const found = upwards(folder, (candidate) => hasConfig(candidate) || isTop(candidate));
  return { path: found ?? folder, git: top !== void 0 };
}
function rootAt(folder) {
  const path = resolve(folder);
  return { path, git: gitTop(path) !== void 0 };
}
function gitTop(folder) {
  return upwards(folder, isTop);
}
function isTop(folder) {
  return existsSync(join(folder, ".git"));
}
function upwards(folder, holds3) {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (holds3(current)) return current;
    if (dirname(current) === current) return void 0;
  }
}
function displayPath(root, path) {
  const inside = relative(root, path);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`)) {
    return real(path).startsWith(real(root) + sep) ? displayPath(real(root), real(path)) : path;
  }
  return inside.split(sep).join("/");
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// src/host/git.ts
var SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "gc.auto=0",
  "-c",
  "core.quotePath=false"
];
var QUIET = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: ""
};
var TIMEOUT_MS = 3e4;
var MOST_OUTPUT = 256 * 1024 * 1024;
async function git(cwd, args, options = {}) {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve2) => {
    const child = spawn("git", [...SAFE, ...args], {
      cwd,
      env: environment(options),
      stdio: [options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: options.timeout ?? TIMEOUT_MS,
      killSignal: "SIGKILL"
    });
    if (child.pid !== void 0) options.onStart?.(child.pid);
    const output = [];
    let size = 0;
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else output.push(chunk);
    });
    child.stderr?.on(
      "data",
      (chunk) => errors = (errors + chunk.toString()).slice(0, 4096)
    );
    child.on("error", (error) => resolve2({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve2({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve2({
          ok: false,
          problem: errors.trim().split("\n", 1)[0] || `git ended with ${signal ?? code}`
        });
    });
    child.stdin?.on("error", () => {
    });
    if (options.input !== void 0) child.stdin?.end(options.input);
  });
}
async function isWorkTree(folder) {
  const asked = await git(folder, ["rev-parse", "--show-toplevel"], { keepIndex: true });
  return asked.ok || !/not a git repository|must be run in a work tree/.test(asked.problem);
}
function environment({ keepIndex }) {
  const env = { ...QUIET };
  for (const name2 of ["PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CONFIG_HOME"]) {
    if (process.env[name2] !== void 0) env[name2] = process.env[name2];
  }
  const kept = keepIndex ? ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] : [];
  for (const name2 of kept) if (process.env[name2] !== void 0) env[name2] = process.env[name2];
  if (env["GIT_DIR"] !== void 0) env["GIT_WORK_TREE"] ??= process.cwd();
  return env;
}
function splitNul(bytes) {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

// src/host/worktrees.ts
async function worktreesInside(root, written2) {
  const top = root.git ? gitTop(root.path) : void 0;
  const found = /* @__PURE__ */ new Map();
  if (top === void 0) return found;
  const asked = /* @__PURE__ */ new Map();
  for (const name2 of new Set(written2)) {
    const path = name2.replaceAll("\\", "/");
    if (!path.includes("/") || /^(?:[~$]|[A-Za-z]:)|\0/.test(path)) continue;
    const place = resolve(root.path, path);
    const inTop = relative(top, place);
    if (inTop === "" || inTop === ".." || inTop.startsWith(`..${sep}`)) continue;
    const inside = { path: slashed(relative(root.path, place)), isIgnored: false };
    found.set(name2, inside);
    asked.set(`${slashed(inTop)}/file`, inside);
  }
  if (asked.size === 0) return found;
  const args = ["check-ignore", "-z", "--stdin"];
  const answer = await git(top, args, { input: [...asked.keys()].join("\0") });
  if (!answer.ok) return answer.problem === "git ended with 1" ? found : /* @__PURE__ */ new Map();
  for (const path of splitNul(answer.stdout)) {
    const inside = asked.get(path);
    if (inside) inside.isIgnored = true;
  }
  return found;
}
function slashed(path) {
  return path.split(sep).join("/");
}

// src/model/path.ts
var MACHINE = /^\/(?:home|Users)\/[^/]+\/./;
var SYSTEM = /^\/(?:etc|usr|var|proc|sys)(?:\/|$)/;
function tidyPath(written2) {
  const slashed2 = written2.replaceAll("\\", "/");
  if (/^[A-Za-z]:(?:\/|$)/.test(slashed2)) return outside(slashed2, "drive");
  if (written2.startsWith("\\\\") || /^\/\/[^/]/.test(slashed2)) return outside(slashed2, "network");
  if (slashed2.startsWith("~")) return outside(slashed2, "home");
  if (MACHINE.test(slashed2)) return outside(slashed2, "machine");
  const segments = slashed2.split("/").filter((segment) => segment !== "" && segment !== ".");
  const pattern = segments.join("/") + (/(?:\/|\/\.)$/.test(slashed2) && segments.length ? "/" : "");
  if (segments.includes("..")) return outside(pattern, "parent");
  if (segments.length === 0 && /^[./]+$/.test(slashed2)) return { pattern: "**", shape: "glob" };
  if (pattern.endsWith("/") && shapeOf(pattern) === "glob")
    return { pattern: `${pattern}**`, shape: "glob" };
  if (SYSTEM.test(slashed2)) return { pattern, shape: shapeOf(pattern), outside: "system" };
  return { pattern, shape: shapeOf(pattern) };
}
function outside(pattern, why) {
  return { pattern, shape: shapeOf(pattern), outside: why };
}
function withoutParents(pattern) {
  const kept = [];
  for (const segment of pattern.split("/")) {
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === void 0) return void 0;
  }
  return kept.join("/");
}
function shapeOf(pattern) {
  if (isGlob(pattern)) return "glob";
  return pattern.endsWith("/") ? "directory" : "file";
}
var CLASS = /\[[!^][^\]]+\]|\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]/;
function isGlob(pattern) {
  return pattern.includes("*") || /[?+@!]\([^)]*\)/.test(pattern) || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(pattern) || /(?<=[\w./-])\?(?=[\w./-])|\?$/.test(pattern) || CLASS.test(pattern);
}
function globSource(pattern) {
  return pattern.replace(/\[[^\]]*\]?/g, (part) => CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")).replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}
function ancestors(path) {
  const found = [];
  for (let i = path.indexOf("/"); i > 0 && i < path.length - 1; i = path.indexOf("/", i + 1)) {
    found.push(path.slice(0, i));
  }
  return found;
}
function baseName(path) {
  return path.replace(/\/$/, "").split("/").at(-1) ?? "";
}
function directoryName(path) {
  const trimmed = path.replace(/\/$/, "");
  return trimmed.slice(0, trimmed.lastIndexOf("/") + 1);
}
function foldPath(path) {
  return isAscii(path) ? path.toLowerCase() : path.normalize("NFC").toLowerCase().normalize("NFC");
}
function hasPlaceholder(pattern) {
  return /[<>]|\{[^,}]*\}|\.\.\.|\u2026|\[(?:timestamp|date|time|name|feature|next|n+|x+|hash|id)\]_|(?:^|[/_.-])(?:X{3,}|N{3,}|Y{4}[MDHS_-]*)(?=[_.-]|$)/i.test(
    pattern
  );
}
function joined(folder, rest) {
  return folder === "" ? rest.slice(1) : folder + rest;
}

// src/model/libraries.ts
var yaml;
function yamlLibrary() {
  return yaml ??= load("../dist/yaml.cjs");
}
var picomatch;
function picomatchLibrary() {
  return picomatch ??= load("../dist/picomatch.cjs");
}
var markdown;
function markdownLibrary() {
  return markdown ??= load("../dist/mdast-util-from-markdown.cjs");
}
function load(library) {
  return createRequire(import.meta.url)(library);
}

// src/model/pattern/char-set.ts
var LAST = 65535;
var known = /* @__PURE__ */ new Map();
function charSet(ranges) {
  const merged = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  const key = merged.join();
  let set = known.get(key);
  if (!set) {
    set = { id: known.size, ranges: merged };
    known.set(key, set);
  }
  return set;
}
function complement({ ranges }) {
  const gaps = [];
  let next = 0;
  for (const [low, high] of ranges) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return charSet(gaps);
}
function holds({ ranges }, unit) {
  for (const [low, high] of ranges) {
    if (unit < low) return false;
    if (unit <= high) return true;
  }
  return false;
}
var PREFERRED = [..."abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map(
  (letter2) => letter2.charCodeAt(0)
);
var representatives = /* @__PURE__ */ new Map();
function oneOfEach(sets) {
  const key = sets.map(({ id }) => id).join();
  let found = representatives.get(key);
  if (!found) {
    found = classes(sets);
    representatives.set(key, found);
  }
  return found;
}
function classes(sets) {
  const starts = /* @__PURE__ */ new Set([0]);
  for (const { ranges } of sets)
    for (const [low, high] of ranges) {
      starts.add(low);
      if (high < LAST) starts.add(high + 1);
    }
  const bySignature = /* @__PURE__ */ new Map();
  for (const unit of [...PREFERRED, ...[...starts].sort((a, b) => a - b)]) {
    const signature = sets.map((set) => holds(set, unit) ? "1" : "0").join("");
    if (!bySignature.has(signature)) bySignature.set(signature, unit);
  }
  return [...bySignature.values()];
}

// src/model/pattern/file-path.ts
var SLASH = 47;
var DOT = 46;
var UNUSUAL = [
  [0, 31],
  [42, 42],
  [63, 63],
  [92, 92],
  [124, 124],
  [127, 159],
  [8232, 8233],
  [55296, 57343]
];
var one = (set) => ({ kind: "set", set });
var all = (...parts) => ({ kind: "sequence", parts });
var many = (part, least) => ({
  kind: "repeat",
  part,
  least,
  most: Infinity
});
function filePath(kind) {
  const named4 = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
  const name2 = kind === "all" ? anyName(named4) : all(letter(), many(named4, 0));
  return all(name2, many(all(one(charSet([[SLASH, SLASH]])), name2), 0));
}
function anyName(named4) {
  const dotted = one(charSet([[DOT, DOT]]));
  const undotted = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT, DOT]])));
  return {
    kind: "choice",
    parts: [
      all(undotted, many(named4, 0)),
      all(dotted, undotted, many(named4, 0)),
      all(dotted, dotted, many(named4, 1))
    ]
  };
}
function letter() {
  return one(charSet(["09", "AZ", "az"].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)])));
}

// src/model/pattern/plain-glob.ts
var PLAIN = /^(?!\.)[\w@.-]+(?:\/(?:(?<=[\w@.-]\/)\*\*(?=\/|$)|(?!\.{1,2}(?:\/|$)|\.\*)(?:[\w@.-]|\*(?!\*))+(?=\/|$)))*$/;
var NO_DOTS = String.raw`(?!\.{1,2}(?:\/|$))`;
var FOLDERS = String.raw`(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)`;
var REST = "[^/]*?";
function plainGlob(glob) {
  if (!glob.includes("*") || !PLAIN.test(glob)) return void 0;
  const [first = "", ...rest] = glob.split("/");
  let regex = literal(first);
  let slash = String.raw`\/`;
  rest.forEach((segment, i) => {
    if (segment !== "**") {
      regex += slash + name(segment);
      slash = String.raw`\/`;
    } else if (i === rest.length - 1) {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}|$)`;
    } else {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}\/|\/|$)`;
      slash = "";
    }
  });
  return String.raw`^(?:${regex}${/[^*]\*$/.test(glob) ? String.raw`\/?` : ""})$`;
}
function name(segment) {
  const regex = segment.split("*").map(literal).join(REST);
  return segment.startsWith("*") ? `${NO_DOTS}(?=.)${regex}` : regex;
}
function literal(text) {
  return text.replaceAll(".", String.raw`\.`);
}

// src/model/pattern/regex.ts
var UnknownSyntax = class extends Error {
};
var MOST_COUNTED = 100;
var DEEPEST = 200;
var SPACES = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
var ESCAPED = {
  d: charSet([[48, 57]]),
  w: charSet([
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122]
  ]),
  s: charSet(SPACES)
};
var DOT2 = complement(
  charSet([
    [10, 10],
    [13, 13],
    [8232, 8233]
  ])
);
function readRegex(source) {
  const reader = new Reader(source);
  const regex = reader.choice();
  if (!reader.isAtEnd) throw new UnknownSyntax(source);
  return regex;
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = source;
  }
  get isAtEnd() {
    return this.#at >= this.#source.length;
  }
  choice() {
    if (++this.#depth > DEEPEST) throw new UnknownSyntax(this.#source);
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 ? parts[0] : { kind: "choice", parts };
  }
  #sequence() {
    const parts = [];
    while (!this.isAtEnd && !"|)".includes(this.#source[this.#at]))
      parts.push(this.#quantified(this.#atom()));
    return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
  }
  #atom() {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return { kind: "set", set: this.#class() };
    if (this.#takes("^")) return { kind: "start" };
    if (this.#takes("$")) return { kind: "end" };
    if (this.#takes(".")) return { kind: "set", set: DOT2 };
    if (this.#takes("\\")) return { kind: "set", set: this.#escape() };
    if ("*+?".includes(this.#source[this.#at])) throw new UnknownSyntax(this.#source);
    return { kind: "set", set: single(this.#next()) };
  }
  #group() {
    const look = this.#takes("?=") ? false : this.#takes("?!") ? true : void 0;
    if (look === void 0 && !this.#takes("?:") && this.#source[this.#at] === "?")
      throw new UnknownSyntax(this.#source);
    const part = this.choice();
    if (!this.#takes(")")) throw new UnknownSyntax(this.#source);
    return look === void 0 ? part : { kind: "look", part, isNegative: look };
  }
  #quantified(part) {
    const counts = this.#counts();
    if (!counts) return part;
    this.#takes("?");
    return { kind: "repeat", part, least: counts[0], most: counts[1] };
  }
  #counts() {
    if (this.#takes("*")) return [0, Infinity];
    if (this.#takes("+")) return [1, Infinity];
    if (this.#takes("?")) return [0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!braces) return void 0;
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[3] ? Number(braces[3]) : braces[2] ? Infinity : least;
    if (least > MOST_COUNTED || most > MOST_COUNTED && most !== Infinity)
      throw new UnknownSyntax(this.#source);
    return [least, most];
  }
  #class() {
    const isNegative = this.#takes("^");
    const ranges = [];
    while (!this.#takes("]")) {
      const low = this.#member();
      const isRange = this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]";
      if (!isRange || !isSingle(low)) {
        ranges.push(...low.ranges);
        continue;
      }
      this.#at++;
      const high = this.#member();
      if (!isSingle(high)) throw new UnknownSyntax(this.#source);
      ranges.push([low.ranges[0][0], high.ranges[0][0]]);
    }
    const set = charSet(ranges);
    return isNegative ? complement(set) : set;
  }
  #member() {
    return this.#takes("\\") ? this.#escape() : single(this.#next());
  }
  #escape() {
    const letter2 = this.#next();
    const lower = ESCAPED[letter2.toLowerCase()];
    if (lower) return letter2 === letter2.toLowerCase() ? lower : complement(lower);
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11 }[letter2];
    if (control !== void 0) return charSet([[control, control]]);
    if (/[a-z0-9]/i.test(letter2)) throw new UnknownSyntax(this.#source);
    return single(letter2);
  }
  #next() {
    const letter2 = this.#source[this.#at++];
    if (letter2 === void 0) throw new UnknownSyntax(this.#source);
    return letter2;
  }
  #takes(text) {
    const isThere2 = this.#source.startsWith(text, this.#at);
    if (isThere2) this.#at += text.length;
    return isThere2;
  }
};
function single(letter2) {
  const unit = letter2.charCodeAt(0);
  return charSet([[unit, unit]]);
}
function isSingle({ ranges }) {
  return ranges.length === 1 && ranges[0][0] === ranges[0][1];
}

// src/model/pattern/term.ts
var NONE = { kind: "none", id: 0 };
var EMPTY = { kind: "empty", id: 1 };
var ANY = { kind: "any", id: 2 };
var MOST_TERMS = 2e5;
var Terms = class {
  #known = /* @__PURE__ */ new Map();
  #regexes = /* @__PURE__ */ new Map();
  #rounds = /* @__PURE__ */ new Map();
  #steps = /* @__PURE__ */ new Map();
  #heads = /* @__PURE__ */ new Map();
  #busy = /* @__PURE__ */ new Set();
  #isPartial = false;
  #count = 3;
  /** How many different terms there are. */
  get size() {
    return this.#count;
  }
  /** The texts of a regular expression, then those of `next`. */
  of(regex, next) {
    switch (regex.kind) {
      case "set":
        return this.char(regex.set, next);
      case "sequence":
        return regex.parts.reduceRight((rest, part) => this.of(part, rest), next);
      case "choice":
        return this.or(regex.parts.map((part) => this.of(part, next)));
      case "repeat":
        return this.#repeat(regex, next);
      case "look": {
        const ahead = this.of(regex.part, ANY);
        return this.and([next, regex.isNegative ? this.not(ahead) : ahead]);
      }
      case "start":
        return this.#make(`s${next.id}`, (id) => ({ kind: "start", id, next }));
      case "end":
        return this.and([next, EMPTY]);
    }
  }
  /** One code unit of a set, then `next`. */
  char(set, next) {
    if (next === NONE || set.ranges.length === 0) return NONE;
    return this.#make(`c${set.id},${next.id}`, (id) => ({ kind: "char", id, set, next }));
  }
  /** What one of the parts holds. */
  or(parts) {
    const flat = this.#flat("or", parts, NONE);
    if (flat.includes(ANY)) return ANY;
    if (flat.length <= 1) return flat[0] ?? NONE;
    return this.#make(`o${idsOf(flat)}`, (id) => ({ kind: "or", id, parts: flat }));
  }
  /** What all of the parts hold. */
  and(parts) {
    const flat = this.#flat("and", parts, ANY);
    if (flat.includes(NONE)) return NONE;
    if (flat.some((part) => part.kind === "not" && flat.includes(part.part))) return NONE;
    if (flat.length <= 1) return flat[0] ?? ANY;
    return this.#make(`a${idsOf(flat)}`, (id) => ({ kind: "and", id, parts: flat }));
  }
  /** Everything else. */
  not(part) {
    if (part === NONE) return ANY;
    if (part === ANY) return NONE;
    if (part.kind === "not") return part.part;
    return this.#make(`n${part.id}`, (id) => ({ kind: "not", id, part }));
  }
  /** The same term, known to stand at the start of a text. */
  begin(term) {
    if (term.kind === "start") return this.begin(term.next);
    if (term.kind === "not") return this.not(this.begin(term.part));
    if (term.kind === "or") return this.or(term.parts.map((part) => this.begin(part)));
    if (term.kind === "and") return this.and(term.parts.map((part) => this.begin(part)));
    if (term.kind !== "loop") return term;
    return this.#once(
      term,
      NONE,
      () => this.or([this.begin(term.next), this.begin(this.#round(term))])
    );
  }
  /** True when the text may end here. */
  ends(term) {
    if (term.kind === "empty" || term.kind === "any") return true;
    if (term.kind === "or") return term.parts.some((part) => this.ends(part));
    if (term.kind === "and") return term.parts.every((part) => this.ends(part));
    if (term.kind === "not") return !this.ends(term.part);
    if (term.kind !== "loop") return false;
    return this.#once(term, false, () => this.ends(term.next) || this.ends(this.#round(term)));
  }
  /** What may follow after a code unit. */
  after(term, unit) {
    const steps = this.#stepsOf(term);
    const known3 = steps.get(unit);
    if (known3) return known3;
    const wasPartial = this.#isPartial;
    this.#isPartial = false;
    const next = this.#step(term, unit);
    if (!this.#isPartial || this.#busy.size === 0) steps.set(unit, next);
    this.#isPartial = this.#busy.size > 0 && (wasPartial || this.#isPartial);
    return next;
  }
  /** The sets of code units that decide what follows. */
  heads(term) {
    const known3 = this.#heads.get(term);
    if (known3) return known3;
    const found = /* @__PURE__ */ new Set();
    this.#addHeads(term, found, /* @__PURE__ */ new Set());
    this.#heads.set(term, found);
    return found;
  }
  #addHeads(term, found, seen) {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.kind === "char") found.add(term.set);
    else if (term.kind === "not") this.#addHeads(term.part, found, seen);
    else if (term.kind === "or" || term.kind === "and")
      for (const part of term.parts) this.#addHeads(part, found, seen);
    else if (term.kind === "loop") {
      this.#addHeads(term.next, found, seen);
      this.#addHeads(this.#round(term), found, seen);
    }
  }
  #step(term, unit) {
    switch (term.kind) {
      case "none":
      case "empty":
      case "start":
        return NONE;
      case "any":
        return ANY;
      case "char":
        return holds(term.set, unit) ? term.next : NONE;
      case "or":
        return this.or(term.parts.map((part) => this.after(part, unit)));
      case "and":
        return this.and(term.parts.map((part) => this.after(part, unit)));
      case "not":
        return this.not(this.after(term.part, unit));
      case "loop":
        return this.#once(
          term,
          NONE,
          () => this.or([this.after(term.next, unit), this.after(this.#round(term), unit)])
        );
    }
  }
  /** Looks into a loop; a loop that comes back to itself without a code unit adds nothing. */
  #once(term, nothing, look) {
    if (this.#busy.has(term)) {
      this.#isPartial = true;
      return nothing;
    }
    this.#busy.add(term);
    const found = look();
    this.#busy.delete(term);
    return found;
  }
  /** One round of a loop and then the loop again. */
  #round(loop) {
    let round = this.#rounds.get(loop);
    if (!round) {
      round = this.of(loop.body, loop);
      this.#rounds.set(loop, round);
    }
    return round;
  }
  #repeat({ part, least, most }, next) {
    let rest = next;
    if (most === Infinity) {
      rest = this.#make(`l${this.#regexId(part)},${next.id}`, (id) => {
        return { kind: "loop", id, body: part, next };
      });
    } else {
      for (let i = least; i < most; i++) rest = this.or([next, this.of(part, rest)]);
    }
    for (let i = 0; i < least; i++) rest = this.of(part, rest);
    return rest;
  }
  #regexId(regex) {
    const known3 = this.#regexes.get(regex) ?? this.#regexes.size;
    this.#regexes.set(regex, known3);
    return known3;
  }
  #stepsOf(term) {
    let steps = this.#steps.get(term);
    if (!steps) {
      steps = /* @__PURE__ */ new Map();
      this.#steps.set(term, steps);
    }
    return steps;
  }
  #flat(kind, parts, neutral) {
    const flat = /* @__PURE__ */ new Set();
    for (const part of parts) {
      if (part.kind === kind) for (const inner of part.parts) flat.add(inner);
      else if (part !== neutral) flat.add(part);
    }
    return [...flat].sort((a, b) => a.id - b.id);
  }
  #make(key, create) {
    const known3 = this.#known.get(key);
    if (known3) return known3;
    const made2 = create(this.#count++);
    this.#known.set(key, made2);
    return made2;
  }
};
function idsOf(parts) {
  return parts.map(({ id }) => id).join();
}

// src/model/pattern/language.ts
var DIALECT = { dot: true, posix: true };
var NOTHING = "$^";
var terms;
var languages = /* @__PURE__ */ new Map();
function currentTerms() {
  if (made().size > MOST_TERMS / 2) {
    terms = void 0;
    languages = /* @__PURE__ */ new Map();
  }
  return made();
}
function made() {
  return terms ??= new Terms();
}
function languageOf(pattern) {
  const key = keyOf(pattern);
  if (languages.has(key)) return languages.get(key);
  const language = pattern.shape === "glob" ? globLanguage(sourceOf(pattern)) : plainLanguage(pattern);
  languages.set(key, language);
  return language;
}
function keyOf({ pattern, shape, source }) {
  return `${shape}${source === void 0 ? "" : "!"} ${pattern}`;
}
function sourceOf({ pattern, source }) {
  return source ?? globSource(pattern);
}
function filePaths(kind = "all") {
  const key = `paths ${kind}`;
  const known3 = languages.get(key) ?? made().of(filePath(kind), EMPTY);
  languages.set(key, known3);
  return known3;
}
function accepts(term, text) {
  let rest = made().begin(term);
  for (let i = 0; i < text.length; i++) rest = made().after(rest, text.charCodeAt(i));
  return made().ends(rest);
}
function plainLanguage({ pattern, shape }) {
  return made().of(literal2(pattern), shape === "directory" ? ANY : EMPTY);
}
function regexOf(source) {
  return plainGlob(source) ?? picomatchLibrary().makeRe(source, DIALECT).source;
}
function globLanguage(source) {
  try {
    const regex = regexOf(source);
    return made().of(regex === NOTHING ? literal2(source) : readRegex(regex), EMPTY);
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function literal2(text) {
  const parts = Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return { kind: "set", set: charSet([[unit, unit]]) };
  });
  return { kind: "sequence", parts };
}

// src/model/pattern/match.ts
var compiled = /* @__PURE__ */ new Map();
var MOST_WILDCARDS = 4;
var LONGEST_PATH = 256;
var NESTED_REPEAT = /[*+]\([^)]*[*+?(]/;
function isCostly(pattern) {
  return wildcardsOf(pattern) > 2 * MOST_WILDCARDS || /\)[+*{]|[*+]\([^)]*[*+?(]|\(\(/.test(pattern);
}
function isSlow(pattern) {
  return wildcardsOf(pattern) > MOST_WILDCARDS || NESTED_REPEAT.test(pattern);
}
function matcher(pattern) {
  const { pattern: text, shape } = pattern;
  if (shape === "file") return (path) => path === text;
  if (shape === "directory") return (path) => path.startsWith(text);
  const key = keyOf(pattern);
  let match = compiled.get(key);
  if (!match) {
    match = compile(pattern);
    compiled.set(key, match);
  }
  return match;
}
function compile(pattern) {
  const folder = wholeFolder(pattern);
  if (folder !== void 0) return (path) => path === folder || liesBelow(folder, path);
  const { start, end } = fixedText(pattern);
  const source = sourceOf(pattern);
  const takesSteps = isSlow(pattern.pattern);
  let regex;
  return (path) => {
    if (!path.startsWith(start) || !path.endsWith(end)) return false;
    if (takesSteps || path.length > LONGEST_PATH) return matchesInSteps(pattern, path);
    return path === source || (regex ??= new RegExp(regexOf(source))).test(path);
  };
}
function wholeFolder(pattern) {
  const [, folder] = /^([\w@./-]+)\/\*\*$/.exec(sourceOf(pattern)) ?? [];
  return folder === void 0 || /(?:^|\/)\.{0,2}(?:\/|$)/.test(folder) ? void 0 : folder;
}
function liesBelow(folder, path) {
  return path.startsWith(`${folder}/`) && !/[\n\r\u2028\u2029]|\/\.{1,2}(?:\/|$)/.test(path);
}
function matchesInSteps(pattern, path) {
  currentTerms();
  const language = languageOf(pattern);
  return language === void 0 || accepts(language, path);
}
function fixedFolder(pattern) {
  return /^(?:[^*?{}[\]()!+@|\\]*\/)?/.exec(pattern)[0];
}
function wildcardsOf(pattern) {
  return pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
}
var SPECIAL = /[*?{}[\]()!+@|\\^$"]/;
var fixedTexts = /* @__PURE__ */ new Map();
function fixedText({ pattern, shape }) {
  if (shape === "directory") return { start: pattern, nameStart: "", end: "" };
  let text = fixedTexts.get(pattern);
  if (!text) {
    const [first = "", ...rest] = pattern.split(SPECIAL);
    text = {
      start: first.replace(/\/$/, ""),
      nameStart: nameStart(pattern.slice(pattern.lastIndexOf("/") + 1)),
      end: (rest.at(-1) ?? "").replace(/^\//, "")
    };
    fixedTexts.set(pattern, text);
  }
  return text;
}
function nameStart(name2) {
  const isWhole = !name2.includes("**") && (!/[})]/.test(name2) || /^[^})]*[{(]/.test(name2));
  return isWhole ? name2.split(SPECIAL, 1)[0] : "";
}

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms2, all2, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms2.and(all2.map((term) => terms2.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms2.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms2.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms2, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms2.and(state.parts.map((part) => terms2.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms2, parts) {
  const single2 = parts.find(({ kind }) => kind === "char");
  if (single2?.kind === "char" && single2.set.ranges.length === 1) {
    const [low, high] = single2.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms2.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known2 = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known2.get(term);
  if (!found) {
    found = findWays(term);
    known2.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all2 = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all2 = all2.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all2.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/overlap.ts
function overlap(a, b, denied = [], budget = { steps: Infinity }) {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return void 0;
  const isOf = (path) => matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  for (const pattern of [a, b].sort(narrowerFirst)) {
    const path = exampleOf(pattern);
    if (path !== void 0 && isOf(path)) return { path, isAssumed: false };
  }
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known3 = decided.get(key);
  if (known3) return known3.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one2, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one2 || (a.pattern < b.pattern ? -1 : 1);
}
var examples = /* @__PURE__ */ new Map();
function exampleOf(pattern) {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const plain = plainExample(pattern);
    examples.set(key, plain !== void 0 && matcher(pattern)(plain) ? plain : shortestOf(pattern));
  }
  return examples.get(key);
}
function shortestOf(pattern) {
  const found = search(pattern, pattern, [], matcher(pattern), { steps: 5e3 });
  return found?.isAssumed === false ? found.path : void 0;
}
function plainExample(pattern) {
  const source = sourceOf(pattern);
  if (!/^[\w@./*-]+$/.test(source)) return void 0;
  return source.replace(/(?<=^|\/)\*\*\//g, "").replace(/(?<=^|\/)\*+(?![0-9A-Za-z])/g, "a").replace(/\*+/g, "");
}
function textsDiffer(a, b) {
  return !startAlike(a.start, b.start) || !startAlike(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function startAlike(one2, two) {
  return one2.startsWith(two) || two.startsWith(one2);
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  const terms2 = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one2, two] = [languageOf(a), languageOf(b)];
  if (!one2 || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms2.not(term));
  const both = terms2.and([one2, two, ...without]);
  const found = commonText(terms2, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms2, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms2, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms2.not(itself)] : []];
  const found = commonText(terms2, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
function deeper(a, b) {
  return a.length > b.length ? a : b;
}

// src/model/reached.ts
var MOST_LINKS = 5e3;
var MOST_COMPARED = 1e3;
function linksWithin(links, tasks) {
  if (links.length === 0) return [];
  const [through, wide] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { pattern, shape, outside: outside2 } of tasks.flatMap(({ claims }) => claims)) {
    if (outside2) continue;
    if (shape !== "file") wide.add(fixedFolder(pattern));
    for (const folder of foldersOf(pattern)) through.add(folder);
    through.add(pattern);
  }
  const isWithin = (link) => through.has(link) || wide.has("") || ancestors(link).some((folder) => wide.has(`${folder}/`));
  return [...new Set(links)].filter(isWithin).slice(0, MOST_LINKS);
}
function foldersOf(pattern) {
  return [...ancestors(pattern), ...pattern.endsWith("/") ? [pattern.slice(0, -1)] : []];
}
function reachedBy(claim, denied, repository) {
  if (!repository || claim.access === "deny" || repository.links.size === 0 && repository.modules.size === 0)
    return [claim];
  const real2 = throughLink(claim, repository);
  const all2 = [
    real2,
    ...behindLink(real2, repository),
    ...behindLinksWithin(real2, denied, repository)
  ];
  return all2.flatMap((one2) => inModules(one2, repository));
}
function throughLink(claim, repository) {
  const { links } = repository;
  const fixed = claim.shape === "glob" ? fixedFolder(claim.pattern) : claim.pattern;
  const link = foldersOf(fixed).find((folder) => links.has(folder));
  const target = link === void 0 ? void 0 : links.get(link);
  if (link === void 0 || target === void 0) return claim;
  const rest = claim.pattern.slice(link.length);
  const reached = `${claim.pattern}, where ${link} is a link`;
  if (target === "" && rest === "/") {
    const { source: _, ...all2 } = claim;
    return { ...all2, shape: "glob", pattern: "**", reached };
  }
  const plain = target.replace(/[[\]{}()*?!+@|\\]/g, "\\$&");
  const source = joined(plain, (claim.source ?? claim.pattern).slice(link.length));
  const real2 = {
    ...claim,
    pattern: joined(target, rest),
    ...claim.shape === "glob" && { source }
  };
  return { ...throughLink(real2, repository), reached };
}
function behindLink(claim, repository) {
  const target = claim.shape === "file" ? repository.links.get(claim.pattern) : void 0;
  return target === void 0 || target === "" || claim.access === "delete" ? [] : [claimOf(claim, target, repository, `${claim.pattern}, a link to it`)];
}
function behindLinksWithin(claim, denied, repository) {
  if (claim.shape === "file" || claim.access === "delete" || claim.access === "read") return [];
  const folder = fixedFolder(claim.pattern);
  const matches = matcher(claim);
  return [...repository.links].filter(([link]) => link.startsWith(folder)).slice(0, MOST_COMPARED).flatMap(([link, target]) => {
    if (target === "" || link.startsWith(`${target}/`) || !matches(link)) return [];
    if (denied.some((deny) => matcher(deny)(link) || deny.pattern === `${link}/`)) return [];
    const reached = claimOf(claim, target, repository, `${claim.pattern}, by the link ${link}`);
    if (reached.shape === "directory" && !matches(`${link}/a/a`)) return [];
    return [reached];
  });
}
function claimOf(claim, target, repository, reached) {
  const { source: _, ...rest } = claim;
  const access2 = claim.access === "create" ? "modify" : claim.access;
  return repository.hasDirectory(target) ? { ...rest, access: access2, shape: "directory", pattern: `${target}/`, reached } : { ...rest, access: access2, shape: "file", pattern: target, reached };
}
function inModules(claim, { modules }) {
  if (modules.size === 0) return [claim];
  const { source: _, ...rest } = claim;
  const of = (module2) => ({
    ...rest,
    shape: "file",
    pattern: module2,
    access: claim.access === "read" || claim.pattern === `${module2}/` ? claim.access : "modify",
    reached: `${claim.pattern} in that submodule`
  });
  const module = foldersOf(claim.pattern).find((folder2) => modules.has(folder2));
  if (module !== void 0) return [of(module)];
  if (claim.shape !== "glob") return [claim];
  const folder = fixedFolder(claim.pattern);
  const within = [...modules].filter((one2) => one2.startsWith(folder)).slice(0, MOST_COMPARED).filter(
    (one2) => !matcher(claim)(one2) && overlap(claim, { shape: "directory", pattern: `${one2}/` }, [], { steps: 1e3 })
  );
  return [claim, ...within.map(of)];
}

// src/model/claims.ts
function isWrite(access2) {
  return access2 === "create" || access2 === "modify" || access2 === "delete" || access2 === "write";
}
function indexClaims(tasks, repository) {
  const parents = foldersOf2(tasks);
  const files2 = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const denied = /* @__PURE__ */ new Map();
  for (const [number, task] of tasks.entries()) {
    const settled = task.claims.filter(({ outside: outside2 }) => !outside2 || outside2 === "system").map((claim) => settle(claim, parents, repository));
    const denies = settled.filter(({ access: access2 }) => access2 === "deny");
    if (denies.length > 0) denied.set(number, denies);
    for (const claim of settled.flatMap((one2) => reachedBy(one2, denies, repository))) {
      if (claim.access === "deny") continue;
      if (claim.shape === "file") push(files2, claim.pattern, { task: number, claim });
      else addToGroup(groups, { task: number, claim });
    }
  }
  const deniedTo = (task) => denied.get(task) ?? NOTHING2;
  const groupsOn = byFolder([...groups.values()]);
  const on = (path) => {
    const named4 = files2.get(path) ?? NOTHING2;
    const around = groups.size === 0 ? NOTHING2 : groupsOn(path).flatMap(({ sides }) => sides);
    if (around.length === 0 && denied.size === 0) return named4;
    return [...named4, ...around].filter(
      ({ task, claim }) => claim.reached !== void 0 || !deniedTo(task).some((deny) => matcher(deny)(path))
    ).sort((a, b) => a.task - b.task);
  };
  return { files: files2, groups: [...groups.values()], deniedTo, on };
}
var NOTHING2 = [];
function foldersOf2(tasks) {
  const folders = /* @__PURE__ */ new Set();
  for (const task of tasks) {
    for (const { pattern } of task.claims) {
      for (let end = pattern.lastIndexOf("/", pattern.length - 2); end > 0; ) {
        const folder = pattern.slice(0, end);
        if (folders.has(folder)) break;
        folders.add(folder);
        end = pattern.lastIndexOf("/", end - 1);
      }
    }
  }
  return folders;
}
function addToGroup(groups, side) {
  const key = `${side.claim.shape} ${side.claim.pattern}`;
  const known3 = groups.get(key);
  if (known3) known3.sides.push(side);
  else groups.set(key, { claim: side.claim, sides: [side] });
}
function byFolder(groups) {
  const inFolder = /* @__PURE__ */ new Map();
  for (const group of groups) push(inFolder, fixedFolder(group.claim.pattern), group);
  return (path) => {
    const found = [];
    for (const folder of ["", ...ancestors(path).map((above) => `${above}/`), `${path}/`])
      for (const group of inFolder.get(folder) ?? [])
        if (matcher(group.claim)(path)) found.push(group);
    return found;
  };
}
function settle(claim, parents, repository) {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape === "glob" && claim.pattern.includes("["))
    return withLiteralFolders(claim, repository);
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder = parents.has(claim.pattern) || repository?.hasDirectory(claim.pattern) || isOfFolder(claim, repository);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
function isOfFolder({ madeFrom }, repository) {
  return madeFrom !== void 0 && (madeFrom.endsWith("/") || repository?.hasDirectory(madeFrom) === true);
}
function withLiteralFolders(claim, repository) {
  const segments = claim.pattern.split("/");
  let known3 = 0;
  while (known3 < segments.length && repository?.hasDirectory(segments.slice(0, known3 + 1).join("/")))
    known3++;
  const folder = segments.slice(0, known3).join("/");
  if (!folder.includes("[")) return claim;
  const rest = claim.pattern.slice(folder.length);
  if (!/[*?{}[\]()!+@]/.test(rest)) return { ...claim, shape: "directory", pattern: `${folder}/` };
  return { ...claim, source: folder.replace(/[[\]]/g, "\\$&") + globSource(rest) };
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// src/model/int-list.ts
var IntList = class {
  #values = new Int32Array(64);
  #length = 0;
  get length() {
    return this.#length;
  }
  push(value) {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
  /** The numbers; they share the list's memory until it grows. */
  values() {
    return this.#values.subarray(0, this.#length);
  }
};

// src/model/race.ts
var STRONGEST = ["create", "write", "modify", "delete", "read"];
function classify(a, b, isNew) {
  if (!isWrite(a) && !isWrite(b)) return void 0;
  const isCreateRace = isNew && (a === "create" && uses(b) || b === "create" && uses(a));
  if (isCreateRace) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}
function uses(access2) {
  return access2 === "read" || access2 === "modify" || access2 === "delete";
}
function openSides(plan, sides) {
  if (isPlain(plan, sides)) return sides;
  const best = /* @__PURE__ */ new Map();
  for (const side of sides) {
    if (plan.tasks[side.task].done) continue;
    const known3 = best.get(side.task);
    if (!known3 || rank(side) < rank(known3)) best.set(side.task, side);
  }
  return [...best.values()];
}
function isPlain(plan, sides) {
  return sides.every(
    ({ task }, i) => !plan.tasks[task].done && (i === 0 || sides[i - 1].task < task)
  );
}
function rank({ claim }) {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}
function noConflicts() {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}
function keep({ pairs: pairs2, more }, kind, path, [a, b], isAssumed = false) {
  if (pairs2.length >= PAIRS_PER_PATH) more[kind]++;
  else pairs2.push({ kind, path, a, b, ...isAssumed && { isAssumed } });
}

// src/model/file-conflicts.ts
function conflictsOnFiles(search2) {
  const racing = racingOf([...contestedFiles(search2)], search2.order.reach);
  return racing.map((one2) => conflictsOn(one2, search2));
}
function* contestedFiles({ plan, claims }) {
  for (const [path, named4] of claims.files) {
    if (named4.length < 2 && claims.groups.length === 0) continue;
    const all2 = claims.on(path);
    if (all2.length < 2 || !all2.some(writes)) continue;
    const sides = openSides(plan, all2);
    if (sides.length > 1 && sides.some(writes)) yield { path, sides };
  }
}
function writes({ claim }) {
  return isWrite(claim.access);
}
function racingOf(contested, reach) {
  const [path, from, to] = [new IntList(), new IntList(), new IntList()];
  for (const [number, { sides }] of contested.entries()) {
    const inTurn = [...sides.keys()].sort(
      (a, b) => reach.place(sides[a].task) - reach.place(sides[b].task)
    );
    for (const [a, b] of neighbours(sides, inTurn)) {
      path.push(number);
      from.push(a);
      to.push(b);
    }
  }
  const task = (side, i) => contested[path.values()[i]].sides[side].task;
  const answers = reach.hasAll(from.values().map(task), to.values().map(task));
  const racing = /* @__PURE__ */ new Map();
  for (const [i, answer] of answers.entries()) {
    if (answer === 1) continue;
    const number = path.values()[i];
    const one2 = racing.get(number) ?? { ...contested[number], neighbours: [] };
    racing.set(number, one2);
    const [a, b] = [from.values()[i], to.values()[i]].sort((x, y) => x - y);
    one2.neighbours.push([one2.sides[a], one2.sides[b]]);
  }
  return [...racing.values()];
}
function* neighbours(sides, inTurn) {
  let writer;
  let readers = [];
  for (const side of inTurn) {
    const isWriter = writes(sides[side]);
    if (!isWriter || readers.length === 0) {
      if (writer !== void 0) yield [writer, side];
    } else for (const reader of readers) yield [reader, side];
    if (isWriter) [writer, readers] = [side, []];
    else readers.push(side);
  }
}
function conflictsOn({ path, sides, neighbours: neighbours2 }, search2) {
  const { reach } = search2.order;
  const isNew = search2.repository?.hasFile(path) !== true;
  const found = noConflicts();
  const tell3 = (a, b) => {
    const kind = classify(a.claim.access, b.claim.access, isNew);
    if (kind) keep(found, kind, path, [a, b]);
  };
  if (!reach.isQuick) {
    for (const [a, b] of neighbours2) tell3(a, b);
    return found;
  }
  for (const [j, b] of sides.entries()) {
    for (let i = 0; i < j; i++) {
      const a = sides[i];
      if (!reach.has(a.task, b.task) && !reach.has(b.task, a.task)) tell3(a, b);
    }
  }
  return found;
}

// src/model/wide-conflicts.ts
var BUDGET = { pairs: 5e6, steps: 4e5 };
function conflictsOfGroups(search2, told, onCut) {
  const { claims, repository } = search2;
  if (claims.groups.length === 0) return [];
  const budget = { ...BUDGET };
  const seen = new Set(
    told.flatMap(({ pairs: pairs2 }) => pairs2.map(({ kind, a, b }) => `${kind} ${keyOf2(a, b)}`))
  );
  const byPath = /* @__PURE__ */ new Map();
  for (const [one2, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one2.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one2, two, search2, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      if (!met || met.isAssumed && budget.steps <= 0) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf2(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind) keep(conflicts, kind, path, [a, b], isAssumed);
    }
  }
  if (budget.pairs <= 0 || budget.steps <= 0) onCut();
  return [...byPath.values()];
}
function keyOf2(a, b) {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}
function* pairsOfGroups(groups, budget) {
  const candidates = groups.map((group, number) => {
    const isWritten = group.sides.some(({ claim }) => isWrite(claim.access));
    return { group, number, text: fixedText(group.claim), isWritten };
  });
  const byFolder2 = /* @__PURE__ */ new Map();
  for (const one2 of candidates) push(byFolder2, fixedFolder(one2.group.claim.pattern), one2);
  for (const two of candidates) {
    const folder = fixedFolder(two.group.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one2 of byFolder2.get(above) ?? []) {
        if (above === folder && one2.number > two.number) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        if (!(one2.isWritten || two.isWritten) || textsDiffer(one2.text, two.text)) continue;
        yield [one2.group, two.group];
      }
    }
  }
}
function foldersAbove(folder) {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
function* unorderedSides(one2, two, { plan, order }, budget) {
  const [first, second] = [openSides(plan, one2.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one2 === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}
function meeting(one2, two, repository, budget) {
  const answers = /* @__PURE__ */ new Map();
  return (wantsNew, denied, more) => {
    const all2 = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all2.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one2, two, all2, wantsNew, repository, budget));
    return answers.get(key);
  };
}
function find(one2, two, denied, wantsNew, repository, budget) {
  const met = overlap(one2, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one2, two, denied, met, repository, budget);
  if (fresh) return fresh;
  const isFree = (path2) => !denied.some((deny) => matcher(deny)(path2));
  const path = repository.paths.meeting(one2, two, isFree);
  return path === void 0 ? met : { path, isAssumed: false };
}
var MOST_STEPPED_OVER = 100;
function newPath(one2, two, denied, met, repository, budget) {
  if (!repository.hasFile(met.path)) return met;
  const known3 = repository.paths.common(one2, two, MOST_STEPPED_OVER);
  const files2 = known3.map((pattern) => ({ pattern, shape: "file" }));
  const found = overlap(one2, two, [...denied, ...files2], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : void 0;
}

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
function findConflicts(search2, onCut) {
  const onFiles = conflictsOnFiles(search2);
  return [...onFiles, ...conflictsOfGroups(search2, onFiles, onCut)];
}

// src/model/lock/grammar.ts
var FORMS = {
  api: "api:<METHOD> </path>",
  db: "db:schema:<table> or db:migration-slot",
  event: "event:<domain>.<action>",
  flag: "flag:<area>/<name>",
  env: "env:<name>",
  contract: "contract:<path>",
  feature: "feature:<id>:<purpose>"
};
var SEGMENT = "[^\\s/:<>?#][^\\s/<>?#]*";
var METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|\\*";
var GRAMMARS = {
  api: {
    canonical: new RegExp(`^(?:${METHODS}) /(?:(?:${SEGMENT}/)*${SEGMENT})?$`),
    plain: new RegExp(`^(?:(?:${METHODS}|ANY|ALL)(?:\\s+|\\s*:\\s*|(?=/))/?\\S+|/\\S*)$`, "i"),
    tidy: tidyRoute
  },
  db: {
    canonical: /^(?:migration-slot|schema:(?:[a-z_][a-z0-9_]*\.)?(?:[a-z_][a-z0-9_]*|\*))$/,
    plain: /^(?:migration[-_]slots?(?:[:/.].*)?|schema[:/.](?=\S)[\w.*-]+)$/i,
    tidy: (name2) => /^migration/i.test(name2) ? "migration-slot" : name2.toLowerCase().replace(/^schema[/.]/, "schema:")
  },
  event: {
    canonical: /^[a-z][a-z_]*(?:\.(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name2) => words(name2, ".")
  },
  flag: {
    canonical: /^[a-z][a-z_]*(?:\/(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name2) => words(name2, "/")
  },
  env: {
    canonical: /^(?:[a-z0-9][a-z0-9_-]*|[A-Z][A-Z0-9_]*)(?:\/\*)?$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name2) => name2
  },
  contract: {
    canonical: /^(?!\.{0,2}\/)[\w.*/@+-]*[\w*]$/,
    plain: /^[^\s\\]+$/,
    tidy: (name2) => name2.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "")
  },
  feature: {
    canonical: /^[A-Za-z0-9][\w.-]*:(?:[a-z]+|\*)$/,
    plain: /^[\w.*-]+(?:[:/][\w.*-]+)*$/,
    tidy: (name2) => name2.replace(
      /^([\w.-]+)[:/]([A-Z]+[a-z]*)$/i,
      (_, id, purpose) => `${id}:${purpose.toLowerCase()}`
    )
  }
};
function words(name2, mark) {
  return name2.toLowerCase().split(/[.:/]+/).filter((word) => word !== "").join(mark);
}
function tidyKey(written2) {
  const text = written2.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const name2 = text.slice(colon + 1).trim();
  if (!isKind(kind) || !GRAMMARS[kind].plain.test(name2)) return written2;
  return `${kind}:${GRAMMARS[kind].tidy(name2)}`;
}
function keyFault(written2) {
  const text = written2.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text, kind), isPlain: false };
  const name2 = text.slice(colon + 1).trim();
  const { canonical, plain, tidy: tidy2 } = GRAMMARS[kind];
  if (canonical.test(name2) && `${kind}:${name2}` === written2) return void 0;
  if (!canonical.test(name2) && !plain.test(name2))
    return { expected: `expected ${FORMS[kind]}`, isPlain: false };
  const better = tidy2(name2);
  return canonical.test(better) ? { expected: `expected ${kind}:${better}`, isPlain: true, canonical: `${kind}:${better}` } : { expected: `expected ${FORMS[kind]}${HINTS[kind] ?? ""}`, isPlain: true };
}
var NAMES = "with names of small letters and _";
var HINTS = {
  event: `, ${NAMES}`,
  flag: `, ${NAMES}`,
  db: `, ${NAMES}`,
  env: ", with a name in small letters, - and _, or in capitals and _",
  feature: ", with a purpose of small letters"
};
function isKind(kind) {
  return Object.hasOwn(FORMS, kind);
}
function unknownKind(text, kind) {
  if (kind === "" && /[/.]/.test(text) && !/\s/.test(text))
    return "expected a kind and a colon in front; a path belongs among the locked files";
  const [near] = kind === "" ? [] : nearest(kind, Object.keys(FORMS));
  if (near !== void 0) return `expected ${near}: in front`;
  return `expected one of ${Object.keys(FORMS).join(", ")} and a colon in front, such as ${FORMS.feature} for a name of your own`;
}
function tidyRoute(name2) {
  if (name2.includes("://")) return name2;
  const [, method = "*", path = ""] = /^(?:([A-Za-z]+|\*)(?:\s+|\s*:\s*|(?=\/)))?(.*)$/.exec(name2) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "").map((segment) => segment.replace(/^(?::(\w+)|<(?:\w+:)?(\w+)>)$/, (_, a, b) => `{${a ?? b}}`));
  const word = /^(?:any|all)$/i.test(method) ? "*" : method.toUpperCase();
  return `${word} /${segments.join("/")}`;
}

// src/model/lock/key.ts
function canonicalKey(written2) {
  const text = tidyKey(written2).trim().replace(/\s+/g, " ");
  const colon = text.indexOf(":");
  if (colon < 0) return tidy(text);
  const [kind, name2] = [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (kind === "contract") return `contract:${tidy(name2).replace(/^contracts\/(?=.)/, "")}`;
  if (kind === "api") return `api:${route(name2)}`;
  return `${kind}:${tidy(kind === "db" ? name2.toLowerCase() : name2)}`;
}
function tidy(name2) {
  return name2.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}
function route(name2) {
  const [, method, path] = /^(?:([A-Za-z]+|\*) ?)?(\/.*)$/.exec(name2) ?? [];
  if (path === void 0) return tidy(name2);
  const segments = tidy(path).split("/");
  const plain = segments.map((segment) => segment.replace(/^(?:\{[^}]*\}|:.+|<.+>)$/, "{}"));
  return `${/^(?:any|all)$/i.test(method ?? "any") ? "*" : method.toUpperCase()} ${plain.join("/")}`;
}
var LEAF = "=";
function keyClaim({ value, at }) {
  const key = canonicalKey(value);
  const segments = key.replace(":", "/").replace(/^(api\/\S+) /, "$1/").split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify", pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}
function visible(segment) {
  return /^\.+$/.test(segment) ? `=${segment}` : segment;
}

// src/model/lock/conflicts.ts
function lockConflicts(search2, onCut) {
  let isCut = false;
  const onOwnCut = () => {
    isCut = true;
    onCut();
  };
  const onKeys = conflictsOf(({ locks }) => locks.map(keyClaim), noDisk(search2), onOwnCut);
  const onFiles = conflictsOf(lockedFiles, search2, onOwnCut);
  return [
    ...onKeys.map((one2) => marked(one2, { lock: "key" })),
    ...onFiles.map((one2) => marked(one2, { lock: "file" })),
    // Locks that are too many to compare with each other are so with all claims.
    ...isCut ? [] : writersOfLocked(search2, onCut)
  ];
}
function noDisk(search2) {
  return { ...search2, repository: void 0 };
}
function lockedFiles({ lockFiles = [] }) {
  return lockFiles.map((file) => ({ ...file, access: "modify" }));
}
function conflictsOf(held, { plan, order, repository }, onCut) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: held(task) }));
  if (tasks.every(({ claims: claims2 }) => claims2.length === 0)) return [];
  const claims = indexClaims(tasks, repository);
  return findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
}
function writersOfLocked(search2, onCut) {
  if (search2.plan.tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return [];
  const told = new Set(search2.races.flatMap(({ pairs: pairs2 }) => pairs2.filter(isRace).map(keyOf3)));
  const held = (task) => [...lockedFiles(task), ...written(task)];
  return conflictsOf(held, search2, onCut).flatMap(({ pairs: pairs2, more }) => {
    const own = pairs2.filter((pair) => !isRace(pair) && !told.has(keyOf3(pair)));
    const kept = own.map((pair) => {
      const writer = pair.a.claim.access === "read" ? "a" : "b";
      return { ...pair, kind: "write-race", lock: "file", writer };
    });
    const count = more["stale-read"];
    const found = { pairs: kept, more: { ...noConflicts().more, "write-race": count } };
    return kept.length > 0 ? [found] : [];
  });
}
function written({ claims }) {
  return claims.flatMap(
    (claim) => claim.access === "deny" ? [claim] : isWrite(claim.access) ? [{ ...claim, access: "read" }] : []
  );
}
function isRace({ kind }) {
  return kind !== "stale-read";
}
function keyOf3({ path, a, b }) {
  return `${a.task} ${b.task} ${path}`;
}
function marked({ pairs: pairs2, more }, mark) {
  return { pairs: pairs2.map((pair) => ({ ...pair, ...mark })), more };
}

// src/model/components.ts
function strongComponents(before) {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  const components = [];
  let next = 0;
  const enter = (node) => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== void 0) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node], index[child]);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[frame.node]);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = [];
      for (let member = -1; member !== frame.node; ) {
        member = stack.pop();
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}

// src/model/topology.ts
function topologyOf(before, components) {
  const size = before.length;
  const tasks = Int32Array.from(components.flat());
  const placeOf = new Int32Array(size);
  for (const [place, task] of tasks.entries()) placeOf[task] = place;
  return {
    size,
    tasks,
    placeOf,
    ...circlesOf(size, components),
    ...arcsOf(before, tasks, placeOf)
  };
}
function circlesOf(size, components) {
  const [head, end] = [new Int32Array(size), new Int32Array(size)];
  let first = 0;
  for (const { length } of components) {
    head.fill(first, first, first + length);
    end.fill(first + length - 1, first, first + length);
    first += length;
  }
  return { head, end };
}
function arcsOf(before, tasks, placeOf) {
  const arcs = new Int32Array(before.reduce((sum, { length }) => sum + length, 0));
  const start = new Int32Array(tasks.length + 1);
  for (const [place, task] of tasks.entries()) {
    const [first, parents] = [start[place], before[task]];
    for (const [i, parent] of parents.entries()) arcs[first + i] = placeOf[parent];
    if (parents.length > 1) arcs.subarray(first, first + parents.length).sort();
    start[place + 1] = first + parents.length;
  }
  return { arcs, start };
}

// src/model/reach.ts
var MOST_COLUMNS = 16384;
var BLOCK_BYTES = 32 * 1024 * 1024;
var Reach = class {
  #topology;
  /** By arc, 1 when it adds nothing; found out when the block with its column is worked out. */
  #isSpare;
  #columns;
  #width;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;
  /**
   * `components` come predecessors first; the tasks of one component precede each other. A block has
   * `columns` columns.
   */
  constructor(before, components, columns = columnsOf(before.length)) {
    this.#topology = topologyOf(before, components);
    this.#isSpare = new Uint8Array(this.#topology.arcs.length);
    this.#columns = columns;
    this.#width = columns + 31 >> 5;
  }
  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick() {
    return this.#topology.size <= this.#columns;
  }
  /** Place of a task in the topological order. */
  place(task) {
    return this.#topology.placeOf[task];
  }
  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a, b) {
    const { placeOf, end } = this.#topology;
    const [from, to] = [placeOf[a], placeOf[b]];
    if (from > end[to] || from === to && !this.#isCircular(from)) return false;
    const first = from - from % this.#columns;
    if (!this.isQuick && this.#first !== first) return this.#walk(from, to);
    this.#open(first);
    return this.#bit(from, to);
  }
  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from, to) {
    const { placeOf } = this.#topology;
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks()) {
      const asked = questions[first / this.#columns];
      if (asked) this.#open(first);
      for (const i of asked ?? [])
        if (this.#bit(placeOf[from[i]], placeOf[to[i]])) found[i] = 1;
    }
    return found;
  }
  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen) {
    const { size, tasks, head, end } = this.#topology;
    const chosen = Uint8Array.from(tasks, (task) => isChosen(task) ? 1 : 0);
    let count = 0;
    for (const first of this.#blocks()) {
      this.#open(first);
      const mask = this.#mask(first, chosen);
      for (let place = head[first]; place < size; place++) {
        if (chosen[place] === 0) continue;
        const row = place * this.#width;
        for (let i = 0; i < this.#width; i++) count += bitsOf(this.#bits[row + i] & mask[i]);
      }
    }
    for (let first = 0; first < size; first = end[first] + 1) {
      if (!this.#isCircular(first)) continue;
      const many2 = chosen.subarray(first, end[first] + 1).reduce((sum, isIn) => sum + isIn, 0);
      count -= many2 + many2 * (many2 - 1) / 2;
    }
    return count;
  }
  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied() {
    for (const first of this.#blocks()) this.#open(first);
    const { tasks, placeOf, arcs, start } = this.#topology;
    const found = /* @__PURE__ */ new Map();
    for (const [task, place] of placeOf.entries()) {
      const [from, to] = [start[place], start[place + 1]];
      if (to - from < 2) continue;
      const parents = [];
      for (let arc = from; arc < to; arc++) {
        const parent = arcs[arc];
        if (this.#isSpare[arc] === 1 || this.#isCircular(parent) || this.#isCircular(place))
          parents.push(tasks[parent]);
      }
      if (parents.length > 0) found.set(task, parents);
    }
    return found;
  }
  #isCircular(place) {
    return this.#topology.head[place] !== this.#topology.end[place];
  }
  /** Goes back from a place to an earlier one: one question takes less than a block. */
  #walk(from, to) {
    const { end, arcs, start } = this.#topology;
    const seen = /* @__PURE__ */ new Set();
    const open2 = [to];
    for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
      for (let arc = start[at]; arc < start[at + 1]; arc++) {
        const parent = arcs[arc];
        if (parent === from) return true;
        if (this.#isSpare[arc] === 1 || end[parent] < from || seen.has(parent)) continue;
        seen.add(parent);
        open2.push(parent);
      }
    }
    return false;
  }
  /** The places in a list of tasks, by the block in which the task has its column. */
  #byBlock(tasks) {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks = [];
    for (const i of everything) {
      const block2 = Math.floor(this.place(tasks[i]) / this.#columns);
      (blocks[block2] ??= []).push(i);
    }
    return blocks;
  }
  /** The first columns of all blocks, the last first: what is spare there is left out in those before. */
  *#blocks() {
    const many2 = Math.ceil(this.#topology.size / this.#columns);
    for (let block2 = many2 - 1; block2 >= 0; block2--) yield block2 * this.#columns;
  }
  /** Works out the columns from `first` on, in the rows of tasks that reach into them. */
  #open(first) {
    if (this.#first === first) return;
    const { size, head, end } = this.#topology;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * size);
    for (let place = head[first]; place < size; place = end[place] + 1)
      this.#fill(place, end[place]);
  }
  /** Works out the row of a task, or the rows of a circle from its first place to its last one. */
  #fill(head, last) {
    const { end, arcs, start } = this.#topology;
    const [bits, width] = [this.#bits, this.#width];
    const row = head * width;
    let isEmpty = true;
    for (let arc = start[last + 1] - 1; arc >= start[head]; arc--) {
      const parent = arcs[arc];
      if (this.#isSpare[arc] === 1 || end[parent] < this.#first || parent >= head) continue;
      if (isEmpty) bits.copyWithin(row, parent * width, (parent + 1) * width);
      else if (this.#bit(parent, head)) this.#isSpare[arc] = 1;
      else this.#add(row, parent);
      isEmpty = false;
      this.#mark(row, parent);
    }
    if (isEmpty) bits.fill(0, row, row + width);
    if (head === last) return;
    for (let place = head; place <= last; place++) this.#mark(row, place);
    for (let place = head + 1; place <= last; place++)
      bits.copyWithin(place * width, row, row + width);
  }
  /** Adds the row of a place to one that starts somewhere. */
  #add(row, place) {
    const [bits, from] = [this.#bits, place * this.#width];
    const last = this.#topology.end[place] - this.#first >> 5;
    for (let i = Math.min(this.#width - 1, last); i >= 0; i--) bits[row + i] |= bits[from + i];
  }
  #mark(row, place) {
    const column = place - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row + (column >> 5)] |= 1 << (column & 31);
  }
  #mask(first, chosen) {
    const mask = new Uint32Array(this.#width);
    for (const [column, isIn] of chosen.subarray(first, first + this.#columns).entries())
      if (isIn === 1) mask[column >> 5] |= 1 << (column & 31);
    return mask;
  }
  /** Whether a place is in the row of another, as far as the block at hand tells. */
  #bit(from, to) {
    const column = from - this.#first;
    if (column < 0 || column >= this.#columns || this.#topology.end[to] < this.#first)
      return false;
    return (this.#bits[to * this.#width + (column >> 5)] & 1 << (column & 31)) !== 0;
  }
};
function columnsOf(size) {
  if (size <= MOST_COLUMNS) return Math.max(size, 1);
  const affordable = Math.max(32, Math.floor(BLOCK_BYTES * 8 / size));
  return affordable - affordable % 32;
}
function bitsOf(word) {
  let bits = word - (word >>> 1 & 1431655765);
  bits = (bits & 858993459) + (bits >>> 2 & 858993459);
  return (bits + (bits >>> 4) & 252645135) * 16843009 >>> 24;
}

// src/model/order.ts
function orderTasks(tasks) {
  const numberOf = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers = /* @__PURE__ */ new Set();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== void 0 && number !== i) numbers.add(number);
    }
    return [...numbers];
  });
  const components = strongComponents(before);
  const topological = components.flat();
  const reach = new Reach(before, components);
  return {
    size: tasks.length,
    numberOf,
    before,
    topological,
    cycles: components.filter((component) => component.length > 1),
    precedes: (a, b) => reach.has(a, b),
    reach
  };
}

// src/model/analysis.ts
var Analysis = class {
  plan;
  /** Absent when files on disk are not to be looked at. */
  repository;
  #order;
  #claims;
  #conflicts;
  #lockConflicts;
  #isCut = false;
  /** Says which races nobody wants to be repaired, such as one that the plan accepts. */
  isSettled;
  constructor(plan, repository, isSettled = () => false) {
    this.plan = plan;
    this.repository = repository;
    this.isSettled = isSettled;
  }
  get order() {
    return this.#order ??= orderTasks(this.plan.tasks);
  }
  get claims() {
    return this.#claims ??= indexClaims(this.plan.tasks, this.repository);
  }
  /** Conflicts path by path. */
  get conflicts() {
    const { plan, order, claims, repository } = this;
    const onCut = () => void (this.#isCut = true);
    this.#conflicts ??= findConflicts({ plan, order, claims, repository }, onCut);
    return this.#conflicts;
  }
  /** Conflicts of locks, lock by lock. */
  get lockConflicts() {
    const { plan, order, repository, conflicts: races } = this;
    const onCut = () => void (this.#isCut = true);
    return this.#lockConflicts ??= lockConflicts({ plan, order, repository, races }, onCut);
  }
  /** True when the plan has more claims of directories and globs than could be compared. */
  get isCut() {
    return this.conflicts.length + this.lockConflicts.length >= 0 && this.#isCut;
  }
};
function prove({ plan, order, conflicts }) {
  const size = plan.tasks.length;
  const isOpen = (task) => !plan.tasks[task].done;
  const open2 = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: size * (size - 1) / 2,
    unordered: open2 * (open2 - 1) / 2 - order.reach.countPairs(isOpen),
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0)
  };
}
function countRaces({ pairs: pairs2, more }) {
  const races = pairs2.filter(({ kind }) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}

// src/rules/define-rule.ts
function defineRule(rule) {
  return rule;
}
function defineFormatRule(format, rule) {
  return {
    ...rule,
    *check(input) {
      if (isFormat(input.parsed, format)) yield* rule.check(input, input.parsed.document);
    }
  };
}
function isFormat(parsed, format) {
  return parsed.format === format;
}

// src/rules/contract/invalid.ts
var invalid_default = defineRule({
  name: "contract/invalid",
  severity: "error",
  summary: "A contract that cannot be read, or that the tool for its kind finds a fault in.",
  mend: "mend the contract where the finding points"
});

// src/rules/contract/tool-missing.ts
var tool_missing_default = defineRule({
  name: "contract/tool-missing",
  severity: "warning",
  summary: "Contracts that were not checked, because the tool for their kind is not installed.",
  mend: "install the tool that the finding names"
});

// src/model/contract-places.ts
function contractPlaces(written2, planPath) {
  const { pattern, outside: outside2 } = tidyPath(written2);
  if (outside2 !== void 0 && outside2 !== "parent") return [];
  const folder = planPath === void 0 || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== void 0 && path !== "");
}

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside: outside2, shape }) {
  return outside2 === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function createdBy({
  plan,
  claims,
  repository
}) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access: access2 }) => access2 === "create" || access2 === "write")
  );
  const wide = creates.filter((claim) => claim.shape !== "file" || isOfFolder(claim, repository)).map((claim) => matcher(asFolder(claim)));
  const files2 = new Set(creates.map(({ pattern }) => pattern));
  const below2 = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below2.add(pattern.slice(0, end));
    }
  }
  const isMade = (pattern) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  );
  return (mention) => files2.has(mention.pattern) || reachedBy({ ...mention, access: "read" }, [], repository).some((one2) => isMade(one2.pattern)) || below2.has(mention.pattern.replace(/\/$/, "")) || wide.some((matches) => matches(mention.pattern));
}
function asFolder(claim) {
  return claim.shape === "file" ? { shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
var MOST_HINTS = 100;
function nearestHints(repository) {
  let left = MOST_HINTS;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/contract/missing-file.ts
var missing_file_default = defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",
  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places
      };
    }
  }
});
function firstMentions(contracts) {
  const told = /* @__PURE__ */ new Set();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}
function isThere(repository, path) {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}
function writtenByPackage({ plan }) {
  const claims = plan.tasks.flatMap(
    (task) => task.claims.filter(
      ({ access: access2, outside: outside2, shape, pattern }) => isWrite(access2) && !outside2 && (shape !== "glob" || fixedFolder(pattern) !== "")
    )
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}
function whereNot(places, repository, near) {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}

// src/model/contract-name.ts
function isListed(name2, paths) {
  const { pattern, shape } = tidyPath(name2.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one2) => matcher({ pattern: one2, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? void 0 : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word
  );
}
var NO_WORD = expression(String.raw`[^\p{L}\p{N}]`, "gu");
function wordOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(NO_WORD(), "");
}

// src/rules/contract/not-listed.ts
var not_listed_default = defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary: "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",
  *check({ analysis: { plan } }, { contracts, hasNoContracts }) {
    const files2 = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf(value));
    if (files2.length === 0 && hasNoContracts !== true) return;
    yield* unlistedPrimary(contracts, new Set(files2));
    const paths = contracts.map(({ value }) => pathOf(value));
    yield* unlistedLocks(plan, paths, hasNoContracts ? NONE2 : UNLISTED);
  }
});
var UNLISTED = "which is not among the files of the contracts; expected the path of one of them";
var NONE2 = "but the plan has no contracts; expected contracts that list it, or no such lock";
function pathOf(written2) {
  return tidyPath(written2).pattern;
}
function* unlistedPrimary(contracts, files2) {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files2.has(pathOf(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf(value)]
    };
  }
}
function* unlistedLocks(plan, contracts, why) {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      const [, name2] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      if (done || name2 === void 0 || name2.includes(":") || isListed(name2, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name2}, ${why}`,
        tasks: [id]
      };
    }
  }
}

// src/rules/dependency/cycle.ts
var cycle_default = defineRule({
  name: "dependency/cycle",
  severity: "error",
  summary: "Tasks depend on each other in a circle, so none of them can start.",
  mend: "remove one dependency of the circle",
  *check({ analysis: { plan, order } }) {
    for (const component of order.cycles) {
      const cycle = shortestCycle(order, component).map((number) => plan.tasks[number]);
      const [first] = cycle;
      if (!first) continue;
      const steps = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length] }));
      const at = first.dependsOn.find(({ id }) => id === steps[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" \u2192 ");
      const others = component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps.slice(1).map(({ task, needs }) => ({
          at: task.dependsOn.find(({ id }) => id === needs.id)?.at ?? task.at,
          message: `task ${task.id} depends on ${needs.id} here`
        }))
      };
    }
  }
});
function shortestCycle({ before }, component) {
  const members = new Set(component);
  let best;
  for (const start of component.slice(0, 50)) {
    const cycle2 = cycleFrom(start, members, before);
    if (cycle2 && (!best || cycle2.length < best.length)) best = cycle2;
    if (best?.length === 2) break;
  }
  const cycle = best ?? [...component];
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function cycleFrom(start, members, before) {
  const cameFrom = /* @__PURE__ */ new Map();
  let frontier = [start];
  while (frontier.length > 0) {
    const next = [];
    for (const node of frontier) {
      for (const parent of before[node] ?? []) {
        if (parent === start) return unwind(node, cameFrom);
        if (!members.has(parent) || cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        next.push(parent);
      }
    }
    frontier = next;
  }
  return void 0;
}
function unwind(node, cameFrom) {
  const path = [node];
  for (let from = cameFrom.get(node); from !== void 0; from = cameFrom.get(from))
    path.unshift(from);
  return path;
}

// src/rules/dependency/duplicate-id.ts
var duplicate_id_default = defineRule({
  name: "dependency/duplicate-id",
  severity: "error",
  summary: "Two tasks have one id, so a dependency on it means either.",
  mend: "give each task an id of its own",
  *check({ analysis: { plan } }) {
    const first = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const other = first.get(task.id);
      if (!other) {
        first.set(task.id, task);
        continue;
      }
      yield {
        at: task.at,
        message: `${named(task, other)} has the id ${task.id} that ${named(other, task)} has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }]
      };
    }
  }
});
function named({ title, at }, other) {
  return title === other.title ? `the task on line ${at.start.line}` : `"${title}"`;
}

// src/rules/dependency/guessed.ts
var guessed_default = defineRule({
  name: "dependency/guessed",
  severity: "warning",
  summary: "A dependency was understood by guessing: a split id, a word beside an id, an empty bracket.",
  mend: "write the plain form",
  fixable: true
});

// src/rules/dependency/malformed.ts
var malformed_default = defineRule({
  name: "dependency/malformed",
  severity: "error",
  summary: "A dependency bracket cannot be read, or a part of it names no task.",
  mend: "write the plain form, such as [1.1, 1.2] or [none]",
  fixable: true
});

// src/rules/dependency/missing.ts
var missing_default = defineRule({
  name: "dependency/missing",
  severity: "error",
  summary: "A task does not say what it depends on.",
  mend: "add the bracket to its heading: Depends on [none], or the ids of earlier tasks"
});

// src/rules/dependency/priority-order.ts
var priority_order_default = defineRule({
  name: "dependency/priority-order",
  severity: "info",
  summary: "A dependency has a lower priority than the task that waits for it.",
  mend: "raise the priority of the dependency",
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { priority } = task;
      if (!priority) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent];
        if (!other.priority || other.priority.value <= priority.value) continue;
        yield {
          at: other.priority.at,
          message: `task ${other.id} has priority ${other.priority.value} but task ${task.id} with priority ${priority.value} waits for it; expected at least the same`,
          tasks: [other.id, task.id],
          related: [{ at: priority.at, message: `task ${task.id} says its priority here` }]
        };
      }
    }
  }
});

// src/rules/shared/shared-files.ts
var MOST_STEPS = 2e5;
var MeantOrder = class {
  #tasks;
  #before;
  #known = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(tasks, { before }) {
    this.#tasks = tasks;
    this.#before = before;
  }
  precedes(first, second) {
    const seen = /* @__PURE__ */ new Set([second]);
    const open2 = [second];
    for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
      for (const earlier of this.#before[at] ?? []) {
        if (this.#steps++ > MOST_STEPS) return true;
        if (seen.has(earlier) || this.#share(earlier, at)) continue;
        if (earlier === first) return true;
        seen.add(earlier);
        open2.push(earlier);
      }
    }
    return false;
  }
  #share(a, b) {
    const key = `${a} ${b}`;
    const known3 = this.#known.get(key) ?? sharesFile(this.#tasks[a], this.#tasks[b]);
    this.#known.set(key, known3);
    return known3;
  }
};
var MOST_COMPARED2 = 1e4;
function sharesFile({ claims: some }, { claims: others }) {
  if (some.length * others.length > MOST_COMPARED2) return true;
  return some.some((one2) => others.some((other) => meets(one2, other)));
}
function meets(one2, other) {
  if (!isWrite(one2.access) || !isWrite(other.access)) return false;
  if (one2.outside !== void 0 || other.outside !== void 0) return false;
  return one2.pattern === other.pattern || overlap(one2, other, [], { steps: 1e4 }) !== void 0;
}

// src/rules/dependency/redundant.ts
var redundant_default = defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    if (plan.format === "strategy") return;
    const implied = order.reach.implied();
    const meant = new MeantOrder(plan.tasks, order);
    for (const [number, task] of plan.tasks.entries()) {
      const maybe = implied.get(number);
      if (!maybe) continue;
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at, removal } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === void 0 || !maybe.includes(parent) || shared.has(at)) continue;
        const through = parents.find(
          (other) => order.precedes(parent, other) && !order.precedes(other, parent)
        );
        if (through === void 0) continue;
        const isMeant = () => parents.some((other) => order.precedes(parent, other) && meant.precedes(parent, other));
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through].id} already waits for; it can be left out`,
          tasks: [task.id, id],
          ...removal && isMeant() && {
            fixes: [{ title: `leave ${id} out`, edits: [{ ...removal, text: "" }] }]
          }
        };
      }
    }
  }
});
function sharedPlaces(dependencies) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const { at } of dependencies) (seen.has(at) ? shared : seen).add(at);
  return shared;
}

// src/rules/dependency/self.ts
var self_default = defineRule({
  name: "dependency/self",
  severity: "error",
  summary: "A task depends on itself, so it can never start.",
  mend: "remove the task's own id from its dependencies",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (id !== task.id) continue;
        yield {
          at,
          message: `task ${task.id} depends on itself; expected only other tasks`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/dependency/unknown.ts
var MOST_FINDINGS = 200;
var MOST_HINTS2 = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known3 = hints.get(id) ?? (hints.size < MOST_HINTS2 ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS2) hints.set(id, known3);
      return known3;
    };
    let told = 0;
    let rest;
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        if (told++ >= MOST_FINDINGS) {
          rest ??= { at, message: "" };
          continue;
        }
        const near = nearestTo(id).filter((known3) => known3 !== task.id);
        const hint = nearHint(near);
        const finding3 = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding3.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding3;
      }
    }
    if (!rest) return;
    const count = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count} more dependencies from here on name no task of the plan; expected ids of its tasks`
    };
  }
});
function nearHint(near) {
  if (near.length === 0) return "";
  return near.length === 1 ? `; the nearest id is ${near[0]}` : `; the nearest ids are ${near.slice(0, 3).join(", ")}`;
}

// src/rules/dependency/wave-order.ts
var wave_order_default = defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary: "A declared wave, batch, phase or merge order contradicts the dependencies: a task comes before what it waits for.",
  mend: "correct the wave or the order, or the dependency",
  *check({ analysis, parsed }) {
    yield* waves(analysis);
    yield* merges(analysis);
    if (isFormat(parsed, "session-plan")) yield* phases(analysis, parsed.document);
  }
});
function* waves({ plan, order }) {
  for (const [number, task] of plan.tasks.entries()) {
    const { wave } = task;
    if (!wave) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      if (!other.wave || other.wave.value <= wave.value) continue;
      yield {
        at: wave.at,
        message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
        tasks: [task.id, other.id],
        related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }]
      };
    }
  }
}
function* merges({ plan, order }) {
  const merged = new Map(
    (plan.mergeOrder ?? []).map(({ value, at }, place) => [value, { at, place }])
  );
  for (const [number, task] of plan.tasks.entries()) {
    const own = merged.get(task.id);
    if (!own) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      const first = merged.get(other.id);
      if (!first || first.place < own.place) continue;
      yield {
        at: own.at,
        message: `task ${task.id} is merged before ${other.id}, on which it depends; expected it to be merged after it`,
        tasks: [task.id, other.id],
        related: [{ at: first.at, message: `task ${other.id} is merged here` }]
      };
    }
  }
}
function* phases({ plan }, document) {
  const phaseOf = new Map(
    document.phases.flatMap(({ tasks }, position) => tasks.map((id) => [id, position]))
  );
  for (const task of plan.tasks) {
    for (const { id, at } of task.dependsOn) {
      const [own, other] = [phaseOf.get(task.id), phaseOf.get(id)];
      if (own === void 0 || other === void 0 || other <= own) continue;
      yield {
        at,
        message: `session ${task.id} of phase ${document.phases[own].id} depends on ${id} of phase ${document.phases[other].id}; expected a session of an earlier phase, or of the same`,
        tasks: [task.id, id],
        related: [{ at: document.phases[other].at, message: `the phase of ${id} starts here` }]
      };
    }
  }
  for (const { id, at, misplaced } of document.phases.flatMap(
    ({ id: id2, syncs }) => syncs.map((sync) => ({ id: id2, ...sync }))
  )) {
    if (misplaced === void 0) continue;
    yield {
      at,
      message: `the sync point of phase ${id} stands before phase ${misplaced} by its words, which does not come after it; expected the name of a phase below`
    };
  }
}

// src/rules/lock/expires-early.ts
var LONGEST = 480;
var expires_early_default = defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,
  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  }
});
function holdsLocks({ locks, lockFiles = [], done }) {
  return !done && locks.length + lockFiles.length > 0;
}
function* judge({ id, ttl, timeout, hasOwnTtl, at }) {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]
    ],
    ...own && timeout.value <= LONGEST && {
      fixes: [
        {
          title: `let the locks live for ${timeout.value} minutes`,
          edits: [{ ...ttl.at, text: String(timeout.value) }]
        }
      ]
    }
  };
}

// src/rules/lock/not-canonical.ts
var not_canonical_default = defineRule({
  name: "lock/not-canonical",
  severity: "error",
  summary: "The key of a lock is not in the form in which keys of its kind are compared.",
  mend: "write the key in its canonical form",
  fixable: true,
  *check({ analysis: { plan } }) {
    const isPackages = plan.format === "work-packages";
    for (const task of plan.tasks)
      if (!task.done) for (const key of task.locks) yield* judge2(task, key, isPackages);
  }
});
function* judge2(task, { value, at }, isPackages) {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain: isPlain2 } = fault;
  yield {
    at,
    ...(isPlain2 || !isPackages) && { severity: "warning" },
    message: `the lock "${value}" of task ${task.id} is not in its canonical form; ${expected}`,
    tasks: [task.id],
    ...canonical !== void 0 && isPackages && {
      fixes: [
        { title: `write ${canonical}`, edits: [{ ...at, text: JSON.stringify(canonical) }] }
      ]
    }
  };
}

// src/rules/lock/conflict.ts
var conflict_default = defineRule({
  name: "lock/conflict",
  severity: "error",
  summary: "Two tasks that no dependency orders hold one lock, or one writes a file that the other locks.",
  mend: "let one task depend on the other, or lock less",
  fixable: true,
  async *check({ analysis }) {
    const { plan, lockConflicts: lockConflicts2 } = analysis;
    const id = ({ task }) => plan.tasks[task].id;
    let fixes;
    for (const { pairs: pairs2, more } of lockConflicts2) {
      fixes ??= (await import("./repair-fix-FVBSXREH.mjs")).repairFixes(analysis);
      for (const pair of pairs2) yield finding(pair, id, fixes);
      const count = more["write-race"];
      const last = pairs2.at(-1);
      if (count === 0 || !last) continue;
      const { at, written: written2 } = last.b.claim;
      yield {
        at,
        message: `${count} more pairs of tasks ${pairs2[0]?.writer ? "lock or write" : "hold"} ${written2} without an order; expected one task that owns it`
      };
    }
  }
});
function finding(pair, id, fixes) {
  const { a, b, path, lock, isAssumed, writer } = pair;
  const [ours, theirs] = [b.claim.written, a.claim.written];
  const [does, did] = [writer === "b" ? "writes" : "locks", writer === "a" ? "writes" : "locks"];
  const how = isAssumed ? ", two patterns that are too intricate to compare" : "";
  const expected = fixes.isStuck(pair) ? "no order of the two fits the other claims and dependencies, so let one of them lock less" : "let one depend on the other";
  const fix = fixes.ofPair(pair);
  return {
    at: b.claim.at,
    message: `task ${id(b)} ${does} ${ours} while task ${id(a)} ${did} ${ours === theirs ? "it" : theirs}${how}; ${expected}`,
    tasks: [id(a), id(b)],
    // A key is no path.
    ...lock === "file" && { paths: [path] },
    related: [{ at: a.claim.at, message: `task ${id(a)} ${did} it here` }],
    ...fix && { fixes: [fix] }
  };
}

// src/rules/ownership/case-collision.ts
var case_collision_default = defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary: "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  fixable: true,
  *check({ analysis }) {
    const named4 = {
      analysis,
      sides: new Map(analysis.claims.files),
      locks: locksOf(analysis)
    };
    for (const [path, locks] of named4.locks)
      named4.sides.set(path, [...named4.sides.get(path) ?? [], ...locks]);
    const groups = /* @__PURE__ */ new Map();
    for (const path of named4.sides.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(named4, paths);
  }
});
function locksOf({ plan, repository }) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: task.done ? [] : lockedFiles(task) }));
  return indexClaims(tasks, repository).files;
}
var PAIRS_PER_GROUP = 200;
function* ofGroup(named4, paths) {
  let told = 0;
  let more = 0;
  let last;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(named4, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(named4, other, path) : void 0;
      if (found) yield last = found;
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(named4, other, path)) more++;
    }
  }
  if (more === 0 || !last) return;
  yield {
    at: last.at,
    message: `${more} more pairs of paths differ only in case or Unicode form from one another; expected one spelling`,
    paths: last.paths ?? []
  };
}
function speaker(sides) {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}
function collide(named4, other, path) {
  const { plan } = named4.analysis;
  const a = speaker(named4.sides.get(other) ?? []);
  const b = speaker(named4.sides.get(path) ?? []);
  if (!a || !b) return void 0;
  const [first, second] = [isWrite(a.claim.access), isWrite(b.claim.access)];
  const isLock = (side, at) => named4.locks.get(at)?.includes(side) ?? false;
  if (!first && !second) return void 0;
  if (!first && isLock(b, path)) return void 0;
  if (!second && isLock(a, other)) return void 0;
  return plan.tasks[a.task].done && plan.tasks[b.task].done ? void 0 : [a, b];
}
function between(named4, other, path) {
  const sides = collide(named4, other, path);
  if (!sides) return void 0;
  const [a, b] = sides;
  const { tasks } = named4.analysis.plan;
  const [first, second] = [tasks[a.task], tasks[b.task]];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [.../* @__PURE__ */ new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }]
  };
}
function againstRepository({ analysis: { plan, repository }, sides }, path) {
  const variant = repository?.hasFile(path) ? void 0 : repository?.variantOf(path);
  const all2 = sides.get(path) ?? [];
  const side = speaker(all2);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done)
    return void 0;
  const { id } = plan.tasks[side.task];
  const fixes = inExistingSpelling(all2, variant);
  return {
    at: side.claim.at,
    ...fixes && { fixes },
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant]
  };
}
function inExistingSpelling(sides, variant) {
  if (sides.some(({ claim }) => claim.access === "create")) return void 0;
  const edits = sides.map(({ claim }) => ({ ...claim.at, text: variant }));
  return [{ title: `write ${variant}`, edits }];
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const creations2 = creationsOf(plan).filter((side) => !isReplaced(side, analysis));
    const existing = creations2.filter(({ claim }) => holds2(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations2.length && existing.length > 1) {
      yield {
        at: first.claim.at,
        severity: "info",
        message: `all ${existing.length} files that the plan creates exist, so this plan looks carried out; expected open tasks only`
      };
      return;
    }
    for (const { task, claim } of existing) {
      const { id } = plan.tasks[task];
      yield {
        at: claim.at,
        message: `task ${id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [id],
        paths: [claim.pattern]
      };
    }
  }
});
function creationsOf({ tasks }) {
  return tasks.flatMap(
    ({ done, claims }, task) => done ? [] : claims.filter(isNewFile).map((claim) => ({ task, claim }))
  );
}
function isNewFile({ access: access2, shape, outside: outside2 }) {
  return access2 === "create" && shape === "file" && !outside2;
}
function holds2(repository, { pattern }) {
  return repository.files.has(pattern);
}
function isReplaced({ task, claim }, { claims, order, repository }) {
  if (!repository || !holds2(repository, claim)) return false;
  return claims.on(claim.pattern).some(
    (other) => other.claim.access === "delete" && (other.task === task || order.precedes(other.task, task))
  );
}

// src/rules/shared/races.ts
var VERB = {
  create: "creates",
  modify: "modifies",
  delete: "deletes",
  write: "may write",
  read: "reads",
  deny: "denies itself"
};
function verb(access2) {
  return VERB[access2];
}
async function* raceFindings(analysis, kind, expected) {
  const { plan, conflicts } = analysis;
  const id = ({ task }) => plan.tasks[task].id;
  let fixes;
  for (const { pairs: pairs2, more } of conflicts) {
    const mine = pairs2.filter((pair) => pair.kind === kind);
    if (mine.length === 0 && more[kind] === 0) continue;
    if (kind !== "stale-read") fixes ??= (await import("./repair-fix-FVBSXREH.mjs")).repairFixes(analysis);
    for (const pair of mine) {
      const { a, b, path } = pair;
      const isStuck = fixes?.isStuck(pair);
      yield {
        at: b.claim.at,
        message: `${clash(pair, id)}; ${isStuck ? NO_ORDER : expected(pair, id, fixes?.lastOf(pair))}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
        ...withFix(fixes?.ofPair(pair))
      };
    }
    const last = mine.at(-1) ?? pairs2.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
      ...withFix(fixes?.ofPath(last.path))
    };
  }
}
var NO_ORDER = "no order of the two fits the other claims and dependencies, so give the file to one of them";
function withFix(fix) {
  return fix ? { fixes: [fix] } : {};
}
function clash({ a, b, path, isAssumed }, id) {
  const [does, other] = [
    `task ${id(b)} ${verb(b.claim.access)}`,
    `while task ${id(a)} ${verb(a.claim.access)} it`
  ];
  const { pattern } = b.claim;
  if (isAssumed)
    return `${does} ${pattern} ${other} through ${a.claim.pattern}, two patterns that are too intricate to compare and are taken to meet`;
  if (b.claim.shape !== "file" && a.claim.pattern === pattern)
    return `${does} ${pattern} ${other} (both match ${path})`;
  return `${does} ${path}${via(b)} ${other}${via(a)}`;
}
function via({ claim }) {
  if (claim.reached !== void 0) return ` (through ${claim.reached})`;
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-race.ts
var create_race_default = defineRule({
  name: "ownership/create-race",
  severity: "error",
  summary: "A task uses a file that a task which no dependency orders before it creates.",
  mend: "let the task that uses the file depend on the one that creates it",
  fixable: true,
  async *check({ analysis }) {
    yield* raceFindings(analysis, "create-race", ({ a, b }, id) => {
      const [creator, user] = a.claim.access === "create" ? [a, b] : [b, a];
      return `let ${id(user)} depend on ${id(creator)}`;
    });
  }
});

// src/rules/ownership/created-twice.ts
var created_twice_default = defineRule({
  name: "ownership/created-twice",
  severity: "warning",
  summary: "Two tasks, one after the other, both say that they create one file.",
  mend: "let the later task modify the file",
  *check({ analysis: { plan, order, claims } }) {
    for (const [path, sides] of claims.files) {
      const creators = firstPerTask(sides.filter(({ claim }) => claim.access === "create"));
      const deleters = sides.filter(({ claim }) => claim.access === "delete");
      for (const b of creators) {
        const isGone = (other) => deleters.some(
          ({ task }) => order.precedes(other.task, task) && order.precedes(task, b.task)
        );
        const a = creators.find(
          (other) => order.precedes(other.task, b.task) && !order.precedes(b.task, other.task) && !isGone(other)
        );
        if (!a || plan.tasks[b.task].done) continue;
        const [first, second] = [plan.tasks[a.task].id, plan.tasks[b.task].id];
        yield {
          at: b.claim.at,
          message: `task ${second} creates ${path} that task ${first} before it creates already; expected one of them to modify it`,
          tasks: [first, second],
          paths: [path],
          related: [{ at: a.claim.at, message: `task ${first} creates it here` }]
        };
      }
    }
  }
});
function firstPerTask(sides) {
  return [...new Map(sides.toReversed().map((side) => [side.task, side])).values()].toReversed();
}

// src/rules/ownership/denied.ts
var MOST_STEPS2 = 2e5;
var denied_default = defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",
  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS2 };
    for (const task of plan.tasks) {
      if (task.done) continue;
      const denied = task.claims.filter(({ access: access2, outside: outside2 }) => access2 === "deny" && !outside2);
      if (denied.length === 0) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside || overlap(claim, claim, denied, budget))
          continue;
        const why = denied.filter((deny) => overlap(claim, deny, [], budget));
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, all of which it denies itself through ${why.map(({ pattern }) => pattern).join(" and ")}; expected a path that it may touch`,
          tasks: [task.id],
          paths: [claim.pattern],
          related: why.map(({ at }) => ({ at, message: `task ${task.id} denies it here` }))
        };
      }
    }
  }
});

// src/model/known-paths.ts
var MOST_TESTS = 5e6;
var KnownPaths = class {
  #paths;
  #rows = /* @__PURE__ */ new Map();
  #tests = 0;
  constructor(paths) {
    this.#paths = [...paths].sort();
  }
  /** True when a path matches, or when there was no time to look. */
  some(pattern) {
    const matches = matcher(pattern);
    const [first, end] = this.#below(fixedFolder(pattern.pattern));
    for (let i = first; i < end; i++)
      if (this.#tests++ >= MOST_TESTS || matches(this.#paths[i])) return true;
    return false;
  }
  /** The first path that both match and that is free for them. */
  meeting(a, b, isFree) {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return void 0;
    const [one2, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= end - 1 >> 5; word++) {
      for (let both = one2[word] & two[word]; both !== 0; both &= both - 1) {
        const path = this.#paths[word * 32 + 31 - Math.clz32(both & -both)];
        if (isFree(path)) return path;
      }
    }
    return void 0;
  }
  /** Paths that both match, at most `most` of them. */
  common(a, b, most) {
    const found = [];
    this.meeting(a, b, (path) => found.push(path) >= most);
    return found;
  }
  /** One bit a path: the pattern matches it. */
  #rowOf(pattern) {
    const key = `${pattern.shape} ${pattern.pattern}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = new Uint32Array(this.#paths.length + 31 >> 5);
      this.#rows.set(key, row);
      const matches = matcher(pattern);
      const [first, end] = this.#below(fixedFolder(pattern.pattern));
      for (let i = first; i < end && this.#tests < MOST_TESTS; i++, this.#tests++)
        if (matches(this.#paths[i])) row[i >> 5] |= 1 << (i & 31);
    }
    return row;
  }
  /** Where the paths below a folder start and end. */
  #below(folder) {
    if (folder === "") return [0, this.#paths.length];
    return [this.#place(folder), this.#place(`${folder.slice(0, -1)}0`)];
  }
  #place(text) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#paths[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function longest(a, b) {
  return a.length >= b.length ? a : b;
}

// src/rules/ownership/empty-pattern.ts
var empty_pattern_default = defineRule({
  name: "ownership/empty-pattern",
  severity: "warning",
  summary: "A glob matches no tracked file of the repository, and no task creates one that it would match.",
  mend: "correct the glob, or name the files",
  *check({ analysis: { plan, claims, repository }, surroundings }) {
    if (!repository) return;
    const isPlanRead = ({ access: access2, ...glob }) => access2 === "read" && surroundings !== void 0 && matcher(glob)(surroundings.path);
    const isCreated = creations(claims);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access: access2, pattern, outside: outside2 } = claim;
        const uses2 = access2 === "modify" || access2 === "delete" || access2 === "read";
        if (!uses2 || claim.shape !== "glob" || outside2 || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || matchesSome(repository, claim)) continue;
        if (isPlanRead(claim) || isCreated(claim)) continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(access2)} ${pattern}, which matches no tracked file and none that a task creates; expected a glob for files that are there`,
          tasks: [task.id],
          paths: [pattern]
        };
      }
    }
  }
});
function matchesSome(repository, claim) {
  return reachedBy(claim, [], repository).some(
    (one2) => one2.shape === "file" ? repository.hasFile(one2.pattern) : repository.paths.some(one2)
  );
}
var MOST_STEPS3 = 2e5;
function creations(claims) {
  const creates = ({ claim }) => claim.access === "create" || claim.access === "write";
  const files2 = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files2.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS3 };
  return (glob) => paths.some(glob) || wide.some(({ claim }) => overlap(glob, claim, [], budget) !== void 0);
}

// src/rules/ownership/hot-file.ts
var FEWEST = 4;
var hot_file_default = defineRule({
  name: "ownership/hot-file",
  severity: "info",
  summary: "Four or more tasks stand in a row only because they all write one file.",
  mend: "give the file to one task: a last one that registers what the others made, or a file for each",
  *check({ analysis }) {
    const { plan, claims } = analysis;
    for (const [path, sides] of claims.files) {
      const writers = [
        ...new Set(sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task))
      ];
      if (writers.length < FEWEST) continue;
      const row = inRow(analysis, writers, path);
      const [first] = sides;
      if (row.length < FEWEST || !first) continue;
      const ids = row.map((task) => plan.tasks[task].id);
      yield {
        at: sides.find(({ task }) => task === row[0])?.claim.at ?? first.claim.at,
        message: `tasks ${ids.join(", ")} are ordered only by ${path}, which each of them writes; one task that writes it for all would let the others run at once`,
        tasks: ids,
        paths: [path]
      };
    }
  }
});
function inRow({ plan, order }, writers, path) {
  const tied = /* @__PURE__ */ new Set();
  for (const task of writers) {
    for (const parent of order.before[task] ?? []) {
      if (!writers.includes(parent) || !onlyShares(plan.tasks[parent].claims, plan.tasks[task].claims, path))
        continue;
      tied.add(parent).add(task);
    }
  }
  return writers.filter((task) => tied.has(task));
}
function onlyShares(a, b, path) {
  const mine = new Set(a.map(({ pattern }) => pattern));
  return b.every(({ pattern }) => pattern === path || !mine.has(pattern));
}

// src/rules/ownership/matrix-mismatch.ts
var matrix_mismatch_default = defineFormatRule("execution-plan", {
  name: "ownership/matrix-mismatch",
  severity: "error",
  summary: "The ownership matrix and a worker's own list of files disagree, or the matrix gives one file to two owners.",
  mend: "make the matrix and the worker's list say the same, with one PRIMARY a file",
  *check({ analysis: { plan } }, document) {
    if (document.matrix.length === 0) return;
    const shared = /* @__PURE__ */ new Set();
    for (const finding3 of twoOwners(plan, document)) {
      for (const path of finding3.paths ?? []) shared.add(path);
      yield finding3;
    }
    const rows = new RowIndex(document);
    for (const [worker, claims] of document.owned) {
      if (plan.tasks[worker]?.done) continue;
      for (const claim of claims) yield* notInMatrix(plan, document, rows.of(claim), worker, claim);
      const owned = rows.ownedBy(worker).filter(({ row }) => !shared.has(row.path.pattern));
      yield* notInList(plan, document, owned, worker, claims);
    }
  }
});
var MOST_COMPARED3 = 5e5;
var RowIndex = class {
  #rows;
  #byName = /* @__PURE__ */ new Map();
  #wide = [];
  #owned = /* @__PURE__ */ new Map();
  #compared = 0;
  constructor({ matrix }) {
    this.#rows = matrix;
    for (const row of matrix) {
      if (row.path.shape === "file") push(this.#byName, baseName(row.path.pattern), row);
      else this.#wide.push(row);
      for (const cell of row.cells) if (cell.isOwner) push(this.#owned, cell.task, { row, cell });
    }
  }
  /** The rows of the same path, of one that it is short for, or of one that it meets; `undefined` when there are too many to compare. */
  of(claim) {
    const isFile = claim.shape === "file";
    const others = isFile ? [...this.#byName.get(baseName(claim.pattern)) ?? [], ...this.#wide] : this.#rows;
    this.#compared += others.length;
    if (this.#compared > MOST_COMPARED3) return void 0;
    return others.filter(({ path }) => isSame(claim, path));
  }
  ownedBy(worker) {
    return this.#owned.get(worker) ?? [];
  }
};
function* twoOwners(plan, { matrix }) {
  const owners = /* @__PURE__ */ new Map();
  for (const row of matrix) {
    const key = row.isPart ? `${row.path.pattern} ${row.path.at.start.line}` : row.path.pattern;
    for (const cell of row.cells) {
      if (!cell.isOwner) continue;
      const first = owners.get(key);
      if (!first) owners.set(key, { row, cell });
      else if (first.cell.task !== cell.task) {
        const [a, b] = [plan.tasks[first.cell.task].id, plan.tasks[cell.task].id];
        yield {
          at: cell.at,
          message: `the ownership matrix gives ${row.path.pattern} to ${a} and to ${b}; expected one owner`,
          tasks: [a, b],
          paths: [row.path.pattern],
          related: [{ at: first.cell.at, message: `${a} owns it here` }]
        };
      }
    }
  }
}
function* notInMatrix(plan, { isWhole }, rows, worker, claim) {
  if (claim.outside || !rows) return;
  const mine = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ task }) => task === worker));
  if (mine.some(({ access: access2 }) => isWrite(access2))) return;
  const { id } = plan.tasks[worker];
  const others = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ isOwner }) => isOwner));
  const owner = others[0] && plan.tasks[others[0].task].id;
  const said = whatMatrixSays(mine, owner);
  if (rows.length === 0 && !isWhole) return;
  const at = mine[0]?.at ?? others[0]?.at;
  yield {
    at: claim.at,
    message: `worker ${id} lists ${claim.pattern} as its own, but the ownership matrix ${said}; expected both to say the same`,
    tasks: owner === void 0 || mine.length > 0 ? [id] : [id, owner],
    paths: [claim.pattern],
    ...at && { related: [{ at, message: "the matrix says so here" }] }
  };
}
function whatMatrixSays(mine, owner) {
  if (mine.some(({ access: access2 }) => access2 === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === void 0 ? "does not give it to anyone" : `gives it to ${owner}`;
}
function* notInList(plan, { vague }, owned, worker, claims) {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED3) return;
  const { id } = plan.tasks[worker];
  for (const { row, cell } of owned) {
    const { path } = row;
    if (path.outside || claims.some((claim) => isSame(claim, path))) continue;
    yield {
      at: cell.at,
      message: `the ownership matrix gives ${path.pattern} to ${id}, but the worker's own list leaves it out; expected both to say the same`,
      tasks: [id],
      paths: [path.pattern],
      related: [{ at: claims[0].at, message: `the list of worker ${id} starts here` }]
    };
  }
}
function isSame(a, b) {
  if (a.pattern === b.pattern) return true;
  if (a.pattern.endsWith(`/${b.pattern}`) || b.pattern.endsWith(`/${a.pattern}`)) return true;
  if (a.shape === "file" && b.shape === "file") return false;
  return overlap(a, b) !== void 0;
}

// src/model/fate.ts
function fateOf({ tasks }, sides) {
  const byTask = /* @__PURE__ */ new Map();
  for (const side of sides) if (!tasks[side.task].done) push(byTask, side.task, side);
  const fate = { deleters: [], creators: [], users: [] };
  for (const all2 of byTask.values()) {
    const named4 = all2.filter(({ claim }) => claim.shape === "file");
    const told = named4.length > 0 ? named4 : all2;
    const creator = told.find(({ claim: { access: access2 } }) => access2 === "create" || access2 === "write");
    if (creator) fate.creators.push(creator);
    else if (told.every(({ claim: { access: access2 } }) => access2 === "delete" || !isWrite(access2)))
      fate.deleters.push(...told.filter(({ claim }) => claim.access === "delete").slice(0, 1));
    if (!creator) fate.users.push(told.find(({ claim }) => isWrite(claim.access)) ?? told[0]);
  }
  return fate;
}
function takesAway(deletion, use) {
  if (use.shape === "file") return true;
  const folder = wholeFolder2(deletion);
  return folder !== void 0 && fixedFolder(use.pattern).startsWith(folder) || use.shape === deletion.shape && use.pattern === deletion.pattern;
}
function wholeFolder2({ shape, pattern }) {
  const folder = fixedFolder(pattern);
  return shape === "directory" || shape === "glob" && pattern === `${folder}**` ? folder : void 0;
}
function deletesAny({ tasks }) {
  return tasks.some(
    ({ done, claims }) => !done && claims.some(({ access: access2 }) => access2 === "delete")
  );
}

// src/rules/shared/gone.ts
var MOST_DELETIONS = 100;
function* usesOfGone(analysis, accesses) {
  if (!deletesAny(analysis.plan)) return;
  yield* files(analysis, accesses);
  yield* groupsOfGone(analysis, accesses);
}
function* files({ plan, order, claims }, accesses) {
  const isAlone = !claims.groups.some(({ sides }) => sides.some(deletes));
  for (const [path, named4] of claims.files) {
    if (isAlone && !named4.some(deletes)) continue;
    const { deleters, creators, users } = fateOf(plan, claims.on(path));
    for (const use of users) {
      if (use.claim.shape !== "file" || !accesses.includes(use.claim.access)) continue;
      const deletion = deleters.slice(0, MOST_DELETIONS).find(({ task }) => isBefore(order, task, use.task));
      if (deletion && !creators.some(({ task }) => isBetween(order, deletion, task, use)))
        yield { use, deletion };
    }
  }
}
function* groupsOfGone({ plan, order, claims }, accesses) {
  const deletions = /* @__PURE__ */ new Map();
  for (const { claim, sides } of claims.groups)
    for (const side of sides)
      if (deletes(side) && !plan.tasks[side.task].done)
        push(deletions, wholeFolder2(claim) ?? claim.pattern, side);
  if (deletions.size === 0) return;
  for (const { claim, sides } of claims.groups) {
    const own = fixedFolder(claim.pattern);
    const folders = ["", ...ancestors(own).map((folder) => `${folder}/`), own, claim.pattern];
    const all2 = [...new Set(folders)].flatMap((folder) => deletions.get(folder) ?? []).slice(0, MOST_DELETIONS);
    for (const use of all2.length === 0 ? [] : sides) {
      if (!accesses.includes(use.claim.access) || plan.tasks[use.task].done) continue;
      const isFilled = (task, how = FILLS) => plan.tasks[task].claims.some((one2) => how.includes(one2.access) && reachesInto(one2, own));
      const deletion = all2.find(
        (side) => isBefore(order, side.task, use.task) && takesAway(side.claim, use.claim)
      );
      if (!deletion || isFilled(use.task) || isFilled(deletion.task, KEEPS)) continue;
      const isRefilled = plan.tasks.some(
        (_, task) => isBetween(order, deletion, task, use) && isFilled(task)
      );
      if (!isRefilled) yield { use, deletion };
    }
  }
}
function deletes({ claim }) {
  return claim.access === "delete";
}
function isBefore(order, one2, other) {
  return one2 !== other && order.precedes(one2, other) && !order.precedes(other, one2);
}
function isBetween(order, from, task, to) {
  return isBefore(order, from.task, task) && isBefore(order, task, to.task);
}
var FILLS = ["create", "write"];
var KEEPS = [...FILLS, "modify", "deny"];
function reachesInto({ shape, pattern }, folder) {
  const at = shape === "file" ? `${pattern}/` : fixedFolder(pattern);
  return at.startsWith(folder) || folder.startsWith(at);
}

// src/rules/ownership/modify-missing.ts
var modify_missing_default = defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary: "A task modifies or deletes a file that neither exists nor is created by any task of the plan, or that a task before it deletes.",
  mend: "correct the path, create the file in this or an earlier task, or let the task that deletes it come last",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (claim.access !== "modify" && claim.access !== "delete" || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (repository.mayHold(claim.pattern) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern]
        };
      }
    }
    for (const { use, deletion } of usesOfGone(analysis, ["modify", "delete"])) {
      const [user, deleter] = [plan.tasks[use.task].id, plan.tasks[deletion.task].id];
      const through = deletion.claim.pattern === use.claim.pattern ? "" : via(deletion);
      yield {
        at: use.claim.at,
        message: `task ${user} ${verb(use.claim.access)} ${use.claim.pattern}, which task ${deleter} deletes before it${through}; expected ${use.claim.access === "delete" ? "one of them to delete it" : "the deletion to come last"}`,
        tasks: [deleter, user],
        paths: [use.claim.pattern],
        related: [{ at: deletion.claim.at, message: `task ${deleter} deletes it here` }]
      };
    }
  }
});

// src/rules/ownership/outside-repository.ts
var WHY = {
  parent: 'climbs with ".."',
  home: "starts in a home directory",
  drive: "names a drive",
  network: "names a network share",
  machine: "is a path of one machine",
  system: "is a directory of the system"
};
var outside_repository_default = defineRule({
  name: "ownership/outside-repository",
  severity: "error",
  summary: "A path leaves the repository: absolute, `..`, `~`, a drive, or a symbolic link on the way out.",
  mend: "write the path from the repository's root",
  fixable: true,
  *check({ analysis: { plan, repository }, surroundings }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === void 0 ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === void 0) continue;
      const inside = insidePath(mention, repository, surroundings?.path);
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === void 0 ? [] : [task],
        paths: [mention.pattern],
        ...inside !== void 0 && {
          fixes: [{ title: `write ${inside}`, edits: [{ ...mention.at, text: inside }] }]
        }
      };
    }
  }
});
function insidePath({ pattern, outside: outside2, shape }, repository, plan) {
  if (outside2 !== "parent" || shape === "glob") return void 0;
  const fromRoot = withoutParents(pattern);
  if (fromRoot !== void 0) return fromRoot === "" ? void 0 : fromRoot;
  if (!repository || plan === void 0 || isAbsolute2(plan)) return void 0;
  const fromPlan = withoutParents(directoryName(plan) + pattern);
  if (fromPlan === void 0 || fromPlan === "") return void 0;
  const exists = repository.hasFile(fromPlan) || repository.hasDirectory(fromPlan);
  return exists ? fromPlan : void 0;
}
function isAbsolute2(path) {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}
function* mentions(plan) {
  for (const mention of plan.references) yield { mention };
  for (const task of plan.tasks) {
    for (const mention of task.claims) yield { mention, task: task.id };
  }
}
function reason(mention, repository) {
  const target = repository?.escapes.get(mention.pattern);
  if (target !== void 0) return `a symbolic link leads to ${target}`;
  if (!mention.outside) return void 0;
  const top = mention.pattern.split("/", 1)[0] ?? "";
  if (mention.outside === "system" && repository?.hasDirectory(top)) return void 0;
  return WHY[mention.outside];
}
function* machineRoots(plan) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const { mention } of mentions(plan))
    if (mention.machineRoot) push(byRoot, mention.machineRoot, mention);
  for (const [root, found] of byRoot) {
    const count = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0].at,
      severity: "warning",
      message: `${count} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count}`,
          edits: found.map(({ at, pattern }) => ({ ...at, text: pattern }))
        }
      ]
    };
  }
}

// src/rules/ownership/protected-path.ts
var GUARDED = [
  ["the agent's settings", ".claude/settings.json"],
  ["the CI configuration", ".github/workflows/ci.yml"],
  ["the CI configuration", ".gitlab-ci.yml"],
  ["the CI configuration", ".circleci/config.yml"],
  ["the CI configuration", ".buildkite/pipeline.yml"],
  ["the CI configuration", "azure-pipelines.yml"],
  ["the CI configuration", "Jenkinsfile"]
];
var protected_path_default = defineRule({
  name: "ownership/protected-path",
  severity: "error",
  summary: "A task writes into .git, or a directory or glob reaches the agent's settings, CI configuration or the plan itself.",
  mend: "name the files that the task writes one by one",
  *check({ analysis: { plan, repository }, surroundings }) {
    const guarded = guardedFiles(repository?.files ?? []);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const written2 of task.claims) {
        if (!isWrite(written2.access) || written2.outside) continue;
        const claim = repository ? throughLink(written2, repository) : written2;
        const base = { at: claim.at, tasks: [task.id], paths: [claim.pattern] };
        const via2 = claim.reached === void 0 ? "" : ` (through ${claim.reached})`;
        if (isGitDirectory(claim.pattern)) {
          yield {
            ...base,
            message: `task ${task.id} writes ${claim.pattern}${via2}, which belongs to git; expected a file of the repository`
          };
          continue;
        }
        const reached = guardedBy(claim, guarded, surroundings?.path);
        if (!reached) continue;
        yield {
          ...base,
          severity: "warning",
          message: `task ${task.id} may write ${reached.what} (${reached.path}) through ${written2.pattern}; expected the file by its own name`
        };
      }
    }
  }
});
function isGitDirectory(pattern) {
  return foldPath(pattern).split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment));
}
var FIRST = new Set(GUARDED.map(([, sample]) => sample.charAt(0).toLowerCase()));
function guardedFiles(files2) {
  const all2 = [...files2].filter((path) => FIRST.has(path.charAt(0).toLowerCase()));
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path) => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all2.filter(lies) };
  });
}
function guardedBy(claim, guarded, plan) {
  if (claim.shape === "file") return void 0;
  const folded = { ...claim, pattern: foldPath(claim.pattern) };
  const isMatch = matcher(folded);
  const matches = (path) => isMatch(foldPath(path));
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known: known3 } of guarded) {
    for (const path of known3) if (matches(path)) return { what, path };
    if (top === foldPath(sample).split("/", 1)[0] && matches(sample)) return { what, path: sample };
  }
  return void 0;
}

// src/rules/ownership/read-missing.ts
var read_missing_default = defineRule({
  name: "ownership/read-missing",
  severity: "warning",
  summary: "A reading list names a file that neither exists nor is created by any task, or that a task before it deletes.",
  mend: "correct the path, or take it off the list",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing2 = (mention) => canLookUp(mention) && !repository.escapes.has(mention.pattern) && !repository.mayHold(mention.pattern) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell3 = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern]
    });
    for (const mention of plan.references) if (missing2(mention)) yield tell3(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing2(claim)) continue;
        told.add(key);
        yield tell3(claim, task);
      }
    }
    for (const { use, deletion } of usesOfGone(analysis, ["read"])) {
      const [user, deleter] = [plan.tasks[use.task].id, plan.tasks[deletion.task].id];
      yield {
        at: use.claim.at,
        message: `task ${user} names ${use.claim.pattern} to read, which task ${deleter} deletes before it${via(deletion)}`,
        tasks: [deleter, user],
        paths: [use.claim.pattern],
        related: [{ at: deletion.claim.at, message: `task ${deleter} deletes it here` }]
      };
    }
  }
});

// src/rules/ownership/shared-sequence.ts
var NUMBERED = /^(v|adr-?|rfc-?)?(\d{1,6}|n{2,}|x{2,}|\[(?:next|n+|x+|num(?:ber)?)\]|<(?:next|n+|x+|num(?:ber)?)>)(?=[-_.]|__)(.*)$/i;
var ORDERED = /(?:^|\/)(?:.*migrat.*|adrs?|decisions|rfcs?|alembic|versions|changelogs?|flyway)\//i;
var shared_sequence_default = defineRule({
  name: "ownership/shared-sequence",
  severity: "warning",
  summary: "Unordered tasks create files that take the next number of one sequence, such as migrations.",
  mend: "let one task depend on the other, so that the numbers follow the order of merging",
  *check({ analysis: { plan, order, claims } }) {
    const sequences = /* @__PURE__ */ new Map();
    for (const [path, sides] of claims.files) {
      const match = NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      for (const side of sides) {
        if (side.claim.access !== "create" || plan.tasks[side.task].done) continue;
        push(sequences, ORDERED.test(path) ? folder : `${folder}${number}`, { side, path, number });
      }
    }
    for (const members of sequences.values()) {
      members.sort((a, b) => a.side.task - b.side.task);
      for (const [i, b] of members.entries()) {
        const a = members.slice(0, i).find(
          (other) => other.path !== b.path && other.side.task !== b.side.task && !order.precedes(other.side.task, b.side.task) && !order.precedes(b.side.task, other.side.task)
        );
        if (!a) continue;
        const [first, second] = [plan.tasks[a.side.task].id, plan.tasks[b.side.task].id];
        yield {
          at: b.side.claim.at,
          message: `task ${second} creates ${b.path} while task ${first} creates ${a.path} of the same sequence; let one depend on the other`,
          tasks: [first, second],
          paths: [a.path, b.path],
          related: [{ at: a.side.claim.at, message: `task ${first} takes its number here` }]
        };
      }
    }
  }
});

// src/rules/ownership/stale-read.ts
var stale_read_default = defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary: "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",
  async *check({ analysis }) {
    const found = raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one"
    );
    const wide = new Map(wideReads(analysis).map((claim) => [claim.at, claim]));
    yield* await together(found, wide);
  }
});
function wideReads({ plan }) {
  return plan.tasks.flatMap(
    ({ claims }) => claims.filter(({ access: access2, shape }) => access2 === "read" && shape !== "file")
  );
}
async function together(found, wide) {
  const told = /* @__PURE__ */ new Map();
  const others = [];
  for await (const finding3 of found) {
    const places = [finding3.at, ...(finding3.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one2) => one2 !== void 0);
    const key = claim && [...finding3.tasks ?? [], JSON.stringify(claim.at)].join(" ");
    const first = key === void 0 ? void 0 : told.get(key);
    if (first) first.paths.push(...finding3.paths ?? []);
    else if (key === void 0) others.push(finding3);
    else told.set(key, { ...finding3, paths: [...finding3.paths ?? []] });
  }
  const counted = [...told.values()].map((finding3) => {
    const more = finding3.paths.length - 1;
    if (more === 0) return finding3;
    const message = `${finding3.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding3, message };
  });
  return [...others, ...counted];
}

// src/rules/ownership/used-before-created.ts
var used_before_created_default = defineRule({
  name: "ownership/used-before-created",
  severity: "error",
  summary: "A task reads or changes a file that only a later task creates.",
  mend: "turn the dependency round, or let the earlier task create the file",
  *check({ analysis: { plan, order, claims, repository } }) {
    for (const path of claims.files.keys()) {
      if (repository?.hasFile(path)) continue;
      const creators = claims.on(path).filter(({ claim }) => claim.access === "create");
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        const isLater = (creator2) => creator2.task !== use.task && order.precedes(use.task, creator2.task);
        const [later] = creators;
        if (!later || plan.tasks[use.task].done || !creators.every(isLater)) continue;
        if (order.precedes(later.task, use.task)) continue;
        const [user, creator] = [plan.tasks[use.task].id, plan.tasks[later.task].id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it${via(later)}; expected the file to be there before`,
          tasks: [user, creator],
          paths: [path],
          related: [{ at: later.claim.at, message: `task ${creator} creates it here` }]
        };
      }
    }
  }
});
function usesOf(sides) {
  const uses2 = /* @__PURE__ */ new Map();
  for (const side of sides) {
    const { access: access2 } = side.claim;
    if (access2 === "read" || access2 === "modify" || access2 === "delete") {
      if (!uses2.has(side.task)) uses2.set(side.task, side);
    }
  }
  return [...uses2.values()];
}

// src/rules/ownership/write-race.ts
var write_race_default = defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",
  fixable: true,
  async *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", ({ a, b }, id, waits) => {
      const [one2, other] = [a, b].map(({ claim }) => claim.access === "delete");
      if (one2 === other) return "let one depend on the other";
      const [last, first2] = one2 ? [a, b] : [b, a];
      return first2.claim.access === "modify" && waits !== first2 ? `let ${id(last)} depend on ${id(first2)}, so that the deletion comes last` : "let one depend on the other";
    });
    const [first] = analysis.plan.tasks;
    if (!first || !analysis.isCut) return;
    yield {
      at: first.at,
      message: "the plan has more claims of directories and globs than can be compared, so races may be left; name files, or split the plan"
    };
  }
});

// src/rules/plan/missing-section.ts
var TASK_PLAN = {
  title: ["error", 'a title such as "# Feature Name"'],
  summary: ["warning", "a summary of three to four sentences below the title"],
  relevant: ["warning", 'a list "## Critically Relevant Files and Documentation"'],
  implementation: ["error", 'the heading "## Implementation Plan" above the tasks'],
  advice: ["warning", 'a section "## Advice" at the end']
};
var EXECUTION_PLAN = {
  goal: ["warning", 'a line "**Goal:** \u2026" below the title'],
  ownership: [
    "warning",
    "a file ownership matrix with one column a worker, or a list of files in each worker"
  ],
  protocol: ["warning", "an orchestrator protocol that says in which order the workers are merged"]
};
var SESSION_PLAN = {
  title: ["warning", 'a title such as "# Parallel Execution Plan: Feature Name"'],
  phases: ["warning", 'headings such as "## Phase 1: Parallel Foundation" above the sessions']
};
var SHARED = {
  overview: ["warning", "an overview of three to four sentences below the title"],
  files: ["warning", 'a section "## Relevant Files"'],
  tables: ["warning", 'a section "## Relevant Tables", "none" if there are none'],
  patterns: ["warning", 'a section "## Relevant Patterns"'],
  docs: ["warning", 'a section "## Relevant Docs"']
};
var missing_section_default = defineRule({
  name: "plan/missing-section",
  severity: "warning",
  summary: "A section that the format asks for is missing.",
  mend: "add the section",
  *check({ parsed }) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN, parsed.document.sections, parsed.document.at, "plan");
    if (isFormat(parsed, "execution-plan"))
      yield* missing(
        EXECUTION_PLAN,
        parsed.document.sections,
        parsed.document.at,
        "execution plan"
      );
    if (isFormat(parsed, "session-plan"))
      yield* missing(SESSION_PLAN, parsed.document.sections, parsed.document.at, "session plan");
  }
});
function* missing(wanted, found, at, what) {
  for (const [section, [severity, expected]] of Object.entries(wanted)) {
    if (found.has(section)) continue;
    yield { at, severity, message: `the ${what} has no ${section} section; expected ${expected}` };
  }
}

// src/rules/plan/missing-shared.ts
var missing_shared_default = defineFormatRule("task-plan", {
  name: "plan/missing-shared",
  severity: "warning",
  summary: "No shared.md stands beside the plan, so its agents start without common knowledge.",
  mend: "run /shared for this feature first",
  *check({ surroundings }, document) {
    if (!surroundings || surroundings.hasShared) return;
    yield {
      at: document.at,
      message: `no shared.md stands beside ${surroundings.path}; expected one with the relevant files, tables, patterns and documents`
    };
  }
});

// src/rules/plan/no-tasks.ts
var no_tasks_default = defineRule({
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',
  *check({ analysis: { plan }, parsed }) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    const wanted = wantedOf(parsed);
    if (plan.tasks.length > 0 || unread || !wanted) return;
    yield { at: wanted.at, message: `the plan names no ${wanted.expected}` };
  }
});
function wantedOf(parsed) {
  if (isFormat(parsed, "task-plan")) {
    const expected = 'task; expected headings such as "#### Task 1.1: Title Depends on [none]"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "execution-plan")) {
    const expected = 'worker; expected headings such as "### Worker 1: Title"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "session-plan")) {
    const expected = 'session; expected headings such as "### Session A: Title" below "## Phase 1"';
    return { at: parsed.document.at, expected };
  }
  return void 0;
}

// src/rules/plan/partly-read.ts
var partly_read_default = defineRule({
  name: "plan/partly-read",
  severity: "warning",
  summary: "A part that looks like a task could not be understood and is left out.",
  mend: "write it in the form the message names, or make it plain text"
});

// src/rules/plan/schema.ts
var schema_default = defineRule({
  name: "plan/schema",
  severity: "error",
  summary: "A document does not fit its JSON Schema: a key or value that is not known there.",
  mend: "use the key or value that the schema allows",
  fixable: true
});

// src/rules/plan/uncovered-task.ts
var ITEM = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(?:[*_]*(?:task\s+)?T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*)?(.*)$/gim;
var FENCED = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm;
var uncovered_task_default = defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  *check({ analysis: { plan }, parsed, surroundings }) {
    if (surroundings?.tasksFile === void 0) return;
    const items = itemsOf(surroundings.tasksFile);
    if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
    if (!isFormat(parsed, "task-plan")) return;
    const { tasksFile, mentioned } = parsed.document;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const { number, title, isOpen } of items) {
      if (!tasksFile || !isOpen || number === "" || ids.has(number) || mentioned.has(number))
        continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`
      };
    }
  }
});
function itemsOf(text) {
  const found = [...text.replace(FENCED, "").matchAll(ITEM)];
  const items = found.map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-\u2013\u2014]\s+/, "").trim(),
    isOpen: mark === " "
  }));
  const isNumbered = items.some(({ number }) => number !== "");
  return items.filter(({ number }) => !isNumbered || number !== "");
}
function* byPackages(plan, { mentions: mentions2, packagesAt: at }, items) {
  const numbers = new Map(items.map(({ number }, i) => [number, i]));
  const covered = /* @__PURE__ */ new Set();
  const cover = (from, to) => {
    const [first, last] = [firstOf(items, numbers, from), lastOf(items, numbers, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions2()) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open2 = [...items.entries()].filter(
    ([i, item]) => item.isOpen && !covered.has(i) && !isTold(item, texts)
  );
  if (open2.length === 0) return;
  const example = items.some(({ number }) => number !== "") ? '"tasks 1.1-1.4" in a description' : "its title in a description";
  if (covered.size === 0 && open2.length === items.filter(({ isOpen }) => isOpen).length) {
    yield {
      at,
      message: `no package names any of the ${open2.length} open items of tasks.md; expected each item in a package, such as ${example}`
    };
    return;
  }
  for (const [, { number, title }] of open2) {
    yield {
      at,
      message: number === "" ? `item "${title}" of tasks.md is covered by no package; expected one that names its title` : `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`
    };
  }
}
function firstOf(items, numbers, number) {
  return numbers.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}
function lastOf(items, numbers, number) {
  const below2 = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below2, numbers.get(number) ?? -1);
}
var FEWEST_WORDS = 3;
function isTold({ number, title }, texts) {
  const words2 = wordsOf(title);
  const isEnough = number === "" ? words2 !== "" : words2.split(" ").length >= FEWEST_WORDS;
  return isEnough && texts.some((text) => ` ${text} `.includes(` ${words2} `));
}
var WORDS = expression(String.raw`[\p{L}\p{N}]+`, "gu");
function wordsOf(text) {
  return text.toLowerCase().match(WORDS())?.join(" ") ?? "";
}

// src/rules/plan/unreadable.ts
var unreadable_default = defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary: "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "do what the message expects: plain UTF-8 text, within the limits, in a format the validator reads",
  fixable: true
});

// src/rules/plan/unused-allow.ts
var unused_allow_default = defineRule({
  name: "plan/unused-allow",
  severity: "warning",
  summary: "An allow comment matches no finding, names no rule, or gives no reason.",
  mend: "remove the comment, or correct its rule, subject or reason"
});

// src/rules/plan/yaml-1.1.ts
var yaml_1_1_default = defineRule({
  name: "plan/yaml-1.1",
  severity: "warning",
  summary: "A YAML value that readers of YAML 1.1 take for something else, such as `no`, a date or an octal number.",
  mend: "put the value in quotes"
});

// src/model/durations.ts
var LONGEST2 = 1e7;
function durationsOf(tasks) {
  const estimates = tasks.flatMap((task) => estimateOf(task) ?? []);
  const usual = medianOf(estimates) ?? 1;
  return {
    unit: estimates.length > 0 ? "minutes" : "tasks",
    of: tasks.map((task) => task.done ? 0 : estimateOf(task) ?? usual)
  };
}
function estimateOf({ estimate }) {
  return estimate && estimate.value > 0 ? Math.min(LONGEST2, estimate.value) : void 0;
}
function medianOf(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  const middle = sorted2.length >> 1;
  const upper = sorted2[middle];
  return upper === void 0 || sorted2.length % 2 === 1 ? upper : (sorted2[middle - 1] + upper) / 2;
}

// src/schedule/open-tasks.ts
function openTasks({ tasks, resources = [] }, { before, numberOf, topological }) {
  const numbers = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => task.done || numbers.set(i, numbers.size));
  const open2 = [...numbers.keys()];
  const waitsFor = openParents(tasks, before, topological);
  const { unit, of: durations } = durationsOf(tasks);
  const halves = open2.map((i) => Math.max(1, Math.round(2 * durations[i])));
  const step = halves.reduce(commonDivisor, 0) || 1;
  return {
    tasks: open2.map((i) => tasks[i]),
    before: open2.map((i) => [
      ...waitsFor[i].flatMap((parent) => numbers.get(parent) ?? []),
      // The order leaves a task out that waits for itself; a schedule cannot.
      ...tasks[i].dependsOn.flatMap(({ id }) => numberOf.get(id) === i ? numbers.get(i) : [])
    ]),
    shared: resources.map(({ capacity, tasks: users }) => ({
      capacity,
      tasks: open2.flatMap((i, number) => users.includes(tasks[i].id) ? number : [])
    })),
    durations: halves.map((duration) => duration / step),
    unit,
    step: step / 2
  };
}
function openParents(tasks, before, topological) {
  const found = tasks.map(() => []);
  for (const i of topological) {
    const all2 = before[i].flatMap((parent) => tasks[parent].done ? found[parent] : parent);
    found[i] = [...new Set(all2)];
  }
  return found;
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}

// src/schedule/plan-project.ts
function projectOf({ tasks, before, durations, shared }, agents) {
  const scarce = [
    ...sharedLocks(tasks).map((users) => ({ capacity: 1, tasks: users })),
    ...shared.filter(({ capacity, tasks: users }) => users.length > capacity)
  ];
  const demands = tasks.map(() => [{ resource: 0, amount: 1 }]);
  scarce.forEach(({ tasks: users }, i) => {
    for (const task of users) demands[task].push({ resource: i + 1, amount: 1 });
  });
  return {
    durations,
    before,
    capacities: [agents, ...scarce.map(({ capacity }) => capacity)],
    demands
  };
}
function sharedLocks(tasks) {
  const holders = /* @__PURE__ */ new Map();
  tasks.forEach(({ locks }, task) => {
    for (const lock of new Set(locks.map(({ value }) => canonicalKey(value))))
      push(holders, lock, task);
  });
  return [...holders.values()].filter((users) => users.length > 1);
}
function wavePart(project, members) {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task])
  };
}

// src/schedule/may-be-serial.ts
var WORTH_IT = 1.2;
var FEWEST2 = 3;
function mayBeSerial(plan, order, agents) {
  const open2 = openTasks(plan, order);
  const serial = open2.durations.reduce((sum, duration) => sum + duration, 0);
  return open2.tasks.length >= FEWEST2 && longestOf(projectOf(open2, agents), serial, order, plan) > serial / WORTH_IT;
}
function longestOf({ durations, before, capacities }, serial, { topological }, { tasks }) {
  const [agents = 1, ...shared] = capacities;
  if (shared.length > 0) return Infinity;
  let open2 = 0;
  const numbers = tasks.map(({ done }) => done ? void 0 : open2++);
  const ends = durations.map(() => 0);
  for (const task of topological.flatMap((i) => numbers[i] ?? []))
    ends[task] = durations[task] + before[task].reduce((latest, one2) => Math.max(latest, ends[one2]), 0);
  const chain = ends.reduce((longest2, end) => Math.max(longest2, end), 0);
  return serial / agents + (1 - 1 / agents) * chain;
}

// src/rules/schedule/serial.ts
var AGENTS = 4;
var serial_default = defineRule({
  name: "schedule/serial",
  severity: "info",
  summary: "Four agents are hardly faster than one: the tasks wait for each other.",
  mend: "let one agent carry the plan out, or cut the tasks so that fewer wait",
  async *check({ analysis: { plan, order } }) {
    if (!mayBeSerial(plan, order, AGENTS)) return;
    const { serialSchedule } = await import("./serial-TB7RMENT.mjs");
    const schedule = serialSchedule(plan, order, AGENTS);
    const first = plan.tasks.find(({ done }) => !done);
    if (!schedule || !first) return;
    const { makespan, serial, unit, speedup } = schedule;
    const what = unit === "minutes" ? "minutes" : "steps";
    yield {
      at: first.at,
      message: `${AGENTS} agents need ${makespan} ${what} where one needs ${serial} (${speedup} times as fast); expected 1.2 times or more, or one agent`
    };
  }
});

// src/rules/sync/missing.ts
var missing_default2 = defineFormatRule("session-plan", {
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan.",
  mend: 'end the first phase with "**Sync Point:** Phase 1 is merged before Phase 2 starts"',
  fixable: true,
  *check({ analysis: { plan } }, { phases: phases2, explicit }) {
    const byId = new Map(plan.tasks.map((task) => [task.id, task]));
    const filled = phases2.flatMap(
      (phase, position) => phase.tasks.length > 0 ? [{ phase, position }] : []
    );
    for (const [i, { phase, position }] of filled.entries()) {
      const before = filled[i - 1];
      if (!before) continue;
      if (phase.tasks.every((id) => explicit.has(id))) continue;
      const leading = phases2.map((one2) => one2.syncs.filter((sync) => sync.before === position));
      const all2 = leading.flat();
      if (all2.length === 0) yield finding2(before.phase, phase);
      for (const [from, some] of leading.entries())
        yield* leftOut(phases2[from], some, phase, byId);
      yield* notNamed(all2, phase, explicit);
    }
  }
});
function finding2(before, phase) {
  const waits = phase.saysAfter || phase.sequential ? "waits by its words alone, and nothing says what is merged" : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase.id} starts`;
  const { start } = phase.at;
  const top = { line: start.line, column: 1 };
  const { noSync } = before;
  return {
    at: phase.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase.id}, so phase ${phase.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [
      { at: before.at, message: `phase ${before.id} starts here` },
      ...noSync ? [{ at: noSync, message: "this line says that there is none" }] : []
    ],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: noSync ? [{ ...noSync, text: expected }] : [{ start: top, end: top, text: `${expected}

` }]
      }
    ]
  };
}
function* leftOut(phase, syncs, waiting, byId) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.of)) return;
  const merged = new Set(syncs.flatMap(({ of = [] }) => of));
  for (const id of merged) for (const other of byId.get(id)?.dependsOn ?? []) merged.add(other.id);
  const said = new Set(syncs.flatMap(({ leaves = [] }) => leaves));
  const left = phase.tasks.filter((id) => !merged.has(id) && !said.has(id));
  if (left.length === 0 || merged.size === 0) return;
  yield {
    at: first.at,
    message: `the sync point of phase ${phase.id} says nothing of ${left.join(", ")}, so phase ${waiting.id} does not wait for ${left.length === 1 ? "it" : "them"}; expected "Phase ${phase.id} is merged before Phase ${waiting.id} starts", or that ${left.join(", ")} ${left.length === 1 ? "goes" : "go"} on`,
    tasks: left
  };
}
function* notNamed(syncs, { id, tasks }, explicit) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.for)) return;
  const named4 = [...new Set(syncs.flatMap((sync) => sync.for ?? []))];
  const others = tasks.filter((one2) => !named4.includes(one2) && !explicit.has(one2));
  if (others.length === 0) return;
  const waits = others.length === 1 ? "waits" : "wait";
  yield {
    at: first.at,
    message: `of phase ${id} the sync point names ${named4.join(", ")}, so ${others.join(", ")} ${waits} for nothing; expected "before Phase ${id} starts", or what ${others.join(", ")} ${waits} for`,
    tasks: others
  };
}

// src/rules/task/contains-code.ts
var MOST_LINES = 3;
var contains_code_default = defineFormatRule("task-plan", {
  name: "task/contains-code",
  severity: "warning",
  summary: "A task holds a block of more than 3 lines of code; plans say what to build, not how it is spelt.",
  mend: "say in words what the code should do, or name the file to follow",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const block2 of task.brief.code) {
        if (block2.command || block2.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block2.at.start,
            end: { line: block2.at.start.line, column: block2.at.start.column + 3 }
          },
          message: `task ${task.id} holds ${block2.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/shared/work-units.ts
function workUnits({ parsed }) {
  const open2 = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open2;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open2.filter(({ id }) => !steps.has(id));
}

// src/rules/task/missing-instructions.ts
var missing_instructions_default = defineRule({
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.text.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/missing-reading-list.ts
var missing_reading_list_default = defineFormatRule("task-plan", {
  name: "task/missing-reading-list",
  severity: "warning",
  summary: "A task names no files to read before it starts.",
  mend: 'add "**READ THESE BEFORE TASK**" with the files an agent needs to know',
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.readingList) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/no-files.ts
var CHANGES_NOTHING = /\b(?:verif(?:y|ication)|validat(?:e|ion)|check|smoke|qa|audit|review|research|decide|decision|freeze|policy|gate|acceptance|benchmark|investigate|sign-?off|test(?:s|ing)?)\b/i;
var no_files_default = defineRule({
  name: "task/no-files",
  severity: "warning",
  summary: "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
      if (task.claims.some((claim) => isWrite(claim.access))) continue;
      yield {
        at: task.at,
        message: `task ${task.id} claims no file to create or modify; expected its files, or "None" where it changes nothing`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/too-large.ts
var MOST_FILES = 8;
var MOST_CHARACTERS = 4e3;
var too_large_default = defineFormatRule("task-plan", {
  name: "task/too-large",
  severity: "warning",
  summary: "A task writes more than 8 files or has more than 4,000 characters of instructions.",
  mend: "split the task",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      const files2 = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern)
      );
      if (files2.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files2.size} files; expected at most ${MOST_FILES}`,
          tasks: [task.id]
        };
      }
      if (task.brief.text.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.text.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/model/shell/command.ts
var NEVER_FAIL = /* @__PURE__ */ new Set(["true", ":", "echo", "printf", "set", "export", "cd"]);
var BARE = /* @__PURE__ */ new Set(["ls", "pwd", "date", "whoami", "uname"]);
var PASS_ON = /* @__PURE__ */ new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);
var IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;
function neverFails(name2, rest) {
  if (name2 === "make" && rest.some((word) => /^(?:-i|-ik|-ki|--ignore-errors)$/.test(word)))
    return "hides";
  if (NEVER_FAIL.has(name2)) return true;
  if (name2 === "sleep") return rest.every((word) => /^[\d.]+[smhd]?$/.test(word));
  return BARE.has(name2) && rest.every((word) => /^(?:-\w+|\+.*)$/s.test(word));
}
function isPassedOn(command) {
  return PASS_ON.has(baseOf(withoutFront(command)[0] ?? ""));
}
function scriptOf(command) {
  const [name2 = "", ...rest] = withoutFront(command);
  const group = /^(?:\(([^]*)\)|\{\s([^]*)\})$/.exec(name2);
  if (group) return { text: group[1] ?? group[2], isApart: false };
  if (name2 === "eval") return { text: rest.join(" "), isApart: false };
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name2))) return void 0;
  const { options, script } = shellScript(rest);
  if (script === void 0) return void 0;
  return {
    text: options.length > 0 ? `set ${options.join(" ")}; ${script}` : script,
    isApart: true
  };
}
function shellScript(words2) {
  const options = [];
  for (const [i, word] of words2.entries()) {
    const isName = /^[-+][A-Za-z]*o$/.test(words2[i - 1] ?? "");
    const isOption = isName ? /^[a-z]+$/.test(word) : /^(?:[-+][A-Za-z]+|--[a-z]+)$/.test(word);
    if (!isOption) break;
    if (isName || !/^-[A-Za-z]*c/.test(word)) options.push(word);
    else {
      const others = word.slice(1).replace("c", "");
      if (others !== "") options.push(`-${others}`);
      return { options, script: words2[i + 1] ?? "" };
    }
  }
  return { options };
}
function withoutFront(command) {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}
function baseOf(name2) {
  return name2.slice(name2.lastIndexOf("/") + 1);
}
var MOST_SHOWN = 40;
function shown(command) {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}

// src/model/shell/split.ts
var PIECE = /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;
var OPENING = /* @__PURE__ */ new Set(["{", "if", "while", "until", "for", "select", "case"]);
var CLOSING = /* @__PURE__ */ new Set(["}", "fi", "done", "esac"]);
var LEADING = /* @__PURE__ */ new Set(["!", "time", "then", "do", "else", "elif", "{", "if", "while", "until"]);
function splitCommands(line) {
  const lists = [emptyList()];
  const last = () => lists.at(-1).pipelines.at(-1);
  let starts = true;
  for (let token = nextToken(line, 0); token; token = nextToken(line, token.end)) {
    if ("joint" in token) {
      join2(lists, token.joint);
      starts = true;
      continue;
    }
    const { commands } = last();
    const command = commands.at(-1);
    if (token.word === "!" && commands.length === 1 && command.length === 0) last().negated = true;
    else if (starts && OPENING.has(line.slice(token.start, token.end))) {
      const end = groupOfWordsEnd(line, token.end);
      command.push(line.slice(token.start, end));
      token = { ...token, word: "", end };
    } else command.push(token.word);
    starts &&= LEADING.has(token.word);
  }
  return lists.filter(({ pipelines }) => pipelines.some((one2) => one2.commands.flat().length > 0));
}
function nextToken(line, from) {
  let word;
  let start = from;
  for (let at = from; at < line.length; ) {
    if (word === void 0 && line[at] === "#") {
      const end2 = line.indexOf("\n", at);
      at = end2 === -1 ? line.length : end2;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line).groups;
    const end = PIECE.lastIndex;
    if (word === void 0) start = at;
    else if (space !== void 0 || joint !== void 0) return { word, start, end: at };
    if (joint !== void 0) return { joint, end };
    at = part === "(" || part === "$(" ? groupEnd(line, end) : end;
    if (space === void 0)
      word = (word ?? "") + (at > end ? part + line.slice(end, at) : unquoted(part));
  }
  return word === void 0 ? void 0 : { word, start, end: line.length };
}
function groupOfWordsEnd(line, from) {
  let open2 = 1;
  let starts = true;
  for (let token = nextToken(line, from); token; token = nextToken(line, token.end)) {
    const word = "joint" in token ? void 0 : line.slice(token.start, token.end);
    if (word !== void 0 && starts && OPENING.has(word)) open2++;
    if (word !== void 0 && starts && CLOSING.has(word) && --open2 === 0) return token.end;
    starts = word === void 0 || starts && LEADING.has(word);
  }
  return line.length;
}
function emptyList() {
  return { pipelines: [emptyPipeline()], background: false };
}
function emptyPipeline() {
  return { commands: [[]], negated: false };
}
function join2(lists, joint) {
  const list = lists.at(-1);
  const { commands } = list.pipelines.at(-1);
  if (joint === "\n" && commands.at(-1).length === 0) return;
  if (joint === "&&" || joint === "||") list.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list.background = joint === "&";
    lists.push(emptyList());
  }
}
function groupEnd(line, from) {
  let open2 = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open2++;
    else if (match[0] === ")" && --open2 === 0) return parts.lastIndex;
  }
  return line.length;
}
function unquoted(part) {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}

// src/model/shell/branches.ts
function branchesOf(group) {
  const inner = /^if\s([^]*)\bfi$/.exec(group)?.[1];
  if (inner === void 0) return void 0;
  const branches = [];
  let isCondition = true;
  for (const list of splitCommands(inner)) {
    const command = list.pipelines[0].commands[0];
    const keyword = /^(?:then|else|elif)$/.exec(command[0] ?? "")?.[0];
    if (keyword !== void 0) {
      command.shift();
      isCondition = keyword === "elif";
      if (!isCondition) branches.push([]);
    }
    if (!isCondition) branches.at(-1).push(list);
  }
  return branches;
}

// src/model/shell/always-succeeds.ts
var NO_SETTINGS = { stopsAtFailure: false, pipesFail: false };
var MOST_NESTED = 8;
var CAN_FAIL = /^(?:npm|npx|pnpm|yarn|bun|deno|node|tsc|eslint|vitest|jest|python3?|pytest|ruff|mypy|uv|poetry|cargo|go)(?: [\w./:@,%+=-]+)*$/;
function alwaysSucceeds(line, settings = NO_SETTINGS, depth = 0) {
  if (depth > MOST_NESTED || CAN_FAIL.test(line)) return void 0;
  return judge3(splitCommands(line), settings, depth);
}
function judge3(lists, around, depth) {
  if (lists.length === 0) return { because: "it runs nothing", isEmpty: true };
  let settings = around;
  let isEmpty = true;
  for (const [i, list] of lists.entries()) {
    settings = { ...settings, ...changesOf(list) };
    const judged = judgeList(list, settings, depth);
    isEmpty &&= judged.isEmpty;
    if (judged.fails && settings.stopsAtFailure || mayLeave(list)) return void 0;
    if (i < lists.length - 1 && !isExit(list)) continue;
    if (judged.fails) return void 0;
    const own = lists.length === 1 ? judged.because : void 0;
    const ending = isEmpty && !list.background ? onlyRuns(lastOf2(list)) : endOf(list);
    return { because: own ?? ending, isEmpty };
  }
  return void 0;
}
function judgeList({ pipelines, background }, settings, depth) {
  const judged = pipelines.map((one2) => judgePipeline(one2, settings, depth));
  const fails = judged.reduce(
    (before, one2, i) => pipelines[i].joint === "||" ? before && one2.fails : before || one2.fails,
    false
  );
  const isEmpty = judged.every((one2) => one2.isEmpty);
  const [{ because } = {}] = judged.length === 1 && !background ? judged : [];
  return { fails: fails && !background, isEmpty, ...because !== void 0 && { because } };
}
function judgePipeline({ commands, negated }, settings, depth) {
  const successes = commands.map((command) => succeeds(command, settings, depth));
  const isEmpty = successes.every((success) => success?.isEmpty);
  const lastFails = successes.at(-1) === void 0 && !(commands.length > 1 && isPassedOn(commands.at(-1)));
  const earlierFail = settings.pipesFail && successes.slice(0, -1).includes(void 0);
  const alone = commands.length === 1 ? successes[0]?.because : void 0;
  return {
    fails: negated || lastFails || earlierFail,
    isEmpty,
    ...alone !== void 0 && { because: alone }
  };
}
function succeeds(command, settings, depth) {
  const [name2 = ":", ...rest] = withoutFront(command);
  if (name2 === "exit" || name2 === "return")
    return rest.includes("0") ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
  const branches = branchesOf(name2);
  if (branches) {
    const isAll = branches.every((lists) => judge3(lists, settings, depth + 1) !== void 0);
    const isShallow = depth < MOST_NESTED;
    return isShallow && isAll ? { because: 'no branch of its "if" can fail', isEmpty: false } : void 0;
  }
  const script = scriptOf(command);
  if (script)
    return alwaysSucceeds(script.text, script.isApart ? NO_SETTINGS : settings, depth + 1);
  const never = neverFails(baseOf(name2), rest);
  if (never === "hides") return { because: `"${shown(command)}" ignores errors`, isEmpty: false };
  return never ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
}
function changesOf({ pipelines }) {
  const [name2, ...rest] = withoutFront(pipelines[0].commands[0]);
  if (name2 !== "set") return {};
  const words2 = rest.join(" ");
  return {
    .../(?:^| )-[a-z]*e|-o errexit/.test(words2) && { stopsAtFailure: true },
    .../(?:^| )\+[a-z]*e|\+o errexit/.test(words2) && { stopsAtFailure: false },
    .../(?:^| )-[a-z]*o pipefail/.test(words2) && { pipesFail: true }
  };
}
function mayLeave({ pipelines }) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const [name2 = "", ...rest] = withoutFront(command);
      if (name2 === "exit" || name2 === "return") return !rest.includes("0");
      const isInside2 = /^(?:[{]|[a-z]+)\s/.test(name2) || name2 === "eval";
      return isInside2 && /\b(?:exit|return)\b(?!\s+0\b)|\bset\s+-/.test(command.join(" "));
    })
  );
}
function isExit({ pipelines }) {
  const [name2] = withoutFront(pipelines[0].commands[0]);
  return pipelines.length === 1 && name2 === "exit";
}
function lastOf2({ pipelines }) {
  return shown(pipelines.at(-1).commands.at(-1));
}
function onlyRuns(command) {
  return `it only runs "${command}"`;
}
function endOf(list) {
  if (list.background) return `it does not wait for "${lastOf2(list)}"`;
  const { commands, joint } = list.pipelines.at(-1);
  const isPiped = commands.length > 1;
  return `it ends in "${isPiped ? "|" : joint ?? ";"} ${lastOf2(list)}"`;
}

// src/rules/verification/cannot-fail.ts
var cannot_fail_default = defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",
  *check({ analysis: { plan }, parsed }) {
    const expected = expectedCodes(parsed);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const { command, because } of emptyChecks(task, plan.format === "work-packages")) {
        const code = expected.get(keyOf4(command));
        yield {
          at: command.at,
          message: code === void 0 ? `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong` : `a command that verifies task ${task.id} can never end with ${code}, as it is expected to, because ${because}; expected one that ends with ${code} when the result is right`,
          tasks: [task.id]
        };
      }
    }
  }
});
function expectedCodes(parsed) {
  const steps = isFormat(parsed, "work-packages") ? parsed.document.packages.flatMap((one2) => one2.steps) : [];
  return new Map(
    steps.flatMap(
      ({ command, exitCode: exitCode2 }) => command && exitCode2 !== void 0 ? [[keyOf4(command), exitCode2]] : []
    )
  );
}
function keyOf4({ at: { start } }) {
  return `${start.line}:${start.column}`;
}
function emptyChecks({ verification }, each) {
  const judged = verification.map((command) => ({
    command,
    success: alwaysSucceeds(command.value)
  }));
  const someCanFail = judged.some(({ success }) => success === void 0);
  return judged.flatMap(
    ({ command, success }) => success && (each || !success.isEmpty || !someCanFail) ? [{ command, because: success.because }] : []
  );
}

// src/rules/verification/missing.ts
var ASKING = /* @__PURE__ */ new Set(["work-packages", "execution-plan"]);
var missing_default3 = defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",
  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    const told = isFormat(parsed, "work-packages") ? new Set(
      parsed.document.packages.filter((one2) => one2.isLoose || one2.isCheckUnread).map(({ id }) => id)
    ) : /* @__PURE__ */ new Set();
    if (parsed.findings.some(({ rule }) => rule === "plan/unreadable")) return;
    for (const task of plan.tasks) {
      const isCheck = task.inPlace && !task.claims.some(({ access: access2 }) => isWrite(access2));
      const isVerified = task.verification.length > 0 || task.isCheckedOtherwise || isCheck;
      if (task.done || isVerified || told.has(task.id)) continue;
      yield {
        at: task.at,
        message: `task ${task.id} is not verified by anything; expected a command, a CI check or what a person looks at`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/worktree/duplicate.ts
var duplicate_default = defineRule({
  name: "worktree/duplicate",
  severity: "error",
  summary: "Two tasks use one worktree or one branch.",
  mend: "give each task a worktree and a branch of its own",
  *check(input) {
    for (const kind of ["worktree", "branch"]) yield* duplicates(kind, input);
  }
});
function* duplicates(kind, { analysis, parsed }) {
  const isShared = sharing(parsed);
  const uses2 = /* @__PURE__ */ new Map();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named4 = task[kind];
    if (named4 && !task.done) push(uses2, keyOf5(kind, named4.value), { number, task, named: named4 });
  }
  for (const users of uses2.values()) {
    for (const [first, other] of pairs(users, analysis, isShared)) {
      if (first.task.id === other.task.id) continue;
      const isMeant = kind === "worktree" && isShared(first.task) && isShared(other.task);
      if (isMeant && isOrdered(analysis, first, other)) continue;
      if (mayFollow(analysis, first, other)) continue;
      const expected = isMeant ? "and no dependency orders the two; expected one, or a worktree of its own" : "expected one of its own";
      yield {
        at: other.named.at,
        message: `task ${other.task.id} uses the ${kind} ${named2(other, first)} of task ${first.task.id}${isMeant ? ", " : "; "}${expected}`,
        tasks: [first.task.id, other.task.id],
        related: [{ at: first.named.at, message: `task ${first.task.id} names its ${kind} here` }]
      };
    }
  }
}
function pairs(users, analysis, isShared) {
  return users.flatMap((other, i) => {
    const earlier = users.slice(0, i);
    const apart = isShared(other.task) ? earlier.find((one2) => !isShared(one2.task) || !isOrdered(analysis, one2, other)) : void 0;
    const first = apart ?? earlier[0];
    return first ? [[first, other]] : [];
  });
}
function isOrdered({ order }, a, b) {
  return order.reach.has(a.number, b.number) || order.reach.has(b.number, a.number);
}
function sharing(parsed) {
  if (!isFormat(parsed, "work-packages")) return () => false;
  const shared = parsed.document.packages.filter(({ worktreeMode }) => worktreeMode === "shared");
  const ids = new Set(shared.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
function mayFollow(analysis, a, b) {
  return analysis.plan.format === "task-plan" && isOrdered(analysis, a, b);
}
function keyOf5(kind, value) {
  return foldPath(kind === "branch" ? value : tidyPath(value).pattern.replace(/\/$/, ""));
}
function named2(one2, first) {
  const { value } = one2.named;
  return value === first.named.value ? `"${value}"` : `"${value}", which many file systems take for "${first.named.value}"`;
}

// src/rules/worktree/inside-repository.ts
var inside_repository_default = defineRule({
  name: "worktree/inside-repository",
  severity: "warning",
  summary: "A worktree lies inside the repository, at a path that is tracked or not ignored.",
  mend: "put the worktree beside the repository, or have git ignore its folder",
  *check({ analysis: { plan, repository } }) {
    if (!repository || plan.format === "work-packages") return;
    for (const { id, worktree, done } of plan.tasks) {
      if (!worktree || done) continue;
      const inside = repository.worktrees.get(worktree.value);
      if (inside === void 0) continue;
      const what = repository.hasDirectory(inside.path) ? "has tracked files" : "git does not ignore";
      if (!repository.hasDirectory(inside.path) && inside.isIgnored) continue;
      yield {
        at: worktree.at,
        message: `the worktree "${worktree.value}" of task ${id} lies inside the repository at ${inside.path}, which ${what}; expected a path beside the repository or one that git ignores`,
        tasks: [id],
        paths: [inside.path]
      };
    }
  }
});

// src/model/branch-name.ts
var REFUSED = [
  [/^$/, "is empty"],
  [/^-/, 'starts with "-"'],
  [/^(?:HEAD|@)$/, "is a name of git's own"],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0020\u007f]/, "has white space or a control character in it"],
  [/[~^:?*[\\]/, "has one of ~ ^ : ? * [ \\ in it"],
  [/\.\.|@\{/, 'has ".." or "@{" in it'],
  [
    /(?:^|\/)\.|\.lock(?:\/|$)|\.$/,
    'has a part that starts with ".", ends in ".lock", or ends the name with "."'
  ],
  [/^\/|\/$|\/\//, 'has a "/" too many']
];
var SAFE2 = String.raw`\p{L}\p{M}\p{N}._/+@=,#%-`;
var SHELL_SAFE = expression(`^(?!#)[${SAFE2}]+$`, "u");
var SHELL_MARK = expression(`[^${SAFE2}]`, "u");
function branchFault(name2) {
  const refused = REFUSED.find(([pattern]) => pattern.test(name2));
  if (refused) return `${refused[1]}, so git refuses it`;
  if (SHELL_SAFE().test(name2)) return void 0;
  const mark = name2.startsWith("#") ? "#" : SHELL_MARK().exec(name2)?.[0];
  return `has "${mark}" in it, which a shell does not take as it stands`;
}

// src/rules/worktree/invalid-branch.ts
var invalid_branch_default = defineRule({
  name: "worktree/invalid-branch",
  severity: "error",
  summary: "The name of a branch is not one that git and every shell take as it stands.",
  mend: 'use letters, digits and "-" in parts between "/"',
  *check({ analysis: { plan } }) {
    const branches = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const { branch } = task;
      if (!branch || task.done) continue;
      const fault = branchFault(branch.value);
      if (fault === void 0) branches.set(branch.value, { task, branch });
      else {
        yield {
          at: branch.at,
          message: `the branch "${branch.value}" of task ${task.id} ${fault}; expected a name like feature/part-1`,
          tasks: [task.id]
        };
      }
    }
    for (const { task, branch } of branches.values()) yield* below(task, branch, branches);
  }
});
function* below(task, branch, branches) {
  const { value } = branch;
  for (let end = value.indexOf("/"); end > 0; end = value.indexOf("/", end + 1)) {
    const above = branches.get(value.slice(0, end));
    if (!above) continue;
    yield {
      at: branch.at,
      message: `the branch "${value}" of task ${task.id} lies below "${above.branch.value}" of task ${above.task.id}, and git keeps only one of the two; expected another name for one of them`,
      tasks: [above.task.id, task.id],
      related: [{ at: above.branch.at, message: `task ${above.task.id} names its branch here` }]
    };
  }
}

// src/rules/common.ts
var COMMON_RULES = {
  "plan/unreadable": unreadable_default,
  "plan/schema": schema_default,
  "plan/yaml-1.1": yaml_1_1_default,
  "plan/no-tasks": no_tasks_default,
  "plan/partly-read": partly_read_default,
  "plan/missing-section": missing_section_default,
  "plan/missing-shared": missing_shared_default,
  "plan/uncovered-task": uncovered_task_default,
  "plan/unused-allow": unused_allow_default,
  "task/missing-instructions": missing_instructions_default,
  "task/missing-reading-list": missing_reading_list_default,
  "task/no-files": no_files_default,
  "task/too-large": too_large_default,
  "task/contains-code": contains_code_default,
  "dependency/missing": missing_default,
  "dependency/malformed": malformed_default,
  "dependency/guessed": guessed_default,
  "dependency/unknown": unknown_default,
  "dependency/duplicate-id": duplicate_id_default,
  "dependency/self": self_default,
  "dependency/cycle": cycle_default,
  "dependency/redundant": redundant_default,
  "dependency/wave-order": wave_order_default,
  "dependency/priority-order": priority_order_default,
  "ownership/outside-repository": outside_repository_default,
  "ownership/protected-path": protected_path_default,
  "ownership/write-race": write_race_default,
  "ownership/create-race": create_race_default,
  "ownership/stale-read": stale_read_default,
  "ownership/created-twice": created_twice_default,
  "ownership/used-before-created": used_before_created_default,
  "ownership/modify-missing": modify_missing_default,
  "ownership/create-existing": create_existing_default,
  "ownership/read-missing": read_missing_default,
  "ownership/case-collision": case_collision_default,
  "ownership/shared-sequence": shared_sequence_default,
  "ownership/hot-file": hot_file_default,
  "ownership/denied": denied_default,
  "ownership/empty-pattern": empty_pattern_default,
  "ownership/matrix-mismatch": matrix_mismatch_default,
  "lock/conflict": conflict_default,
  "lock/not-canonical": not_canonical_default,
  "lock/expires-early": expires_early_default,
  "worktree/duplicate": duplicate_default,
  "worktree/invalid-branch": invalid_branch_default,
  "worktree/inside-repository": inside_repository_default,
  "verification/missing": missing_default3,
  "verification/cannot-fail": cannot_fail_default,
  "contract/invalid": invalid_default,
  "contract/tool-missing": tool_missing_default,
  "contract/missing-file": missing_file_default,
  "contract/not-listed": not_listed_default,
  "schedule/serial": serial_default,
  "sync/missing": missing_default2
};

// src/rules/rules-for.ts
var HAVE_MORE = /^(?:strategy|dependency-graph|checkpoint)/;
async function rulesFor(format) {
  if (format === void 0 || !HAVE_MORE.test(format)) return COMMON_RULES;
  return (await import("./chunk-OQV2453T.mjs")).RULES;
}

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, judges, stamp) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts2(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    const message = `${diagnostic.message}; accepted: ${allow.reason}`;
    return { ...diagnostic, message, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => {
    const { rule, reason: reason2 } = allow;
    return !used.has(allow) && (!isRuleName(rule) || reason2 === "" || judges(rule));
  });
  return [...accepted, ...unused.map((allow) => stamp("plan/unused-allow", unusedFinding(allow)))];
}
function isAccepted(plan, found) {
  return plan.allows.some((allow) => accepts2(plan, allow, found));
}
function accepts2(plan, allow, diagnostic) {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}
function isAbout(subject, { paths, tasks }) {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}
function isNear(plan, { at }, { tasks, location }) {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}
function unusedFinding({ rule, subject, reason: reason2, at }) {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`
    };
  }
  if (reason2 === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`
  };
}

// src/lint/lint.ts
var NOTHING3 = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
var MOST_OF_A_RULE = 2e3;
var NEEDS_REPOSITORY = /* @__PURE__ */ new Set([
  "ownership/case-collision",
  "ownership/create-existing",
  "ownership/empty-pattern",
  "ownership/modify-missing",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/read-missing",
  "plan/missing-shared",
  "plan/uncovered-task",
  "worktree/inside-repository",
  "contract/missing-file"
]);
async function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings
}) {
  const rules = await rulesFor(parsed?.format);
  const stamp = stamper(rules);
  const diagnostics = findings.map(({ rule, ...finding3 }) => stamp(rule, finding3));
  const analysis = parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(rules)) {
      if (settings.get(rule.name) === "off") continue;
      for await (const finding3 of rule.check?.(input) ?? [])
        diagnostics.push(stamp(rule.name, finding3));
    }
  }
  const judges = (rule) => settings.get(rule) !== "off" && (repository !== void 0 || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set), stamp),
    proof: analysis ? prove(analysis) : NOTHING3,
    ...analysis && { analysis }
  };
}
function settledRaces(plan, settings) {
  return ({ kind, path, a, b, lock }) => {
    const rule = lock ? "lock/conflict" : `ownership/${kind}`;
    const tasks = [a, b].map(({ task }) => plan.tasks[task].id);
    const found = { rule, tasks, paths: [path], location: b.claim.at };
    return settings.get(rule) === "off" || isAccepted(plan, found);
  };
}
function stamper(rules) {
  return (rule, finding3) => {
    const { severity, mend } = rules[rule];
    return {
      rule,
      severity: finding3.severity ?? severity,
      message: finding3.message,
      location: finding3.at,
      tasks: finding3.tasks ?? [],
      paths: finding3.paths ?? [],
      related: finding3.related ?? [],
      fixes: finding3.fixes ?? [],
      mend
    };
  };
}
function withSetting(diagnostic, settings) {
  const severity = settings.get(diagnostic.rule);
  if (diagnostic.rule === "plan/unreadable" && diagnostic.severity === "error") return [diagnostic];
  if (severity === "off") return [];
  return severity === void 0 || diagnostic.accepted !== void 0 ? [diagnostic] : [{ ...diagnostic, severity }];
}
function sorted(diagnostics) {
  const order = diagnostics.toSorted(
    (a, b) => comparePlaces(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return !last || last.rule !== diagnostic.rule || last.message !== diagnostic.message || comparePlaces(last.location, diagnostic.location) !== 0;
  });
}
function bounded(diagnostics, stamp) {
  const told = /* @__PURE__ */ new Map();
  const rest = /* @__PURE__ */ new Map();
  const kept = diagnostics.filter((diagnostic) => {
    const count = (told.get(diagnostic.rule) ?? 0) + 1;
    told.set(diagnostic.rule, count);
    if (count > MOST_OF_A_RULE) push(rest, diagnostic.rule, diagnostic);
    return count <= MOST_OF_A_RULE;
  });
  if (rest.size === 0) return kept;
  const counts = [...rest].map(([rule, [first, ...others]]) => {
    const severities = new Set([first, ...others].map(({ severity: severity2 }) => severity2));
    const severity = SEVERITIES.find((one2) => severities.has(one2)) ?? first.severity;
    const at = first.location;
    return { ...stamp(rule, { at, message: moreOf(rule, others.length + 1) }), severity };
  });
  return sorted([...kept, ...counts]);
}
var SEVERITIES = ["error", "warning", "info"];
function moreOf(rule, count) {
  return `${count} more findings of ${rule} from here on are not told one by one`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/model/repository.ts
var MOST_SIBLINGS = 500;
var Repository = class {
  files;
  escapes;
  links;
  modules;
  worktrees;
  #closed;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  #paths;
  constructor({
    files: files2,
    present = [],
    escapes = [],
    links = [],
    modules = [],
    closed = [],
    worktrees
  }) {
    this.files = new Set(files2);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.links = new Map(links);
    this.modules = new Set(modules);
    this.#closed = new Set(closed);
    this.worktrees = worktrees ?? /* @__PURE__ */ new Map();
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** True for a file or directory that is there, tracked links followed, and where nobody can look. */
  mayHold(path) {
    const foldersOf3 = (one2) => ancestors(one2.replace(/\/$/, "/x"));
    const link = this.links.size === 0 ? void 0 : foldersOf3(path).find((one2) => this.links.has(one2));
    const real2 = link === void 0 ? path : joined(this.links.get(link), path.slice(link.length));
    return [path, real2].some((one2) => this.hasFile(one2) || this.hasDirectory(one2)) || this.#closed.size > 0 && foldersOf3(real2).some((one2) => this.#closed.has(one2));
  }
  /** The paths of its files, to be searched by pattern. */
  get paths() {
    return this.#paths ??= new KnownPaths(this.files);
  }
  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path) {
    if (!this.#folded) {
      this.#folded = /* @__PURE__ */ new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? void 0 : variant;
  }
  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path) {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : void 0;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name2] = nearest(baseName(path), siblings.map(baseName));
    return name2 && directoryName(path) + name2;
  }
  #directoryIndex() {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
};
function groupBy(paths, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

// src/cli/check.ts
async function check(file, bytes, workspace, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const limits = { ...workspace.config.limits ?? DEFAULT_LIMITS, ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const files2 = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files2 && await indexRepository(document, path, workspace, files2, options);
  const surroundings = files2 && options.beside !== false && await lookAround(file, path, files2.files, document, options, workspace.root.path);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = await lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding3) => finding3.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, path, { root }, { files: files2, links, modules }, { staged }) {
  if (!parsed) return new Repository({ files: files2 });
  const { tasks, references } = parsed.plan;
  const reached = { links: targetsOf(root, linksWithin(links, tasks)), modules };
  if (staged) return new Repository({ files: files2, ...reached, closed: modules });
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside: outside2, shape }) => outside2 === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => worktree ? [worktree.value] : []);
  const worktrees = await worktreesInside(root, wanted);
  const closed = closedModules(root, modules);
  return new Repository({ ...lookUp(root, files2, claimed), ...reached, closed, worktrees });
}
async function lookAround(file, path, files2, { parsed, index }, { staged }, root) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const carried = parsed && isFormat(parsed, "checkpoint") && await lookForPlan(file, parsed, root, staged && files2);
  if (staged) return { path, hasShared: files2.includes(`${folder}shared.md`), ...carried };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name2) => readTextIfThere(join(dirname(resolve(file)), name2), DEFAULT_LIMITS.bytes)
    )
  );
  const strategy = parsed?.format.startsWith("strategy") && await (await import("./chunk-FOBIJN23.mjs")).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS);
  return {
    path,
    hasShared: shared !== void 0,
    ...tasksFile !== void 0 && { tasksFile },
    ...strategy,
    ...carried
  };
}
async function lookForPlan(file, parsed, root, files2) {
  const { inIndex, lookForPlan: look, onDisk } = await import("./carried-out-OLR6F7NR.mjs");
  return look(file, parsed, files2 ? inIndex(root, files2) : onDisk(root), DEFAULT_LIMITS);
}

// src/cli/check-config.ts
async function checkConfigs(workspaces, { settings }) {
  const opened = await workspaces.opened();
  const faulty = opened.filter(({ configFindings }) => configFindings.length > 0);
  const checked = faulty.map(
    async ({ root, configFindings: findings, configIndex: index }) => ({
      ...await lint({ findings, settings }),
      file: join(root.path, CONFIG_FILE),
      path: CONFIG_FILE,
      document: { index, bom: false, findings },
      overLimit: false
    })
  );
  return Promise.all(checked);
}

// src/report/width.ts
var WIDE = expression(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F`,
  "u"
);
var NO_WIDTH = expression(String.raw`^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$`, "u");
var PLAIN2 = /^[\u0020-\u007E]*$/;
var segmenter;
function charactersOf(text) {
  if (PLAIN2.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function columnsOf2(text) {
  if (PLAIN2.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
function columnsOfCharacter(character) {
  if (WIDE().test(character)) return 2;
  return NO_WIDTH().test(character) ? 0 : 1;
}

// src/report/excerpt.ts
var CONTEXT = 10;
function excerptOf(source, from, to, room) {
  const { before, marked: marked2, after } = cutLine(source, from, to, room);
  return {
    text: before + marked2 + after,
    lead: columnsOf2(before),
    marked: Math.max(1, columnsOf2(marked2))
  };
}
function cutLine(source, from, to, room) {
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown2 = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown2.slice(0, within.length).join(""),
    after: shown2.slice(within.length).join("")
  };
}
function cells(text) {
  return charactersOf(text).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown2) {
  return shown2.reduce((sum, cell) => sum + columnsOf2(cell), 0);
}
function fitting(from, columns) {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf2(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}
function whole(source, offset) {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}

// src/report/plural.ts
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/report/report-json.ts
function summarise(files2) {
  const all2 = files2.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all2.filter((one2) => one2.severity === severity).length;
  return {
    files: files2.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info")
  };
}
function reportToJson(files2, error) {
  return {
    version: 1,
    files: files2.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one2) => diagnosticToJson(one2, file.path))
    })),
    summary: summarise(files2),
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

// src/report/shown.ts
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}

// src/report/wrap.ts
function wrap(text, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && columnsOf2(line) + 1 + columnsOf2(word) > columns) {
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
function pretty(files2, options) {
  const blocks = files2.flatMap(
    (file) => file.diagnostics.filter((one2) => shows(one2, options)).map((one2) => block(file, one2, options))
  );
  const closing = options.quiet ? [] : [closingLines(files2, options)];
  return [...blocks, ...closing].map((part) => `${part}
`).join("\n");
}
function block(file, one2, { columns, paint }) {
  const { line, column } = one2.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`, ""))} ${paint(one2.severity, one2.severity)} ${one2.rule}`;
  const message = wrap(escapeControls(one2.message), columns, "  ");
  const lines = [
    head,
    ...message,
    ...excerpt(file.index, one2.location, one2.severity, columns, paint)
  ];
  for (const { at, message: said } of one2.related.slice(0, 3)) {
    lines.push(...excerpt(file.index, at, "info", columns, paint, said));
  }
  const [fix] = one2.fixes;
  if (fix) lines.push(...wrap(`fix: ${escapeControls(fix.title)}`, columns, "  "));
  return lines.join("\n");
}
function excerpt(index, at, severity, columns, paint, remark = "") {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const { text, lead, marked: marked2 } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked2))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked2 + 1 + columnsOf2(said) <= columns ? [...lines, `${under} ${said}`] : [...lines, under, ...wrap(said, columns, "        ")];
}
function closingLines(files2, { columns, paint }) {
  const { errors, warnings, infos } = summarise(files2);
  const plans = files2.filter(({ tasks }) => tasks > 0);
  const proofs = plans.slice(0, 20).flatMap((file) => wrap(proofLine(file), columns, "  ", ""));
  const counts = [
    paint(errors > 0 ? "error" : "dim", plural(errors, "error")),
    paint(warnings > 0 ? "warning" : "dim", plural(warnings, "warning")),
    paint("dim", plural(infos, "info"))
  ];
  return [...proofs, `${plural(files2.length, "file")}: ${counts.join(", ")}`].join("\n");
}
function proofLine({ path, tasks, proof }) {
  const { pairs: pairs2, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs2, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}

// src/cli/print.ts
async function print(outcome, options, io) {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text-U6BZ7MBU.mjs");
    const files2 = outcome.checked.map((one2) => ({ ...fileReport(one2), path: pathFromTop(one2) }));
    const exit = exitCode(outcome, options);
    io.stdout.write(
      await ciText(options.output, files2, { ...options, ...outcome, exitCode: exit })
    );
    if (options.output === "github") return;
  } else if (options.output === "json") {
    const files2 = outcome.checked.map((one2) => {
      const diff = outcome.diffs?.get(one2.file);
      return { ...fileReport(one2), ...diff !== void 0 && { diff } };
    });
    printJson(reportToJson(files2, refusalOf(outcome)), io);
  } else if (outcome.checked.length > 0) {
    const files2 = outcome.checked.map((one2) => ({
      ...fileReport(one2),
      // From where the user stands, so that a terminal can open it.
      path: displayPath(io.cwd, one2.file),
      index: one2.document.index
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files2, { columns: io.columns, paint: painter(options), verbose, quiet })
    );
  }
  for (const problem of outcome.problems) tell(problem, io);
}
function printFixes({ file, applied, cost }, options, io) {
  if (options.quiet || options.output !== "pretty") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix.title, "")}
`
    );
  }
  if (cost !== void 0) io.stdout.write(`${path}: ${cost}
`);
}
function pathFromTop({ file, path }) {
  const top = gitTop(dirname(file));
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

// src/formats/config/config.ts
var DEFAULT_CONFIG = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/work-packages.yml",
    "**/parallel-execution/*.json"
  ],
  hook: "block",
  agents: 4,
  rules: /* @__PURE__ */ new Map(),
  limits: DEFAULT_LIMITS
};

// src/host/staged.ts
var TEXT = /\.(?:md|markdown|ya?ml|json)$/i;
async function readStaged(folder) {
  const filter = ["--diff-filter=ACMRT", "--no-renames", "--no-ext-diff"];
  const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", ...filter, "--relative"];
  const listed = await git(folder, args, { keepIndex: true });
  if (!listed.ok) throw new Error(`the staged files cannot be listed: ${listed.problem}`);
  const entries = stagedEntries(splitNul(listed.stdout)).filter(({ path }) => TEXT.test(path));
  if (entries.length === 0) return [];
  const input = entries.map(({ object }) => `${object}
`).join("");
  const shown2 = await git(folder, ["cat-file", "--batch"], { keepIndex: true, input });
  if (!shown2.ok) throw new Error(`the staged files cannot be read: ${shown2.problem}`);
  const contents = splitBatch(shown2.stdout);
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? Buffer.alloc(0) }));
}
async function readIndexed(folder, path, limit) {
  const shown2 = await git(folder, ["cat-file", "blob", `:./${path}`], { keepIndex: true });
  return shown2.ok && shown2.stdout.length <= limit ? shown2.stdout.toString("utf8") : void 0;
}
function stagedEntries(fields) {
  const entries = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , object = ""] = fields[i].split(" ");
    if (mode.startsWith("100")) entries.push({ object, path: fields[i + 1] });
  }
  return entries;
}
function splitBatch(output) {
  const contents = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === void 0) throw new Error(`the staged files cannot be read: ${head}`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

// src/cli/sources.ts
var PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;
async function findSources(paths, options, workspaces, io, wanted = "searched") {
  if (options.staged) return stagedSources(paths, workspaces, io);
  if (paths.length === 0) return usualSources(workspaces, io);
  const found = [];
  for (const path of new Set(paths)) {
    if (path === "-") found.push(await standardInput(options, workspaces, io));
    else found.push(...await sourcesAt(resolve(io.cwd, path), path, options, workspaces, wanted));
  }
  return [...new Map(found.map((source) => [source.file, source])).values()];
}
async function standardInput(options, workspaces, io) {
  const file = resolve(io.cwd, options.stdinPath ?? "standard-input.md");
  const { config } = await workspaces.of(file);
  const bytes = await readStream(io.stdin, options.limits.bytes ?? config.limits.bytes);
  return { file, bytes, beside: options.stdinPath !== void 0 };
}
async function sourcesAt(file, written2, options, workspaces, wanted) {
  const { config } = await workspaces.of(file);
  const limit = options.limits.bytes ?? config.limits.bytes;
  const read = await readBytes(file, limit);
  if ("bytes" in read) return [{ file, bytes: read.bytes }];
  if ("tooLarge" in read)
    return [
      {
        file,
        problem: `${written2} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`
      }
    ];
  if (read.problem !== "directory") return [{ file, problem: PROBLEMS[read.problem](written2) }];
  if (!await mayList(file)) return [{ file, problem: PROBLEMS.denied(written2) }];
  const workspace = await workspaces.at(file);
  const found = await plansAmong(await filesBelow(file), workspace, wanted);
  if (found.length > 0) return found;
  return [
    {
      file,
      problem: `no plan lies in ${written2}; expected a parallel-plan.md or another file with tasks`
    }
  ];
}
var PROBLEMS = {
  missing: (path) => `${path} does not exist; expected a plan file or a folder`,
  denied: (path) => `${path} cannot be opened: permission denied`,
  "not a file": (path) => `${path} is no regular file; expected a plan file or a folder`
};
async function usualSources(workspaces, io) {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files2 = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join(root.path, path))
  );
  for (const file of await filesBelow(join(root.path, config.plansDir))) files2.add(file);
  const found = await plansAmong([...files2], workspace, "searched");
  if (found.length > 0) return found;
  throw new Refusal(
    "no-plans",
    `no plan was found in ${config.plansDir} or by the patterns ${config.include.join(", ")}; name a file, or write one with /parallel-plan`
  );
}
async function stagedSources(paths, workspaces, io) {
  if (paths.includes("-"))
    throw new Refusal("usage", "--staged looks at the index; expected paths, without -");
  const workspace = await workspaces.at(io.cwd);
  if (!await isWorkTree(workspace.root.path))
    throw new Refusal(
      "no-repository",
      `${workspace.root.path} lies in no git work tree; expected one for --staged`
    );
  const staged = await readStaged(workspace.root.path).catch((error) => {
    throw new Refusal("no-repository", error instanceof Error ? error.message : String(error));
  });
  const wanted = new Set(
    paths.map((path) => displayPath(workspace.root.path, resolve(io.cwd, path)))
  );
  const named4 = (path) => wanted.size === 0 || [...wanted].some(
    (want) => path === want || path.startsWith(`${want}/`) || want === workspace.root.path
  );
  const isPlan = planFilter(workspace);
  const found = [];
  for (const { path, bytes } of staged)
    if (named4(path) && PLAN_FILE.test(path) && await isPlan(path, bytes))
      found.push({ file: join(workspace.root.path, path), bytes });
  return found;
}
async function plansAmong(files2, workspace, wanted) {
  const [isPlan, isIncluded] = [planFilter(workspace, wanted), includes(workspace)];
  const found = [];
  for (const file of files2.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && await isPlan(path, read.bytes))
      found.push({ file, bytes: read.bytes });
    else if ("problem" in read && read.problem === "denied" && isIncluded(path))
      found.push({ file, problem: PROBLEMS.denied(path) });
    else if ("tooLarge" in read && isIncluded(path)) {
      found.push({
        file,
        problem: `${path} has ${read.tooLarge} bytes, over the limit of ${workspace.config.limits.bytes}; split the plan`
      });
    }
  }
  return found;
}
function includes({ config }) {
  return picomatchLibrary()([...config.include], { dot: true, nocase: true, posix: true });
}
function planFilter(workspace, wanted = "searched") {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return async (path, bytes) => {
    if (isIncluded(path) && (!isDefault || isPlanByName(path))) return true;
    return isWanted(path, Buffer.from(bytes).toString("utf8"), wanted);
  };
}
async function listCandidates({ root, files: files2 }) {
  if (!root.git) return (await files2()).files;
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
  ]);
  return listed.ok ? splitNul(listed.stdout) : (await files2()).files;
}
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === ".git" || entry.name === "node_modules" ? [] : filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

// src/host/git-config.ts
var LINE = /^\s*(?:[#;].*|\[([A-Za-z0-9.-]+)(\s+"[^"]*")?\]\s*|([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^"]*(?:"[^"]*"[^"]*)*))?)?$/;
var HARMLESS = /* @__PURE__ */ new Set(["extensions.partialclone", "extensions.worktreeconfig"]);
function readSettings(config, settings) {
  if (/[\\\0]/.test(config)) return false;
  let section = "";
  for (const line of config.split("\n")) {
    const match = LINE.exec(line);
    if (!match) return false;
    const [, opened, name2 = "", key, value = "true"] = match;
    if (opened !== void 0) section = opened.toLowerCase() + name2;
    if (section !== "extensions" && section.startsWith("extensions")) return false;
    if (key !== void 0 && (section === "core" || section === "extensions"))
      settings.set(`${section}.${key.toLowerCase()}`, value.trim().toLowerCase());
  }
  return true;
}
function areSettingsSplit(settings) {
  return settings.has("extensions.worktreeconfig");
}
function isUsual(settings, isLinked) {
  if (!/^[01]$/.test(settings.get("core.repositoryformatversion") ?? "")) return false;
  for (const name2 of settings.keys())
    if (name2.startsWith("extensions.") && !HARMLESS.has(name2)) return false;
  if ((settings.get("extensions.worktreeconfig") ?? "true") !== "true") return false;
  if (isLinked && !areSettingsSplit(settings)) return true;
  return !settings.has("core.worktree") && (settings.get("core.bare") ?? "false") === "false";
}

// src/host/git-index.ts
var HASH = 20;
var [MODE, FLAGS, NAME] = [24, 60, 62];
var LONG = 4095;
var MOST_NAMES = 16 * 1024 * 1024;
var [FILE, LINK, MODULE] = [129, 160, 224];
function indexPaths(bytes, folder) {
  const end = bytes.length - HASH;
  if (end < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return void 0;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return void 0;
  const text = bytes.toString("latin1");
  const cursor = { bytes, text, version, end, at: 12, name: "", kind: 0, stage: 0 };
  const [files2, links, modules] = [[], [], []];
  let size = 0;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    if (!advance(cursor)) return void 0;
    size += cursor.name.length;
    if (size > MOST_NAMES) return void 0;
    if (!cursor.name.startsWith(folder)) continue;
    const name2 = cursor.name.slice(folder.length);
    files2.push(name2);
    if (cursor.kind === LINK) links.push(name2);
    if (cursor.kind === MODULE) modules.push(name2);
  }
  if (!hasOnlyOptions(cursor)) return void 0;
  return { files: decode2(files2), links: decode2(links), modules: decode2(modules) };
}
function advance(cursor) {
  const { bytes, at, name: previous, stage: previousStage } = cursor;
  if (at + NAME + 2 > cursor.end || !hasKnownMode(bytes, at + MODE)) return false;
  const flags = bytes[at + FLAGS] * 256 + bytes[at + FLAGS + 1];
  let start = at + NAME;
  if (flags & 16384) {
    if (cursor.version === 2 || bytes[start] & ~96 || bytes[start + 1] !== 0) return false;
    start += 2;
  }
  if (!readName(cursor, start, flags & LONG)) return false;
  const { name: name2 } = cursor;
  cursor.stage = flags >> 12 & 3;
  cursor.kind = bytes[at + MODE + 2];
  return name2 === previous ? previousStage > 0 && cursor.stage > previousStage : name2 > previous;
}
function hasKnownMode(bytes, at) {
  const kind = bytes[at + 2];
  if (bytes[at] !== 0 || bytes[at + 1] !== 0) return false;
  return kind === FILE || kind === LINK || kind === MODULE;
}
function readName(cursor, start, length) {
  const { bytes, text, version } = cursor;
  let from = start;
  let shared = "";
  if (version === 4) {
    let dropped = bytes[from] & 127;
    while (bytes[from] >= 128 && dropped <= cursor.name.length) {
      from += 1;
      dropped = (dropped + 1) * 128 + (bytes[from] & 127);
    }
    from += 1;
    if (dropped > cursor.name.length) return false;
    shared = cursor.name.slice(0, cursor.name.length - dropped);
  }
  const stop = length < LONG ? from + length - shared.length : text.indexOf("\0", from);
  if (stop < from || stop >= cursor.end || text.indexOf("\0", from) !== stop) return false;
  cursor.name = shared + text.slice(from, stop);
  cursor.at = version === 4 ? stop + 1 : cursor.at + (stop - cursor.at + 8 & ~7);
  return length < LONG || cursor.name.length >= LONG;
}
function hasOnlyOptions({ bytes, at: start, end }) {
  let at = start;
  while (at + 8 <= end && bytes[at] >= 65 && bytes[at] <= 90)
    at += 8 + bytes.readUInt32BE(at + 4);
  return at === end;
}
function decode2(names) {
  const bytes = names.join("\0");
  if (!/[^\0-\x7f]/.test(bytes)) return names;
  return Buffer.from(bytes, "latin1").toString("utf8").split("\0");
}

// src/host/git-folder.ts
var MOST_TEXT = 1024 * 1024;
var MOST_INDEX = 1024 * 1024;
function trackedFiles(folder) {
  try {
    const root = realpathSync.native(folder);
    const top = topOf(root);
    if (top === void 0) return void 0;
    const below2 = top === root ? "" : `${relative(top, root)}/`;
    const index = /^[ -~]*$/.test(below2) ? indexOf(top) : void 0;
    if (index === void 0) return void 0;
    checkFile(index, MOST_INDEX);
    return indexPaths(readFileSync(index), below2);
  } catch {
    return void 0;
  }
}
function topOf(root) {
  const { dev } = statSync(root);
  for (let at = root; statSync(at).dev === dev; at = dirname(at)) {
    if (lstatSync(join(at, ".git"), { throwIfNoEntry: false })) return at;
    if (existsSync(join(at, "HEAD")) || dirname(at) === at) return void 0;
  }
  return void 0;
}
function indexOf(top) {
  const link = join(top, ".git");
  const folder = statSync(link).isDirectory() ? realpathSync.native(link) : named3(top, link, GITDIR);
  const toCommon = join(folder, "commondir");
  const isLinked = existsSync(toCommon);
  const common = isLinked ? named3(folder, toCommon, ANY2) : folder;
  for (const name2 of ["objects", "refs"]) accessSync(join(common, name2), constants.X_OK);
  if (!HEAD.test(readText(join(folder, "HEAD"))) || !areOurs(top, link, folder)) return void 0;
  const settings = /* @__PURE__ */ new Map();
  if (!readSettings(readText(join(common, "config")), settings)) return void 0;
  const own = join(folder, "config.worktree");
  if (areSettingsSplit(settings) && existsSync(own) && !readSettings(readText(own), settings))
    return void 0;
  return isUsual(settings, isLinked) ? join(folder, "index") : void 0;
}
var [GITDIR, ANY2] = [/^gitdir: ([^\r\n]+)[\r\n]*$/, /^([^\r\n]+)[\r\n]*$/];
var HEAD = /^(?:ref:[ \t]*refs\/|[0-9a-f]{40})/;
function named3(folder, file, pattern) {
  const path = pattern.exec(readText(file))?.[1];
  if (path === void 0) throw new Error(`${file} names no folder`);
  return realpathSync.native(isAbsolute(path) ? path : `${folder}/${path}`);
}
function areOurs(...paths) {
  const user = process.geteuid?.();
  return user !== void 0 && paths.every((path) => lstatSync(path).uid === user);
}
function readText(path) {
  checkFile(path, MOST_TEXT);
  return readFileSync(path, "utf8");
}
function checkFile(path, limit) {
  const info = statSync(path);
  if (!info.isFile() || info.size > limit) throw new Error(`${path} is no file of usual size`);
}

// src/host/repository.ts
var MOST_WALKED = 5e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);
async function listFiles(root) {
  const tracked = root.git ? trackedFiles(root.path) ?? await askGit(root) : void 0;
  return tracked ?? { files: await walk(root.path), links: [], modules: [] };
}
async function listStagedFiles(root) {
  return await askGit(root, { keepIndex: true }) ?? { files: [], links: [], modules: [] };
}
async function askGit({ path }, options = {}) {
  const listed = await git(path, ["ls-files", "-z", "--stage"], options);
  if (!listed.ok) return void 0;
  const entries = splitNul(listed.stdout).map((entry) => {
    const tab = entry.indexOf("	");
    return { mode: entry.slice(0, 6), name: entry.slice(tab + 1) };
  });
  const namesOf2 = (mode) => entries.flatMap((entry) => mode === void 0 || entry.mode === mode ? [entry.name] : []);
  return { files: namesOf2(), links: namesOf2("120000"), modules: namesOf2("160000") };
}
async function walk(root) {
  const files2 = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files2.push(path);
      if (files2.length >= MOST_WALKED) return files2;
    }
  }
  return files2;
}

// src/cli/workspace.ts
var Workspaces = class {
  #opened = /* @__PURE__ */ new Map();
  #fixed;
  #staged;
  constructor(options) {
    this.#fixed = options.root === void 0 ? void 0 : rootAt(options.root);
    this.#staged = options.staged ?? false;
  }
  /** The workspace of a file. */
  of(path) {
    return this.at(dirname(path));
  }
  /** The workspace of a folder. */
  at(folder) {
    const root = this.#fixed ?? findRoot(folder);
    const known3 = this.#opened.get(root.path);
    if (known3) return known3;
    const opened = openWorkspace(root, this.#staged);
    this.#opened.set(root.path, opened);
    return opened;
  }
  /** Every workspace opened so far. */
  opened() {
    return Promise.all(this.#opened.values());
  }
};
async function openWorkspace(root, staged) {
  let listed;
  const files2 = () => listed ??= staged ? listStagedFiles(root) : listFiles(root);
  const read = await readBytes(join(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files: files2
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("./read-KSIDA2U4.mjs");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files: files2 };
}

// src/formats/allow.ts
var ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:\s+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;
var DIRECTIVE = /parallel-plan:\s*allow\s/g;
function mayAllow(text) {
  return text.includes("parallel-plan:");
}
function readAllows(comments, index) {
  return [...comments].flatMap(
    ({ start, end, from, to }) => directives(index.text.slice(from, to)).flatMap((part) => {
      const match = ALLOW.exec(part.text.trim());
      if (!match?.[1]) return [];
      const [, rule, subject = "", reason2 = ""] = match;
      const first = from + part.offset;
      const at = part.alone ? index.place(start, end) : index.place(first, first + part.text.trimEnd().length);
      return [{ rule, subject, reason: reason2.replace(/[\s;,]+$/, "").trim(), at }];
    })
  );
}
function directives(text) {
  if (!text.trimStart().startsWith("parallel-plan:")) return [];
  const starts = [...text.matchAll(DIRECTIVE)].map(({ index }) => index);
  return starts.map((offset, i) => ({
    text: text.slice(offset, starts[i + 1]),
    offset,
    alone: starts.length === 1
  }));
}

// src/formats/work-packages/glob-text.ts
var ONE = /\[([[()])\]/g;
function globText({ pattern, shape, source }) {
  if (source !== void 0) return source;
  if (shape === "glob")
    return globSource(pattern).replace(/\\([[()])/g, "[$1]").replaceAll("\\]", "]");
  return /\[[^\]]+\]/.test(pattern) ? pattern.replaceAll("[", "[[]") : pattern;
}
function readGlob(written2) {
  const tidy2 = tidyPath(written2);
  const { pattern } = tidy2;
  const shape = shapeOf(pattern.replace(ONE, "_"));
  const named4 = { ...tidy2, pattern: pattern.replace(ONE, "$1"), shape };
  if (named4.pattern !== pattern && globText(named4) === pattern) return named4;
  const isGlob2 = tidy2.shape === "glob" || /\[[^\]]+\]/.test(pattern);
  return isGlob2 ? { ...tidy2, shape: "glob", source: pattern } : tidy2;
}

// src/formats/markdown/fence.ts
var FENCE2 = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;
function openedFence(line) {
  return FENCE2.exec(line)?.[1];
}
function closesFence(line, marks) {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks[0].repeat(trimmed.length);
}
function withoutCode(text) {
  let fence;
  const kept = text.split("\n").filter((line) => {
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
      return false;
    }
    fence = openedFence(line);
    return fence === void 0;
  });
  return kept.join("\n");
}

// src/model/twice.ts
function valueTwice(values) {
  if (values.every((value) => typeof value === "string")) return lastAgain(values);
  for (let i = values.length - 1; i > 0; i--)
    for (let j = i - 1; j >= 0; j--) if (isDeepStrictEqual(values[i], values[j])) return { i, j };
  return void 0;
}
function lastAgain(texts) {
  const seen = /* @__PURE__ */ new Map();
  let last;
  for (const [i, text] of texts.entries()) {
    const j = seen.get(text);
    if (j !== void 0) last = { i, j };
    seen.set(text, i);
  }
  return last;
}
function textTwice(values) {
  const seen = /* @__PURE__ */ new Map();
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (typeof value !== "string" || value === "__proto__") continue;
    const j = seen.get(value);
    if (j !== void 0) return { i, j };
    seen.set(value, i);
  }
  return void 0;
}

// src/model/json-schema.ts
function jsonSchema(text) {
  let schema;
  const faults = (value) => {
    schema ??= JSON.parse(text);
    const reading = { definitions: schema.$defs ?? {}, found: [] };
    judge4(schema, value, "", reading);
    return reading.found;
  };
  return { faults, fits: (value) => faults(value).length === 0 };
}
function judge4(schema, value, at, reading) {
  const before = reading.found.length;
  const mapping = isMapping(value) ? value : void 0;
  for (const word in schema) {
    if (word === "$ref") judge4(reading.definitions[schema.$ref], value, at, reading);
    else if (mapping && judgeMapping(word, schema, mapping, at, reading)) continue;
    else if (word === "items") judgeItems(schema.items, value, at, reading);
    else if (word === "allOf") for (const one2 of schema.allOf) judge4(one2, value, at, reading);
    else if (word === "if") judgeBranch(schema, value, at, reading);
    else {
      const fault = faultOf(word, schema, value);
      if (fault) tell2(reading, at, word, fault);
    }
  }
  return reading.found.length === before;
}
function tell2({ found }, instancePath, keyword, params) {
  found.push({ instancePath, keyword, params });
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function judgeBranch(schema, value, at, reading) {
  const aside = { ...reading, found: [] };
  const branch = judge4(schema.if, value, at, aside) ? "then" : "else";
  const other = schema[branch];
  if (other && !judge4(other, value, at, reading))
    tell2(reading, at, "if", { failingKeyword: branch });
}
function judgeItems(items, value, at, reading) {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) judge4(items, value[i], `${at}/${i}`, reading);
}
function judgeMapping(word, schema, value, at, reading) {
  if (word === "properties") judgeProperties(schema.properties, value, at, reading);
  else if (word === "required") judgeRequired(schema.required, value, at, reading);
  else if (word === "additionalProperties") judgeOthers(schema, value, at, reading);
  else if (word === "propertyNames") judgeNames(schema.propertyNames, value, at, reading);
  else return false;
  return true;
}
function judgeProperties(properties, value, at, reading) {
  for (const key in properties) {
    const one2 = value[key];
    if (one2 !== void 0) judge4(properties[key], one2, `${at}/${key}`, reading);
  }
}
function judgeRequired(keys, value, at, reading) {
  for (const key of keys)
    if (value[key] === void 0) tell2(reading, at, "required", { missingProperty: key });
}
function judgeOthers(schema, value, at, reading) {
  const { properties = {}, additionalProperties: others } = schema;
  for (const key in value) {
    if (Object.hasOwn(properties, key)) continue;
    if (others) judge4(others, value[key], `${at}/${escaped(key)}`, reading);
    else {
      const knownKeys = Object.keys(properties);
      tell2(reading, at, "additionalProperties", { additionalProperty: key, knownKeys });
    }
  }
}
function escaped(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function judgeNames(names, value, at, reading) {
  for (const key in value)
    if (!judge4(names, key, at, reading)) tell2(reading, at, "propertyNames", { propertyName: key });
}
function faultOf(word, schema, value) {
  if (word === "type") return isOfType(schema.type, value) ? void 0 : { type: schema.type };
  if (word === "const") return value === schema.const ? void 0 : { allowedValue: schema.const };
  if (word === "enum")
    return schema.enum.includes(value) ? void 0 : { allowedValues: schema.enum };
  if (typeof value === "string") return textFault(word, schema, value);
  if (typeof value === "number") return numberFault(word, schema, value);
  return Array.isArray(value) ? listFault(word, schema, value) : void 0;
}
function isOfType(type, value) {
  if (Array.isArray(type)) return type.some((one2) => isOfType(one2, value));
  if (type === "object") return isMapping(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === "null" ? value === null : typeof value === type;
}
function textFault(word, schema, text) {
  const { minLength, maxLength, pattern } = schema;
  if (word === "minLength" && isShorter(text, minLength)) return { limit: minLength };
  if (word === "maxLength" && !isShorter(text, maxLength + 1)) return { limit: maxLength };
  return word === "pattern" && !expression2(pattern).test(text) ? { pattern } : void 0;
}
function isShorter(text, limit) {
  if (text.length < limit) return true;
  return text.length < 2 * limit && Array.from(text).length < limit;
}
var expressions = /* @__PURE__ */ new Map();
function expression2(pattern) {
  let made2 = expressions.get(pattern);
  if (!made2) expressions.set(pattern, made2 = new RegExp(pattern, "u"));
  return made2;
}
function numberFault(word, schema, value) {
  const { minimum, maximum, exclusiveMinimum } = schema;
  if (!Number.isFinite(value)) return void 0;
  if (word === "minimum" && value < minimum) return { comparison: ">=", limit: minimum };
  if (word === "maximum" && value > maximum) return { comparison: "<=", limit: maximum };
  const isBelow = word === "exclusiveMinimum" && value <= exclusiveMinimum;
  return isBelow ? { comparison: ">", limit: exclusiveMinimum } : void 0;
}
function listFault(word, schema, list) {
  const { minItems, maxItems, items } = schema;
  if (word === "minItems" && list.length < minItems) return { limit: minItems };
  if (word === "maxItems" && list.length > maxItems) return { limit: maxItems };
  if (word !== "uniqueItems") return void 0;
  return items?.type === "string" ? textTwice(list) : valueTwice(list);
}

// src/model/working-time.ts
var DAY = 8 * 60;
var WEEK = 5 * DAY;
var UNITS = { m: 1, h: 60, d: DAY, w: WEEK };
var UNIT = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?`;
var NUMBER = String.raw`(\d{1,7}(?:[.,]\d{1,3})?)`;
var PART = String.raw`${NUMBER}\s{0,3}${UNIT}`;
var LOWER = String.raw`(?:\d{1,6}(?:[.,]\d{1,3})?\s{0,3}(?:[a-z]{1,7}\.?)?\s{0,3}(?:-|\u2013|to)\s{0,3})?`;
var DURATION = new RegExp(
  String.raw`^\s{0,9}[~\u2248<]?\s{0,3}${LOWER}(?<parts>${PART}(?:[\s,]{0,3}(?:and\s{1,3})?${PART}){0,3})\s{0,9}(?:\([^()]{0,99}\)\s{0,9})?$`,
  "i"
);
function minutesOf(text) {
  const parts = DURATION.exec(text)?.groups?.["parts"];
  if (parts === void 0) return void 0;
  let minutes = 0;
  for (const [, number = "", unit = ""] of parts.matchAll(new RegExp(PART, "gi")))
    minutes += Number(number.replace(",", ".")) * UNITS[unit[0].toLowerCase()];
  return minutes > 0 ? Math.round(minutes) : void 0;
}
var NAMES2 = [
  [WEEK, "week"],
  [DAY, "day"],
  [60, "hour"],
  [1, "minute"]
];
function durationText(minutes) {
  let left = minutes;
  const parts = NAMES2.flatMap(([size, name2]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count} ${name2}${count === 1 ? "" : "s"}`];
  });
  return parts.join(" ") || "0 days";
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return (await import("./fix-FIH4F4KY.mjs")).mendFiles(positionals, options, io);
  if (values["watch"] === true) return (await import("./watch-WRATWKYJ.mjs")).watch(positionals, options, io);
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
    `${over.path}: ${over.document.findings.find((finding3) => finding3.overLimit)?.message}`
  );
}

export {
  plural,
  readBytes,
  readTextIfThere,
  readStream,
  replaceFile,
  saveFile,
  createFile,
  makeFolders,
  writeOwnFile,
  isCode,
  findRoot,
  rootAt,
  gitTop,
  displayPath,
  comparePoints,
  comparePlaces,
  encloses,
  LineIndex,
  decode,
  frontMatter,
  strategyFileOf,
  tidyPath,
  globSource,
  baseName,
  foldPath,
  hasPlaceholder,
  yamlLibrary,
  markdownLibrary,
  isCostly,
  matcher,
  overlap,
  isWrite,
  push,
  openSides,
  tidyKey,
  canonicalKey,
  keyClaim,
  strongComponents,
  Reach,
  orderTasks,
  Analysis,
  defineRule,
  defineFormatRule,
  isFormat,
  contractPlaces,
  durationsOf,
  fateOf,
  takesAway,
  deletesAny,
  mayAllow,
  readAllows,
  globText,
  readGlob,
  openedFence,
  closesFence,
  withoutCode,
  jsonSchema,
  DAY,
  WEEK,
  minutesOf,
  durationText,
  openTasks,
  projectOf,
  wavePart,
  WORTH_IT,
  branchFault,
  COMMON_RULES,
  lint,
  charactersOf,
  columnsOf2 as columnsOf,
  cutLine,
  summarise,
  shows,
  wrap,
  print,
  printFixes,
  painter,
  DEFAULT_CONFIG,
  git,
  splitNul,
  readIndexed,
  findSources,
  planFilter,
  Workspaces,
  validate,
  checkAll,
  exitCode,
  refusalOf,
  lookInside,
  filesInside,
  resolvePath,
  FORMAT_LIST,
  mayHide,
  mayHideInName,
  readPlan,
  check,
  indexRepository
};
