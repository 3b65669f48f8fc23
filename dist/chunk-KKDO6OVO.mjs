import {
  recogniseStrategyDocument
} from "./chunk-NBP3Q6QC.mjs";
import {
  SURENESS
} from "./chunk-SM2MEFSS.mjs";
import {
  decode
} from "./chunk-VRSNPAAL.mjs";
import {
  recogniseStrategy
} from "./chunk-WPU6V4RZ.mjs";
import {
  findSessions
} from "./chunk-CAZJEDRB.mjs";
import {
  LineIndex,
  comparePoints
} from "./chunk-TQYQR2EG.mjs";
import {
  readWorkerHeading
} from "./chunk-QOZ6HSAJ.mjs";
import {
  readTaskHeading
} from "./chunk-GLLNC7XJ.mjs";
import {
  headingDependencies
} from "./chunk-WCMA2GUG.mjs";
import {
  frontMatter,
  outline
} from "./chunk-M7DWSVLA.mjs";

// src/formats/checkpoint/recognise.ts
var TABLE = /^ {0,3}\|[ \t*]*(?:worker|agent|stream|track|lane|team)s?[ \t*]*\|[ \t*]*status[ \t*]*\|/im;
var STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;
function recogniseCheckpoint(text) {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !/^[^\p{L}]*checkpoint\b/iu.test(title.heading)) return "no";
  return STATUS.test(text) && TABLE.test(text) ? "signature" : "maybe";
}

// src/formats/recognise.ts
var FILE_LIST = /^[-*\s_#]*(?:files?(?:\s+to\s+(?:create|modify|update|delete|change|add))?\b[*_\s]*(?:\([^)]*\))?[*_\s]*(?::|$)|read these before|must[- ]read)/im;
var BRACKET = /\bdepends\s+(?:up)?on\b[*_\s:]*\[|\[[^\]]*\bdepend(?:s on|encies)\b/i;
function recogniseTaskPlan(text) {
  if (!/^ {0,3}#{2,6}[ \t]/m.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  let [task, level4, plan, declared, own] = [false, false, false, false, false];
  for (const { heading, level, bodyStart, bodyEnd } of sections) {
    if (/\bimplementation plan\b|\bparallel plan\b|\bimplementation (?:phases|batches)\b/i.test(
      heading
    ))
      plan = true;
    const read = level > 1 ? readTaskHeading({ text: heading, offset: 0 }) : void 0;
    if (task && FILE_LIST.test(heading)) own = true;
    if (!read) continue;
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 2e3));
    const depends = headingDependencies({ text: heading, offset: 0 }) !== void 0 || /^[-*\s_[(]*(?:depends\s+(?:up)?on|dependenc(?:y|ies)|blocked\s+by)\b/im.test(body);
    if (!read.certain && !depends) continue;
    task = true;
    if (level === 4 && /^[*_\s]*task\b/i.test(heading)) level4 = true;
    declared ||= depends;
    own ||= BRACKET.test(heading) || BRACKET.test(body) || FILE_LIST.test(body);
  }
  if (task && own && (plan || level4) && (declared || level4)) return "signature";
  return task || plan ? "maybe" : "no";
}
function recogniseShared(text) {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}

// src/formats/execution-plan/recognise.ts
var CANDIDATE = /^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*)\b(?:worker|(?:sub-?)?agent|(?:work-?)?stream|track|lane|worktree|team|developer|dev|squad|pod|W\d)/im;
var MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
var PLACE = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:worktree|(?:git )?branch)\b[*_]{0,2}[ \t]*:/im;
var OWN = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:files?(?: (?:owned|assigned|ownership))|(?:exclusive )?(?:owns|ownership)|depends on)\b[^\n:]{0,40}:/im;
var WORKER_TABLE = /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree)\b).*$/im;
function recogniseExecutionPlan(text) {
  if (!CANDIDATE.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const workers = /* @__PURE__ */ new Set();
  let fields = 0;
  for (const { level, heading, headingOffset, bodyStart, bodyEnd } of sections) {
    if (level < 2) continue;
    const named = readWorkerHeading({ text: heading, offset: headingOffset });
    if (!named) continue;
    workers.add(named.name.id);
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 3e3));
    if (PLACE.test(body) || OWN.test(body)) fields++;
  }
  if (workers.size === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = MATRIX_HEADING.test(text) || workers.size > 1 && fields > 1;
  if (!isPlan) return workers.size > 1 ? "maybe" : "no";
  return MATRIX_HEADING.test(text) || recogniseTaskPlan(text) !== "signature" ? "signature" : "maybe";
}

