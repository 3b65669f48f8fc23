import {
  faultFinding,
  pathOf,
  withKeysOnce,
  withoutMisspelt
} from "./chunk-XFSFFJ34.mjs";
import {
  NAMES,
  NAMES2,
  STEPS,
  checkKeys,
  dependencyKeys,
  holdsPaths,
  idTexts,
  idsIn,
  idsInText,
  isCommand,
  isMapping,
  isNoStep,
  itemsOf,
  listed,
  readScope,
  renamed,
  saysChecks,
  saysNone,
  textsOf,
  tierOf
} from "./chunk-SN5BIQNS.mjs";
import {
  CLAIM_KEYS,
  COMMAND,
  isLoose,
  isNoFault,
  isWithinPackage,
  work_packages_schema_default
} from "./chunk-6PXUU6CM.mjs";
import {
  isJson
} from "./chunk-BKS67OQE.mjs";
import {
  nearest,
  yamlLibrary
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/work-packages/foreign.ts
var FOREIGN = {
  "": {
    version: "schema_version",
    change_id: "feature.id",
    feature_id: "feature.id",
    id: "feature.id",
    title: "feature.title",
    name: "feature.title",
    plan_revision: "feature.plan_revision",
    openapi: "contracts.openapi",
    tasks: "packages",
    work_packages: "packages",
    dag: "depends_on of each package",
    dependencies: "depends_on of each package"
  },
  feature: { name: "title", revision: "plan_revision", version: "plan_revision" },
  contracts: {
    schemas: "openapi.files",
    files: "openapi.files",
    primary: "openapi.primary",
    version: "revision"
  },
  defaults: {
    ttl_minutes: "lock_ttl_minutes",
    ttl: "lock_ttl_minutes",
    timeout: "timeout_minutes",
    retries: "retry_budget",
    tier_required: "verification_tier_required",
    tier: "verification_tier_required",
    trust_level: "min_trust_level"
  },
  package: {
    id: "package_id",
    name: "title",
    type: "task_type",
    summary: "description",
    dependencies: "depends_on",
    dependsOn: "depends_on",
    depends: "depends_on",
    deps: "depends_on",
    needs: "depends_on",
    requires: "depends_on",
    blocked_by: "depends_on",
    after: "depends_on",
    write_allow: "scope.write_allow",
    read_allow: "scope.read_allow",
    deny: "scope.deny",
    write_deny: "scope.deny",
    files: "scope.write_allow",
    paths: "scope.write_allow",
    owns: "scope.write_allow",
    keys: "locks.keys",
    ttl_minutes: "locks.ttl_minutes",
    ttl: "locks.ttl_minutes",
    tier: "verification.tier_required",
    tier_required: "verification.tier_required",
    steps: "verification.steps",
    test_command: "a step of verification.steps",
    command: "a step of verification.steps",
    tests: "verification.steps",
    verify: "verification",
    validation: "verification",
    branch: "worktree.name",
    timeout: "timeout_minutes",
    retries: "retry_budget",
    max_retries: "retry_budget",
    trust_level: "min_trust_level",
    agent: "archetype",
    agent_type: "archetype",
    agent_hint: "inputs, where anything may stand",
    owner: "inputs, where anything may stand",
    write: "scope.write_allow",
    writes: "scope.write_allow",
    files_to_create: "scope.write_allow",
    files_to_modify: "scope.write_allow",
    read: "scope.read_allow",
    read_only: "scope.read_allow",
    loc_estimate: "metadata.loc_estimate",
    complexity: "metadata.complexity",
    package_kind: "metadata.package_kind",
    result_keys: "outputs.result_keys",
    artifacts: "outputs.artifacts",
    tasks: "inputs, where anything may stand",
    notes: "inputs, where anything may stand",
    acceptance: "inputs, where anything may stand",
    acceptance_criteria: "inputs, where anything may stand",
    constraints: "inputs, where anything may stand"
  },
  scope: {
    write: "write_allow",
    writes: "write_allow",
    allow_write: "write_allow",
    read: "read_allow",
    reads: "read_allow",
    allow_read: "read_allow",
    write_deny: "deny",
    exclude: "deny",
    forbidden: "deny"
  },
  locks: { ttl: "ttl_minutes", paths: "files", resources: "keys" },
  worktree: { branch: "name", path: "name" },
  verification: { tier: "tier_required", commands: "steps", checks: "steps" },
  step: {
    run: "command",
    cmd: "command",
    script: "command",
    type: "kind",
    instructions: "manual_instructions",
    workflow: "ci.workflow",
    exit_code: "expect_exit_code"
  }
};
function foreignKey(path, key) {
  const last = path.at(-1);
  const mapping = typeof last !== "number" ? last : path.at(-2) === "steps" ? "step" : "package";
  const name = mapping ?? "";
  const keys = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : void 0;
  return keys && Object.hasOwn(keys, key) ? keys[key] : void 0;
}
function namesVerification(keys) {
  return keys.some(
    (key) => /verification/.test(foreignKey(["packages", 0], key) ?? "") || nearest(key, ["verification"]).length > 0
  );
}

// src/formats/work-packages/home-of-meant.ts
function homeOfMeant(key, value, ids) {
  if (saysChecks(key) && value !== null && typeof value !== "boolean") return "verification.steps";
  if (holds(value, (text) => text.split(/\r?\n/).some(isCommandLine)))
    return "verification.steps, as it holds a command";
  return key !== "tasks" && namesPackages(value, ids) ? "depends_on, as it names packages" : void 0;
}
function namesPackages(value, ids) {
  return holds(value, (text) => idsInText(text).some((id) => ids.has(id)));
}
function isCommandLine(line) {
  return isCommand(line.replace(/^\s*(?:[-*\u2022]|\d+[.)])\s+/, "").replaceAll("`", ""));
}
function holds(value, fits) {
  if (typeof value === "string") return fits(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => holds(one, fits));
  return Object.entries(value).some(([key, one]) => fits(key) || holds(one, fits));
}

