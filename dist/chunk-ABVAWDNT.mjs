import {
  plainCell,
  tablesOf
} from "./chunk-XUVMZIJT.mjs";
import {
  leadingName
} from "./chunk-3MWFTPX5.mjs";
import {
  emptyBody,
  readField
} from "./chunk-AJ7HXCCN.mjs";
import {
  readPathItem
} from "./chunk-DK3EG7ER.mjs";
import {
  lineDependencies
} from "./chunk-7FDFO6KC.mjs";

// src/formats/execution-plan/worker-table.ts
var WORKER_COLUMN = /^(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team|worktree|developer)s?(?: (?:id|name))?$/i;
var COLUMNS = [
  [
    /^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|prerequisites?|waits for|abhängig(?:keit(?:en)?| von))$/i,
    "dependencies"
  ],
  [
    /^(?:files?(?: owned| assigned| ownership)?|owns|owned(?: files| paths)?|ownership|paths?|territory|dateien)\b/i,
    "files"
  ],
  [/^(?:estimate[ds]?|effort|duration|time|est\.?)\b/i, "estimate"],
  [/^(?:git )?branch$/i, "branch"],
  [/^worktree(?: path)?$/i, "worktree"],
  [/^(?:validation|verification|validate|test command)$/i, "validation"],
  [
    /^(?:title|name|component|task|focus|description|role|area|feature|responsibility|purpose|scope|aufgabe)$/i,
    "title"
  ]
];
function readWorkerRows(cut, aliases, kinds) {
  return [...tablesOf(cut)].flatMap((table) => {
    const heads = headsOf(table);
    if (!heads) return [];
    const { kind, columns } = heads;
    return rowsOf(table, kind, columns).filter(({ unit }) => {
      const isKnown = aliases.one(unit.heading.id) !== void 0;
      return isKnown || kinds.size === 0 || kinds.has(unit.name.kind);
    });
  });
}
function isWorkerTable(table) {
  return headsOf(table) !== void 0;
}
function headsOf({
  head: [first, ...others]
}) {
  const head = WORKER_COLUMN.exec(plainCell(first?.text ?? ""));
  if (!head) return void 0;
  const kind = head[0].toLowerCase().replace(/ (?:id|name)$/, "").replace(/s$/, "");
  const columns = others.map(({ text }) => columnOf(plainCell(text)));
  const tells = columns.some(
    (column) => column !== void 0 && column !== "title" && column !== "estimate"
  );
  return tells ? { kind, columns } : void 0;
}
function readFieldTables(cut, workers) {
  const bodies = new Map(
    workers.flatMap(({ unit, body }) => unit.sections.map((section) => [section, body]))
  );
  for (const { section, head, rows } of tablesOf(cut)) {
    const body = bodies.get(section);
    if (!body || head.length > 2) continue;
    for (const [name, value] of [head, ...rows]) {
      const column = name && value && fieldOf(plainCell(name.text), value.text);
      if (column && value && !hasField(body, column)) takeCell(body, column, value);
    }
  }
}
function fieldOf(name, value) {
  if (/^(?:path|director(?:y)|location)$/i.test(name) && /^[`*]*\.\.\//.test(value))
    return "worktree";
  const column = columnOf(name);
  return column === "title" ? void 0 : column;
}
function hasField(body, column) {
  if (column === "dependencies") return body.dependencies.length > 0;
  if (column === "files") return body.claims.length > 0;
  if (column === "validation") return body.verification.length > 0;
  return column !== "title" && body[column] !== void 0;
}
function columnOf(name) {
  return COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
}
function rowsOf(table, kind, columns) {
  return table.rows.flatMap(([first, ...cells]) => {
    const named = first && nameOf(first, kind);
    if (!named) return [];
    const body = emptyBody();
    let title = named.title;
    cells.forEach((cell, i) => {
      const column = columns[i];
      if (column === "title") title ||= plainCell(cell.text);
      else if (column) takeCell(body, column, cell);
    });
    const end = cells.at(-1) ?? first;
    const told = cells.map(({ text }) => plainCell(text)).filter((text) => text !== "");
    if (told.length > 0) {
      const [start, to] = [cells[0].offset, end.offset + end.text.length];
      Object.assign(body.prose, { texts: [told.join(", ")], start, end: to });
    }
    const section = rowSection(table.section, first, end);
    const heading = {
      id: named.name.id,
      idOffset: named.start,
      idLength: named.length,
      title,
      done: false,
      certain: true
    };
    return [{ unit: { heading, sections: [section], parts: () => [], name: named.name }, body }];
  });
}
function rowSection({ at }, first, end) {
  const to = end.offset + end.text.length;
  return { level: 0, heading: "", headingOffset: first.offset, at, bodyStart: to, bodyEnd: to };
}
function nameOf({ text, offset }, kind) {
  const bare = text.replace(/^[*_`\s]+/, "");
  const start = offset + text.length - bare.length;
  const named = leadingName(bare);
  const key = /^(?:[A-Za-z]?\d+(?:\.\d+)*[A-Za-z]?|[A-Z])(?![\w-])/.exec(bare)?.[0];
  const whole = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}(?=[*_`\s]*$)/u.exec(bare)?.[0].trimEnd();
  const length = named?.length ?? key?.length ?? whole?.length;
  if (length === void 0 || /^(?:total|all|sum|none|tbd)\b/i.test(bare)) return void 0;
  const id = bare.slice(0, length);
  const name = named?.name ?? { kind, key: id, id };
  const title = bare.slice(length).replace(/^[\s:–—(-]+/, "").replace(/[)*_`\s]+$/, "");
  return { name, title: plainCell(title), start, length };
}
function takeCell(body, column, cell) {
  if (column === "dependencies") {
    const declared = lineDependencies(cell);
    if (declared) body.dependencies.push(declared);
  } else if (column === "files") takeFiles(body, cell);
  else readField(body, column, cell);
}
function takeFiles(body, cell) {
  const paths = readPathItem(cell);
  for (const { text, offset, length = text.length, action } of paths)
    body.claims.push({ text, offset, length, access: action ?? "write" });
  const last = paths.at(-1);
  const from = last ? last.offset + (last.length ?? last.text.length) - cell.offset : 0;
  const rest = cell.text.slice(from).replace(/\([^()]*\)/g, "").replace(/^[`*_\s,;]+/, "");
  if (new RegExp("\\p{L}{3,}", "u").test(rest) && !/^none\b/i.test(rest))
    body.noPaths.push({ text: rest.trim(), offset: cell.offset + cell.text.indexOf(rest) });
}

export {
  readWorkerRows,
  isWorkerTable,
  readFieldTables,
  columnOf,
  takeCell
};
