import {
  access,
  accessSync,
  basename,
  constants,
  dirname,
  escapeControls,
  existsSync,
  expression,
  fileURLToPath,
  isAbsolute,
  isAscii,
  isDeepStrictEqual,
  join,
  jsonText,
  lstatSync,
  parseArgs,
  readFileSync,
  readdirSync,
  realpathSync,
  relative,
  resolve,
  sep,
  statSync,
  styleText
} from "./chunk-3X5NUSPY.mjs";

// src/formats/format.ts
var DEFAULT_LIMITS = {
  bytes: 256 * 1024,
  tasks: 1e3,
  lines: 2e3,
  field: 64 * 1024,
  depth: 16
};

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
  constructor(text2) {
    this.text = text2;
    if (text2.includes("\r")) {
      for (const { 0: end, index } of text2.matchAll(/\r\n?|\n/g))
        this.#starts.push(index + end.length);
      return;
    }
    for (let at = text2.indexOf("\n"); at >= 0; at = text2.indexOf("\n", at + 1))
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
    const text2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text2.startsWith("\uFEFF");
    return { text: bom ? text2.slice(1) : text2, bom };
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
function recogniseDependencyGraph(text2) {
  if (text2.includes("wave_execution_plan") || text2.includes("execution_plan_id")) return "no";
  if (!hasKey(text2, "phases")) return "no";
  const versioned = hasKey(text2, "schema_version");
  const known = ["dependencies", "required_skills", "deliverables"].filter(
    (key) => hasKey(text2, key)
  );
  if (known.length === 0 || !hasKey(text2, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}
function hasKey(text2, key) {
  return text2.includes(key) && new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text2);
}

// src/formats/markdown/front-matter.ts
function frontMatter(text2) {
  const opening = text2.startsWith("---") && /^---[ \t]*\r?\n/.exec(text2);
  if (!opening) return void 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text2);
  if (!found) return void 0;
  const offset = opening[0].length;
  return { text: text2.slice(offset, found.index), offset, end: found.index + found[0].length };
}

// src/formats/medium.ts
var ABOVE = /^(?:[#%].*|---)?$/;
var MAPPING = /^(?:--- *)?(?:\{|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:(?=\s|$))/;
function hasFence(text2) {
  return (text2.includes("```") || text2.includes("~~~")) && /^(?:```|~~~)/m.test(text2);
}
function mediumOfText(text2) {
  if (!MAPPING.test(firstLine(text2)) || hasFence(text2)) return "markdown";
  const matter = frontMatter(text2);
  return matter && text2.slice(matter.end).trim() !== "" ? "markdown" : "data";
}
function firstLine(text2) {
  for (const [line] of text2.replace(/^\uFEFF/, "").matchAll(/[^\n]+/g))
    if (!ABOVE.test(line.trim())) return line.trim();
  return "";
}
function mediaOf(path, text2) {
  const ending = /\.(?:(?<data>ya?ml|json)|md|markdown)$/i.exec(path);
  const byText = mediumOfText(text2);
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
  const files = Object.keys(KEYS);
  return files.find((file) => KEYS[file].some(has));
}
function recogniseStrategy(text2) {
  const has = (key) => text2.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}

// src/formats/strategy-session/recognise.ts
function recogniseStrategySession(text2) {
  const has = (key) => text2.includes(key) && new RegExp(`^[ \\t]*["']?${key}["']?\\s*:|[{,]\\s*"${key}"\\s*:`, "m").test(text2);
  if (has("wave_execution_plan") || !has("session_id")) return "no";
  return has("history") && has("phase_id") && has("progress") ? "signature" : "maybe";
}

// src/formats/work-packages/recognise.ts
function recogniseWorkPackages(text2) {
  if (/^packages:\n *- package_id:/m.test(text2)) return "signature";
  if (!/^(?:packages|"packages")[ \t]*:/m.test(text2) && !/^\s*\{[^]*"packages"\s*:/.test(text2))
    return "no";
  const isOfMappings = /^\s*-\s*["']?\w+["']?\s*:/m.test(text2) || text2.includes('"packages"');
  if (!isOfMappings) return "no";
  return /^[\s{,-]*["']?(?:package_id|write_allow|read_allow)["']?[ \t]*:/m.test(text2) || /["'](?:package_id|write_allow)["']\s*:/.test(text2) ? "signature" : "maybe";
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
    parse: async (index) => (await import("./parse-PXV26AXF.mjs")).parseStrategyDocument(index)
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("task-plan"),
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./chunk-SCKJLYT6.mjs")).parseTaskPlan(...given),
    write: async (plan) => (await import("./chunk-S7RMAIB2.mjs")).writeTaskPlan(plan)
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("execution-plan"),
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./parse-P5I6PRV5.mjs")).parseExecutionPlan(...given),
    write: async (plan) => (await import("./write-GHH5H7ZN.mjs")).writeExecutionPlan(plan)
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    isSearched: true,
    recognise: inMarkdown("checkpoint"),
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./parse-R2BW6O2G.mjs")).parseCheckpoint(...given),
    write: async (plan) => (await import("./write-RHQDXTRW.mjs")).writeCheckpoint(plan)
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (...given) => (await import("./chunk-6PXUU6CM.mjs")).parseWorkPackages(...given),
    write: async (plan) => (await import("./write-ZIRHPIW7.mjs")).writeWorkPackages(plan)
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (...given) => (await import("./parse-BOYDOAL2.mjs")).parseDependencyGraph(...given)
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (...given) => (await import("./chunk-ZMPPPC2B.mjs")).parseStrategy(...given)
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    isSearched: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (...given) => (await import("./chunk-PFJ2D457.mjs")).parseStrategySession(...given)
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    isSearched: true,
    recognise: inMarkdown("session-plan"),
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./parse-5GTKZIVE.mjs")).parseSessionPlan(...given),
    write: async (plan) => (await import("./write-K4V7HQ3C.mjs")).writeSessionPlan(plan)
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    isSearched: false,
    recognise: inMarkdown("shared"),
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (...given) => (await import("./parse-PFIUB46L.mjs")).parseShared(...given)
  }
};
function inMarkdown(id) {
  return async (text2) => (await import("./chunk-V4XTOYGT.mjs")).MARKDOWN[id](text2);
}
function formatsOf(medium) {
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}
async function detectFormat(path, text2) {
  const looks = await looksOf(path, text2);
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named4 = looks.map((entry) => entry.format).find((format) => format.named(path));
  if (named4 && (maybe.length === 0 || maybe.includes(named4))) return named4.id;
  return maybe[0]?.id;
}
async function looksOf(path, text2) {
  const formats = mediaOf(path, text2).flatMap(formatsOf);
  return Promise.all(
    formats.map(async (format) => ({ format, looks: await format.recognise(text2) }))
  );
}

// src/formats/may-hide.ts
var UNSEEN = expression(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\p{Default_Ignorable_Code_Point}]`,
  "u"
);
function mayHide(text2) {
  return isAscii(text2) ? /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text2) : UNSEEN().test(text2);
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
    const known = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known}, or name the format with --as`
      ),
      index
    };
  }
  const folder = folderOf(path, options.root);
  const parsed = await FORMAT_LIST[id].parse(index, {
    ...options,
    ...folder !== void 0 && { folder }
  });
  const isData = FORMAT_LIST[id].medium === "data";
  const findings = [...parsed.findings, ...await hiddenIn(parsed, index, isData)];
  if (!isData && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./front-matter-3CCS4XAG.mjs");
    findings.push(...await checkFrontMatter(index, options.limits));
  }
  return { index, bom: decoded.bom, parsed, findings };
}
function folderOf(path, root) {
  const slashed2 = path.replaceAll("\\", "/");
  const top = root === void 0 ? "" : `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  const own = top !== "" && slashed2.startsWith(top) ? slashed2.slice(top.length) : slashed2;
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.\//.test(own)) return void 0;
  return own.slice(0, Math.max(0, own.lastIndexOf("/")));
}
async function hiddenIn(parsed, index, isData) {
  const names = namesOf(parsed, index);
  const hasEscapes = isData && index.text.includes("\\") && /\\[uUxLP]/.test(index.text);
  const inNames = names.some(({ value }) => value !== void 0 && mayHideInName(value));
  if (!hasEscapes && !inNames && !mayHide(index.text)) return [];
  const { hiddenCharacters } = await import("./hidden-YTTKCBSB.mjs");
  if (!hasEscapes) return hiddenCharacters(names, index);
  const { quotedTexts } = await import("./escapes-DOM4HMR2.mjs");
  return hiddenCharacters(names, index, quotedTexts(index.text));
}
function unreadable(message, overLimit) {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding2 = {
    rule: "plan/unreadable",
    at,
    message,
    ...overLimit && { overLimit }
  };
  return { index, bom: false, findings: [finding2] };
}

// src/host/files.ts
async function readBytes(path, limit) {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    if (!info) return { problem: "missing" };
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: readFileSync(path) };
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
function isCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function whenMissing(error) {
  if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"))
    return "missing";
  throw error;
}

// src/host/look-up.ts
function lookUp(root, files, claimed) {
  const present = [];
  const escapes = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = /* @__PURE__ */ new Map();
  const listed = new Set(files);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== void 0) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files, present, escapes };
}
function foldersLeadOut(top, path, known) {
  const folder = dirname(path);
  if (folder === "." || folder === "/") return void 0;
  if (!known.has(folder)) {
    known.set(
      folder,
      foldersLeadOut(top, folder, known) ?? linkOut(top, folder, stat(top, folder))
    );
  }
  return known.get(folder);
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
function stat(top, path) {
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

// src/host/links.ts
async function targetsOf({ path }, links) {
  if (links.length === 0) return [];
  const { lookInside } = await import("./chunk-ZVXW2JUM.mjs");
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
function upwards(folder, holds2) {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (holds2(current)) return current;
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
  const { git, splitNul } = await import("./chunk-2FNJVJRZ.mjs");
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
  const isRooted = slashed2.startsWith("/");
  if (slashed2.charAt(1) === ":" && /^[A-Za-z]:(?:\/|$)/.test(slashed2))
    return outside(slashed2, "drive");
  if (written2.startsWith("\\\\") || isRooted && /^\/\/[^/]/.test(slashed2))
    return outside(slashed2, "network");
  if (slashed2.startsWith("~")) return outside(slashed2, "home");
  if (isRooted && MACHINE.test(slashed2)) return outside(slashed2, "machine");
  const segments = slashed2.split("/").filter((segment) => segment !== "" && segment !== ".");
  const isOpen = slashed2.endsWith("/") || slashed2.endsWith("/.");
  const pattern = segments.join("/") + (isOpen && segments.length > 0 ? "/" : "");
  if (segments.includes("..")) return outside(pattern, "parent");
  if (segments.length === 0 && /^[./]+$/.test(slashed2)) return { pattern: "**", shape: "glob" };
  if (pattern.endsWith("/") && shapeOf(pattern) === "glob")
    return { pattern: `${pattern}**`, shape: "glob" };
  if (isRooted && SYSTEM.test(slashed2))
    return { pattern, shape: shapeOf(pattern), outside: "system" };
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
  if (pattern.includes("*")) return true;
  if (!/[?({[]/.test(pattern)) return false;
  return /[?+@!]\([^)]*\)/.test(pattern) || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(pattern) || /(?<=[\w./-])\?(?=[\w./-])|\?$/.test(pattern) || CLASS.test(pattern);
}
function globSource(pattern) {
  return pattern.replace(/\[[^\]]*\]?/g, (part) => CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")).replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}
function plainText(path) {
  return path.replace(/[[\]{}()*?!+@|\\]/g, "\\$&");
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
  if (!/[<>{[\u2026]|\.{3}|xxx|nnn|yyyy/.test(pattern.toLowerCase())) return false;
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
var steps;
function stepsLibrary() {
  return steps ??= load("../dist/steps.cjs");
}
function load(library) {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(import.meta.url)(library);
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
function literal(text2) {
  return text2.replaceAll(".", String.raw`\.`);
}

// src/model/pattern/pattern.ts
var DIALECT = { dot: true, posix: true };
function keyOf({ pattern, shape, source }) {
  return source === void 0 ? `${shape} ${pattern}` : `${shape}! ${source}`;
}
function sourceOf({ pattern, source }) {
  return source ?? globSource(pattern);
}
function regexOf(source) {
  return plainGlob(source) ?? picomatchLibrary().makeRe(source, DIALECT).source;
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
  return wildcardsOf(pattern) > MOST_WILDCARDS || pattern.includes("(") && NESTED_REPEAT.test(pattern);
}
function matcher(pattern) {
  const { pattern: text2, shape } = pattern;
  if (shape === "file") return (path) => path === text2;
  if (shape === "directory") return (path) => path.startsWith(text2);
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
    if (takesSteps || path.length > LONGEST_PATH)
      return stepsLibrary().matchesInSteps(pattern, path);
    return path === source || (regex ??= new RegExp(regexOf(source))).test(path);
  };
}
var NO_NAMES = /* @__PURE__ */ new Set(["", ".", ".."]);
function wholeFolder(pattern) {
  const source = sourceOf(pattern);
  if (!source.endsWith("/**")) return void 0;
  const folder = source.slice(0, -3);
  const isPlain3 = /^[\w@./-]+$/.test(folder) && !folder.split("/").some((name2) => NO_NAMES.has(name2));
  return isPlain3 ? folder : void 0;
}
function liesBelow(folder, path) {
  return path.startsWith(`${folder}/`) && !/[\n\r\u2028\u2029]|\/\.{1,2}(?:\/|$)/.test(path);
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
  let text2 = fixedTexts.get(pattern);
  if (!text2) {
    const [first = "", ...rest] = pattern.split(SPECIAL);
    text2 = {
      start: first.replace(/\/$/, ""),
      nameStart: nameStart(pattern.slice(pattern.lastIndexOf("/") + 1)),
      end: (rest.at(-1) ?? "").replace(/^\//, "")
    };
    fixedTexts.set(pattern, text2);
  }
  return text2;
}
function nameStart(name2) {
  const isWhole2 = !name2.includes("**") && (!/[})]/.test(name2) || /^[^})]*[{(]/.test(name2));
  return isWhole2 ? name2.split(SPECIAL, 1)[0] : "";
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
  const known = decided.get(key);
  if (known) return known.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one || (a.pattern < b.pattern ? -1 : 1);
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
  return source.replace(/(?<=^|\/)\*\*\//g, "").replace(/(?<=^|\/)\*+(?![0-9A-Za-z])/g, "a").replaceAll("*", "");
}
function textsDiffer(a, b) {
  return !startAlike(a.start, b.start) || !startAlike(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function startAlike(one, two) {
  return one.startsWith(two) || two.startsWith(one);
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  return stepsLibrary().meetInSteps([a, b], denied, { folder, isOf, budget });
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
  const all = [
    real2,
    ...behindLink(real2, repository),
    ...behindLinksWithin(real2, denied, repository)
  ];
  return all.flatMap((one) => [...inModules(one, repository), ...ofModuleList(one, repository)]);
}
var MODULE_LIST = ".gitmodules";
function ofModuleList(claim, { modules, files }) {
  if (claim.access !== "delete" || modules.size === 0 || !files.has(MODULE_LIST)) return [];
  const matches = matcher(claim);
  const module = [...modules].slice(0, MOST_COMPARED).find((one) => matches(one) || isWhole(claim, one));
  if (module === void 0) return [];
  const { source: _, ...rest } = claim;
  const reached = `${claim.pattern}, as the submodule ${module} stands there`;
  return [{ ...rest, access: "modify", shape: "file", pattern: MODULE_LIST, reached }];
}
function throughLink(claim, repository) {
  const { links } = repository;
  if (links.size === 0) return claim;
  const link = foldersOn(claim).find((folder) => links.has(folder));
  const real2 = link === void 0 ? void 0 : throughOne(claim, link, links.get(link));
  return real2 ? { ...throughLink(real2, repository), reached: real2.reached } : claim;
}
function* onWayTo(claim, repository) {
  for (const entry of foldersOn(claim)) {
    const target = repository.links.get(entry);
    if (target !== void 0) {
      yield { entry, kind: "link" };
      return yield* onWayTo(throughOne(claim, entry, target), repository);
    }
    if (claim.shape !== "glob" && repository.hasPlainFile(entry)) yield { entry, kind: "file" };
  }
}
function foldersOn({ shape, pattern }) {
  return foldersOf(shape === "glob" ? fixedFolder(pattern) : pattern);
}
function throughOne(claim, link, target) {
  const rest = claim.pattern.slice(link.length);
  const reached = `${claim.pattern}, where ${link} is a link`;
  if (target === "" && rest === "/") {
    const { source: _, ...all } = claim;
    return { ...all, shape: "glob", pattern: "**", reached };
  }
  const source = joined(plainText(target), sourceBehind(claim, link));
  return {
    ...claim,
    pattern: joined(target, rest),
    ...claim.shape === "glob" && { source },
    reached
  };
}
function behindLink(claim, repository) {
  const target = claim.shape === "file" ? repository.links.get(claim.pattern) : void 0;
  return target === void 0 || target === "" || claim.access === "delete" ? [] : [claimOf(claim, target, repository, `${claim.pattern}, a link to it`)];
}
function sourceBehind({ pattern, source }, link) {
  if (source === void 0) return globSource(pattern.slice(link.length));
  const plain = plainText(link);
  return source.slice(source.startsWith(plain) ? plain.length : link.length);
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
function isWhole({ pattern }, folder) {
  return pattern === `${folder}/` || pattern === `${folder}/**`;
}
function inModules(claim, { modules }) {
  if (modules.size === 0) return [claim];
  const { source: _, ...rest } = claim;
  const of = (module2) => ({
    ...rest,
    shape: "file",
    pattern: module2,
    access: claim.access === "read" || isWhole(claim, module2) ? claim.access : "modify",
    reached: `${claim.pattern} in that submodule`
  });
  const module = foldersOf(claim.pattern).find((folder2) => modules.has(folder2));
  if (module !== void 0) return [of(module)];
  if (claim.shape !== "glob") return [claim];
  const folder = fixedFolder(claim.pattern);
  const within = [...modules].filter((one) => one.startsWith(folder)).slice(0, MOST_COMPARED).filter(
    (one) => !matcher(claim)(one) && overlap(claim, { shape: "directory", pattern: `${one}/` }, [], { steps: 1e3 })
  );
  return [claim, ...within.map(of)];
}

// src/model/claims.ts
function isWrite(access2) {
  return access2 === "create" || access2 === "modify" || access2 === "delete" || access2 === "write";
}
function deletesAny({ tasks }) {
  return tasks.some(
    ({ done, claims }) => !done && claims.some(({ access: access2 }) => access2 === "delete")
  );
}
function indexClaims(tasks, repository) {
  const parents = foldersOf2(tasks);
  const files = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const ways = /* @__PURE__ */ new Map();
  const hasWays = repository !== void 0 && mayGoOver(tasks, parents, repository);
  const denied = /* @__PURE__ */ new Map();
  for (const [number, task] of tasks.entries()) {
    const settled = task.claims.filter(({ outside: outside2 }) => !outside2 || outside2 === "system").map((claim) => settle(claim, parents, repository));
    const denies = settled.filter(({ access: access2 }) => access2 === "deny");
    if (denies.length > 0) denied.set(number, denies);
    if (hasWays) for (const claim of settled) addWays(ways, { task: number, claim }, repository);
    for (const claim of settled.flatMap((one) => reachedBy(one, denies, repository))) {
      if (claim.access === "deny") continue;
      if (claim.shape === "file") push(files, claim.pattern, { task: number, claim });
      else addToGroup(groups, { task: number, claim });
    }
  }
  const deniedTo = (task) => denied.get(task) ?? NOTHING;
  const groupsOn = byFolder([...groups.values()]);
  const on = (path) => {
    const named4 = files.get(path) ?? NOTHING;
    const around = groups.size === 0 ? NOTHING : groupsOn(path).flatMap(({ sides }) => sides);
    if (around.length === 0 && denied.size === 0) return named4;
    return [...named4, ...around].filter(
      ({ task, claim }) => claim.reached !== void 0 || !deniedTo(task).some((deny) => matcher(deny)(path))
    ).sort((a, b) => a.task - b.task);
  };
  return { files, groups: [...groups.values()], ways, deniedTo, on };
}
function mayGoOver(tasks, parents, repository) {
  if (repository.links.size > 0) return true;
  for (const folder of parents) if (repository.hasPlainFile(folder)) return true;
  return tasks.some(
    ({ claims }) => claims.some(
      ({ pattern }) => pattern.endsWith("/") && repository.hasPlainFile(pattern.slice(0, -1))
    )
  );
}
function addWays(ways, side, repository) {
  if (side.claim.access === "deny") return;
  for (const part of onWayTo(side.claim, repository)) {
    const known = ways.get(part.entry);
    if (known) known.sides.push(side);
    else ways.set(part.entry, { ...part, sides: [side] });
  }
}
var NOTHING = [];
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
  const known = groups.get(key);
  if (known) known.sides.push(side);
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
  let known = 0;
  while (known < segments.length && repository?.hasDirectory(segments.slice(0, known + 1).join("/")))
    known++;
  const folder = segments.slice(0, known).join("/");
  if (!folder.includes("[")) return claim;
  const rest = claim.pattern.slice(folder.length);
  if (!/[*?{}[\]()!+@]/.test(rest)) return { ...claim, shape: "directory", pattern: `${folder}/` };
  return { ...claim, source: plainText(folder) + globSource(rest) };
}
function push(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
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
    const known = best.get(side.task);
    if (!known || rank(side) < rank(known)) best.set(side.task, side);
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
function keep({ pairs: pairs2, more }, kind, path, [a, b], told = {}) {
  if (pairs2.length >= PAIRS_PER_PATH) more[kind]++;
  else pairs2.push({ kind, path, a, b, ...told });
}

// src/model/file-conflicts.ts
function conflictsOnFiles(search2) {
  const contested = [...contestedFiles(search2)];
  if (contested.length === 0) return [];
  const racing = racingOf(contested, search2.order.reach);
  return racing.map((one) => conflictsOn(one, search2));
}
function* contestedFiles({ plan, claims }) {
  for (const [path, named4] of claims.files) {
    if (named4.length < 2 && claims.groups.length === 0) continue;
    const all = claims.on(path);
    if (all.length < 2 || !all.some(writes)) continue;
    const sides = openSides(plan, all);
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
    const one = racing.get(number) ?? { ...contested[number], neighbours: [] };
    racing.set(number, one);
    const [a, b] = [from.values()[i], to.values()[i]].sort((x, y) => x - y);
    one.neighbours.push([one.sides[a], one.sides[b]]);
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

// src/model/way-conflicts.ts
function conflictsOnWays(search2, onCut) {
  const budget = { pairs: MOST_PAIRS };
  const found = [...search2.claims.ways.values()].map((way) => conflictsOnWay(way, search2, budget));
  if (budget.pairs <= 0) onCut();
  return found.filter(({ pairs: pairs2 }) => pairs2.length > 0);
}
var MOST_PAIRS = 1e6;
function conflictsOnWay({ entry, kind, sides }, { plan, order, claims }, budget) {
  const found = noConflicts();
  const onIt = claims.on(entry).filter(({ task, claim }) => {
    return !plan.tasks[task].done && isWrite(claim.access);
  });
  const writers = new Set(onIt.map(({ task }) => task));
  const takers = onIt.filter(
    ({ claim: { access: access2 } }) => kind === "link" ? access2 === "delete" : access2 !== "modify"
  );
  const over = openSides(plan, sides).filter(
    // Who writes the entry itself is compared with the others there.
    ({ task, claim }) => !writers.has(task) && (kind === "link" || isWrite(claim.access))
  );
  const deletions = deletionsFirst(takers);
  for (const side of over) {
    for (const taker of deletions) {
      if (budget.pairs-- <= 0) return found;
      if (order.precedes(side.task, taker.task) || order.precedes(taker.task, side.task)) continue;
      const [a, b] = side.task < taker.task ? [side, taker] : [taker, side];
      const told = classify(a.claim.access, b.claim.access, false);
      const which = a === side ? "a" : "b";
      if (told) keep(found, told, entry, [a, b], { over: { side: which, kind } });
    }
  }
  return found;
}
function deletionsFirst(sides) {
  const byTask = /* @__PURE__ */ new Map();
  for (const side of sides)
    if (!byTask.has(side.task) || side.claim.access === "delete") byTask.set(side.task, side);
  return [...byTask.values()];
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
  for (const [one, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one, two, search2, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      if (!met || met.isAssumed && budget.steps <= 0) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf2(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind) keep(conflicts, kind, path, [a, b], isAssumed ? { isAssumed } : {});
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
  for (const one of candidates) push(byFolder2, fixedFolder(one.group.claim.pattern), one);
  for (const two of candidates) {
    const folder = fixedFolder(two.group.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one of byFolder2.get(above) ?? []) {
        if (above === folder && one.number > two.number) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        if (!(one.isWritten || two.isWritten) || textsDiffer(one.text, two.text)) continue;
        yield [one.group, two.group];
      }
    }
  }
}
function foldersAbove(folder) {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
function* unorderedSides(one, two, { plan, order }, budget) {
  const [first, second] = [openSides(plan, one.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}
function meeting(one, two, repository, budget) {
  const answers = /* @__PURE__ */ new Map();
  return (wantsNew, denied, more) => {
    const all = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one, two, all, wantsNew, repository, budget));
    return answers.get(key);
  };
}
function find(one, two, denied, wantsNew, repository, budget) {
  const met = overlap(one, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one, two, denied, met, repository, budget);
  if (fresh) return fresh;
  const isFree = (path2) => !denied.some((deny) => matcher(deny)(path2));
  const path = repository.paths.meeting(one, two, isFree);
  return path === void 0 ? met : { path, isAssumed: false };
}
var MOST_STEPPED_OVER = 100;
function newPath(one, two, denied, met, repository, budget) {
  if (!repository.hasFile(met.path)) return met;
  const known = repository.paths.common(one, two, MOST_STEPPED_OVER);
  const files = known.map((pattern) => ({ pattern, shape: "file" }));
  const found = overlap(one, two, [...denied, ...files], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : void 0;
}

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
function findConflicts(search2, onCut) {
  const onFiles = conflictsOnFiles(search2);
  return [
    ...onFiles,
    ...conflictsOfGroups(search2, onFiles, onCut),
    ...conflictsOnWays(search2, onCut)
  ];
}

// src/model/nearest.ts
function editDistance(a, b, limit = Infinity) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
var LONGEST = 100;
function nearest(word, candidates) {
  if (word.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit;
  let found = [];
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
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
  const text2 = written2.trim();
  const colon = text2.indexOf(":");
  const kind = text2.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const name2 = text2.slice(colon + 1).trim();
  if (!isKind(kind)) return written2;
  const { canonical, plain, tidy: tidy2 } = GRAMMARS[kind];
  if (canonical.test(name2)) return `${kind}:${name2}`;
  return plain.test(name2) ? `${kind}:${tidy2(name2)}` : written2;
}
function keyFault(written2) {
  const text2 = written2.trim();
  const colon = text2.indexOf(":");
  const kind = text2.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text2, kind), isPlain: false };
  const name2 = text2.slice(colon + 1).trim();
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
function unknownKind(text2, kind) {
  if (kind === "" && /[/.]/.test(text2) && !/\s/.test(text2))
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
  const text2 = tidyKey(written2).trim().replace(/\s+/g, " ");
  const colon = text2.indexOf(":");
  if (colon < 0) return tidy(text2);
  const [kind, name2] = [text2.slice(0, colon).trim().toLowerCase(), text2.slice(colon + 1).trim()];
  if (kind === "contract") return `contract:${tidy(name2).replace(/^contracts\/(?=.)/, "")}`;
  if (kind === "api") return `api:${route(name2)}`;
  return `${kind}:${tidy(kind === "db" ? name2.toLowerCase() : name2)}`;
}
function tidy(name2) {
  return name2.includes("/") ? name2.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "") : name2;
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
  const isRoute = key.startsWith("api:");
  const place = key.replace(":", "/");
  const segments = (isRoute ? place.replace(/^(api\/\S+) /, "$1/") : place).split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify", pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}
function visible(segment) {
  return segment.startsWith(".") && /^\.+$/.test(segment) ? `=${segment}` : segment;
}

// src/model/lock/conflicts.ts
function lockConflicts(search2, onCut) {
  let isCut = false;
  const onOwnCut = () => {
    isCut = true;
    onCut();
  };
  const { tasks } = search2.plan;
  const isAlone = tasks.flatMap(({ locks }) => locks).length < 2;
  const onKeys = isAlone ? [] : conflictsOf(({ locks }) => locks.map(keyClaim), noDisk(search2), onOwnCut);
  const told = onKeys.map((one) => marked(one, { lock: "key" }));
  if (tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return told;
  const onFiles = conflictsOf(lockedFiles, search2, onOwnCut);
  return [
    ...told,
    ...onFiles.map((one) => marked(one, { lock: "file" })),
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
  const claims = indexClaims(tasks, repository);
  return findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
}
function writersOfLocked(search2, onCut) {
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
      const many = chosen.subarray(first, end[first] + 1).reduce((sum, isIn) => sum + isIn, 0);
      count -= many + many * (many - 1) / 2;
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
    const open = [to];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      for (let arc = start[at]; arc < start[at + 1]; arc++) {
        const parent = arcs[arc];
        if (parent === from) return true;
        if (this.#isSpare[arc] === 1 || end[parent] < from || seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
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
    const many = Math.ceil(this.#topology.size / this.#columns);
    for (let block2 = many - 1; block2 >= 0; block2--) yield block2 * this.#columns;
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
  const open = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: size * (size - 1) / 2,
    unordered: open * (open - 1) / 2 - order.reach.countPairs(isOpen),
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
      const steps2 = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length] }));
      const at = first.dependsOn.find(({ id }) => id === steps2[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" \u2192 ");
      const others = component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps2.slice(1).map(({ task, needs }) => ({
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

// src/rules/dependency/redundant.ts
var redundant_default = defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,
  async *check({ analysis: { plan, order } }) {
    if (plan.format === "strategy") return;
    const implied = order.reach.implied();
    if (implied.size === 0) return;
    const { MeantOrder } = await import("./shared-files-6P4BU7TV.mjs");
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
var MOST_HINTS = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known = hints.get(id) ?? (hints.size < MOST_HINTS ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS) hints.set(id, known);
      return known;
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
        const near = nearestTo(id).filter((known) => known !== task.id);
        const hint = nearHint(near);
        const finding2 = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding2.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding2;
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
      if (!task.done) for (const key of task.locks) yield* judge(task, key, isPackages);
  }
});
function* judge(task, { value, at }, isPackages) {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain: isPlain3 } = fault;
  yield {
    at,
    ...(isPlain3 || !isPackages) && { severity: "warning" },
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
      fixes ??= (await import("./repair-fix-HWBRB4I5.mjs")).repairFixes(analysis);
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
  if (plan.tasks.every(({ lockFiles = [] }) => lockFiles.length === 0)) return /* @__PURE__ */ new Map();
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
  const all = sides.get(path) ?? [];
  const side = speaker(all);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done)
    return void 0;
  const { id } = plan.tasks[side.task];
  const fixes = inExistingSpelling(all, variant);
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
    if (kind !== "stale-read") fixes ??= (await import("./repair-fix-HWBRB4I5.mjs")).repairFixes(analysis);
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
function clash(conflict, id) {
  const { a, b, path, isAssumed } = conflict;
  if (conflict.over) return onWay(conflict, conflict.over, id);
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
function onWay({ a, b, path }, { side, kind }, id) {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  const does = `task ${id(over)} ${verb(over.claim.access)} ${over.claim.pattern}`;
  const way = kind === "link" ? `${path}${via(other)}, a link on the way to it` : `${path}${via(other)}, a file where that path needs a folder`;
  return `${does} while task ${id(other)} ${verb(other.claim.access)} ${way}`;
}
function via({ claim }) {
  if (claim.reached !== void 0) return ` (through ${claim.reached})`;
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already, or one below a file.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    yield* belowFiles(analysis);
    const creations2 = creationsOf(plan).filter((side) => !isReplaced(side, analysis));
    const existing = creations2.filter(({ claim }) => holds(repository, claim));
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
function* belowFiles({ plan, order, claims }) {
  for (const { entry, kind, sides } of claims.ways.values()) {
    if (kind === "link") continue;
    const deletions = claims.on(entry).filter(({ claim }) => claim.access === "delete");
    for (const { task, claim } of sides) {
      const isNew = claim.access === "create" || claim.access === "write";
      if (!isNew || plan.tasks[task].done) continue;
      const later = deletions.filter((other) => order.precedes(task, other.task));
      if (later.length < deletions.length || later.some((one) => one.task === task)) continue;
      const { id } = plan.tasks[task];
      const [first] = later;
      const last = first && plan.tasks[first.task].id;
      yield {
        at: claim.at,
        severity: "error",
        message: `task ${id} ${verb(claim.access)} ${claim.pattern}, but ${entry} is a file${last === void 0 ? "" : `, which task ${last} deletes only after it`}; expected another path, or a task before it that deletes the file`,
        tasks: last === void 0 ? [id] : [id, last],
        paths: [claim.pattern],
        ...first && {
          related: [{ at: first.claim.at, message: `task ${last} deletes it here` }]
        }
      };
    }
  }
}
function creationsOf({ tasks }) {
  return tasks.flatMap(
    ({ done, claims }, task) => done ? [] : claims.filter(isNewFile).map((claim) => ({ task, claim }))
  );
}
function isNewFile({ access: access2, shape, outside: outside2 }) {
  return access2 === "create" && shape === "file" && !outside2;
}
function holds(repository, { pattern }) {
  return repository.files.has(pattern);
}
function isReplaced({ task, claim }, { claims, order, repository }) {
  if (!repository || !holds(repository, claim)) return false;
  return claims.on(claim.pattern).some(
    (other) => other.claim.access === "delete" && (other.task === task || order.precedes(other.task, task))
  );
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
      const creations2 = sides.filter(({ claim }) => claim.access === "create");
      if (creations2.length < 2) continue;
      const creators = firstPerTask(creations2);
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
var MOST_STEPS = 2e5;
var denied_default = defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",
  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS };
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
    const [one, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= end - 1 >> 5; word++) {
      for (let both = one[word] & two[word]; both !== 0; both &= both - 1) {
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
  #place(text2) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#paths[middle] < text2) low = middle + 1;
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
    let isCreated;
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access: access2, pattern, outside: outside2 } = claim;
        const uses2 = access2 === "modify" || access2 === "delete" || access2 === "read";
        if (!uses2 || claim.shape !== "glob" || outside2 || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || matchesSome(repository, claim)) continue;
        if (isPlanRead(claim) || (isCreated ??= creations(claims))(claim)) continue;
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
    (one) => one.shape === "file" ? repository.hasFile(one.pattern) : repository.paths.some(one)
  );
}
var MOST_STEPS2 = 2e5;
function creations(claims) {
  const creates = ({ claim }) => claim.access === "create" || claim.access === "write";
  const files = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS2 };
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
      if (sides.length < FEWEST) continue;
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

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside: outside2, shape }) {
  return outside2 === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function createdBy(analysis) {
  let isCreated;
  return (mention) => (isCreated ??= creationsOf2(analysis))(mention);
}
function creationsOf2({ plan, claims, repository }) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access: access2 }) => access2 === "create" || access2 === "write")
  );
  const wide = creates.filter((claim) => claim.shape !== "file" || isOfFolder(claim, repository)).map((claim) => matcher(asFolder(claim)));
  const files = new Set(creates.map(({ pattern }) => pattern));
  const below2 = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below2.add(pattern.slice(0, end));
    }
  }
  const isMade = (pattern) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  );
  return (mention) => files.has(mention.pattern) || reachedBy({ ...mention, access: "read" }, [], repository).some((one) => isMade(one.pattern)) || below2.has(mention.pattern.replace(/\/$/, "")) || wide.some((matches) => matches(mention.pattern));
}
function asFolder(claim) {
  return claim.shape === "file" ? { shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
var MOST_HINTS2 = 100;
function nearestHints(repository) {
  let left = MOST_HINTS2;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/ownership/modify-missing.ts
var modify_missing_default = defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary: "A task modifies or deletes a file that neither exists nor is created by any task of the plan, or that a task before it deletes.",
  mend: "correct the path, create the file in this or an earlier task, or let the task that deletes it come last",
  async *check({ analysis }) {
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
    if (!deletesAny(plan)) return;
    const { usesOfGone } = await import("./gone-ZLFYWA7F.mjs");
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
  const folded = foldPath(pattern);
  return folded.includes("git") && folded.split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment));
}
var FIRST = new Set(GUARDED.map(([, sample]) => sample.charAt(0).toLowerCase()));
function guardedFiles(files) {
  const all = [...files].filter((path) => FIRST.has(path.charAt(0).toLowerCase()));
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path) => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all.filter(lies) };
  });
}
function guardedBy(claim, guarded, plan) {
  if (claim.shape === "file") return void 0;
  const { pattern, source } = claim;
  const folded = {
    ...claim,
    pattern: foldPath(pattern),
    ...source !== void 0 && { source: foldPath(source) }
  };
  const isMatch = matcher(folded);
  const matches = (path) => isMatch(foldPath(path));
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known } of guarded) {
    for (const path of known) if (matches(path)) return { what, path };
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
  async *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing = (mention) => canLookUp(mention) && !repository.escapes.has(mention.pattern) && !repository.mayHold(mention.pattern) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell3 = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern]
    });
    for (const mention of plan.references) if (missing(mention)) yield tell3(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing(claim)) continue;
        told.add(key);
        yield tell3(claim, task);
      }
    }
    if (!deletesAny(plan)) return;
    const { usesOfGone } = await import("./gone-ZLFYWA7F.mjs");
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
      const creators = sides.filter(
        ({ claim, task }) => claim.access === "create" && !plan.tasks[task].done
      );
      const match = creators.length > 0 && NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      const sequence = ORDERED.test(path) ? folder : `${folder}${number}`;
      for (const side of creators) push(sequences, sequence, { side, path, number });
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
    if (analysis.conflicts.length === 0) return;
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
  for await (const finding2 of found) {
    const places = [finding2.at, ...(finding2.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one) => one !== void 0);
    const key = claim && [...finding2.tasks ?? [], JSON.stringify(claim.at)].join(" ");
    const first = key === void 0 ? void 0 : told.get(key);
    if (first) first.paths.push(...finding2.paths ?? []);
    else if (key === void 0) others.push(finding2);
    else told.set(key, { ...finding2, paths: [...finding2.paths ?? []] });
  }
  const counted = [...told.values()].map((finding2) => {
    const more = finding2.paths.length - 1;
    if (more === 0) return finding2;
    const message = `${finding2.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding2, message };
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
      const [later] = creators;
      if (!later) continue;
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        const isLater = (creator2) => creator2.task !== use.task && order.precedes(use.task, creator2.task);
        if (plan.tasks[use.task].done || !creators.every(isLater)) continue;
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
    yield* raceFindings(analysis, "write-race", (pair, id, waits) => {
      const { a, b } = pair;
      if (pair.over) return takenInTurn(pair, pair.over, id);
      const [one, other] = [a, b].map(({ claim }) => claim.access === "delete");
      if (one === other) return "let one depend on the other";
      const [last, first2] = one ? [a, b] : [b, a];
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
function takenInTurn({ a, b }, { side, kind }, id) {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  if (kind === "link")
    return `let ${id(other)} depend on ${id(over)}, so that the deletion comes last`;
  return other.claim.access === "delete" ? `let ${id(over)} depend on ${id(other)}, so that the file is gone` : "give both to one of them";
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
var uncovered_task_default = defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  async *check(input) {
    const { surroundings } = input;
    if (surroundings?.tasksFile === void 0) return;
    const { uncovered } = await import("./uncovered-Q3LKH25J.mjs");
    yield* uncovered(input, surroundings.tasksFile);
  }
});

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

// src/schedule/may-be-serial.ts
var WORTH_IT = 1.2;
var FEWEST2 = 3;
function mayBeSerial(plan, order, agents) {
  const open = plan.tasks.filter(({ done }) => !done);
  if (open.length < FEWEST2) return false;
  const steps2 = stepsOf(plan.tasks);
  const serial = steps2.reduce((sum, one) => sum + one, 0);
  const longest2 = serial / agents + (1 - 1 / agents) * longestChain(steps2, order);
  return longest2 > serial / WORTH_IT || shareMore(plan, open);
}
function stepsOf(tasks) {
  const durations = durationsOf(tasks).of;
  return tasks.map(({ done }, i) => done ? 0 : Math.max(1, Math.round(2 * durations[i])));
}
function longestChain(steps2, { before, topological }) {
  const ends = [];
  let longest2 = 0;
  for (const task of topological) {
    let start = 0;
    for (const parent of before[task]) start = Math.max(start, ends[parent] ?? 0);
    ends[task] = start + steps2[task];
    longest2 = Math.max(longest2, ends[task]);
  }
  return longest2;
}
function shareMore({ resources = [] }, open) {
  if (resources.some(({ capacity, tasks }) => tasks.length > capacity)) return true;
  const holders = open.filter(({ locks }) => locks.length > 0);
  if (holders.length < 2) return false;
  const keys = holders.flatMap(({ locks }) => [
    ...new Set(locks.map(({ value }) => canonicalKey(value)))
  ]);
  return new Set(keys).size < keys.length;
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
    const { serialSchedule } = await import("./serial-Z3Y6T5ZT.mjs");
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

// src/model/shell/can-fail.ts
function canFail(line) {
  const [program = "", ...words2] = line.split(" ");
  return CAN_FAIL.has(program) && words2.every((word) => /^[\w./:@,%+=-]+$/.test(word));
}
var CAN_FAIL = new Set(
  "npm npx pnpm yarn bun deno node tsc eslint vitest jest python python3 pytest ruff mypy uv poetry cargo go".split(
    " "
  )
);

// src/rules/verification/cannot-fail.ts
var cannot_fail_default = defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",
  async *check({ analysis: { plan }, parsed }) {
    const open = plan.tasks.filter(({ done }) => !done);
    if (open.every(({ verification }) => verification.every(({ value }) => canFail(value)))) return;
    const { alwaysSucceeds } = await import("./always-succeeds-PEDORDMT.mjs");
    const expected = expectedCodes(parsed);
    const each = plan.format === "work-packages";
    for (const task of open) {
      for (const { command, because } of emptyChecks(task, each, alwaysSucceeds)) {
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
  const steps2 = isFormat(parsed, "work-packages") ? parsed.document.packages.flatMap((one) => one.steps) : [];
  return new Map(
    steps2.flatMap(
      ({ command, exitCode: exitCode2 }) => command && exitCode2 !== void 0 ? [[keyOf4(command), exitCode2]] : []
    )
  );
}
function keyOf4({ at: { start } }) {
  return `${start.line}:${start.column}`;
}
function emptyChecks({ verification }, each, alwaysSucceeds) {
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
var missing_default2 = defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",
  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    const told = isFormat(parsed, "work-packages") ? new Set(
      parsed.document.packages.filter((one) => one.isLoose || one.isCheckUnread).map(({ id }) => id)
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
  const uses2 = /* @__PURE__ */ new Map();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named4 = task[kind];
    if (named4 && !task.done) push(uses2, keyOf5(kind, named4.value), { number, task, named: named4 });
  }
  const twice = [...uses2.values()].filter((users) => users.length > 1);
  if (twice.length === 0) return;
  const isShared = sharing(parsed);
  for (const users of twice) {
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
    const apart = isShared(other.task) ? earlier.find((one) => !isShared(one.task) || !isOrdered(analysis, one, other)) : void 0;
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
function named2(one, first) {
  const { value } = one.named;
  return value === first.named.value ? `"${value}"` : `"${value}", which many file systems take for "${first.named.value}"`;
}

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
var SAFE = String.raw`\p{L}\p{M}\p{N}._/+@=,#%-`;
var SHELL_SAFE = expression(`^(?!#)[${SAFE}]+$`, "u");
var SHELL_MARK = expression(`[^${SAFE}]`, "u");
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
  "plan/partly-read": partly_read_default,
  "plan/uncovered-task": uncovered_task_default,
  "plan/unused-allow": unused_allow_default,
  "dependency/missing": missing_default,
  "dependency/malformed": malformed_default,
  "dependency/guessed": guessed_default,
  "dependency/unknown": unknown_default,
  "dependency/duplicate-id": duplicate_id_default,
  "dependency/self": self_default,
  "dependency/cycle": cycle_default,
  "dependency/redundant": redundant_default,
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
  "lock/conflict": conflict_default,
  "lock/not-canonical": not_canonical_default,
  "worktree/duplicate": duplicate_default,
  "worktree/invalid-branch": invalid_branch_default,
  "verification/missing": missing_default2,
  "verification/cannot-fail": cannot_fail_default,
  "contract/invalid": invalid_default,
  "contract/tool-missing": tool_missing_default,
  "schedule/serial": serial_default
};

// src/rules/rules-for.ts
var OWN = {
  "work-packages": async () => (await import("./chunk-6PXUU6CM.mjs")).PACKAGE_RULES,
  "task-plan": ofMarkdown,
  "execution-plan": ofMarkdown,
  "session-plan": ofMarkdown,
  shared: ofMarkdown
};
async function ofMarkdown() {
  return (await import("./chunk-SCKJLYT6.mjs")).MARKDOWN_RULES;
}
async function rulesFor(format, told) {
  const own = format && OWN[format];
  if (own) return { ...COMMON_RULES, ...await own() };
  const isCommon = (rule) => Object.hasOwn(COMMON_RULES, rule);
  if (format === void 0 && told.every(isCommon)) return COMMON_RULES;
  return (await import("./chunk-3XPCTTS2.mjs")).RULES;
}

// src/model/rule-name.ts
var RULE_NAMES = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "plan/partly-read",
  "plan/missing-section",
  "plan/missing-shared",
  "plan/uncovered-task",
  "plan/unused-allow",
  "task/missing-instructions",
  "task/missing-reading-list",
  "task/no-files",
  "task/too-large",
  "task/contains-code",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/unknown",
  "dependency/duplicate-id",
  "dependency/self",
  "dependency/cycle",
  "dependency/redundant",
  "dependency/wave-order",
  "dependency/priority-order",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/write-race",
  "ownership/create-race",
  "ownership/stale-read",
  "ownership/created-twice",
  "ownership/used-before-created",
  "ownership/modify-missing",
  "ownership/create-existing",
  "ownership/read-missing",
  "ownership/case-collision",
  "ownership/shared-sequence",
  "ownership/hot-file",
  "ownership/denied",
  "ownership/empty-pattern",
  "ownership/matrix-mismatch",
  "lock/conflict",
  "lock/not-canonical",
  "lock/expires-early",
  "worktree/duplicate",
  "worktree/invalid-branch",
  "worktree/inside-repository",
  "verification/missing",
  "verification/cannot-fail",
  "contract/invalid",
  "contract/tool-missing",
  "contract/missing-file",
  "contract/not-listed",
  "schedule/serial",
  "sync/missing",
  "checkpoint/invalid",
  "checkpoint/stale",
  "strategy/wave-mismatch",
  "strategy/figure-mismatch",
  "strategy/over-capacity",
  "strategy/unknown-reference"
];
function isRuleName(name2) {
  return RULE_NAMES.includes(name2);
}

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, judges, stamp) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts(plan, candidate, diagnostic));
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
  return plan.allows.some((allow) => accepts(plan, allow, found));
}
function accepts(plan, allow, diagnostic) {
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
var NOTHING2 = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
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
  const told = findings.map(({ rule }) => rule);
  const rules = await rulesFor(parsed?.format, told);
  const stamp = stamper(rules);
  const diagnostics = findings.map(({ rule, ...finding2 }) => stamp(rule, finding2));
  const analysis = parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(rules)) {
      if (settings.get(rule.name) === "off") continue;
      const found = rule.check?.(input) ?? [];
      const tell3 = (finding2) => diagnostics.push(stamp(rule.name, finding2));
      if (Symbol.asyncIterator in found) for await (const finding2 of found) tell3(finding2);
      else for (const finding2 of found) tell3(finding2);
    }
  }
  const judges = (rule) => settings.get(rule) !== "off" && (repository !== void 0 || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set), stamp),
    proof: analysis ? prove(analysis) : NOTHING2,
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
  return (rule, finding2) => {
    const { severity, mend } = rules[rule];
    return {
      rule,
      severity: finding2.severity ?? severity,
      message: finding2.message,
      location: finding2.at,
      tasks: finding2.tasks ?? [],
      paths: finding2.paths ?? [],
      related: finding2.related ?? [],
      fixes: finding2.fixes ?? [],
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
    const severity = SEVERITIES.find((one) => severities.has(one)) ?? first.severity;
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

// src/model/contract-places.ts
function contractPlaces(written2, planPath) {
  const { pattern, outside: outside2 } = tidyPath(written2);
  if (outside2 !== void 0 && outside2 !== "parent") return [];
  const folder = planPath === void 0 || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== void 0 && path !== "");
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
  #linked;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  #paths;
  constructor({
    files,
    present = [],
    escapes = [],
    links = [],
    linked = [],
    modules = [],
    closed = [],
    worktrees
  }) {
    this.files = new Set(files);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.links = new Map(links);
    this.#linked = new Set(linked);
    this.modules = new Set(modules);
    this.#closed = new Set(closed);
    this.worktrees = worktrees ?? /* @__PURE__ */ new Map();
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a tracked file that is neither a link nor a submodule: nothing can lie below it. */
  hasPlainFile(path) {
    return this.files.has(path) && !this.links.has(path) && !this.#linked.has(path) && !this.modules.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** True for a file or directory that is there, tracked links followed, and where nobody can look. */
  mayHold(path) {
    const foldersOf3 = (one) => ancestors(one.replace(/\/$/, "/x"));
    const link = this.links.size === 0 ? void 0 : foldersOf3(path).find((one) => this.links.has(one));
    const real2 = link === void 0 ? path : joined(this.links.get(link), path.slice(link.length));
    return [path, real2].some((one) => this.hasFile(one) || this.hasDirectory(one)) || this.#closed.size > 0 && foldersOf3(real2).some((one) => this.#closed.has(one));
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
  const files = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files && await indexRepository(document, path, workspace, files, options);
  const surroundings = files && options.beside !== false && await lookAround(file, path, files.files, document, options, workspace.root.path);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = await lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding2) => finding2.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, path, { root }, { files, links, modules }, { staged }) {
  if (!parsed) return new Repository({ files });
  const { tasks, references } = parsed.plan;
  const targets = await targetsOf(root, linksWithin(links, tasks));
  const reached = { links: targets, linked: links, modules };
  if (staged) return new Repository({ files, ...reached, closed: modules });
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside: outside2, shape }) => outside2 === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => worktree ? [worktree.value] : []);
  const worktrees = await worktreesInside(root, wanted);
  const closed = closedModules(root, modules);
  return new Repository({ ...lookUp(root, files, claimed), ...reached, closed, worktrees });
}
async function lookAround(file, path, files, { parsed, index }, { staged }, root) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const carried = parsed && isFormat(parsed, "checkpoint") && await lookForPlan(file, parsed, root, staged && files);
  if (staged) return { path, hasShared: files.includes(`${folder}shared.md`), ...carried };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name2) => readTextIfThere(join(dirname(resolve(file)), name2), DEFAULT_LIMITS.bytes)
    )
  );
  const strategy = parsed?.format.startsWith("strategy") && await (await import("./chunk-V6MBRXEG.mjs")).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS);
  return {
    path,
    hasShared: shared !== void 0,
    ...tasksFile !== void 0 && { tasksFile },
    ...strategy,
    ...carried
  };
}
async function lookForPlan(file, parsed, root, files) {
  const { inIndex, lookForPlan: look, onDisk } = await import("./carried-out-VLOUXVQR.mjs");
  return look(file, parsed, files ? inIndex(root, files) : onDisk(root), DEFAULT_LIMITS);
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

// src/cli/exit-code.ts
var EXIT = {
  /** Nothing wrong; warnings allowed unless `--strict`. */
  clean: 0,
  /** Errors in the content of a file. */
  errors: 1,
  /** Wrong usage, a file that cannot be opened, or one over a limit. */
  usage: 2,
  /** Our own failure. */
  failure: 3
};
var Refusal = class extends Error {
  code;
  exit;
  /** `exit` says how the program ends: wrong usage, or errors in what was read. */
  constructor(code, message, exit = EXIT.usage) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.exit = exit;
  }
};