// src/formats/work-packages/home.ts
var PATHS = "scope.write_allow or scope.read_allow, as it holds paths";
function homeInPackage(source, key, { texts, taken }, ids) {
  if (taken.includes(key)) {
    const kind = kindBelow(texts, 0, key);
    return kind === void 0 ? "scope" : `scope.${kind}`;
  }
  const value = source[key] ?? null;
  if (holdsPaths(key, value)) return PATHS;
  const known = foreignKey(["packages", 0], key);
  return known?.startsWith("inputs") === false ? known : homeOfMeant(key, value, ids) ?? known;
}
function homesIn(top, ids) {
  const read = /* @__PURE__ */ new Map();
  const readAt = (path) => {
    const name = path.join(" ");
    const known = read.get(name);
    if (known) return known;
    const source = top.below(path).values();
    const scope = readScope(path.length === 2 ? source : { scope: source });
    read.set(name, { source, scope });
    return { source, scope };
  };
  return (path, key) => {
    const known = foreignKey(path, key);
    const isPackage = path.length === 2 && path[0] === "packages";
    const isScope = path.length === 3 && path[0] === "packages" && path[2] === "scope";
    if (!isPackage && !isScope) return known;
    const { source, scope } = readAt(path);
    if (!Object.hasOwn(source, key)) return known;
    if (isPackage) return homeInPackage(source, key, scope, ids);
    return known ?? (isMapping(source[key]) ? void 0 : kindBelow(scope.texts, 1, key));
  };
}
function kindBelow(texts, depth, key) {
  const kinds = new Set(texts.flatMap(({ is, path }) => path[depth] === key ? [is] : []));
  const [kind, ...more] = kinds;
  return more.length === 0 ? kind : void 0;
}

