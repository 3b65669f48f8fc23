import {
  findSessions,
  withBoldSessions
} from "./chunk-GA6KKUAA.mjs";
import {
  inlineNames
} from "./chunk-5LHMZIL4.mjs";
import {
  otherNamesOf,
  rolesOf,
  saysOwn,
  saysPlace,
  saysWorkers
} from "./chunk-DDABBOQJ.mjs";
import {
  readWorkerHeading
} from "./chunk-3MWFTPX5.mjs";
import {
  LineIndex,
  headingDependencies,
  outline,
  readTaskHeading
} from "./chunk-7FDFO6KC.mjs";

// src/formats/task-plan/recognise.ts
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

// src/formats/session-plan/recognise.ts
var CANDIDATE = /^ {0,3}#{2,6}[ \t].*\b(?:session|sitzung|worktree|agent|track|stream|lane|terminal|worker)\b|^(?:\*\*|__)\W*(?:session|sitzung)\b|^ {0,3}\|(?:[^|\n]*\|)?[ \t*]*(?:session|sitzung|terminal)s?\b[^|\n]*\|/im;
var GIT = /\bgit worktree\b|^[\s*_#`>-]*(?:worktree|(?:git )?branch)[\s*_`]*:|\|[ \t*]*(?:worktree|(?:git )?branch)[ \t*]*\|/im;
var FILES = /^[\s*_#`-]*files?\b[^:\n]{0,40}(?::|$)/im;
var TITLE = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im;
function recogniseSessionPlan(text) {
  if (!CANDIDATE.test(text)) return "no";
  const cut = withBoldSessions(outline(new LineIndex(text)));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const { sessions, phases } = findSessions(cut);
  const own = sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase }) => phase !== void 0);
  const isPlanned = TITLE.test(text);
  if (own.length > 0 && (inPhase || own.length > 1)) {
    const isOrdered = phases.some(
      ({ heading, syncs }) => /\bparallel\b/i.test(heading.title) || syncs.length > 0 && phases.length > 1
    );
    const isOfCode = GIT.test(text) || FILES.test(text);
    return isPlanned || isOfCode || inPhase && isOrdered ? "signature" : "maybe";
  }
  return isPlanned && sessions.length > 1 ? "maybe" : "no";
}

// src/formats/execution-plan/recognise.ts
var KIND = "worker|(?:sub-?)?agent|(?:work[ -]?)?stream|track|lane|worktree|team|developer|dev|squad|pod|claude|instance|thread|engineer|W\\d";
var CANDIDATE2 = new RegExp(
  String.raw`^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*|(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*)\b(?:${KIND})`,
  "im"
);
var OTHER_CANDIDATE = new RegExp("^ {0,3}#{2,6}[ \\t]+[^\\p{L}\\n]*\\p{L}+[ \\t#:_-]*(?:\\d|[A-Z]\\b)", "mu");
var OWNS = /\b(?:worktree|branch|files? owned|ownership)\b/i;
var MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
var WORKER_TABLE = /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree|abhängig(?:keiten| von)|dateien)\b).*$/im;
var TITLE2 = /plan\b|\bparallel|\bexecution\b|\bworktrees?\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
var ONE_LINE = /\b(?:owns?|files|edits|depends on)\b/i;
function recogniseExecutionPlan(text) {
  const isLikely = CANDIDATE2.test(text);
  if (!isLikely && !(OTHER_CANDIDATE.test(text) && OWNS.test(text))) return "no";
  const cut = outline(new LineIndex(text));
  if (isOfOthers(cut)) return "signature";
  if (!isLikely) return "no";
  const isTitled = cut.sections.some(({ level, heading }) => level === 1 && TITLE2.test(heading));
  const hasMatrix = MATRIX_HEADING.test(text);
  const { workers, fields, places } = countWorkers(cut, isTitled || hasMatrix);
  if (workers === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = hasMatrix || workers > 1 && fields > 1 && (isTitled || places > 0);
  if (!isPlan) return workers > 1 && (isTitled || places > 0) ? "maybe" : "no";
  return hasMatrix || recogniseTaskPlan(text) !== "signature" ? "signature" : "maybe";
}
function isOfOthers(cut) {
  const isNumbered = cut.sections.some(
    ({ level, heading, headingOffset }) => level > 1 && readWorkerHeading({ text: heading, offset: headingOffset })
  );
  if (isNumbered) return false;
  const names = otherNamesOf(cut);
  const found = cut.sections.filter((_, i) => names[i]);
  if (found.length === 0 || saysWorkers(cut)) return found.length > 0;
  const places = found.filter((section) => saysPlace(bodyOf(cut, section)));
  return places.length > 1 && recogniseSessionPlan(cut.text) === "no";
}
function countWorkers(cut, isPlan) {
  const named = cut.sections.map(
    ({ level, heading, headingOffset }) => level < 2 ? void 0 : readWorkerHeading({ text: heading, offset: headingOffset })?.name.id
  );
  const isNumbered = named.some((id) => id !== void 0);
  const ids = isNumbered || !isPlan ? named : rolesOf(cut).map((role) => role?.name.id);
  const found = cut.sections.filter((_, i) => ids[i] !== void 0);
  if (found.length === 0) return isPlan ? countInline(cut) : { workers: 0, fields: 0, places: 0 };
  const bodies = found.map((section) => bodyOf(cut, section));
  return {
    workers: new Set(ids.filter((id) => id !== void 0)).size,
    fields: bodies.filter((body) => saysPlace(body) || saysOwn(body)).length,
    places: bodies.filter(saysPlace).length
  };
}
function bodyOf({ text }, { bodyStart, bodyEnd }) {
  return text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 3e3));
}
function countInline(cut) {
  const names = cut.sections.flatMap((section) => inlineNames(cut, section));
  const workers = new Set(names.map(({ name }) => name.id)).size;
  const bodies = names.map(({ from, to }) => cut.text.slice(from, Math.min(to, from + 3e3)));
  const oneLine = bodies.filter((body) => ONE_LINE.test(body.split("\n", 1)[0])).length;
  const places = bodies.filter(saysPlace).length;
  const fields = Math.max(bodies.filter(saysOwn).length, places, oneLine);
  return fields > 1 ? { workers, fields, places } : { workers: 0, fields: 0, places: 0 };
}

export {
  recogniseTaskPlan,
  recogniseSessionPlan,
  recogniseExecutionPlan
};