// src/model/plan.ts
var FORMATS = [
  "task-plan",
  "execution-plan",
  "checkpoint",
  "work-packages",
  "session-plan",
  "dependency-graph",
  "strategy",
  "strategy-session",
  "strategy-document",
  "shared"
];

// src/cli/options.ts
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
  if (existsSync(root) && statSync(root).isDirectory()) return root;
  throw new Refusal("usage", `--root ${value} is no folder; expected the root of the plans' paths`);
}
function list(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function oneOf(name2, value, known) {
  if (value === void 0) return void 0;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name2} ${String(value)} is not known; expected ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`
  );
}
function wantsJson(format) {
  return oneOf("format", format, ["text", "pretty", "json"]) === "json";
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
    const [name2 = "", severity] = entry.split("=", 2);
    if (!isRuleName(name2)) {
      const [near] = nearest(name2, RULE_NAMES);
      throw new Refusal(
        "usage",
        `--rule names "${name2}", which is no rule${near ? `; the nearest is ${near}` : ""}`
      );
    }
    if (severity !== "error" && severity !== "warning" && severity !== "info" && severity !== "off") {
      throw new Refusal(
        "usage",
        `--rule ${entry} is not complete; expected ${name2}=error, warning, info or off`
      );
    }
    settings.set(name2, severity);
  }
  return settings;
}
function readLimits(value) {
  const limits = {};
  for (const entry of list(value)) {
    const [name2 = "", number = ""] = entry.split("=", 2);
    if (!Object.hasOwn(DEFAULT_LIMITS, name2) || !/^[1-9]\d{0,11}$/.test(number)) {
      const known = Object.keys(DEFAULT_LIMITS).join(", ");
      throw new Refusal(
        "usage",
        `--limit ${entry} is not known; expected NAME=NUMBER with one of ${known}`
      );
    }
    limits[name2] = Number(number);
  }
  return limits;
}

// src/report/width.ts
var WIDE = expression(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F`,
  "u"
);
var NO_WIDTH = expression(String.raw`^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$`, "u");
var PLAIN2 = /^[ -~]*$/;
function isPlain2(text2) {
  return PLAIN2.test(text2);
}
var segmenter;
function charactersOf(text2) {
  if (isPlain2(text2)) return text2.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text2), ({ segment }) => segment);
}
function columnsOf2(text2) {
  if (isPlain2(text2)) return text2.length;
  return charactersOf(text2).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
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
  if (source.length <= room && from <= room && isPlain2(source))
    return {
      before: source.slice(0, from),
      marked: source.slice(from, to),
      after: source.slice(to)
    };
  const before = cells(source.slice(whole(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown.slice(0, within.length).join(""),
    after: shown.slice(within.length).join("")
  };
}
function cells(text2) {
  return charactersOf(text2).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown) {
  return shown.reduce((sum, cell) => sum + columnsOf2(cell), 0);
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

// src/report/shown.ts
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}

// src/report/wrap.ts
function wrap(text2, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text2.split(/\s+/)) {
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
  const [fix] = one.fixes;
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
  const { text: text2, lead, marked: marked2 } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked2))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text2}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked2 + 1 + columnsOf2(said) <= columns ? [...lines, `${under} ${said}`] : [...lines, under, ...wrap(said, columns, "        ")];
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
  const { pairs: pairs2, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs2, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}

