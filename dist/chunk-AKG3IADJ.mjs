import {
  readBy11,
  readPlainYaml
} from "./chunk-BKS67OQE.mjs";
import {
  yamlLibrary
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/yaml/problems.ts
var HOSTILE = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
var ALONE = {
  MULTIPLE_DOCS: "a second document starts here; expected one",
  NON_STRING_KEY: "a key is no text; expected one in quotes",
  TAG_RESOLVE_FAILED: "a tag is not allowed"
};
var MEANINGS = {
  TAB_AS_INDENT: "a tab stands where spaces indent; expected spaces",
  BLOCK_AS_IMPLICIT_KEY: "a colon with a space behind it starts a value within a value; expected quotes around the text"
};
function tellProblems(problems, text, say) {
  const marker = /^<{7} |^>{7} /m.exec(text);
  if (marker && problems.length > 0) {
    const length = text.slice(marker.index).split(/\r?\n/, 1)[0].length;
    say(
      marker.index,
      marker.index + length,
      "a conflict of git is not resolved here; expected one of its sides, without the marks"
    );
    return;
  }
  const inOrder = problems.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => !Object.hasOwn(ALONE, code));
  for (const problem of inOrder) {
    if (problem !== first && !Object.hasOwn(ALONE, problem.code)) continue;
    if (first && problem.code === "NON_STRING_KEY" && problem.pos[0] > first.pos[0]) continue;
    say(...problem.pos, sentence(problem));
  }
}
function sentence({ code, message }) {
  const tag = /^Unresolved tag: (.*)/.exec(message)?.[1];
  if (tag !== void 0) return `the tag ${shortTag(tag)} is not allowed`;
  const known = ALONE[code] ?? MEANINGS[code];
  return known ?? `the YAML cannot be read: ${firstLine(message)}`;
}
function shortTag(tag) {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}
function firstLine(message) {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}
function tellForbidden(document, text, say) {
  const { visit } = yamlLibrary();
  const anchors = /* @__PURE__ */ new Set();
  visit(document, {
    Node: (_, node) => {
      if ("anchor" in node && node.anchor !== void 0) anchors.add(node.anchor);
      if (node.tag !== void 0 && isWrittenTag(node, text))
        say(
          ...span(node),
          `the tag ${shortTag(node.tag)} is not allowed; expected the value alone`
        );
    }
  });
  visit(document, {
    Alias: (_, node) => tellAlias(node, anchors, text, say),
    Map: (_, node) => checkKeys(node.items, say)
  });
}
function isWrittenTag(node, text) {
  if (!/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/.test(node.tag ?? ""))
    return false;
  const name = node.tag.slice("tag:yaml.org,2002:".length);
  const before = text.slice(0, node.range?.[0] ?? 0);
  return new RegExp(`!(?:!|<tag:yaml\\.org,2002:)${name}>?\\s*(?:&\\S+\\s*)?$`).test(
    before.slice(-200)
  );
}
function tellAlias(node, anchors, text, say) {
  const [start, end] = span(node);
  const written = text.slice(start, end).trimEnd();
  if (anchors.has(node.source) || !/[/*.?]/.test(node.source)) {
    say(start, end, `the alias *${node.source} is not allowed; write the value out`);
    return;
  }
  const message = `${written} starts with *, which makes it an alias; expected quotes around it`;
  say(start, start + written.length, message, JSON.stringify(written));
}
function span(node) {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
function checkKeys(pairs, say) {
  const { isNode, isScalar } = yamlLibrary();
  const seen = /* @__PURE__ */ new Set();
  for (const { key } of pairs) {
    if (!isNode(key) || !isScalar(key)) continue;
    const name = String(key.value);
    if (HOSTILE.has(name)) say(...span(key), `the key "${name}" is not allowed`);
    else if (name === "<<") say(...span(key), `merge keys are not allowed; write the values out`);
    else if (seen.has(name)) say(...span(key), `the key "${name}" stands twice; keep one`);
    seen.add(name);
  }
}

// src/formats/yaml/document.ts
function readYaml(text, offset, index, limits) {
  return readPlainYaml(text, offset, index, limits) ?? readByLibrary(text, offset, index);
}

// src/formats/yaml/by-library.ts
function readByLibrary(text, offset, index) {
  const findings = [];
  const say = (start, end, message, instead) => {
    const at = index.place(offset + start, offset + end);
    const fixes = instead === void 0 ? [] : [{ title: `write ${instead}`, edits: [{ ...at, text: instead }] }];
    findings.push({ rule: "plan/unreadable", at, message, ...fixes.length > 0 && { fixes } });
  };
  const whole = index.place(offset, offset);
  const { isMap, isScalar, parseDocument, visit } = yamlLibrary();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    // "silent" would read the first of several documents and say nothing.
    logLevel: "error"
  });
  tellProblems([...document.errors, ...document.warnings], text, say);
  tellForbidden(document, text, say);
  const placeOf = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (node && typeof node === "object" && "range" in node) {
        const [start, end] = span2(node);
        const length2 = text.slice(start, end).trimEnd().length;
        return index.place(offset + start, offset + start + length2);
      }
    }
    return whole;
  };
  const keyPlaceOf = (path, key) => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : void 0;
    if (!isScalar(pair?.key)) return placeOf(path);
    const [start, end] = span2(pair.key);
    return index.place(offset + start, offset + end);
  };
  const otherReadings = () => {
    const found = [];
    visit(document, {
      Scalar: (_, node) => {
        if (node.type !== "PLAIN" || !node.source) return;
        const as = readBy11(node.source);
        const [start, end] = span2(node);
        const here = typeof node.value === "number" ? `the number ${node.value}` : "text";
        const at = index.place(offset + start, offset + end);
        if (as) found.push({ at, value: node.source, here, as });
      }
    });
    return found;
  };
  const value = toValue(document.contents);
  const exactly = (path) => toValue(path.length === 0 ? document.contents : document.getIn(path, true), true);
  return { value, exactly, placeOf, keyPlaceOf, otherReadings, findings };
}
function toValue(node, isExact = false) {
  const { isMap, isPair, isScalar, isSeq } = yamlLibrary();
  if (isScalar(node)) {
    const { value: value2, source } = node;
    if (isExact && typeof value2 === "number" && !Number.isInteger(value2) && source !== void 0)
      return source === String(value2) ? value2 : source;
    return typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean" ? value2 : null;
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, isExact));
  if (!isMap(node)) return null;
  const value = /* @__PURE__ */ Object.create(null);
  for (const pair of node.items) {
    if (isPair(pair) && isScalar(pair.key))
      value[String(pair.key.value)] = toValue(pair.value, isExact);
  }
  return value;
}
function span2(node) {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

export {
  readYaml,
  readByLibrary
};
