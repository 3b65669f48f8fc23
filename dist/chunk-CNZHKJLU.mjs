import {
  withoutMarks
} from "./chunk-WCMA2GUG.mjs";
import {
  looksLikePath,
  readPathItem
} from "./chunk-UXKI36OJ.mjs";

// src/formats/session-plan/output.ts
var OUTPUT = /^[\s*_`]{0,9}(?:outputs?|deliverables?|produces)[*_`]{0,3}\s{0,3}:[*_\s]{0,9}/i;
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
  [/^(?:\W|the\b|a\b)*(?:new|creat\w*|add(?:s|ed)?)\b/i, "create"],
  [/^(?:\W|the\b|a\b)*(?:updat|modif|edit|extend|chang|refactor)\w*\b/i, "modify"],
  [/^(?:\W|the\b|a\b)*(?:delet|remov)\w*\b/i, "delete"]
];
function saidBefore(text) {
  return SAID.find(([pattern]) => pattern.test(text))?.[1] ?? "write";
}

// src/formats/session-plan/steps.ts
function readSteps(parts) {
  const blocks = parts.flatMap((part) => part.blocks);
  const items = blocks.flatMap((block) => block.kind === "list" ? block.items : []);
  if (items.length > 0) return items.flatMap(ofItem2);
  const text = blocks.find((block) => block.kind === "text");
  if (!text) return [];
  const title = /^(?:[^.\n]|\.(?=\S))*/.exec(text.text)[0];
  return [step(title, text.text, text.start, text.start + text.text.length)];
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
  OUTPUT,
  takeOutput,
  outputClaims,
  readSteps
};