// src/cli/tell.ts
function tell(sentence, io) {
  io.stderr.write(`parallel-plan: ${escapeControls(sentence, "")}
`);
}
function printJson(value, io) {
  io.stdout.write(`${jsonText(value, 2)}
`);
}

// src/cli/print.ts
async function print(outcome, options, io) {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text-6Z6RT6AO.mjs");
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
    printJson(reportToJson(files, refusalOf(outcome)), io);
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
  if (!color) return (_, text2) => text2;
  return (style, text2) => styleText(STYLES[style], text2, { validateStream: false });
}

// src/cli/why-not.ts
function whyNot(read, path, limit) {
  if ("tooLarge" in read)
    return `${path} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`;
  if (read.problem === "missing") return `${path} does not exist; expected a plan file or a folder`;
  if (read.problem === "denied") return `${path} cannot be opened: permission denied`;
  return `${path} is no regular file; expected a plan file or a folder`;
}

// src/cli/sources.ts
async function findSources(paths, options, workspaces, io, wanted = "searched") {
  if (options.staged || paths.length === 0) {
    const { stagedSources, usualSources } = await import("./chunk-ZGYMPVTT.mjs");
    return options.staged ? stagedSources(paths, workspaces, io) : usualSources(workspaces, io);
  }
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
  if ("problem" in read && read.problem === "directory") {
    const { sourcesBelow } = await import("./chunk-ZGYMPVTT.mjs");
    return sourcesBelow(file, written2, workspaces, wanted);
  }
  return [{ file, problem: whyNot(read, written2, limit) }];
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

// src/host/git-config.ts
var SECTION = /^\[([A-Za-z0-9.-]+)(\s+"[^"]*")?\]\s*$/;
var SETTING = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^]*))?$/;
var HARMLESS = /* @__PURE__ */ new Set(["extensions.partialclone", "extensions.worktreeconfig"]);
function readSettings(config, settings) {
  if (config.includes("\\") || config.includes("\0")) return false;
  let section = "";
  for (const line of config.split("\n")) {
    const text2 = line.trimStart();
    if (text2 === "" || text2.startsWith("#") || text2.startsWith(";")) continue;
    if (text2.startsWith("[")) {
      const [, opened, name2 = ""] = SECTION.exec(text2) ?? [];
      if (opened === void 0) return false;
      section = opened.toLowerCase() + name2;
      if (section !== "extensions" && section.startsWith("extensions")) return false;
      continue;
    }
    const [, key, value = "true"] = SETTING.exec(text2) ?? [];
    if (key === void 0 || value.split('"').length % 2 === 0) return false;
    if (section === "core" || section === "extensions")
      settings.set(`${section}.${key.toLowerCase()}`, value.trim().toLowerCase());
  }
  return true;
}
function areSettingsSplit(settings) {
  return settings.has("extensions.worktreeconfig");
}
function isUsual(settings, isLinked) {
  const version2 = settings.get("core.repositoryformatversion");
  if (version2 !== "0" && version2 !== "1") return false;
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
  const version2 = bytes.readUInt32BE(4);
  if (version2 < 2 || version2 > 4) return void 0;
  const text2 = bytes.toString("latin1");
  const cursor = { bytes, text: text2, version: version2, end, at: 12, name: "", kind: 0, stage: 0 };
  const [files, links, modules] = [[], [], []];
  let size = 0;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    if (!advance(cursor)) return void 0;
    size += cursor.name.length;
    if (size > MOST_NAMES) return void 0;
    if (!cursor.name.startsWith(folder)) continue;
    const name2 = cursor.name.slice(folder.length);
    files.push(name2);
    if (cursor.kind === LINK) links.push(name2);
    if (cursor.kind === MODULE) modules.push(name2);
  }
  if (!hasOnlyOptions(cursor)) return void 0;
  return { files: decode2(files), links: decode2(links), modules: decode2(modules) };
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
  const { bytes, text: text2, version: version2 } = cursor;
  let from = start;
  let shared = "";
  if (version2 === 4) {
    let dropped = bytes[from] & 127;
    while (bytes[from] >= 128 && dropped <= cursor.name.length) {
      from += 1;
      dropped = (dropped + 1) * 128 + (bytes[from] & 127);
    }
    from += 1;
    if (dropped > cursor.name.length) return false;
    shared = cursor.name.slice(0, cursor.name.length - dropped);
  }
  const stop = length < LONG ? from + length - shared.length : text2.indexOf("\0", from);
  if (stop < from || stop >= cursor.end || text2.indexOf("\0", from) !== stop) return false;
  cursor.name = shared + text2.slice(from, stop);
  cursor.at = version2 === 4 ? stop + 1 : cursor.at + (stop - cursor.at + 8 & ~7);
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
  const common = isLinked ? named3(folder, toCommon, ANY) : folder;
  for (const name2 of ["objects", "refs"]) accessSync(join(common, name2), constants.X_OK);
  if (!HEAD.test(readText(join(folder, "HEAD"))) || !areOurs(top, link, folder)) return void 0;
  const settings = /* @__PURE__ */ new Map();
  if (!readSettings(readText(join(common, "config")), settings)) return void 0;
  const own = join(folder, "config.worktree");
  if (areSettingsSplit(settings) && existsSync(own) && !readSettings(readText(own), settings))
    return void 0;
  return isUsual(settings, isLinked) ? join(folder, "index") : void 0;
}
var [GITDIR, ANY] = [/^gitdir: ([^\r\n]+)[\r\n]*$/, /^([^\r\n]+)[\r\n]*$/];
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
async function listFiles(root) {
  const tracked = root.git ? trackedFiles(root.path) : void 0;
  if (tracked) return tracked;
  const { askGit, walk } = await import("./chunk-2FNJVJRZ.mjs");
  const asked = root.git ? await askGit(root) : void 0;
  return asked ?? { files: await walk(root.path), links: [], modules: [] };
}
async function listStagedFiles(root) {
  const { askGit } = await import("./chunk-2FNJVJRZ.mjs");
  return await askGit(root, { keepIndex: true }) ?? { files: [], links: [], modules: [] };
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
    const known = this.#opened.get(root.path);
    if (known) return known;
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
  const files = () => listed ??= staged ? listStagedFiles(root) : listFiles(root);
  const read = await readBytes(join(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("./read-O36MMZHO.mjs");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = await readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files };
}

// src/cli/option-tables.ts
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
  "dry-run": { type: "boolean" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" }
};
var GRAPH = {
  ...COMMON,
  out: { type: "string" },
  gantt: { type: "boolean" },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" }
};
var REPORT = {
  ...COMMON,
  out: { type: "string" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" }
};
var CAPABILITIES = {
  ...COMMON,
  json: { type: "boolean" },
  timeout: { type: "string" },
  "mcp-config": { type: "string" },
  against: { type: "string" },
  input: { type: "string" }
};
var CONTRACTS = {
  root: { type: "string" },
  format: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  strict: { type: "boolean" },
  verbose: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "database-url": { type: "string" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};

// src/cli/commands.ts
var COMMANDS = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH\u2026] [options]",
    ci: true,
    options: VALIDATE,
    run: async (invocation, io) => (await import("./chunk-ZU2Z7FRA.mjs")).validate(invocation, io)
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH\u2026 [options]",
    ci: true,
    options: VALIDATE,
    run: async (invocation, io) => (await import("./fix-456ZSCJO.mjs")).fix(invocation, io)
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    run: async (invocation, io) => (await import("./parse-I6YGPJNE.mjs")).parse(invocation, io)
  },
  schedule: {
    summary: "lay the tasks out in time for N agents: JSON, or a chart with --format text",
    usage: "schedule PATH [--agents N] [--schedules N] [options]",
    json: true,
    options: { ...COMMON, schedules: { type: "string" }, "stdin-path": { type: "string" } },
    run: async (invocation, io) => (await import("./chunk-LRZNT3YY.mjs")).schedule(invocation, io)
  },
  graph: {
    summary: "show the dependency graph as text, Mermaid, DOT, SVG or HTML",
    usage: "graph PATH [options]",
    options: GRAPH,
    run: async (invocation, io) => (await import("./graph-KGVFGQMS.mjs")).graph(invocation, io)
  },
  report: {
    summary: "write one HTML page: graph, schedule, files and their tasks, findings",
    usage: "report PATH --out FILE.html [options]",
    options: REPORT,
    run: async (invocation, io) => (await import("./chunk-MWKTMMTJ.mjs")).report(invocation, io)
  },
  convert: {
    summary: "write a plan in another format, and tell what that cannot hold",
    usage: "convert PATH --to FORMAT [--out FILE] [options]",
    options: {
      ...COMMON,
      to: { type: "string" },
      out: { type: "string" },
      "stdin-path": { type: "string" }
    },
    run: async (invocation, io) => (await import("./convert-IAMO75KV.mjs")).convert(invocation, io)
  },
  contracts: {
    summary: "lint contracts of work packages, generate types from them, mock their API",
    usage: "contracts lint|generate|mock PATH [options]",
    options: CONTRACTS,
    run: async (invocation, io) => (await import("./contracts-NBOTWCW5.mjs")).contracts(invocation, io)
  },
  strategy: {
    summary: "plan waves, teams, dates and risks; `strategy status` tells how it goes",
    usage: "strategy PATH --out DIR, slots|fill|begin|status DIR",
    options: {
      ...COMMON,
      out: { type: "string" },
      teams: { type: "string" },
      project: { type: "string" },
      start: { type: "string" },
      "planning-date": { type: "string" },
      at: { type: "string" },
      from: { type: "string" },
      force: { type: "boolean" },
      "no-repository": { type: "boolean" },
      "stdin-path": { type: "string" }
    },
    run: async (invocation, io) => (await import("./strategy-2WQGTM5R.mjs")).strategy(invocation, io)
  },
  sessions: {
    summary: "print what to type to carry a plan out, or create its worktrees",
    usage: "sessions PATH [--create] [--base REF] [options]",
    options: {
      ...COMMON,
      create: { type: "boolean" },
      base: { type: "string" },
      "no-repository": { type: "boolean" },
      "stdin-path": { type: "string" }
    },
    run: async (invocation, io) => (await import("./sessions-MESBDE4U.mjs")).sessions(invocation, io)
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    run: async (invocation, io) => (await import("./explain-JO2W2ARH.mjs")).explain(invocation, io)
  },
  capabilities: {
    summary: "say which coordinator is there and what it can do, or call one of its tools",
    usage: "capabilities [call TOOL [JSON] | claims PATH] [options]",
    options: CAPABILITIES,
    run: async (invocation, io) => (await import("./chunk-M3YX5ZNZ.mjs")).capabilities(invocation, io)
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE] | context change [ID]",
    options: COMMON,
    run: async (invocation, io) => (await import("./context-I7DRUY5U.mjs")).context(invocation, io)
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    run: async ({ positionals }, io) => (await import("./hook-CGZR53UU.mjs")).hook(positionals, io)
  }
};

