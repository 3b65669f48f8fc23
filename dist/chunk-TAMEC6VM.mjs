import {
  newPlace,
  withoutMarks
} from "./chunk-V4XTOYGT.mjs";
import {
  isSurePath
} from "./chunk-6LI72MR5.mjs";
import {
  closesFence,
  openedFence,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/session-plan/named-files.ts
var VERBS = [
  [/^creat/i, "create"],
  [/^(?:updat|modif|edit|extend|chang|refactor)/i, "modify"],
  [/^(?:delet|remov)/i, "delete"],
  [/^(?:add|writ|implement)/i, "write"]
];
var SAID = /(?=[acdeimruw])(?<=^[ \t]*|[.;:,!)][ \t]+|[ \t](?:and|then|also)[ \t]+)(create|update|modify|edit|extend|change|refactor|delete|remove|add|write|implement)s?(?:[ \t]+(?:a|an|the|new|existing|file|files|module|script|page|test|tests)\b){0,4}[ \t]*:?[ \t]+(`[^`\n]+`(?:[ \t]*(?:,|&|\+|,?[ \t]and\b)[ \t]*`[^`\n]+`)*)(.{0,40})/gi;
var MOVED = /(?=[mrg])(?<=^[ \t]*|[.;:,!)][ \t]+|[ \t](?:and|then|also)[ \t]+)(?:rename|move|git mv)s?(?:[ \t]+(?:the|file|module|page|folder)\b){0,3}[ \t]*:?[ \t]+`([^`\n]+)`(?:[ \t]+(?:in)?to[ \t]+|[ \t]+as[ \t]+|[ \t]*(?:\u2192|->|=>)[ \t]*|[ \t]+)`([^`\n]+)`/gi;
var ITEM = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*/;
var NOT = /\b(?:not|never|without|avoid|instead of|unless)\b|n['\u2019]t\b/i;
function namedFiles({ text, offset }) {
  const found = [];
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line.trimStart());
    if (fence || /^[ \t]*[>|#]/.test(line)) continue;
    const lead = ITEM.exec(line)[0].length;
    found.push(...ofLine({ text: line.slice(lead), offset: offset + index + lead }));
  }
  return found;
}
function ofLine({ text, offset }) {
  if (!text.includes("`")) return [];
  const plain = text.replace(/`[^`]*`|[*_]/g, (part) => part.length > 1 ? part : " ");
  const found = [];
  const pattern = new RegExp(SAID);
  for (let said = pattern.exec(plain); said; said = pattern.exec(plain)) {
    const [whole, verb = "", spans = "", rest = ""] = said;
    pattern.lastIndex = said.index + whole.length - rest.length;
    const access = VERBS.find(([one]) => one.test(verb))[1];
    if (isDenied(plain, said.index) || !isOfFile(access, verb, rest)) continue;
    const start = pattern.lastIndex - spans.length;
    for (const { 1: path = "", index } of spans.matchAll(/`([^`\n]+)`/g)) {
      if (isSurePath(path)) found.push({ text: path, offset: offset + start + index + 1, access });
    }
  }
  return [...found, ...movesIn(plain, offset)];
}
function movesIn(plain, offset) {
  return [...plain.matchAll(MOVED)].flatMap((said) => {
    const [whole, old = "", target = ""] = said;
    if (!isSurePath(old) || !isSurePath(target) || isDenied(plain, said.index)) return [];
    const end = offset + said.index + whole.length - 1;
    const from = offset + said.index + whole.indexOf("`") + 1;
    const place = { text: newPlace(old, target, true), offset: end - target.length };
    const madeFrom = { text: old, offset: from };
    return [
      { ...madeFrom, access: "delete" },
      { ...place, length: target.length, access: "create", madeFrom }
    ];
  });
}
function isDenied(text, at) {
  return NOT.test(text.slice(Math.max(0, at - 200), at).replace(/^.*[.;!][ \t]/, ""));
}
function isOfFile(access, verb, rest) {
  if (access === "delete") return /^[ \t]*(?:$|[.,;:)(\u2013\u2014-]|and\b|completely\b)/i.test(rest);
  return !/^add/i.test(verb) || !/^[ \t]*(?:to|in|into|as)\b/i.test(rest);
}
function addNamedFiles(to, more) {
  for (const claim of more) {
    const path = tidyPath(claim.text).pattern;
    if (!to.some(({ text }) => tidyPath(text).pattern === path)) to.push(claim);
  }
}
function namesOtherFile(line, patterns) {
  return namedFiles({ text: line, offset: 0 }).some(
    ({ text }) => !patterns.has(tidyPath(text).pattern)
  );
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

// src/formats/session-plan/steps.ts
function readSteps(parts) {
  const steps = parts.flatMap(ofHeading);
  if (steps.length > 0) return steps;
  const blocks = parts.flatMap((part) => part.blocks);
  const items = blocks.flatMap((block) => block.kind === "list" ? block.items : []);
  if (items.length > 0) return items.flatMap(ofItem2);
  const text = blocks.find((block) => block.kind === "text");
  if (!text) return [];
  const title = /^(?:[^.\n]|\.(?=\S))*/.exec(text.text)[0];
  return [step(title, text.text, text.start, text.start + text.text.length)];
}
function ofHeading({ heading, blocks }) {
  const lead = /^\W*(?:step\s+)?\d{1,3}(?:\.\d{1,3})?(?:\s*[.:)\u2013\u2014-]\s*|\s+|$)/i.exec(
    heading?.text ?? ""
  )?.[0];
  if (!heading || lead === void 0) return [];
  const title = heading.text.slice(lead.length).trim() || heading.text.trim();
  const text = [title, ...blocks.flatMap(textsOf)].join("\n");
  const end = Math.max(heading.offset + heading.text.length, ...blocks.map(endOf));
  return [step(title, text, heading.offset, end)];
}
function endOf(block) {
  if (block.kind === "text") return block.start + block.text.length;
  return block.kind === "code" ? block.end : Math.max(block.start, ...block.items.map(({ end }) => end));
}
function ofItem2(item) {
  const first = item.text.split(/\r?\n/, 1)[0] ?? "";
  if (first.trim() === "") return [];
  const texts = [item.text, ...item.children.flatMap(textsOf)];
  return [step(first, texts.join("\n"), item.start, item.end)];
}
function textsOf(block) {
  if (block.kind === "text") return [block.text];
  if (block.kind === "code") return [block.code];
  return block.items.flatMap((item) => [`- ${item.text}`, ...item.children.flatMap(textsOf)]);
}
function step(line, text, offset, end) {
  const box = /^\[([ xX])\]\s+/.exec(line);
  const { text: title, done } = withoutMarks(line.slice(box?.[0].length ?? 0));
  return {
    title: title.replaceAll("**", "").trim(),
    done: done || /x/i.test(box?.[1] ?? ""),
    text: text.slice(box?.[0].length ?? 0).trim(),
    offset,
    end
  };
}

export {
  namedFiles,
  addNamedFiles,
  namesOtherFile,
  OUTPUT,
  takeOutput,
  readSteps
};
