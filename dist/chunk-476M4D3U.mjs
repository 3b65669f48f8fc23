import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit
} from "./chunk-6BUJGRER.mjs";

// src/formats/yaml/scan.ts
function yamlExcess(text, limits) {
  let open = [];
  let flow = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.length > limits.field) {
      const message = `a line has ${line.length} characters, over the limit of ${limits.field}`;
      return { message, offset: index };
    }
    const lead = /^(?: *- +)* */.exec(line)[0];
    const indent = lead.search(/[^ ]|$/);
    open = open.filter((column) => column < indent);
    for (const dash of lead.matchAll(/-/g)) open.push(dash.index);
    if (/^[^#\s]/.test(line.slice(lead.length))) open.push(lead.length);
    for (const bracket of line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*/g, "").matchAll(/[[\]{}]/g)) {
      flow = Math.max(0, flow + (bracket[0] === "[" || bracket[0] === "{" ? 1 : -1));
      if (flow > limits.depth) break;
    }
    if (open.length + flow > 2 * limits.depth || flow > limits.depth) {
      return {
        message: `values are nested deeper than the limit of ${limits.depth}`,
        offset: index
      };
    }
  }
  return void 0;
}

// src/formats/yaml/document.ts
var HOSTILE = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
function readYaml(text, offset, index, limits) {
  const findings = [];
  const say = (start, end, message) => {
    findings.push({
      rule: "plan/unreadable",
      at: index.place(offset + start, offset + end),
      message
    });
  };
  const whole = index.place(offset, offset);
  const excess = yamlExcess(text, limits);
  if (excess) {
    const at = index.place(offset + excess.offset, offset + excess.offset);
    findings.push({ rule: "plan/unreadable", at, message: excess.message, overLimit: true });
    const [placeOf2, otherReadings2] = [() => whole, () => []];
    return { value: null, placeOf: placeOf2, keyPlaceOf: placeOf2, otherReadings: otherReadings2, findings };
  }
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
  for (const problem of [...document.errors, ...document.warnings]) {
    say(problem.pos[0], problem.pos[1], sentence(problem.code, firstLine(problem.message)));
  }
  visit(document, {
    Alias: (_, node) => say(
      ...span(node),
      `the alias *${node.source} is not allowed; write the value out`
    ),
    Map: (_, node) => checkKeys(node.items, say)
  });
  const placeOf = (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (node && typeof node === "object" && "range" in node) {
        const [start, end] = span(node);
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
    const [start, end] = span(pair.key);
    return index.place(offset + start, offset + end);
  };
  const otherReadings = () => {
    const found = [];
    visit(document, {
      Scalar: (_, node) => {
        if (node.type !== "PLAIN" || !node.source) return;
        const as = readBy11(node.source);
        const [start, end] = span(node);
        if (as)
          found.push({ at: index.place(offset + start, offset + end), value: node.source, as });
      }
    });
    return found;
  };
  const value = toValue(document.contents);
  return { value, placeOf, keyPlaceOf, otherReadings, findings };
}
function sentence(code, message) {
  const tag = /^Unresolved tag: (.*)/.exec(message)?.[1];
  return code === "TAG_RESOLVE_FAILED" && tag !== void 0 ? `the tag ${tag} is not allowed` : `the YAML cannot be read: ${message}`;
}
function firstLine(message) {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}
function span(node) {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
function checkKeys(pairs, say) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (HOSTILE.has(name)) say(...span(key), `the key "${name}" is not allowed`);
    else if (name === "<<") say(...span(key), `merge keys are not allowed; write the values out`);
    else if (seen.has(name)) say(...span(key), `the key "${name}" stands twice; keep one`);
    seen.add(name);
  }
}
function toValue(node) {
  if (isScalar(node)) {
    const { value: value2 } = node;
    return typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean" ? value2 : null;
  }
  if (isSeq(node)) return node.items.map(toValue);
  if (!isMap(node)) return null;
  const value = /* @__PURE__ */ Object.create(null);
  for (const pair of node.items) {
    if (isPair(pair) && isScalar(pair.key)) value[String(pair.key.value)] = toValue(pair.value);
  }
  return value;
}
function readBy11(source) {
  if (/^(?:y|yes|on)$/i.test(source)) return "true";
  if (/^(?:n|no|off)$/i.test(source)) return "false";
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|\d[\d_]*_[\d_]*)$/.test(source) ? "a number" : void 0;
}

export {
  readYaml
};
