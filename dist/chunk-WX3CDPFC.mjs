import {
  readPhaseHeading
} from "./chunk-E2Z5UEL6.mjs";
import {
  looksLikePath,
  readPathItem
} from "./chunk-DK3EG7ER.mjs";
import {
  withoutMarks
} from "./chunk-7FDFO6KC.mjs";

// src/formats/session-plan/places.ts
var REMARK = /\s*[([]([^()[\]\n]*\b(?:worktree|branch)\s*:[^()[\]\n]*)[)\]]/i;
function withoutPlaces(title) {
  return REMARK.test(title) ? title.replace(REMARK, "").replace(/[\s–—-]+$/, "") : title;
}
function placesInHeading({ text, offset }) {
  const remark = REMARK.exec(text);
  if (!remark) return {};
  const found = {};
  for (const match of remark[0].matchAll(
    /\b(worktree|branch)\s*:[\s*_]*(?:`([^`\n]+)`|([^\s`,;|)\]]+))/gi
  )) {
    const value = match[2] ?? match[3];
    const start = offset + remark.index + match.index + match[0].lastIndexOf(value);
    found[match[1].toLowerCase()] ??= {
      value,
      offset: start,
      length: value.length
    };
  }
  return found;
}
var COMMAND = /\bgit worktree add[ \t]+([^\n`;&|#]+)/g;
function placesInCommand({ text, offset }) {
  const [command, ...others] = text.matchAll(COMMAND);
  if (!command || others.length > 0) return {};
  const from = offset + command.index + command[0].length - command[1].length;
  const words = [...command[1].matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match) => {
    const value = match[1] ?? match[2] ?? match[3];
    return { value, offset: from + match.index + match[0].indexOf(value), length: value.length };
  });
  const option = words.findIndex(({ value }) => /^-[bB]$/.test(value));
  const own = option === -1 ? void 0 : words[option + 1];
  const plain = words.filter((word) => word !== own && !word.value.startsWith("-"));
  const [worktree, start] = plain;
  const branch = own ?? (words.some(({ value }) => /^(?:-d|--detach)$/.test(value)) ? void 0 : start);
  return { ...worktree && { worktree }, ...branch && { branch } };
}
function fillPlaces(values, { branch, worktree }) {
  if (branch) values.branch ??= branch;
  if (worktree) values.worktree ??= worktree;
}

// src/formats/session-plan/heading.ts
var LEAD = new RegExp("^(?:[*_`~\\s]|\\p{Extended_Pictographic}|[\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D]|\\[[ xX]?\\])*", "u");
var KIND = /^(session|sitzung|worktree|agent|terminal|track|stream|lane|worker)\b[\s#:]*/i;
var NAME = /^[[(`"]?([A-Za-z]|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*|[A-Za-z]-\d+)[\])`"]?(?=$|[\s:.)(–—-])/;
var LONGEST = 4096;
function readSessionHeading({ text, offset }) {
  if (text.length > LONGEST) return void 0;
  const lead = LEAD.exec(text)[0].length;
  const kind = KIND.exec(text.slice(lead));
  if (!kind?.[1]) return void 0;
  const from = lead + kind[0].length;
  const rest = text.slice(from);
  const short = NAME.exec(rest);
  if (short?.[1]) {
    const title = withoutMarks(rest.slice(short[0].length).replace(/^[\s*_:.)–—-]+/, ""));
    const nameOffset = offset + from + short[0].indexOf(short[1]);
    return {
      kind: kindOf(kind[1]),
      name: short[1],
      nameOffset,
      ...titled(title),
      certain: true
    };
  }
  const whole = withoutMarks(rest.replace(/[*_`]/g, ""));
  const name = /^[^:–—(]*/.exec(whole.text)[0].trim().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  if (name === "") return void 0;
  return {
    kind: kindOf(kind[1]),
    name,
    nameOffset: offset + from,
    ...titled(whole),
    certain: false
  };
}
function kindOf(word) {
  return word.toLowerCase().replace("sitzung", "session");
}
function titled({ text, done }) {
  const title = withoutPlaces(text.replaceAll("**", "")).trim();
  return { title: /^\(([^()]*)\)$/.exec(title)?.[1]?.trim() ?? title, done };
}
function readSessionPhase(heading) {
  const text = heading.slice(LEAD.exec(heading)[0].length);
  return /^track\b/i.test(text) ? void 0 : readPhaseHeading(text);
}
function sessionId(phase, name) {
  if (phase === void 0 || startsWithPhase(phase, name)) return name;
  if (/^[A-Za-z]$/.test(name) && /\d$/.test(phase)) return phase + name;
  return /^\d/.test(name) ? `${phase}.${name}` : `${phase}-${name}`;
}
function startsWithPhase(phase, name) {
  return name.startsWith(phase) && /^[A-Za-z.-]/.test(name.slice(phase.length));
}

// src/formats/session-plan/output.ts
var OUTPUT = /^[\s*_`]{0,9}(?:outputs?|deliverables?|produces|ausgaben?|ergebnisse?|ergebnis)[*_`]{0,3}\s{0,3}:[*_\s]{0,9}/i;
function takeOutput(parts) {
  const outputs = [];
  let open = false;
  const left = parts.map((part) => {
    if (part.heading) open = isLabel(part.heading.text);
    const blocks = part.blocks.flatMap((block) => {
      if (block.kind === "code") return [block];
      if (block.kind === "text") {
        const { kept, found, last } = ofText(block);
        outputs.push(...found);
        open = last || open && kept.length === 0;
        return kept;
      }
      if (open && block.items.every(({ text }) => !LABELLED.test(text))) {
        open = false;
        outputs.push(...block.items.map(({ text, start }) => ({ text, offset: start })));
        return [];
      }
      open = false;
      const items = block.items.filter((item) => !ofItem(item, outputs));
      return items.length === 0 ? [] : [{ ...block, items }];
    });
    return { ...part, blocks };
  });
  return { parts: left, outputs };
}
function isLabel(text) {
  return OUTPUT.test(`${text.replace(/[\s:*_]+$/, "")}:`);
}
var LABELLED = /^[*_`]{0,3}[A-Z][\w ]{0,30}[*_`]{0,3}:[*_`]{0,3}\s/;
function ofText({ text, start }) {
  const found = [];
  const kept = [];
  let last = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const label = OUTPUT.exec(line)?.[0];
    last = label !== void 0 && line.slice(label.length).trim() === "";
    if (label === void 0) kept.push({ kind: "text", text: line, start: start + index });
    else if (!last)
      found.push({ text: line.slice(label.length), offset: start + index + label.length });
  }
  return found.length === 0 && !last ? { kept: [{ kind: "text", text, start }], found, last } : { kept, found, last };
}
function ofItem(item, outputs) {
  const label = OUTPUT.exec(item.text)?.[0];
  if (label === void 0) return false;
  const text = item.text.slice(label.length);
  if (text.trim() !== "") outputs.push({ text, offset: item.start + label.length });
  for (const child of item.children) {
    if (child.kind !== "list") continue;
    outputs.push(...child.items.map((one) => ({ text: one.text, offset: one.start })));
  }
  return true;
}
function outputClaims(output) {
  return piecesOf(output).flatMap((piece) => {
    const [first, ...more] = readPathItem(piece);
    const listed = (first ? [first, ...more] : pathsWithin(piece)).filter(
      (path) => /[./*]/.test(path.text) || piece.text[path.offset - piece.offset - 1] === "`"
    );
    return listed.flatMap((path) => claimsOf(path, saidBefore(piece.text)));
  });
}
function claimsOf({ to, action, ...path }, said) {
  const access = action ?? said;
  if (!to) return [{ ...path, access }];
  return [
    { ...path, access: "delete" },
    { ...to, access: "create" }
  ];
}
function piecesOf({ text, offset }) {
  return [...text.matchAll(/(?:`[^`\n]*`|\([^()\n]*\)|\{[^{}\n]*\}|[^,;])+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}
function pathsWithin({ text, offset }) {
  const found = [];
  for (const match of text.matchAll(/`([^`\n]+)`|[^\s`]+/g)) {
    const quoted = match[1];
    const lead = quoted === void 0 ? /^[*_"'([]*/.exec(match[0])[0].length : 1;
    const word = quoted ?? match[0].slice(lead).replace(/[*_"')\].:!?]+$/, "");
    if (!looksLikePath(word, quoted !== void 0)) continue;
    found.push({ text: word, offset: offset + match.index + lead });
  }
  return found;
}
var SAID = [
  [/^(?:\W|the\b|a\b)*(?:new|creat\w*|add(?:s|ed)?|neue?[nrs]?)\b/i, "create"],
  [/^(?:\W|the\b|a\b)*(?:updat|modif|edit|extend|chang|refactor|geändert|ändert)\w*/iu, "modify"],
  [/^(?:\W|the\b|a\b)*(?:delet|remov|lösch|gelöscht)\w*/iu, "delete"]
];
function saidBefore(text) {
  return SAID.find(([pattern]) => pattern.test(text))?.[1] ?? "write";
}

export {
  placesInHeading,
  placesInCommand,
  fillPlaces,
  readSessionHeading,
  readSessionPhase,
  sessionId,
  OUTPUT,
  takeOutput,
  outputClaims
};