// src/host/package-root.ts
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "docs", "rules"))) return folder;
    if (dirname(folder) === folder)
      throw new Error("the folder docs/rules of parallel-plan is missing");
  }
}

// src/cli/version.ts
function version() {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return manifest.version;
}

// src/formats/allow.ts
var ALLOW = /^parallel-plan:\s*allow\s+([^\s:]+)(?:\s+([^\s:]\S*?))?(?:\s*:(?:\s+([^]*))?)?$/;
var DIRECTIVE = /parallel-plan:\s*allow\s/g;
function mayAllow(text2) {
  return text2.includes("parallel-plan:");
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
function directives(text2) {
  if (!text2.trimStart().startsWith("parallel-plan:")) return [];
  const starts = [...text2.matchAll(DIRECTIVE)].map(({ index }) => index);
  return starts.map((offset, i) => ({
    text: text2.slice(offset, starts[i + 1]),
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
  if (!pattern.includes("[")) return tidy2.shape === "glob" ? { ...tidy2, source: pattern } : tidy2;
  const shape = shapeOf(pattern.replace(ONE, "_"));
  const named4 = { ...tidy2, pattern: pattern.replace(ONE, "$1"), shape };
  if (named4.pattern !== pattern && globText(named4) === pattern) return named4;
  const isGlob2 = tidy2.shape === "glob" || /\[[^\]]+\]/.test(pattern);
  return isGlob2 ? { ...tidy2, shape: "glob", source: pattern } : tidy2;
}

// src/formats/markdown/fence.ts
var FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;
function openedFence(line) {
  return FENCE.exec(line)?.[1];
}
function closesFence(line, marks) {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks[0].repeat(trimmed.length);
}
function withoutCode(text2) {
  let fence;
  const kept = text2.split("\n").filter((line) => {
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
  for (const [i, text2] of texts.entries()) {
    const j = seen.get(text2);
    if (j !== void 0) last = { i, j };
    seen.set(text2, i);
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
function jsonSchema(text2) {
  let schema;
  const faults = (value) => {
    schema ??= JSON.parse(text2);
    const reading = { definitions: schema.$defs ?? {}, found: [] };
    judge2(schema, value, "", reading);
    return reading.found;
  };
  return { faults, fits: (value) => faults(value).length === 0 };
}
function judge2(schema, value, at, reading) {
  const before = reading.found.length;
  const mapping = isMapping(value) ? value : void 0;
  for (const word in schema) {
    if (word === "$ref") judge2(reading.definitions[schema.$ref], value, at, reading);
    else if (mapping && judgeMapping(word, schema, mapping, at, reading)) continue;
    else if (word === "items") judgeItems(schema.items, value, at, reading);
    else if (word === "allOf") for (const one of schema.allOf) judge2(one, value, at, reading);
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
  const branch = judge2(schema.if, value, at, aside) ? "then" : "else";
  const other = schema[branch];
  if (other && !judge2(other, value, at, reading))
    tell2(reading, at, "if", { failingKeyword: branch });
}
function judgeItems(items, value, at, reading) {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) judge2(items, value[i], `${at}/${i}`, reading);
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
    const one = value[key];
    if (one !== void 0) judge2(properties[key], one, `${at}/${key}`, reading);
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
    if (others) judge2(others, value[key], `${at}/${escaped(key)}`, reading);
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
    if (!judge2(names, key, at, reading)) tell2(reading, at, "propertyNames", { propertyName: key });
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
  if (Array.isArray(type)) return type.some((one) => isOfType(one, value));
  if (type === "object") return isMapping(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === "null" ? value === null : typeof value === type;
}
function textFault(word, schema, text2) {
  const { minLength, maxLength, pattern } = schema;
  if (word === "minLength" && isShorter(text2, minLength)) return { limit: minLength };
  if (word === "maxLength" && !isShorter(text2, maxLength + 1)) return { limit: maxLength };
  return word === "pattern" && !expression2(pattern).test(text2) ? { pattern } : void 0;
}
function isShorter(text2, limit) {
  if (text2.length < limit) return true;
  return text2.length < 2 * limit && Array.from(text2).length < limit;
}
var expressions = /* @__PURE__ */ new Map();
function expression2(pattern) {
  let made = expressions.get(pattern);
  if (!made) expressions.set(pattern, made = new RegExp(pattern, "u"));
  return made;
}
function numberFault(word, schema, value) {
  const { minimum, maximum, exclusiveMinimum } = schema;
  if (!Number.isFinite(value)) return void 0;
  if (word === "minimum" && value < minimum) return { comparison: ">=", limit: minimum };
  if (word === "maximum" && value > maximum) return { comparison: "<=", limit: maximum };
  const isBelow = word === "exclusiveMinimum" && value <= exclusiveMinimum;
  return isBelow ? { comparison: ">", limit: exclusiveMinimum } : void 0;
}
function listFault(word, schema, list2) {
  const { minItems, maxItems, items } = schema;
  if (word === "minItems" && list2.length < minItems) return { limit: minItems };
  if (word === "maxItems" && list2.length > maxItems) return { limit: maxItems };
  if (word !== "uniqueItems") return void 0;
  return items?.type === "string" ? textTwice(list2) : valueTwice(list2);
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
function minutesOf(text2) {
  const parts = DURATION.exec(text2)?.groups?.["parts"];
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

// src/cli/run.ts
async function run(name2, args, io) {
  try {
    return await dispatch(name2, args, io);
  } catch (error) {
    const { refuse } = await import("./refuse-N2CLPV6W.mjs");
    return refuse(error, name2, args, io);
  }
}
async function dispatch(name2, args, io) {
  if (name2 === void 0 || name2 === "help" || name2 === "--help" || name2 === "-h") {
    const asked = name2 === "help" ? args[0] ?? "" : "";
    const known = commandNamed(asked);
    const { commandHelp, help } = await import("./help-ZUVN2DHC.mjs");
    io.stdout.write(known ? commandHelp(asked, known) : help());
    return name2 === void 0 ? EXIT.usage : EXIT.clean;
  }
  if (name2 === "--version") {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  const command = commandNamed(name2);
  if (!command)
    throw new Refusal(
      "unknown-command",
      `"${name2}" is no command; expected one of ${Object.keys(COMMANDS).join(", ")}`
    );
  const invocation = readArguments(command, args);
  if (invocation.values["help"] === true) {
    const { commandHelp } = await import("./help-ZUVN2DHC.mjs");
    io.stdout.write(commandHelp(name2, command));
    return EXIT.clean;
  }
  if (invocation.values["version"] === true) {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  return command.run(invocation, io);
}
function commandNamed(name2) {
  return Object.hasOwn(COMMANDS, name2) ? COMMANDS[name2] : void 0;
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

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return (await import("./fix-456ZSCJO.mjs")).mendFiles(positionals, options, io);
  if (values["watch"] === true) return (await import("./watch-BC4KEJIR.mjs")).watch(positionals, options, io);
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
    `${over.path}: ${over.document.findings.find((finding2) => finding2.overLimit)?.message}`
  );
}

export {
  plural,
  readBytes,
  mayList,
  readTextIfThere,
  readStream,
  isCode,
  findRoot,
  rootAt,
  gitTop,
  displayPath,
  DEFAULT_LIMITS,
  comparePoints,
  comparePlaces,
  encloses,
  LineIndex,
  decode,
  frontMatter,
  strategyFileOf,
  tidyPath,
  withoutParents,
  globSource,
  ancestors,
  baseName,
  foldPath,
  hasPlaceholder,
  yamlLibrary,
  picomatchLibrary,
  markdownLibrary,
  isCostly,
  matcher,
  fixedFolder,
  overlap,
  isWrite,
  deletesAny,
  push,
  openSides,
  editDistance,
  nearest,
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
  durationsOf,
  nearestHints,
  WORTH_IT,
  canFail,
  branchFault,
  COMMON_RULES,
  contractPlaces,
  RULE_NAMES,
  isRuleName,
  lint,
  EXIT,
  Refusal,
  FORMATS,
  OUTPUTS,
  isCiOutput,
  readOptions,
  oneOf,
  wantsJson,
  charactersOf,
  columnsOf2 as columnsOf,
  cutLine,
  summarise,
  shows,
  wrap,
  tell,
  printJson,
  packageRoot,
  version,
  print,
  printFixes,
  painter,
  whyNot,
  DEFAULT_CONFIG,
  findSources,
  Workspaces,
  validate,
  checkAll,
  exitCode,
  refusalOf,
  COMMANDS,
  run,
  FORMAT_LIST,
  looksOf,
  mayHide,
  mayHideInName,
  readPlan,
  check,
  indexRepository
};