// src/formats/work-packages/rewrite.ts
function rewriteEdits(fields, entries, index) {
  const { start, end } = fields.at();
  const text = index.text.slice(index.offset(start), index.offset(end));
  if (text.startsWith("{")) {
    if (/(?:^|\s)#/m.test(text)) return [];
    const all = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    return [{ start, end, text: isJson(index) ? JSON.stringify(all) : valueText(all) }];
  }
  const placed = entries.map((entry) => ({ ...entry, from: inOrder(fields, entry.from) }));
  const edits = placed.flatMap((entry) => entryEdits(fields, entry, index));
  const isMore = placed.some(({ from }) => from.length === 0);
  return isMore ? [...edits, insertion(fields, placed)] : edits;
}
function valueText(value) {
  if (typeof value !== "object" || value === null) {
    const isPlain = typeof value !== "string" || /^[a-z][a-z-]{2,}$/.test(value);
    return isPlain && !/^(?:null|true|false|yes|off)$/.test(String(value)) ? String(value) : JSON.stringify(value);
  }
  return yamlLibrary().stringify(value, {
    collectionStyle: "flow",
    lineWidth: 0,
    compat: "yaml-1.1",
    defaultKeyType: "PLAIN",
    aliasDuplicateObjects: false
  }).trimEnd();
}
function entryEdits(fields, { key, value, from }, index) {
  const [first] = from;
  if (first === void 0) return [];
  const isSame = JSON.stringify(value) === JSON.stringify(fields.values()[first]);
  if (from.length === 1 && isSame)
    return first === key ? [] : [{ ...fields.keyAt(first), text: key }];
  const spans = from.map((name) => spanOf(fields, name, index));
  const [anchor, ...others] = spans;
  const comments = spans.flatMap((span, i) => commentsIn(span, i === 0, index));
  const indent = `
${" ".repeat(index.point(anchor.start).column - 1)}`;
  const lead = comments.map((comment) => `${comment}${indent}`).join("");
  return [
    { ...index.place(anchor.start, anchor.end), text: `${lead}${key}: ${valueText(value)}` },
    ...others.map((span) => removal(span, index))
  ];
}
function spanOf(fields, name, index) {
  const key = fields.keyAt(name);
  const start = index.offset(key.start);
  const end = Math.max(index.offset(fields.at(name).end), index.offset(key.end) + 1);
  const comment = /^[ \t]+(#[^\r\n]*)/.exec(index.text.slice(end, end + 1e3))?.[0] ?? "";
  return { start, end, comment };
}
function commentsIn({ start, end, comment }, stays, index) {
  const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g;
  const text = index.text.slice(start, end).replace(quoted, "");
  const inside = /:\s*[|>]/.test(text.split("\n", 1)[0] ?? "") ? [] : [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/gm)].map(([, one = ""]) => one);
  return [...inside, ...stays || comment === "" ? [] : [comment.trim()]];
}
function inOrder(fields, names) {
  return fields.keys().filter((key) => names.includes(key));
}
function removal({ start, end, comment }, index) {
  const before = index.text.slice(0, start);
  const line = before.length - /[ \t]*$/.exec(before)[0].length;
  const from = /\r?\n$/.exec(before.slice(0, line))?.index ?? line;
  return { ...index.place(from, end + comment.length), text: "" };
}
function insertion(fields, entries) {
  const added = entries.filter(({ from }) => from.length === 0);
  const moves = new Set(entries.flatMap(({ from }) => from.slice(1)));
  const [first = "id", next = first] = fields.keys().filter((key) => !moves.has(key));
  const { start } = fields.keyAt(next);
  const indent = " ".repeat(start.column - 1);
  const lines = added.map(({ key, value }) => `${key}: ${valueText(value)}
${indent}`);
  return { start, end: start, text: lines.join("") };
}

// src/formats/work-packages/whole-locks.ts
function locksOf(value, isWhole) {
  if (!isMapping(value)) {
    const { locks, isWhole: isRead } = listed(value, void 0, []);
    return isRead ? { files: textsIn(locks, "files"), keys: textsIn(locks, "keys") } : value;
  }
  const found = renamed(value, NAMES2);
  for (const is of ["files", "keys"]) {
    if (!isWhole && !(is in found)) continue;
    const { locks, isWhole: isRead } = listed(found[is] ?? null, is, []);
    if (isRead) found[is] = textsIn(locks, is);
  }
  return found;
}
function textsIn(locks, is) {
  return locks.flatMap((lock) => lock.is === is ? [lock.text] : []);
}

// src/formats/work-packages/whole-verification.ts
function verificationOf(value, isWhole, more = []) {
  const own = itemsOf(value);
  const items = [...own, ...more.flatMap(itemsOf)];
  if (typeof value === "boolean" || items.some(({ item }) => isNoStep(item))) return value;
  const steps = items.map(({ item, isCommand: isOne2 }, i) => stepOf(item, i, isOne2));
  const review = [stepOf("review the result", 0)];
  if (!isMapping(value)) {
    const words = (Array.isArray(value) ? value : [value]).map(
      (one) => typeof one === "string" ? tierOf(one) : void 0
    );
    const tier2 = words.find((one) => one !== void 0);
    return { tier_required: tier2 ?? "C", steps: steps.length > 0 ? steps : review };
  }
  const found = renamed(value, { tier_required: ["tier"], steps: STEPS.slice(1) });
  if (steps.length > 0) {
    if (!("steps" in found)) for (const { path } of own) delete found[String(path[0])];
    found["steps"] = steps;
  }
  const tier = found["tier_required"];
  if (typeof tier === "string") found["tier_required"] = tierOf(tier) ?? tier;
  return isWhole ? { tier_required: "C", steps: review, ...found } : found;
}
function stepOf(item, position, isOne2 = false) {
  if (isMapping(item)) return wholeStep(item, position);
  const [name, text] = [`step ${position + 1}`, String(item)];
  const evidence = { artifacts: [], result_keys: [] };
  if (isOne2 || isCommand(text)) return { name, kind: "command", command: text, evidence };
  const look = { name: "review", kind: "manual", manual_instructions: text };
  return { ...look, evidence: { artifacts: [], result_keys: ["reviewed"] } };
}
function wholeStep(step, position) {
  const found = renamed(step, { command: COMMAND.slice(1), kind: ["type"] });
  return {
    ...!("name" in found) && { name: `step ${position + 1}` },
    ...!("kind" in found) && "command" in found && { kind: "command" },
    ...!("evidence" in found) && { evidence: { artifacts: [], result_keys: [] } },
    ...found
  };
}

// src/formats/work-packages/target.ts
var ADDED = {
  task_type: () => "implement",
  description: (_, title) => title,
  depends_on: () => [],
  priority: () => 5,
  locks: () => locksOf(null, true),
  scope: () => ({ write_allow: [], read_allow: ["**"] }),
  worktree: (id) => ({ name: id.replace(/[^\w.-]+/g, "-") }),
  timeout_minutes: () => 60,
  retry_budget: () => 1,
  min_trust_level: () => 2,
  verification: () => verificationOf("none", true),
  outputs: () => ({ result_keys: ["summary"] })
};
var REQUIRED = Object.keys(ADDED);
var OPTIONAL = "role decomposition stack_position archetype context_impact metadata inputs".split(
  " "
);
var KEYS = /* @__PURE__ */ new Set(["package_id", "title", ...REQUIRED, ...OPTIONAL]);
function targetOf(source, isWhole, ids) {
  const left = new Map(Object.entries(source));
  const scope = readScope(source);
  const checks = checkKeys(source);
  const dependencies = dependencyKeys(source, ids);
  const namesOf = (key) => key === "verification" ? checks : key === "depends_on" ? dependencies : [key, ...NAMES[key] ?? []];
  const misspelt = misspeltIn(source, [...scope.taken, ...checks, ...dependencies], ids);
  const entries = [];
  const put = (key, value, from) => {
    entries.push({ key, value, from });
    for (const name of from) left.delete(name);
  };
  for (const key of KEYS) {
    if (key === "inputs" || key === "scope" || key === "metadata") continue;
    const names = [...namesOf(key), ...misspelt.get(key) ?? []].filter(
      (one) => left.has(one) && !scope.taken.includes(one)
    );
    const [name] = names;
    if (name === void 0) continue;
    const known = names.filter((one) => !misspelt.get(key)?.includes(one));
    if (key === "depends_on" && known.length > 1) put(key, ...dependenciesOf(known, left));
    else if (key === "verification" && known.length > 1)
      put(key, ...checksIn(known, left, isWhole));
    else put(key, valueOf(key, left.get(name), isWhole), [name]);
  }
  const parts = [
    () => scopeOf(left, isWhole, scope),
    () => metadataOf(left, isWhole, source),
    () => inputsOf(left, isWhole, scope, ids)
  ];
  for (const partOf of parts) {
    const part = partOf();
    if (part) put(part.key, part.value, part.from);
  }
  for (const [key, value] of left) entries.push({ key, value, from: [key] });
  if (isWhole) entries.push(...additions(entries));
  return entries;
}
function misspeltIn(source, taken, ids) {
  const read = new Set(taken);
  const found = /* @__PURE__ */ new Map();
  for (const name of Object.keys(source)) {
    if (KEYS.has(name) || read.has(name) || foreignKey(["packages", 0], name) !== void 0)
      continue;
    const [near, ...others] = nearest(name, [...KEYS]);
    if (near === void 0 || others.length > 0) continue;
    if (near !== "depends_on" && namesPackages(source[name], ids)) continue;
    found.set(near, [...found.get(near) ?? [], name]);
  }
  return found;
}
function dependenciesOf(names, left) {
  const lists = names.map((name) => idTexts(left.get(name)));
  if (lists.some((ids) => ids === void 0)) return [idsIn(left.get(names[0])), [names[0]]];
  return [[...new Set(lists.flatMap((ids) => ids.map(({ text }) => text)))], [...names]];
}
function checksIn(names, left, isWhole) {
  const [own = null, ...more] = names.map((name) => left.get(name));
  return [verificationOf(own, isWhole, more), [...names]];
}
function valueOf(key, value, isWhole) {
  if (key === "depends_on") return idsIn(value);
  if (key === "locks") return locksOf(value, isWhole);
  if (key === "verification") return verificationOf(value, isWhole);
  if (key === "worktree" && typeof value === "string") return { name: value };
  if (key === "outputs" && Array.isArray(value)) return { result_keys: value };
  return value;
}
function scopeOf(left, isWhole, { value, taken }) {
  const from = [...left.has("scope") ? ["scope"] : [], ...taken];
  if (!value || from.length === 0) return void 0;
  const read = Array.isArray(value["read_allow"]) ? value["read_allow"] : [];
  const needed = {
    write_allow: value["write_allow"] ?? [],
    ...read.length === 0 && { read_allow: ["**"] }
  };
  return { key: "scope", value: isWhole ? { ...value, ...needed } : { ...value }, from };
}
var COMPLEXITIES = /* @__PURE__ */ new Set(["low", "medium", "high"]);
var isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
var METADATA = /* @__PURE__ */ new Map([
  ["loc_estimate", isCount],
  ["alternatives_count", isCount],
  ["complexity", (value) => COMPLEXITIES.has(value)],
  ["package_kind", (value) => typeof value === "string"]
]);
function metadataOf(left, isWhole, source) {
  const own = left.get("metadata");
  if (own !== void 0 && !isMapping(own)) return void 0;
  const moved = [...left].filter(([key, value]) => METADATA.get(key)?.(value) === true);
  const inside = Object.entries(own ?? {});
  const strange = isWhole ? inside.filter(([key]) => !METADATA.has(key) && !(key in source)) : [];
  for (const [key, value] of strange) left.set(key, value);
  const kept = inside.filter((entry) => !strange.includes(entry));
  const from = [...own ? ["metadata"] : [], ...moved.map(([key]) => key)];
  if (from.length === 0) return void 0;
  return { key: "metadata", value: Object.fromEntries([...kept, ...moved]), from };
}
function inputsOf(left, isWhole, { taken }, ids) {
  const moved = [...left].filter(
    ([key, value]) => !KEYS.has(key) && !taken.includes(key) && !holdsPaths(key, value) && homeOfMeant(key, value, ids) === void 0 && (isWhole || foreignKey(["packages", 0], key)?.startsWith("inputs") === true)
  );
  const own = left.get("inputs");
  if (own !== void 0 && !isMapping(own)) return void 0;
  const from = [...own ? ["inputs"] : [], ...moved.map(([key]) => key)];
  if (from.length === 0) return void 0;
  return { key: "inputs", value: { ...own, ...Object.fromEntries(moved) }, from };
}
function additions(entries) {
  const of = (key) => {
    const [text = ""] = textsOf(entries.find((entry) => entry.key === key)?.value) ?? [];
    return text;
  };
  const [id, title] = [of("package_id"), of("title")];
  const has = new Set(entries.map(({ key }) => key));
  return REQUIRED.filter((key) => !has.has(key)).map((key) => ({
    key,
    value: ADDED[key](id, title || id),
    from: []
  }));
}

// src/formats/work-packages/loose.ts
function looseFinding(fields, index, ids) {
  const source = fields.values();
  const entries = targetOf(source, true, ids);
  const scope = readScope(source);
  const moved = scope.taken.map((key) => `${homeInPackage(source, key, scope, ids)} for ${key}`);
  const read = readNames(source, ids);
  const names = entries.flatMap(
    ({ key, from }) => from.flatMap((name) => name !== key && read.has(name) ? [`${key} for ${name}`] : [])
  ).concat(moved);
  const missing = missingKeys(fields, entries);
  const lacks = missing.length === 0 ? "" : `, and ${missing.join(", ")}`;
  const strange = strangeKeys(fields, scope, read, ids);
  const others = strange.length === 0 ? "" : `; not known are ${strange.join(", ")}`;
  const hasId = fields.has("id");
  const subject = hasId ? `package ${fields.text("id")?.value ?? ""} is written in another form` : `the package named ${fields.text("name")?.value ?? ""} has no id, and is written in another form`;
  const expected = [...hasId ? [] : ["package_id"], ...names].join(", ");
  const edits = hasId ? rewriteEdits(fields, entries, index) : [];
  return {
    rule: "plan/schema",
    at: fields.keyAt(hasId ? "id" : "name"),
    message: `${subject}; expected ${expected}${lacks}${others}`,
    ...edits.length > 0 && {
      fixes: [{ title: "write the package as the schema has it", edits }]
    }
  };
}
function missingKeys(fields, entries) {
  const made = new Set(entries.flatMap(({ key, from }) => from.length > 0 ? [key] : []));
  return REQUIRED.filter(
    (key) => !made.has(key) || key === "verification" && fields.mapping(key).keys().length === 0
  );
}
function readNames(source, ids) {
  const { verification: _, ...others } = NAMES;
  return /* @__PURE__ */ new Set([
    ...Object.values(others).flat(),
    ...checkKeys(source),
    ...dependencyKeys(source, ids)
  ]);
}
function strangeKeys(fields, scope, read, ids) {
  const source = fields.values();
  const known = /* @__PURE__ */ new Set([...KEYS, ...read, ...scope.taken]);
  if (!holdsPaths("tasks", source["tasks"] ?? null)) known.add("tasks");
  const strange = fields.keys().filter((key) => !known.has(key)).map((key) => {
    const home = homeInPackage(source, key, scope, ids);
    return home === void 0 ? key : `${key} (for ${home})`;
  });
  const inside = Object.keys(scope.value ?? {}).filter((key) => !CLAIM_NAMES.has(key));
  return [
    ...strange,
    ...inside.map((key) => `scope.${key}`),
    ...scope.value ? [] : ["what scope holds"]
  ];
}
var CLAIM_NAMES = new Set(CLAIM_KEYS);

// src/formats/work-packages/loose-document.ts
var FEATURE = ["feature", "change_id", "feature_id", "id", "title", "name"];
var MENDED = /* @__PURE__ */ new Set(["schema_version", "contracts", "version", ...FEATURE]);
function withTopFix(finding, fault, top, index) {
  const { missingProperty, additionalProperty } = fault.params;
  const [, key = String(missingProperty ?? additionalProperty)] = /^\/(\w+)/.exec(fault.instancePath) ?? [];
  const fix = MENDED.has(key) ? topFix(top, index) : void 0;
  return fix ? { ...finding, fixes: [fix] } : finding;
}
function isToldOfChange({ instancePath, params }, top) {
  return instancePath === "" && params["missingProperty"] === "feature" && top.has("change_id");
}
function topFix(top, index) {
  const json = isJson(index);
  if (!json && !top.keys().every((key) => top.keyAt(key).start.column === 1)) return void 0;
  const entryText = (key, value) => json ? `${JSON.stringify(key)}: ${JSON.stringify(value)}` : `${key}: ${valueText(value)}`;
  const replace = (key, text) => ({
    start: top.keyAt(key).start,
    end: top.at(key).end,
    text
  });
  const edits = [];
  const added = [];
  const versionKey = ["schema_version", "version"].find((key) => top.has(key));
  const version = entryText("schema_version", 1);
  if (versionKey === void 0) added.push(version);
  else if (versionKey === "version" || isOne(top.value("schema_version")))
    edits.push(replace(versionKey, version));
  if (!top.has("contracts")) added.push(entryText("contracts", "none"));
  const named = FEATURE.find((key) => top.has(key));
  const feature = featureOf(top, named);
  if (feature && named === void 0) added.push(entryText("feature", feature));
  else if (feature) edits.push(replace(named, entryText("feature", feature)));
  const { start } = top.keyAt("packages");
  const end = json ? ", " : "\n";
  if (added.length > 0)
    edits.push({ start, end: start, text: added.map((one) => one + end).join("") });
  const title = "write the top of the document as the schema has it";
  return edits.length > 0 ? { title, edits } : void 0;
}
function isOne(value) {
  return typeof value === "string" && /^v?1(?:\.0)*$/.test(value);
}
function featureOf(top, named) {
  if (named === void 0) return { id: "plan", plan_revision: 1 };
  const own = top.mapping("feature");
  if (own.keys().length > 0) {
    const id2 = own.text("id")?.value ?? idOf(own.text("title")?.value ?? own.text("name")?.value);
    if (own.has("plan_revision") && own.has("id")) return void 0;
    const { name, ...others } = own.values();
    return { id: id2, ...name !== void 0 && { title: name }, plan_revision: 1, ...others };
  }
  const text = top.text(named)?.value;
  if (text === void 0) return void 0;
  const id = idOf(text);
  return { id, ...id !== text && { title: text }, plan_revision: 1 };
}
function idOf(text = "plan") {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(text)) return text;
  const id = text.replace(/[^A-Za-z0-9._:-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return id.toLowerCase().slice(0, 128) || "plan";
}

// src/formats/work-packages/mixed.ts
function mixedFix(position, fields, yaml, index, ids) {
  const entries = targetOf(fields.values(), false, ids);
  const edits = rewriteEdits(fields, entries, index);
  if (edits.length === 0 || !isMapping(yaml.value)) return void 0;
  const packages = yaml.value["packages"];
  if (!Array.isArray(packages)) return void 0;
  const mended = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const after = { ...yaml.value, packages: packages.with(position, mended) };
  const left = new Set(withKeysOnce(work_packages_schema_default.faults(after)).map(nameOf));
  return {
    fix: { title: "write the package as the schema has it", edits },
    mends: (fault) => !left.has(nameOf(fault))
  };
}
function nameOf({ instancePath, keyword, params }) {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`;
}

// src/formats/work-packages/faults.ts
function faultFindings(faults, yaml, top, index, ids) {
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const homes = homesIn(top, ids);
  const told = withoutMisspelt(withKeysOnce(faults), homes).filter(
    (fault) => !isNoFault(fault, defaults) && !(loose.has(packageOf(fault)) && isWithinPackage(fault)) && !isToldOfChange(fault, top)
  );
  const mixed = mixedFixes(told, yaml, top, index, ids);
  return [
    ...[...loose.values()].map((fields) => looseFinding(fields, index, ids)),
    ...told.map((fault) => {
      const finding = withValueFix(
        fault,
        top,
        said(fault, faultFinding(fault, yaml, "the document", homes))
      );
      const fixes = mixed.get(packageOf(fault));
      if (fixes?.mends(fault) === true) return { fixes: [fixes.fix], ...finding };
      return loose.size > 0 ? withTopFix(finding, fault, top, index) : finding;
    })
  ];
}
function withValueFix({ instancePath }, top, finding) {
  const contracts = top.value("contracts");
  const isNone = contracts === null || typeof contracts === "string" && saysNone(contracts) || Array.isArray(contracts) && contracts.length === 0;
  const isVersion = instancePath === "/schema_version" && isOne(top.value("schema_version"));
  const meant = instancePath === "/contracts" && isNone ? "none" : isVersion ? "1" : void 0;
  if (meant === void 0) return finding;
  const { start, end } = finding.at;
  const isEmpty = start.line === end.line && start.column === end.column;
  const edits = [{ start, end, text: isEmpty ? ` ${meant}` : meant }];
  return { ...finding, fixes: [{ title: `write ${meant}`, edits }] };
}
var PARTS = {
  verification: "tier_required and steps",
  scope: "write_allow and read_allow",
  locks: "files and keys",
  worktree: "name",
  outputs: "result_keys"
};
function said({ keyword, params, instancePath }, finding) {
  if (instancePath === "/contracts" && (keyword === "const" || keyword === "type"))
    return {
      ...finding,
      message: "contracts must be none, or a mapping with revision and openapi"
    };
  const keys = /^\/packages\/\d+\/(\w+)$/.exec(instancePath)?.[1] ?? "";
  if (keyword === "type" && params["type"] === "string" && /\/locks\/keys\/\d+$/.test(instancePath))
    return {
      ...finding,
      message: `${finding.message} in quotes, as a colon with a space makes it a mapping`
    };
  if (keyword !== "type" || params["type"] !== "object" || !Object.hasOwn(PARTS, keys))
    return finding;
  const message = finding.message.replace(/expected one$/, `expected one with ${PARTS[keys]}`);
  return { ...finding, message };
}
function mixedFixes(faults, yaml, top, index, ids) {
  const packages = top.mappings("packages");
  const found = /* @__PURE__ */ new Map();
  for (const position of new Set(faults.map(packageOf)).values()) {
    const fields = position === void 0 ? void 0 : packages[position];
    if (!fields || found.size >= MOST_MIXED) continue;
    const fix = mixedFix(position, fields, yaml, index, ids);
    if (fix) found.set(position, fix);
  }
  return found;
}
var MOST_MIXED = 20;
function loosePackages(top) {
  const packages = top.mappings("packages").map((fields, i) => [i, fields]);
  return new Map(packages.filter(([, fields]) => isLoose(fields)));
}
function packageOf(fault) {
  const [key, position] = pathOf(fault);
  return key === "packages" && typeof position === "number" ? position : void 0;
}

export {
  faultFindings,
  foreignKey,
  namesVerification
};
