import {
  recogniseStrategyDocument
} from "./chunk-NBP3Q6QC.mjs";
import {
  recogniseExecutionPlan,
  recogniseSessionPlan,
  recogniseTaskPlan
} from "./chunk-3BHQ4XHX.mjs";
import "./chunk-GA6KKUAA.mjs";
import "./chunk-WX3CDPFC.mjs";
import "./chunk-5LHMZIL4.mjs";
import "./chunk-ABVAWDNT.mjs";
import "./chunk-2N66SI7C.mjs";
import "./chunk-XUVMZIJT.mjs";
import "./chunk-DDABBOQJ.mjs";
import {
  readWorkerHeading
} from "./chunk-3MWFTPX5.mjs";
import "./chunk-AJ7HXCCN.mjs";
import "./chunk-DKWMM3KO.mjs";
import "./chunk-E2Z5UEL6.mjs";
import "./chunk-DK3EG7ER.mjs";
import {
  LineIndex,
  outline,
  withoutCode
} from "./chunk-7FDFO6KC.mjs";
import "./chunk-GPMFYQII.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/formats/checkpoint/recognise.ts
var TITLE = /^[^\p{L}]*(?:(?:execution|plan|project|orchestrator|worker|session|parallel)[ \t]+){0,2}checkpoint\b/iu;
var TABLE = /^ {0,3}\|[ \t*]*(worker|agent|stream|track|lane|team|id)s?[ \t*]*\|(?:[^\n|]*\|){0,8}[ \t*]*(?:status|state)[ \t*]*\|.*((?:\r?\n {0,3}\|.*)*)/im;
var WORKER_STATUS = /^ {0,3}#{2,6}[ \t]+\W*(?:worker|agent)s?\b.*\bstatus\b/im;
var ITEM = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(\S[^\n]{0,200})$/gm;
var PHASE = /^(?: {0,3}#{2,6}[ \t]+\W*|[ \t]*(?:[-*+][ \t]+)?[*_]{0,2})current phase\b/im;
var REST = /^ {0,3}#{2,6}[ \t]+\W*(?:next (?:actions?|steps?)|blockers?)\b/im;
var STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;
var OWN_STATUS = /^[^\n]{0,30}\bstatus\b[*_: \t]*(?:IN_PROGRESS|BLOCKED|COMPLETED)\b/im;
var PLAN = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:execution )?plan(?: file)?[*_]{0,2}[ \t]*:.*\.md\b/im;
function recogniseCheckpoint(text) {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections, text: shown } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !TITLE.test(title.heading)) return "no";
  return isOfPlan(withoutCode(shown)) ? "signature" : "maybe";
}
function isOfPlan(text) {
  const [hasPlan, hasPhase, hasStatus] = [PLAN.test(text), PHASE.test(text), STATUS.test(text)];
  const hasRest = hasPhase || REST.test(text);
  const table = TABLE.exec(text);
  if (WORKER_STATUS.test(text) || tellsOfWorkers(text, table?.[2] ?? ""))
    return hasPlan || hasStatus || hasRest;
  if (table && /^(?:worker|agent)$/i.test(table[1]))
    return hasPlan || hasPhase || OWN_STATUS.test(text);
  return hasPlan && hasStatus && hasRest;
}
function tellsOfWorkers(text, rows) {
  const cells = rows.split("\n").map((row) => /^\s*\|([^|]*)/.exec(row)?.[1]?.trim() ?? "");
  if (cells.some((cell) => readWorkerHeading({ text: cell, offset: 0 }))) return true;
  const items = [...text.matchAll(ITEM)].map((match) => match[1]);
  return items.some(
    (item) => /^(?:worker|agent)$/.test(readWorkerHeading({ text: item, offset: 0 })?.name.kind ?? "")
  );
}

// src/formats/shared/recognise.ts
function recogniseShared(text) {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}

// src/formats/recognise-markdown.ts
var MARKDOWN = {
  "strategy-document": recogniseStrategyDocument,
  "task-plan": recogniseTaskPlan,
  "execution-plan": recogniseExecutionPlan,
  checkpoint: recogniseCheckpoint,
  "session-plan": recogniseSessionPlan,
  shared: recogniseShared
};
export {
  MARKDOWN
};
