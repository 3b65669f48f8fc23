import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  markdownExcess,
  parseBlocks,
  readAllows
} from "./chunk-SCKJLYT6.mjs";
import {
  leadingAnyName,
  outline,
  plainCell,
  readAnyHeading,
  tablesOf,
  titleSection
} from "./chunk-V4XTOYGT.mjs";

// src/formats/checkpoint/workers.ts
function readWorkers(cut) {
  const rows = inTables(cut);
  return rows.length > 0 ? rows : inLists(cut);
}
function inTables(cut) {
  return [...tablesOf(cut)].flatMap(({ head, rows }) => {
    const names = head.map(({ text }) => plainCell(text).toLowerCase());
    const worker = names.findIndex(
      (name) => /^(?:worker|agent|stream|track|lane|team|task|id)s?(?: (?:id|name))?$/.test(name)
    );
    const status = names.findIndex((name) => /^(?:status|state)$/.test(name));
    if (worker === -1 || status === -1) return [];
    const updated = names.findIndex((name) => /^(?:last )?updated?(?: at)?$/.test(name));
    return rows.flatMap((row) => {
      const [id, said] = [row[worker], row[status]];
      if (!id || plainCell(id.text) === "") return [];
      const time = row[updated];
      return [
        {
          id: nameOf(id, cut),
          status: statusOf(said ?? { text: "", offset: id.offset }, cut),
          ...time && { updated: statusOf(time, cut) }
        }
      ];
    });
  });
}
function inLists(cut) {
  return cut.sections.filter(({ heading }) => /\b(?:workers?|agents?|status|progress)\b/i.test(heading)).flatMap(({ bodyStart, bodyEnd }) => parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart)).flatMap((block) => block.kind === "list" ? block.items : []).flatMap(({ text, start }) => {
    const line = text.split(/\r?\n/, 1)[0];
    const box = /^\[([ xX])\]\s+/.exec(line);
    const lead = (box?.[0].length ?? 0) + /^[*_`\s]*/.exec(line.slice(box?.[0].length ?? 0))[0].length;
    const named = leadingAnyName(line.slice(lead));
    if (!named) return [];
    const rest = line.slice(lead + named.length);
    const said = /^.*(?:[:\u2013\u2014\u2192]|\s-\s|\()[*_`\s]*(?=\S)(?!\()/.exec(rest);
    const at = start + lead + named.length + (said?.[0].length ?? 0);
    const word = rest.slice(said?.[0].length ?? rest.length).replace(/\)\s*$/, "");
    const status = statusOf({ text: word, offset: at }, cut);
    if (word === "" && box) status.value = /x/i.test(box[1]) ? "done" : "pending";
    return [{ id: nameOf({ text: line.slice(lead), offset: start + lead }, cut), status }];
  });
}
function nameOf({ text, offset }, { index }) {
  const named = readAnyHeading({ text, offset });
  if (!named) return { value: plainCell(text), at: index.place(offset, offset + text.length) };
  const { start, length } = named;
  const value = text.slice(start - offset, start - offset + length);
  return { value: plainCell(value), at: index.place(start, start + length) };
}
function statusOf({ text, offset }, { index }) {
  const bare = text.replace(/^[\s*_`~]+|[\s*_`~]+$/g, "").replaceAll("\\|", "|");
  const words = bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return { value: words === "" ? bare : words, at: index.place(offset, offset + text.length) };
}

// src/formats/checkpoint/parse.ts
function parseCheckpoint(index, options) {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  const title = titleSection(cut);
  const at = title?.at ?? index.place(0, 0);
  const start = excess && index.startOf(excess.line);
  return {
    format: "checkpoint",
    plan: {
      format: "checkpoint",
      title: title?.heading.replace(/^[^\p{L}]*checkpoint\s*:?\s*/iu, "") ?? "",
      phases: [],
      tasks: [],
      references: [],
      allows: excess ? [] : readAllows(index)
    },
    document: excess ? { at, workers: [] } : documentOf(cut, at),
    findings: excess && start !== void 0 ? [
      {
        rule: "plan/unreadable",
        at: index.place(start, start),
        message: excess.message,
        overLimit: true
      }
    ] : []
  };
}
function documentOf(cut, at) {
  const status = field(cut, "(?:overall )?status");
  const created = field(cut, "created(?: at)?");
  const updated = field(cut, "(?:last )?updated?(?: at)?");
  const plan = field(cut, "(?:execution )?plan(?: file)?");
  const phase = field(cut, "current phase") ?? firstLine(cut, /^current phase\b/i);
  const blockers = list(cut, /^blockers?\b/i);
  const nextActions = list(cut, /^next (?:actions?|steps?)\b/i);
  return {
    at,
    workers: readWorkers(cut),
    ...plan && { plan: { ...plan, value: pathOf(plan.value) } },
    ...status && { status },
    ...created && { created },
    ...updated && { updated },
    ...phase && { phase },
    ...blockers && { blockers },
    ...nextActions && { nextActions }
  };
}
function field(cut, name) {
  const pattern = new RegExp(
    String.raw`^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}${name}(?:[*_]{0,2}[ \t]*:|:[*_]{0,2})[*_]{0,2}[ \t]*(\S[^\n]*)$`,
    "im"
  );
  const match = pattern.exec(cut.text);
  if (!match) return void 0;
  const raw = match[1].replace(/[\s*_]+$/, "");
  const value = raw.replace(/^[*_`]+|[`]+$/g, "").trim();
  if (value === "" || isUnfilled(value)) return void 0;
  const start = match.index + match[0].length - match[1].length;
  return { value, at: cut.index.place(start, start + raw.length) };
}
function pathOf(value) {
  return /\]\(<?([^)>\s]+)/.exec(value)?.[1] ?? value.split(/\s+[-\u2013\u2014(]/, 1)[0].trim();
}
function sectionOf({ sections }, heading) {
  return sections.find((one) => heading.test(one.heading.replace(/^[^\p{L}]+/u, "")));
}
function firstLine(cut, heading) {
  const section = sectionOf(cut, heading);
  const match = section && /\S[^\n]*/.exec(cut.text.slice(section.bodyStart, section.bodyEnd));
  if (!section || !match || /^(?:---|\|)/.test(match[0]) || isUnfilled(match[0])) return void 0;
  const raw = match[0].trimEnd();
  const start = section.bodyStart + match.index;
  const value = raw.replace(/^(?:[-*+]\s+)?[*_]*|[*_]+$/g, "").trim();
  return { value, at: cut.index.place(start, start + raw.length) };
}
function list(cut, heading) {
  const section = sectionOf(cut, heading);
  if (!section) return void 0;
  const { bodyStart, bodyEnd, at } = section;
  const blocks = parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart);
  const texts = blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ text, start }) => ({ text, start }));
    return block.kind === "text" ? [block] : [];
  });
  const items = texts.map(({ text, start }) => ({
    value: text.trim(),
    at: cut.index.place(start, start + text.trimEnd().length)
  })).filter(({ value }) => !/^[*_]*(?:none|n\/a|-+)\b/i.test(value) && value !== "");
  return { at, items };
}
export {
  parseCheckpoint
};