// src/formats/hidden.ts
var HIDDEN = /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;
function hiddenCharacters(plan, index) {
  const places = [...index.text.matchAll(HIDDEN)].map(
    (match) => index.place(match.index, match.index + match[0].length)
  );
  if (places.length === 0) return [];
  const names = [
    ...plan.references.map((reference) => reference.at),
    ...plan.phases.map((phase) => phase.at)
  ];
  for (const task of plan.tasks) {
    names.push(headingOf(task, index), ...task.claims.map((claim) => claim.at));
    if (task.dependencyAt) names.push(task.dependencyAt);
  }
  names.sort((a, b) => comparePoints(a.start, b.start));
  const findings = [];
  const elsewhere = [];
  const taskHeadings = /* @__PURE__ */ new Map();
  const inTaskHeading = ({ start: { line } }) => {
    const known = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known);
    return known;
  };
  for (const at2 of places) {
    if (!liesIn(names, at2) && !inTaskHeading(at2)) {
      elsewhere.push(at2);
      continue;
    }
    const message = `an id or path holds the invisible character ${codePoint(index, at2)}; expected visible characters only`;
    findings.push({ rule: "plan/unreadable", at: at2, message, fixes: [remove(at2)] });
  }
  const [at] = elsewhere;
  if (at) {
    const others = elsewhere.length > 1 ? ` and ${elsewhere.length - 1} more` : "";
    const message = `the text holds the invisible character ${codePoint(index, at)}${others}; a reader does not see what it does`;
    findings.push({ rule: "plan/unreadable", severity: "warning", at, message });
  }
  return findings;
}
function headingOf({ section }, index) {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}
function isTaskHeading(line) {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(HIDDEN, ""))?.[1];
  return heading !== void 0 && readTaskHeading({ text: heading, offset: 0 }) !== void 0;
}
function remove(at) {
  return { title: "remove the invisible character", edits: [{ ...at, text: "" }] };
}
function codePoint(index, at) {
  const code = index.text.codePointAt(index.offset(at.start)) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function liesIn(names, at) {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (comparePoints(names[middle].start, at.start) <= 0) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== void 0 && comparePoints(at.start, name.end) < 0;
}

// src/formats/dependency-graph/recognise.ts
function recogniseDependencyGraph(text) {
  if (/wave_execution_plan|execution_plan_id/.test(text)) return "no";
  if (!hasKey(text, "phases")) return "no";
  const versioned = hasKey(text, "schema_version");
  const known = ["dependencies", "required_skills", "deliverables"].filter(
    (key) => hasKey(text, key)
  );
  if (known.length === 0 || !hasKey(text, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}
function hasKey(text, key) {
  return new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text);
}

// src/formats/session-plan/recognise.ts
function recogniseSessionPlan(text) {
  if (!/^ {0,3}#{2,6}[ \t].*\b(?:session|worktree|agent|track|stream|lane|terminal|worker)\b/im.test(
    text
  ))
    return "no";
  const cut = outline(new LineIndex(text));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const { sessions } = findSessions(cut);
  const own = sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase }) => phase !== void 0);
  if (own.length > 0 && (inPhase || own.length > 1)) return "signature";
  const planned = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im.test(text);
  return planned && sessions.length > 1 ? "maybe" : "no";
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
    recognise: recogniseStrategyDocument,
    named: () => false,
    parse: async (index) => {
      const { parseStrategyDocument } = await import("./parse-SNYC7KCQ.mjs");
      return parseStrategyDocument(index);
    }
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseTaskPlan,
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseTaskPlan } = await import("./parse-FA47MMXI.mjs");
      return parseTaskPlan(index, options);
    },
    write: async (plan) => (await import("./write-SYVQNVIV.mjs")).writeTaskPlan(plan)
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseExecutionPlan,
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseExecutionPlan } = await import("./parse-F62Q5CLC.mjs");
      return parseExecutionPlan(index, options);
    },
    write: async (plan) => (await import("./write-6PYOQLXE.mjs")).writeExecutionPlan(plan)
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    recognise: recogniseCheckpoint,
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseCheckpoint } = await import("./parse-AQXO2M6H.mjs");
      return parseCheckpoint(index, options);
    },
    write: async (plan) => (await import("./write-YIWW7433.mjs")).writeCheckpoint(plan)
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./parse-HJLXVBHD.mjs");
      return parseWorkPackages(index, options);
    },
    write: async (plan) => (await import("./write-FNNAXMWJ.mjs")).writeWorkPackages(plan)
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (index, options) => {
      const { parseDependencyGraph } = await import("./parse-I5Q5CF2I.mjs");
      return parseDependencyGraph(index, options);
    }
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (index, options) => {
      const { parseStrategy } = await import("./parse-NOOJO2VE.mjs");
      return parseStrategy(index, options);
    }
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (index, options) => {
      const { parseStrategySession } = await import("./parse-XDLPUDSS.mjs");
      return parseStrategySession(index, options);
    }
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseSessionPlan,
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseSessionPlan } = await import("./parse-3DGH32CV.mjs");
      return parseSessionPlan(index, options);
    },
    write: async (plan) => (await import("./write-4G2FEZOV.mjs")).writeSessionPlan(plan)
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    recognise: recogniseShared,
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseShared } = await import("./parse-PFHHBPSW.mjs");
      return parseShared(index, options);
    }
  }
};
function formatsOf(path) {
  const medium = /\.(?:ya?ml|json)$/i.test(path) ? "data" : "markdown";
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}
function detectFormat(path, text) {
  const formats = formatsOf(path);
  const looks = formats.map((format) => ({ format, looks: format.recognise(text) }));
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named = formats.find((format) => format.named(path));
  if (named && (maybe.length === 0 || maybe.includes(named))) return named.id;
  return maybe[0]?.id;
}
function looksLikePlan(path, text) {
  const looks = formatsOf(path).filter(({ isPlan }) => isPlan).map((format) => format.recognise(text));
  return SURENESS.findLast((one) => looks.includes(one)) ?? "no";
}
function isNamedAsPlan(path) {
  return formatsOf(path).some((format) => format.isPlan && format.named(path));
}

// src/formats/read.ts
async function readPlan(bytes, path, options) {
  const decoded = decode(bytes, options.limits);
  if (!("text" in decoded)) return unreadable(decoded.problem, decoded.overLimit);
  const index = new LineIndex(decoded.text);
  const id = options.as ?? detectFormat(path, decoded.text);
  if (!id) {
    const known = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known}, or name the format with --as`
      ),
      index
    };
  }
  const parsed = await FORMAT_LIST[id].parse(index, options);
  const findings = [...parsed.findings, ...hiddenCharacters(parsed.plan, index)];
  if (FORMAT_LIST[id].medium === "markdown" && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./front-matter-IT2GWURG.mjs");
    findings.push(...checkFrontMatter(index, options.limits));
  }
  return { index, bom: decoded.bom, parsed, findings };
}
function unreadable(message, overLimit) {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding = {
    rule: "plan/unreadable",
    at,
    message,
    ...overLimit && { overLimit }
  };
  return { index, bom: false, findings: [finding] };
}

export {
  recogniseCheckpoint,
  recogniseExecutionPlan,
  FORMAT_LIST,
  looksLikePlan,
  isNamedAsPlan,
  readPlan
};
