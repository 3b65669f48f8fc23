import {
  Lexer,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit
} from "./chunk-NNKM4CGH.mjs";
import {
  mayAllow,
  readAllows
} from "./chunk-NCC3YW52.mjs";
import {
  nearest
} from "./chunk-26HMVUPY.mjs";

// src/formats/yaml/by-11.ts
function readBy11(source) {
  if (/^(?:y|yes|on)$/i.test(source)) return "true";
  if (/^(?:n|no|off)$/i.test(source)) return "false";
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  if (/^[-+]?(?:0o[0-7]+|0\d*[89]\d*|\d+[eE][-+]?\d+)$/.test(source)) return "text";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|0x[\da-fA-F]*_[\da-fA-F_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/.test(source) ? "a number" : void 0;
}

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
function readYaml(text, offset, index, limits) {
  const findings = [];
  const say = (start, end, message, instead) => {
    const at = index.place(offset + start, offset + end);
    const fixes = instead === void 0 ? [] : [{ title: `write ${instead}`, edits: [{ ...at, text: instead }] }];
    findings.push({ rule: "plan/unreadable", at, message, ...fixes.length > 0 && { fixes } });
  };
  const whole = index.place(offset, offset);
  const excess = yamlExcess(text, limits);
  if (excess) {
    const at = index.place(offset + excess.offset, offset + excess.offset);
    findings.push({ rule: "plan/unreadable", at, message: excess.message, overLimit: true });
    const [placeOf2, otherReadings2, exactly2] = [() => whole, () => [], () => null];
    return { value: null, exactly: exactly2, placeOf: placeOf2, keyPlaceOf: placeOf2, otherReadings: otherReadings2, findings };
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

// src/formats/yaml/fields.ts
var Fields = class _Fields {
  #document;
  #path;
  #values;
  #exact;
  constructor(document, value, path = []) {
    this.#document = document;
    this.#path = path;
    this.#values = isMapping(value) ? value : {};
  }
  /** Where the mapping, or a value in it, stands. */
  at(...keys) {
    return this.#document.placeOf([...this.#path, ...keys]);
  }
  /** The keys of the mapping, as written. */
  keys() {
    return Object.keys(this.#values);
  }
  /** The keys with their values, a fraction such as `1.10` as the text that stands there. */
  values() {
    if (!this.#exact) {
      const exact = this.#document.exactly(this.#path);
      this.#exact = isMapping(exact) ? exact : {};
    }
    return this.#exact;
  }
  /** The place of a key itself. */
  keyAt(key) {
    return this.#document.keyPlaceOf(this.#path, key);
  }
  has(key) {
    return Object.hasOwn(this.#values, key);
  }
  value(key) {
    return this.has(key) ? this.#values[key] : void 0;
  }
  /** A text; a number is read as the text that stands there. */
  text(key) {
    const value = this.value(key);
    if (typeof value !== "string" && typeof value !== "number") return void 0;
    return { value: this.#written(value, [key]), at: this.at(key) };
  }
  number(key) {
    const value = this.value(key);
    return typeof value === "number" ? { value, at: this.at(key) } : void 0;
  }
  /** The texts of a list, or the one text that stands in its place. */
  texts(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) {
      const one = this.text(key);
      return one ? [one] : [];
    }
    return value.flatMap(
      (item, i) => typeof item === "string" || typeof item === "number" ? [{ value: this.#written(item, [key, i]), at: this.at(key, i) }] : []
    );
  }
  #written(value, keys) {
    return typeof value === "string" || Number.isInteger(value) ? String(value) : String(this.#document.exactly([...this.#path, ...keys]) ?? value);
  }
  /** A mapping inside; empty where there is none. */
  mapping(key) {
    return new _Fields(this.#document, this.value(key), [...this.#path, key]);
  }
  /** A mapping at a path of keys and positions; empty where there is none. */
  below(path) {
    let value = this.#values;
    for (const key of path)
      value = typeof value === "object" && value !== null ? value[key] : void 0;
    return new _Fields(this.#document, value, [...this.#path, ...path]);
  }
  /** The mappings of a list. */
  mappings(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) return [];
    return value.map((item, i) => new _Fields(this.#document, item, [...this.#path, key, i]));
  }
};
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/formats/yaml/fault.ts
function pathOf({ instancePath }) {
  return instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
}
function faultFinding(fault, document, whole, foreign = () => void 0) {
  const path = pathOf(fault);
  const where = path.length === 0 ? whole : named(path);
  const extra = fault.params["additionalProperty"];
  if (typeof extra === "string") {
    const at = document.keyPlaceOf(path, extra);
    const head = `${where} has the key "${extra}", which is not known`;
    const home = foreign(path, extra);
    const isNested = hasKey(document, [...path, extra], home ?? "");
    if (home !== void 0) {
      const isName = /^\w+$/.test(home) && !hasKey(document, path, home) && !isNested;
      const fixes2 = [{ title: `write ${home}`, edits: [{ ...at, text: home }] }];
      const message2 = `${head}; expected ${home}`;
      return { rule: "plan/schema", at, message: message2, ...isName && { fixes: fixes2 } };
    }
    const near = nearestKey(fault);
    if (near === void 0) return { rule: "plan/schema", at, message: head };
    const fixes = [{ title: `write ${near}`, edits: [{ ...at, text: near }] }];
    const message = `${head}; the nearest is ${near}`;
    return { rule: "plan/schema", at, message, ...!hasKey(document, path, near) && { fixes } };
  }
  return {
    rule: "plan/schema",
    at: document.placeOf(path),
    message: `${where} ${demandOf(fault)}`
  };
}
function nearestKey({ params }) {
  const { additionalProperty: extra, knownKeys } = params;
  if (typeof extra !== "string" || !Array.isArray(knownKeys)) return void 0;
  const [near, ...others] = nearest(extra, knownKeys.map(String));
  return others.length === 0 ? near : void 0;
}
function withoutMisspelt(faults, foreign = () => void 0) {
  const meant = new Set(
    faults.map((fault) => {
      const extra = String(fault.params["additionalProperty"]);
      return `${fault.instancePath} ${foreign(pathOf(fault), extra) ?? nearestKey(fault)}`;
    })
  );
  return faults.filter(
    ({ keyword, instancePath, params }) => keyword !== "required" || !meant.has(`${instancePath} ${String(params["missingProperty"])}`)
  );
}
function hasKey(document, path, key) {
  let value = document.value;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    value = value[part];
  }
  return typeof value === "object" && value !== null && key in value;
}
function named(path) {
  return path.reduce(
    (text, key) => typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`,
    ""
  );
}
var FITTING = {
  availability: "80%, above 0% and at most 100%",
  session_id: "session_001",
  from: "session_001",
  ...Object.fromEntries(
    ["start_date", "end_date", "planning_date", "deadline", "date", "holidays"].map((key) => [
      key,
      "2026-01-05"
    ])
  ),
  ...Object.fromEntries(
    ["at", "since", "sent_at", "answered_at", "updated_at"].map((key) => [
      key,
      "2026-01-05T09:00:00Z"
    ])
  )
};
function patternDemand({ instancePath, params }) {
  const key = /([^/]*)(?:\/\d+)?$/.exec(instancePath)?.[1] ?? "";
  return Object.hasOwn(FITTING, key) ? `does not fit; expected one such as ${FITTING[key]}` : `does not fit; expected a text like ${String(params["pattern"])}`;
}
function demandOf(fault) {
  const { keyword, params } = fault;
  const limit = String(params["limit"]);
  const demands = {
    required: `has no "${String(params["missingProperty"])}"; expected one`,
    type: `is no ${String(params["type"])}; expected one`,
    enum: `must be one of ${[params["allowedValues"]].flat().join(", ")}`,
    const: `must be ${String(params["allowedValue"])}`,
    pattern: patternDemand(fault),
    minItems: `must have at least ${limit} entry`,
    maxItems: `has more than ${limit} entries`,
    minLength: "must not be empty",
    maxLength: `has more than ${limit} characters`,
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be more than ${limit}`,
    uniqueItems: "holds an entry twice; expected each once"
  };
  return demands[keyword] ?? "does not fit";
}

// src/formats/yaml/allow.ts
function readYamlAllows(index) {
  return mayAllow(index.text) ? readAllows(comments(index.text), index) : [];
}
var MARKS = /* @__PURE__ */ new Set(["", "", ""]);
function* comments(text) {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    const end = offset + token.length;
    if (token.startsWith("#")) yield { start: offset, end, from: offset + 1, to: end };
    offset = end;
  }
}

// src/formats/yaml/is-json.ts
function isJson({ text }) {
  return /^\s*[{[]\s*(?:["{[]|$)/.test(text);
}

// src/formats/yaml/slots.ts
function dependencySlots(fields, key, index, name) {
  const quote = isJson(index) ? { quote: '"' } : {};
  if (key === void 0) return missing(fields, index, name).map((slot) => ({ ...slot, ...quote }));
  const value = fields.value(key);
  if (value === null) return [{ ...emptyValue(fields, key, index), ...quote }];
  if (!Array.isArray(value)) return [];
  const at = fields.at(key);
  if (value.length === 0) return [{ at, before: "[", after: "]", ...quote }];
  const end = index.offset(fields.at(key, value.length - 1).end);
  if (index.text[index.offset(at.start)] === "[")
    return [{ at: index.place(end, end), before: ", ", after: "", ...quote }];
  const item = `
${" ".repeat(at.start.column - 1)}- `;
  const line = end + /^[^\r\n]*/.exec(index.text.slice(end))[0].length;
  return [{ at: index.place(line, line), before: item, between: item, after: "" }];
}
function emptyValue(fields, key, index) {
  const at = fields.at(key);
  const colon = index.offset(fields.keyAt(key).end) + 1;
  const isWritten = index.offset(at.end) > index.offset(at.start);
  return isWritten ? { at, before: "[", after: "]" } : { at: index.place(colon, colon), before: " [", after: "]" };
}
function missing(fields, index, name) {
  const [, next] = fields.keys();
  if (next === void 0) return [];
  const { start } = fields.keyAt(next);
  const at = { start, end: start };
  const isFlow = index.text[index.offset(fields.at().start)] === "{";
  if (isFlow && isJson(index)) return [{ at, before: `"${name}": [`, after: "], " }];
  if (isFlow) return [{ at, before: `${name}: [`, after: "], " }];
  return [{ at, before: `${name}: [`, after: `]
${" ".repeat(start.column - 1)}` }];
}

export {
  readYaml,
  Fields,
  isMapping,
  pathOf,
  faultFinding,
  withoutMisspelt,
  readYamlAllows,
  isJson,
  dependencySlots
};
