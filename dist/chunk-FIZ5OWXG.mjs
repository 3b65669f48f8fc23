import {
  withoutMarks
} from "./chunk-KRSL5KYO.mjs";
import {
  isSurePath
} from "./chunk-6LI72MR5.mjs";
import {
  closesFence,
  openedFence,
  tidyPath
} from "./chunk-ATN3B3QQ.mjs";

// src/formats/session-plan/named-files.ts
var VERBS = [
  [/^creat/i, "create"],
  [/^(?:updat|modif|edit|extend|chang|refactor)/i, "modify"],
  [/^(?:delet|remov)/i, "delete"],
  [/^(?:add|writ|implement)/i, "write"]
];
var SAID = /(?=[acdeimruw])(?<=^[ \t]*|[.;:,!)][ \t]+|[ \t](?:and|then|also)[ \t]+)(create|update|modify|edit|extend|change|refactor|delete|remove|add|write|implement)s?(?:[ \t]+(?:a|an|the|new|existing|file|files|module|script|page|test|tests)\b){0,4}[ \t]*:?[ \t]+(`[^`\n]+`(?:[ \t]*(?:,|&|\+|,?[ \t]and\b)[ \t]*`[^`\n]+`)*)(.{0,40})/gi;
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
    const before = plain.slice(Math.max(0, said.index - 200), said.index);
    const sentence = before.replace(/^.*[.;!][ \t]/, "");
    const access = VERBS.find(([one]) => one.test(verb))[1];
    if (NOT.test(sentence) || !isOfFile(access, verb, rest)) continue;
    const start = pattern.lastIndex - spans.length;
    for (const { 1: path = "", index } of spans.matchAll(/`([^`\n]+)`/g)) {
      if (isSurePath(path)) found.push({ text: path, offset: offset + start + index + 1, access });
    }
  }
  return found;
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

// src/formats/session-plan/steps.ts
function readSteps(parts) {
  const steps = parts.flatMap(ofHeading);
  if (steps.length > 0) return steps;
  const blocks = parts.flatMap((part) => part.blocks);
  const items = blocks.flatMap((block) => block.kind === "list" ? block.items : []);
  if (items.length > 0) return items.flatMap(ofItem);
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
function ofItem(item) {
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
  readSteps
};
