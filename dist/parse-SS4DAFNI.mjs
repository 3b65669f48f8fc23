import {
  readGlob
} from "./chunk-2M2DOI2U.mjs";
import {
  dependencySlots,
  isJson
} from "./chunk-Y6HJA4IS.mjs";
import {
  faultFinding,
  pathOf,
  withoutMisspelt
} from "./chunk-NLKQDKFZ.mjs";
import {
  Fields
} from "./chunk-MXJMF24S.mjs";
import {
  readYaml
} from "./chunk-A3MVJD3K.mjs";
import {
  Lexer,
  stringify
} from "./chunk-4VKKIFC3.mjs";
import {
  mayAllow,
  readAllows
} from "./chunk-NCC3YW52.mjs";
import "./chunk-AHVP5MGQ.mjs";
import {
  nearest
} from "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

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

// src/formats/work-packages/beyond.ts
var HELD = new Set(
  `schema_version packages change_id feature.title defaults.priority
  package_id id title name description depends_on dependencies priority locks.files locks.keys
  scope.write_allow scope.read_allow scope.deny worktree.name
  verification.steps.name verification.steps.kind verification.steps.command`.split(/\s+/)
);
var OPENED = new Set(
  "feature defaults locks scope worktree verification verification.steps".split(" ")
);
var USUAL = /* @__PURE__ */ new Map([
  ["contracts", "none"],
  ["task_type", "implement"],
  ["feature.plan_revision", 1],
  ["verification.steps.expect_exit_code", 0]
]);
function keysBeyond(fields, above = "") {
  const found = fields.keys().flatMap((key) => {
    const path = above + key;
    const value = fields.value(key);
    if (HELD.has(path) || isEmpty(value) || value === USUAL.get(path)) return [];
    if (!OPENED.has(path) || typeof value !== "object") return isTold(path, fields) ? [path] : [];
    const inside = Array.isArray(value) ? fields.mappings(key) : [fields.mapping(key)];
    return inside.flatMap((one) => keysBeyond(one, `${path}.`));
  });
  return [...new Set(found)];
}
function isEmpty(value) {
  return value === null || value === void 0 || typeof value === "object" && size(value) === 0;
}
function size(value) {
  return Object.keys(value).length;
}
function isTold(path, fields) {
  return path !== "verification" && (path !== "feature.id" || fields.has("title"));
}

// src/formats/work-packages/mentions.ts
var NUMBER = String.raw`T?(\d{1,4}(?:\.\d{1,4}){1,4}[a-z]?|\d{1,4}\.[x*])`;
var UP_TO = String.raw`\s*(?:-|–|—|\.\.|\bto\b|\bthrough\b|\bbis\b)\s*`;
var NO_VERSION = String.raw`(?<!\b(?:versions?|releases?|python|node|openapi|typescript|java|postgres(?:ql)?):?\s+)`;
var TASKS = new RegExp(
  String.raw`(?<![\w.])${NO_VERSION}${NUMBER}(?:${UP_TO}${NUMBER})?(?![\w])`,
  "gi"
);
var GROUPS = new RegExp(
  String.raw`\b(?:tasks?|sections?|phases?|groups?)\s+(\d+)(?:${UP_TO}(\d+))?(?![\w.]\d)`,
  "gi"
);
var LETTERED = new RegExp(
  String.raw`(?<![\w.])T(\d{1,4})(?:${UP_TO}T?(\d{1,4}))?(?![\w]|\.\d)`,
  "g"
);
function taskMentions(text) {
  const plainText = text.replace(
    /\\u(20[01]\d)/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
  const found = [TASKS, GROUPS, LETTERED].flatMap((pattern) => [...plainText.matchAll(pattern)]);
  return found.map(([, from = "", to]) => ({
    from: plain(from),
    ...to !== void 0 && { to: plain(to) }
  }));
}
function plain(number) {
  return number.replace(/\.[x*]$/, "");
}

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
  const keys = FOREIGN[mapping ?? ""];
  return keys && Object.hasOwn(keys, key) ? keys[key] : void 0;
}

// src/formats/work-packages/checks.ts
var PROGRAMS = new Set(
  `npm npx pnpm yarn bun deno node tsc tsx jest vitest mocha eslint oxlint biome prettier playwright
  cypress python python3 pytest uv uvx poetry pip tox nox ruff mypy pyright black alembic hatch cargo
  go gofmt golangci-lint make just task gradle gradlew mvn ant bazel buck cmake ctest ninja meson ruby
  bundle rake rspec rails php composer phpunit artisan dotnet swift xcodebuild fastlane flutter dart
  mix rebar3 sbt stack cabal terraform helm kubectl docker podman bash sh zsh env git grep rg curl
  psql sqlite3 openspec bats shellcheck actionlint redocly spectral prism echo cd true false exit [`.split(
    /\s+/
  )
);
function tierOf(text) {
  return /^(?:tier[ _-]?)?([abc])$/i.exec(text.trim())?.[1]?.toUpperCase();
}
function isCommand(text) {
  const words = text.trim().split(/\s+/);
  const first = words.find((word) => !/^\w+=/.test(word)) ?? "";
  if (PROGRAMS.has(first)) return !/^(?:make sure|go (?:to|through|over))\b/i.test(text);
  return /^\.{0,2}\/\S/.test(first) || /\s--?[a-z]|&&|\|\||^\$ /.test(text);
}

// src/formats/work-packages/meant.ts
var NAMES = {
  package_id: ["id"],
  title: ["name"],
  task_type: ["type"],
  description: ["summary"],
  depends_on: "dependencies dependsOn depends deps needs requires blocked_by after".split(" "),
  timeout_minutes: ["timeout"],
  retry_budget: ["retries", "max_retries"],
  min_trust_level: ["trust_level"],
  verification: ["verify", "test_command"]
};
var SCOPE_NAMES = {
  write_allow: "write writes allow_write files paths owns files_to_create files_to_modify".split(
    " "
  ),
  read_allow: "read reads allow_read read_only files_to_read".split(" "),
  deny: ["write_deny", "exclude", "forbidden"]
};
var LOCK_NAMES = {
  files: ["paths"],
  keys: ["resources"],
  ttl_minutes: ["ttl"]
};
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textsOf(value) {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map(textOf);
  return texts.every((text) => text !== void 0) ? texts : void 0;
}
function textOf(value) {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!isMapping(value)) return void 0;
  const [entry, ...more] = Object.entries(value);
  const isText = entry && more.length === 0 && typeof entry[1] === "string";
  return isText ? `${entry[0]}:${entry[1]}` : void 0;
}
function saysNone(text) {
  return /^(?:none|nothing|n\/?a|-|)$/i.test(text.trim());
}
function idsIn(value) {
  if (value === null) return [];
  const texts = isMapping(value) ? void 0 : textsOf(value);
  if (!texts) return value;
  const ids = typeof value === "string" ? value.split(",") : texts;
  return ids.map((id) => id.trim()).filter((id) => !saysNone(id));
}
function isLockKey(text) {
  return /^[A-Za-z]+:/.test(text);
}
function locksOf(value, isWhole) {
  const texts = value === null ? [] : isMapping(value) ? void 0 : textsOf(value);
  if (texts) {
    const locks = texts.filter((text) => !saysNone(text));
    return {
      files: locks.filter((text) => !isLockKey(text)),
      keys: locks.filter(isLockKey)
    };
  }
  if (!isMapping(value)) return value;
  const found = renamed(value, LOCK_NAMES);
  for (const key of ["files", "keys"]) {
    const some = found[key];
    if (some === void 0 || some === null) {
      if (isWhole || some === null) found[key] = [];
    } else found[key] = textsOf(some) ?? some;
  }
  return found;
}
function renamed(value, names) {
  const homes = Object.entries(names);
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => {
      const home = homes.find(([name, others]) => others.includes(key) && !(name in value));
      return [home?.[0] ?? key, inside];
    })
  );
}
function verificationOf(value, isWhole) {
  if (isMapping(value)) {
    const found = renamed(value, { tier_required: ["tier"], steps: ["commands", "checks"] });
    const steps2 = isMapping(found["steps"]) ? void 0 : textsOf(found["steps"]);
    if (steps2) found["steps"] = steps2.map(stepOf);
    else if (Array.isArray(found["steps"])) found["steps"] = found["steps"].map(wholeStep);
    const tier2 = found["tier_required"];
    if (typeof tier2 === "string") found["tier_required"] = tierOf(tier2) ?? tier2;
    if (!isWhole) return found;
    return { tier_required: "C", steps: [stepOf("review the result", 0)], ...found };
  }
  const texts = value === null ? void 0 : textsOf(value);
  if (!texts) return value;
  const tier = texts.map(tierOf).find((one) => one !== void 0);
  const checks = texts.filter((text) => tierOf(text) === void 0 && !saysNone(text));
  const steps = (checks.length > 0 ? checks : ["review the result"]).map(stepOf);
  return { tier_required: tier ?? "C", steps };
}
function stepOf(text, position) {
  const evidence = { artifacts: [], result_keys: [] };
  if (isCommand(text))
    return { name: `step ${position + 1}`, kind: "command", command: text, evidence };
  const look = { name: "review", kind: "manual", manual_instructions: text };
  return { ...look, evidence: { artifacts: [], result_keys: ["reviewed"] } };
}
function wholeStep(step, position) {
  if (typeof step === "string") return stepOf(step, position);
  if (!isMapping(step)) return step;
  const found = renamed(step, { command: ["run", "cmd", "script"], kind: ["type"] });
  return {
    ...!("name" in found) && { name: `step ${position + 1}` },
    ...!("kind" in found) && "command" in found && { kind: "command" },
    ...!("evidence" in found) && { evidence: { artifacts: [], result_keys: [] } },
    ...found
  };
}

// src/formats/work-packages/rewrite.ts
function rewriteEdits(fields, entries, index) {
  const { start, end } = fields.at();
  const text = index.text.slice(index.offset(start), index.offset(end));
  if (text.startsWith("{")) {
    if (/(?:^|\s)#/m.test(text)) return [];
    const all2 = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    return [{ start, end, text: isJson(index) ? JSON.stringify(all2) : valueText(all2) }];
  }
  const placed = entries.map((entry) => ({ ...entry, from: inOrder(fields, entry.from) }));
  const edits = placed.flatMap((entry) => entryEdits(fields, entry, index));
  const isMore = placed.some(({ from }) => from.length === 0);
  const all = isMore ? [...edits, insertion(fields, placed)] : edits;
  const isCrlf = index.text.includes("\r\n");
  return isCrlf ? all.map((edit) => ({ ...edit, text: edit.text.replaceAll("\n", "\r\n") })) : all;
}
function valueText(value) {
  if (typeof value !== "object" || value === null) {
    const isPlain = typeof value !== "string" || /^[a-z][a-z-]{2,}$/.test(value);
    return isPlain && !/^(?:null|true|false|yes|off)$/.test(String(value)) ? String(value) : JSON.stringify(value);
  }
  return stringify(value, {
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
  const comments2 = spans.flatMap((span, i) => commentsIn(span, i === 0, index));
  const indent = `
${" ".repeat(index.point(anchor.start).column - 1)}`;
  const lead = comments2.map((comment) => `${comment}${indent}`).join("");
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
function targetOf(source, isWhole) {
  const left = new Map(Object.entries(source));
  const entries = [];
  const put = (key, value, from) => {
    entries.push({ key, value, from });
    for (const name of from) left.delete(name);
  };
  for (const key of KEYS) {
    if (key === "inputs" || key === "scope" || key === "metadata") continue;
    const name = [key, ...NAMES[key] ?? [], ...misspelt(key, source)].find(
      (one) => left.has(one)
    );
    if (name !== void 0) put(key, valueOf(key, left.get(name), isWhole), [name]);
  }
  for (const partOf of [scopeOf, metadataOf, inputsOf]) {
    const part = partOf(left, isWhole);
    if (part) put(part.key, part.value, part.from);
  }
  for (const [key, value] of left) entries.push({ key, value, from: [key] });
  if (isWhole) entries.push(...additions(entries));
  return entries;
}
function misspelt(key, source) {
  const strange = Object.keys(source).filter(
    (name) => !KEYS.has(name) && foreignKey(["packages", 0], name) === void 0
  );
  return strange.filter((name) => {
    const [near, ...others] = nearest(name, [...KEYS]);
    return near === key && others.length === 0;
  });
}
function valueOf(key, value, isWhole) {
  if (key === "depends_on") return idsIn(value);
  if (key === "locks") return locksOf(value, isWhole);
  if (key === "verification") return verificationOf(value, isWhole);
  if (key === "worktree" && typeof value === "string") return { name: value };
  if (key === "outputs" && Array.isArray(value)) return { result_keys: value };
  return value;
}
function scopeOf(left, isWhole) {
  const own = left.get("scope");
  const inside = new Map(isMapping(own) ? Object.entries(own) : []);
  const from = left.has("scope") ? ["scope"] : [];
  const value = {};
  if (own !== void 0 && !isMapping(own)) {
    const paths = own === null ? [] : textsOf(own);
    if (!paths) return void 0;
    value["write_allow"] = paths.filter((path) => !saysNone(path));
  }
  for (const [key, others] of Object.entries(SCOPE_NAMES)) {
    for (const name of [key, ...others]) {
      for (const place of [inside, left]) {
        const texts = place.has(name) ? textsOf(place.get(name)) : void 0;
        if (!texts) continue;
        value[key] = [...textsOf(value[key]) ?? [], ...texts.filter((text) => !saysNone(text))];
        if (place === left) from.push(name);
        else inside.delete(name);
      }
    }
  }
  if (isWhole) {
    value["write_allow"] ??= [];
    if (textsOf(value["read_allow"] ?? [])?.length === 0) value["read_allow"] = ["**"];
  }
  if (from.length === 0) return void 0;
  return { key: "scope", value: { ...value, ...Object.fromEntries(inside) }, from };
}
var METADATA = {
  loc_estimate: (value) => Number.isInteger(value) && Number(value) >= 0,
  alternatives_count: (value) => Number.isInteger(value) && Number(value) >= 0,
  complexity: (value) => ["low", "medium", "high"].includes(String(value)),
  package_kind: (value) => typeof value === "string"
};
function metadataOf(left, isWhole) {
  const own = left.get("metadata");
  if (own !== void 0 && !isMapping(own)) return void 0;
  const moved = [...left].filter(([key, value]) => METADATA[key]?.(value) === true);
  const inside = Object.entries(own ?? {});
  const strange = isWhole ? inside.filter(([key]) => !(key in METADATA) && !left.has(key)) : [];
  for (const [key, value] of strange) left.set(key, value);
  const kept = inside.filter((entry) => !strange.includes(entry));
  const from = [...own ? ["metadata"] : [], ...moved.map(([key]) => key)];
  if (from.length === 0) return void 0;
  return { key: "metadata", value: Object.fromEntries([...kept, ...moved]), from };
}
function inputsOf(left, isWhole) {
  const moved = [...left].filter(
    ([key]) => !KEYS.has(key) && (isWhole || foreignKey(["packages", 0], key)?.startsWith("inputs") === true)
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
function isLoose(fields) {
  return fields.has("id") && !fields.has("package_id");
}
function looseFinding(fields, index) {
  const entries = targetOf(fields.values(), true);
  const names = entries.flatMap(
    ({ key, from: [name] }) => name !== void 0 && NAMES[key]?.includes(name) === true ? [`${key} for ${name}`] : []
  );
  const missing = missingKeys(fields, entries);
  const lacks = missing.length === 0 ? "" : `, and ${missing.join(", ")}`;
  const strange = strangeKeys(fields);
  const others = strange.length === 0 ? "" : `; not known are ${strange.join(", ")}`;
  const edits = rewriteEdits(fields, entries, index);
  return {
    rule: "plan/schema",
    at: fields.keyAt("id"),
    message: `package ${fields.text("id")?.value ?? ""} is written in another form; expected ${names.join(", ")}${lacks}${others}`,
    ...edits.length > 0 && {
      fixes: [{ title: "write the package as the schema has it", edits }]
    }
  };
}
function isWithinPackage({ instancePath }) {
  return /^\/packages\/\d+(?:\/|$)/.test(instancePath);
}
function missingKeys(fields, entries) {
  const made = new Set(entries.flatMap(({ key, from }) => from.length > 0 ? [key] : []));
  return REQUIRED.filter(
    (key) => !made.has(key) || key === "verification" && fields.mapping(key).keys().length === 0
  );
}
function strangeKeys(fields) {
  const known2 = /* @__PURE__ */ new Set([...KEYS, ...Object.values(NAMES).flat(), "tasks"]);
  return fields.keys().filter((key) => !known2.has(key)).map((key) => {
    const home = foreignKey(["packages", 0], key);
    return home === void 0 ? key : `${key} (for ${home})`;
  });
}

// src/formats/work-packages/packages.ts
var ID = ["package_id", "id"];
var DEPENDENCIES = ["depends_on", ...NAMES["depends_on"]];
var TITLE = ["title", "name", "package_id", "id"];
function readPackage(fields, defaults, index) {
  const id = firstText(fields, ID);
  if (!id) return void 0;
  const dependencyKey = DEPENDENCIES.find((key) => fields.has(key));
  const verification = fields.mapping("verification");
  const steps = verification.mappings("steps").map(readStep);
  const locks = locksIn(fields);
  const timeout = fields.number("timeout_minutes") ?? defaults.number("timeout_minutes");
  const priority = fields.number("priority") ?? defaults.number("priority");
  const ttl = fields.mapping("locks").number("ttl_minutes") ?? defaults.number("lock_ttl_minutes");
  const worktree = fields.mapping("worktree").text("name");
  const worktreeMode = fields.mapping("worktree").text("mode")?.value;
  const taskType = fields.text("task_type")?.value;
  return {
    task: {
      id: id.value,
      title: firstText(fields, TITLE)?.value ?? id.value,
      done: false,
      dependsOn: dependencyKey === void 0 ? [] : dependencies(fields.texts(dependencyKey)),
      ...dependencyKey !== void 0 && { dependencyAt: fields.at(dependencyKey) },
      dependencySlots: dependencySlots(fields, dependencyKey, index, "depends_on"),
      claims: claimsOf(fields),
      locks: locks.keys,
      lockFiles: locks.files.map(mention),
      ...priority && { priority },
      verification: commandsOf(fields, steps),
      ...(steps.some(isWithoutCommand) || looseChecks(fields).some(isNoCommand)) && {
        isCheckedOtherwise: true
      },
      ...worktree && { worktree },
      brief: {
        text: fields.text("description")?.value ?? "",
        readingList: fields.mapping("scope").has("read_allow"),
        saysNoFiles: false,
        code: []
      },
      at: id.at,
      section: fields.at()
    },
    details: {
      id: id.value,
      ...taskType !== void 0 && { taskType },
      ...ttl && { ttl },
      ...fields.mapping("locks").has("ttl_minutes") && { hasOwnTtl: true },
      ...timeout && { timeout },
      ...worktree && { worktree },
      ...worktreeMode !== void 0 && { worktreeMode },
      steps,
      beyond: keysBeyond(fields),
      ...isCheckUnread(fields) && { isCheckUnread: true },
      ...isLoose(fields) && { isLoose: true },
      at: id.at
    }
  };
}
function firstText(fields, keys) {
  for (const key of keys) {
    const found = fields.text(key);
    if (found) return found;
  }
  return void 0;
}
function dependencies(ids) {
  return ids.flatMap(({ value, at }) => saysNone(value) ? [] : [{ id: value, at }]);
}
var SCOPE = [
  ["write_allow", "write"],
  ["read_allow", "read"],
  ["deny", "deny"]
];
function claimsOf(fields) {
  const places = [fields.mapping("scope"), fields];
  return SCOPE.flatMap(([key, access]) => {
    const names = [key, ...SCOPE_NAMES[key]];
    const paths = names.flatMap((name) => places.flatMap((place) => place.texts(name)));
    const bare = access === "write" ? fields.texts("scope") : [];
    return [...bare, ...paths].filter(({ value }) => !saysNone(value)).map((path) => ({ ...mention(path), access }));
  });
}
function mention({ value, at }) {
  return { ...readGlob(value), written: value, at };
}
function readStep(fields) {
  const [kind, command] = [fields.text("kind")?.value, fields.text("command")];
  const exitCode = fields.number("expect_exit_code")?.value;
  return {
    ...kind !== void 0 && { kind },
    ...command && { command },
    ...exitCode !== void 0 && exitCode !== 0 && { exitCode },
    at: fields.at()
  };
}
function isWithoutCommand({ kind }) {
  return kind === "ci" || kind === "manual";
}
function commandsOf(fields, steps) {
  const commands = steps.flatMap(
    (step) => step.command && !isWithoutCommand(step) ? [step.command] : []
  );
  const loose = looseChecks(fields).filter((check) => !isNoCommand(check));
  return commands.length === 0 ? loose : commands;
}
function looseChecks(fields) {
  const key = ["verification", ...NAMES["verification"]].find((name) => fields.has(name));
  if (key === void 0) return [];
  const checks = [...fields.texts(key), ...fields.mapping(key).texts("steps")];
  return checks.filter(({ value }) => tierOf(value) === void 0 && !saysNone(value));
}
function isNoCommand({ value }) {
  return !isCommand(value);
}
function locksIn(fields) {
  const locks = fields.mapping("locks");
  const all = fields.texts("locks").filter(({ value }) => !saysNone(value));
  return {
    keys: [...locks.texts("keys"), ...all.filter(({ value }) => isLockKey(value))],
    files: [...locks.texts("files"), ...all.filter(({ value }) => !isLockKey(value))]
  };
}
function isCheckUnread(fields) {
  if (!fields.has("verification"))
    return fields.keys().some(
      (key) => /verification/.test(foreignKey(["packages", 0], key) ?? "") || nearest(key, ["verification"]).length > 0
    );
  const inside = fields.mapping("verification");
  if (inside.keys().length === 0) return fields.text("verification") !== void 0;
  const steps = inside.mappings("steps").flatMap((step) => step.keys());
  return inside.keys().some((key) => !PARTS.has(key)) || steps.some((key) => !STEP.has(key));
}
var PARTS = /* @__PURE__ */ new Set(["tier_required", "steps"]);
var STEP = new Set(
  "name kind command ci manual_instructions cwd env expect_exit_code evidence".split(" ")
);

// src/generated/work-packages.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");
var func1 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern5 = new RegExp("^(?!/)(?!.*\\s$).+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revision === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property 'revision'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.openapi === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openapi" }, message: "must have required property 'openapi'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "revision" || key0 === "openapi" || key0 === "generated" || key0 === "mocks" || key0 === "cdc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.revision !== void 0) {
      let data0 = data.revision;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.openapi !== void 0) {
      let data1 = data.openapi;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.primary === void 0) {
          const err5 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/required", keyword: "required", params: { missingProperty: "primary" }, message: "must have required property 'primary'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.files === void 0) {
          const err6 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "primary" || key1 === "files")) {
            const err7 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.primary !== void 0) {
          let data2 = data1.primary;
          if (typeof data2 === "string") {
            if (func1(data2) > 512) {
              const err8 = { instancePath: instancePath + "/openapi/primary", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err9 = { instancePath: instancePath + "/openapi/primary", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err10 = { instancePath: instancePath + "/openapi/primary", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/openapi/primary", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.files !== void 0) {
          let data3 = data1.files;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err12 = { instancePath: instancePath + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func1(data4) > 512) {
                  const err13 = { instancePath: instancePath + "/openapi/files/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func1(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/openapi/files/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (!pattern5.test(data4)) {
                  const err15 = { instancePath: instancePath + "/openapi/files/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/openapi/files/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            let i1 = data3.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data3[i1], data3[j0])) {
                    const err17 = { instancePath: instancePath + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.generated !== void 0) {
      let data5 = data.generated;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "pydantic_dir" || key2 === "typescript_dir")) {
            const err20 = { instancePath: instancePath + "/generated", schemaPath: "#/properties/generated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.pydantic_dir !== void 0) {
          let data6 = data5.pydantic_dir;
          if (typeof data6 === "string") {
            if (func1(data6) > 512) {
              const err21 = { instancePath: instancePath + "/generated/pydantic_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func1(data6) < 1) {
              const err22 = { instancePath: instancePath + "/generated/pydantic_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern5.test(data6)) {
              const err23 = { instancePath: instancePath + "/generated/pydantic_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/generated/pydantic_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data5.typescript_dir !== void 0) {
          let data7 = data5.typescript_dir;
          if (typeof data7 === "string") {
            if (func1(data7) > 512) {
              const err25 = { instancePath: instancePath + "/generated/typescript_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err26 = { instancePath: instancePath + "/generated/typescript_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern5.test(data7)) {
              const err27 = { instancePath: instancePath + "/generated/typescript_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/generated/typescript_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/generated", schemaPath: "#/properties/generated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.mocks !== void 0) {
      let data8 = data.mocks;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          if (!(key3 === "prism")) {
            const err30 = { instancePath: instancePath + "/mocks", schemaPath: "#/properties/mocks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data8.prism !== void 0) {
          let data9 = data8.prism;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key4 in data9) {
              if (!(key4 === "enabled" || key4 === "command" || key4 === "base_url")) {
                const err31 = { instancePath: instancePath + "/mocks/prism", schemaPath: "#/properties/mocks/properties/prism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data9.enabled !== void 0) {
              if (typeof data9.enabled !== "boolean") {
                const err32 = { instancePath: instancePath + "/mocks/prism/enabled", schemaPath: "#/properties/mocks/properties/prism/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data9.command !== void 0) {
              let data11 = data9.command;
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err33 = { instancePath: instancePath + "/mocks/prism/command", schemaPath: "#/properties/mocks/properties/prism/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/mocks/prism/command", schemaPath: "#/properties/mocks/properties/prism/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data9.base_url !== void 0) {
              let data12 = data9.base_url;
              if (typeof data12 === "string") {
                if (func1(data12) < 1) {
                  const err35 = { instancePath: instancePath + "/mocks/prism/base_url", schemaPath: "#/properties/mocks/properties/prism/properties/base_url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/mocks/prism/base_url", schemaPath: "#/properties/mocks/properties/prism/properties/base_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/mocks/prism", schemaPath: "#/properties/mocks/properties/prism/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/mocks", schemaPath: "#/properties/mocks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.cdc !== void 0) {
      let data13 = data.cdc;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key5 in data13) {
          if (!(key5 === "pact")) {
            const err39 = { instancePath: instancePath + "/cdc", schemaPath: "#/properties/cdc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data13.pact !== void 0) {
          let data14 = data13.pact;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key6 in data14) {
              if (!(key6 === "enabled" || key6 === "broker_url" || key6 === "consumer_dir")) {
                const err40 = { instancePath: instancePath + "/cdc/pact", schemaPath: "#/properties/cdc/properties/pact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data14.enabled !== void 0) {
              if (typeof data14.enabled !== "boolean") {
                const err41 = { instancePath: instancePath + "/cdc/pact/enabled", schemaPath: "#/properties/cdc/properties/pact/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data14.broker_url !== void 0) {
              let data16 = data14.broker_url;
              if (typeof data16 === "string") {
                if (func1(data16) < 1) {
                  const err42 = { instancePath: instancePath + "/cdc/pact/broker_url", schemaPath: "#/properties/cdc/properties/pact/properties/broker_url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/cdc/pact/broker_url", schemaPath: "#/properties/cdc/properties/pact/properties/broker_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data14.consumer_dir !== void 0) {
              let data17 = data14.consumer_dir;
              if (typeof data17 === "string") {
                if (func1(data17) > 512) {
                  const err44 = { instancePath: instancePath + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (func1(data17) < 1) {
                  const err45 = { instancePath: instancePath + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (!pattern5.test(data17)) {
                  const err46 = { instancePath: instancePath + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/cdc/pact", schemaPath: "#/properties/cdc/properties/pact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/cdc", schemaPath: "#/properties/cdc/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "enum": ["A", "B", "C"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "priority" || key0 === "lock_ttl_minutes" || key0 === "timeout_minutes" || key0 === "retry_budget" || key0 === "verification_tier_required" || key0 === "min_trust_level")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data0 = data.priority;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 10 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.lock_ttl_minutes !== void 0) {
      let data1 = data.lock_ttl_minutes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 480 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 }, message: "must be <= 480" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.timeout_minutes !== void 0) {
      let data2 = data.timeout_minutes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/timeout_minutes", schemaPath: "#/$defs/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/timeout_minutes", schemaPath: "#/$defs/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.retry_budget !== void 0) {
      let data3 = data.retry_budget;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/retry_budget", schemaPath: "#/properties/retry_budget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/retry_budget", schemaPath: "#/properties/retry_budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.verification_tier_required !== void 0) {
      let data4 = data.verification_tier_required;
      if (!(data4 === "A" || data4 === "B" || data4 === "C")) {
        const err11 = { instancePath: instancePath + "/verification_tier_required", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.min_trust_level !== void 0) {
      let data5 = data.min_trust_level;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err12 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "object", "additionalProperties": false, "required": ["package_id", "task_type", "description", "depends_on", "priority", "locks", "scope", "worktree", "timeout_minutes", "retry_budget", "min_trust_level", "verification", "outputs"], "properties": { "package_id": { "$ref": "#/$defs/packageId" }, "title": { "type": "string", "minLength": 1, "maxLength": 120 }, "task_type": { "type": "string", "minLength": 1, "maxLength": 40 }, "description": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "role": { "type": "string", "minLength": 1, "maxLength": 60 }, "decomposition": { "enum": ["stacked", "branch"] }, "stack_position": { "type": "integer", "minimum": 0 }, "archetype": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,31}$" }, "depends_on": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/packageId" } }, "priority": { "$ref": "#/$defs/priority" }, "locks": { "$ref": "#/$defs/locks" }, "scope": { "$ref": "#/$defs/scope" }, "context_impact": { "$ref": "#/$defs/contextImpact" }, "worktree": { "$ref": "#/$defs/worktree" }, "timeout_minutes": { "$ref": "#/$defs/minutes" }, "retry_budget": { "type": "integer", "minimum": 0 }, "min_trust_level": { "$ref": "#/$defs/trust" }, "verification": { "$ref": "#/$defs/verification" }, "outputs": { "$ref": "#/$defs/outputs" }, "metadata": { "type": "object", "additionalProperties": false, "properties": { "loc_estimate": { "type": "integer", "minimum": 0 }, "alternatives_count": { "type": "integer", "minimum": 0 }, "complexity": { "enum": ["low", "medium", "high"] }, "package_kind": { "enum": ["algorithm", "data_model", "crud", "config", "migration", "integration"] } } }, "inputs": { "type": "object" } } };
var schema59 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" }, "mode": { "enum": ["isolated", "shared"] } } };
var func20 = Object.prototype.hasOwnProperty;
var pattern10 = new RegExp("^[a-z][a-z0-9_-]{0,63}$", "u");
var pattern11 = new RegExp("^[a-z][a-z0-9_-]{0,31}$", "u");
var pattern14 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keys === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "keys" || key0 === "ttl_minutes" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) > 512) {
              const err3 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err4 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err5 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data0[i1], data0[j0])) {
                const err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data2 = data.keys;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func1(data3) > 512) {
              const err9 = { instancePath: instancePath + "/keys/" + i2, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err10 = { instancePath: instancePath + "/keys/" + i2, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/keys/" + i2, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data2[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err12 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.ttl_minutes !== void 0) {
      let data4 = data.ttl_minutes;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/ttl_minutes", schemaPath: "#/$defs/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 480 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/ttl_minutes", schemaPath: "#/$defs/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 }, message: "must be <= 480" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/ttl_minutes", schemaPath: "#/$defs/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.write_allow === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_allow" }, message: "must have required property 'write_allow'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.read_allow === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read_allow" }, message: "must have required property 'read_allow'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "write_allow" || key0 === "read_allow" || key0 === "deny")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.write_allow !== void 0) {
      let data0 = data.write_allow;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) > 512) {
              const err3 = { instancePath: instancePath + "/write_allow/" + i0, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err4 = { instancePath: instancePath + "/write_allow/" + i0, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/write_allow/" + i0, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/write_allow", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.read_allow !== void 0) {
      let data2 = data.read_allow;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func1(data3) > 512) {
              const err7 = { instancePath: instancePath + "/read_allow/" + i1, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err8 = { instancePath: instancePath + "/read_allow/" + i1, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/read_allow/" + i1, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/read_allow", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/read_allow", schemaPath: "#/properties/read_allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/read_allow", schemaPath: "#/properties/read_allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.deny !== void 0) {
      let data4 = data.deny;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 === "string") {
            if (func1(data5) > 512) {
              const err13 = { instancePath: instancePath + "/deny/" + i2, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (func1(data5) < 1) {
              const err14 = { instancePath: instancePath + "/deny/" + i2, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/deny/" + i2, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/deny", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "enum": ["capabilities", "apis", "architecture", "decisions", "documentation", "semantic_code"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.surfaces === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surfaces" }, message: "must have required property 'surfaces'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "surfaces" || key0 === "rationale")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.surfaces !== void 0) {
      let data0 = data.surfaces;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "capabilities" || data1 === "apis" || data1 === "architecture" || data1 === "decisions" || data1 === "documentation" || data1 === "semantic_code")) {
            const err2 = { instancePath: instancePath + "/surfaces/" + i0, schemaPath: "#/$defs/surface/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data0[i1], data0[j0])) {
                const err3 = { instancePath: instancePath + "/surfaces", schemaPath: "#/properties/surfaces/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      let data2 = data.rationale;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs8 = errors;
          if (!(key1 === "capabilities" || key1 === "apis" || key1 === "architecture" || key1 === "decisions" || key1 === "documentation" || key1 === "semantic_code")) {
            const err5 = { instancePath: instancePath + "/rationale", schemaPath: "#/$defs/surface/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var valid5 = _errs8 === errors;
          if (!valid5) {
            const err6 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.reason === void 0) {
              const err7 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.approved_by === void 0) {
              const err8 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property 'approved_by'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data3) {
              if (!(key3 === "reason" || key3 === "approved_by")) {
                const err9 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.reason !== void 0) {
              let data4 = data3.reason;
              if (typeof data4 === "string") {
                if (func1(data4) > 1e3) {
                  const err10 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func1(data4) < 1) {
                  const err11 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.approved_by !== void 0) {
              let data5 = data3.approved_by;
              if (typeof data5 === "string") {
                if (func1(data5) > 128) {
                  const err13 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err14 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/rationale/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "additionalProperties": false, "required": ["name", "kind", "evidence"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 80 }, "kind": { "enum": ["command", "ci", "manual"] }, "command": { "type": "string", "minLength": 1 }, "cwd": { "$ref": "#/$defs/path" }, "env": { "type": "object", "additionalProperties": { "type": "string" } }, "expect_exit_code": { "type": "integer" }, "ci": { "type": "object", "additionalProperties": false, "properties": { "provider": { "enum": ["github", "other"] }, "workflow": { "type": "string", "minLength": 1 }, "required_checks": { "type": "array", "$ref": "#/$defs/words", "uniqueItems": true } } }, "manual_instructions": { "type": "string", "minLength": 1 }, "evidence": { "type": "object", "additionalProperties": false, "required": ["artifacts", "result_keys"], "properties": { "artifacts": { "$ref": "#/$defs/paths" }, "result_keys": { "$ref": "#/$defs/words" } } } }, "allOf": [{ "if": { "required": ["kind"], "properties": { "kind": { "const": "command" } } }, "then": { "required": ["command"] } }, { "if": { "required": ["kind"], "properties": { "kind": { "const": "ci" } } }, "then": { "required": ["ci"] } }, { "if": { "required": ["kind"], "properties": { "kind": { "const": "manual" } } }, "then": { "required": ["manual_instructions"] } }] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) > 512) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("command" !== data.kind) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.command === void 0) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.kind === void 0 && (missing1 = "kind")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("ci" !== data.kind) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ci === void 0) {
        const err6 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "ci" }, message: "must have required property 'ci'" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    const err7 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  const _errs12 = errors;
  let valid5 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.kind === void 0 && (missing2 = "kind")) {
      const err8 = {};
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("manual" !== data.kind) {
          const err9 = {};
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.manual_instructions === void 0) {
        const err10 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "manual_instructions" }, message: "must have required property 'manual_instructions'" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
  }
  if (!valid5) {
    const err11 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func20.call(schema64.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (func1(data3) > 80) {
          const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (!(data4 === "command" || data4 === "ci" || data4 === "manual")) {
        const err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema64.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data5 = data.command;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err20 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.cwd !== void 0) {
      let data6 = data.cwd;
      if (typeof data6 === "string") {
        if (func1(data6) > 512) {
          const err22 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err23 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern5.test(data6)) {
          const err24 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" }, message: 'must match pattern "^(?!/)(?!.*\\s$).+$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data7 = data.env;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (typeof data7[key1] !== "string") {
            const err26 = { instancePath: instancePath + "/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.expect_exit_code !== void 0) {
      let data9 = data.expect_exit_code;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err28 = { instancePath: instancePath + "/expect_exit_code", schemaPath: "#/properties/expect_exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.ci !== void 0) {
      let data10 = data.ci;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "provider" || key2 === "workflow" || key2 === "required_checks")) {
            const err29 = { instancePath: instancePath + "/ci", schemaPath: "#/properties/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.provider !== void 0) {
          let data11 = data10.provider;
          if (!(data11 === "github" || data11 === "other")) {
            const err30 = { instancePath: instancePath + "/ci/provider", schemaPath: "#/properties/ci/properties/provider/enum", keyword: "enum", params: { allowedValues: schema64.properties.ci.properties.provider.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.workflow !== void 0) {
          let data12 = data10.workflow;
          if (typeof data12 === "string") {
            if (func1(data12) < 1) {
              const err31 = { instancePath: instancePath + "/ci/workflow", schemaPath: "#/properties/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/ci/workflow", schemaPath: "#/properties/ci/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.required_checks !== void 0) {
          let data13 = data10.required_checks;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err33 = { instancePath: instancePath + "/ci/required_checks/" + i0, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/ci/required_checks/" + i0, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/ci/required_checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (Array.isArray(data13)) {
            let i1 = data13.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data13[i1], data13[j0])) {
                    const err36 = { instancePath: instancePath + "/ci/required_checks", schemaPath: "#/properties/ci/properties/required_checks/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/ci/required_checks", schemaPath: "#/properties/ci/properties/required_checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/ci", schemaPath: "#/properties/ci/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.manual_instructions !== void 0) {
      let data15 = data.manual_instructions;
      if (typeof data15 === "string") {
        if (func1(data15) < 1) {
          const err39 = { instancePath: instancePath + "/manual_instructions", schemaPath: "#/properties/manual_instructions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/manual_instructions", schemaPath: "#/properties/manual_instructions/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data16 = data.evidence;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.artifacts === void 0) {
          const err41 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property 'artifacts'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data16.result_keys === void 0) {
          const err42 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: "result_keys" }, message: "must have required property 'result_keys'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key3 in data16) {
          if (!(key3 === "artifacts" || key3 === "result_keys")) {
            const err43 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data16.artifacts !== void 0) {
          if (!validate34(data16.artifacts, { instancePath: instancePath + "/evidence/artifacts", parentData: data16, parentDataProperty: "artifacts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data16.result_keys !== void 0) {
          let data18 = data16.result_keys;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data19 = data18[i2];
              if (typeof data19 === "string") {
                if (func1(data19) < 1) {
                  const err44 = { instancePath: instancePath + "/evidence/result_keys/" + i2, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/evidence/result_keys/" + i2, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/evidence/result_keys", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tier_required === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_required" }, message: "must have required property 'tier_required'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tier_required" || key0 === "steps")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tier_required !== void 0) {
      let data0 = data.tier_required;
      if (!(data0 === "A" || data0 === "B" || data0 === "C")) {
        const err3 = { instancePath: instancePath + "/tier_required", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data1 = data.steps;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate33(data1[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result_keys === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result_keys" }, message: "must have required property 'result_keys'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "result_keys" || key0 === "artifacts")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.result_keys !== void 0) {
      let data0 = data.result_keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err2 = { instancePath: instancePath + "/result_keys/" + i0, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/result_keys/" + i0, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/result_keys", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/result_keys", schemaPath: "#/properties/result_keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/result_keys", schemaPath: "#/properties/result_keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.artifacts !== void 0) {
      if (!validate34(data.artifacts, { instancePath: instancePath + "/artifacts", parentData: data, parentDataProperty: "artifacts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.package_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package_id" }, message: "must have required property 'package_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.task_type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_type" }, message: "must have required property 'task_type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.depends_on === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "depends_on" }, message: "must have required property 'depends_on'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.priority === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.locks === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locks" }, message: "must have required property 'locks'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.worktree === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worktree" }, message: "must have required property 'worktree'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.timeout_minutes === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout_minutes" }, message: "must have required property 'timeout_minutes'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.retry_budget === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retry_budget" }, message: "must have required property 'retry_budget'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.min_trust_level === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min_trust_level" }, message: "must have required property 'min_trust_level'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.verification === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func20.call(schema45.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.package_id !== void 0) {
      let data0 = data.package_id;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err14 = { instancePath: instancePath + "/package_id", schemaPath: "#/$defs/packageId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_-]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/package_id", schemaPath: "#/$defs/packageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) > 120) {
          const err16 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.task_type !== void 0) {
      let data2 = data.task_type;
      if (typeof data2 === "string") {
        if (func1(data2) > 40) {
          const err19 = { instancePath: instancePath + "/task_type", schemaPath: "#/properties/task_type/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err20 = { instancePath: instancePath + "/task_type", schemaPath: "#/properties/task_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/task_type", schemaPath: "#/properties/task_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func1(data3) > 4e3) {
          const err22 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err23 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 === "string") {
        if (func1(data4) > 60) {
          const err25 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err26 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.decomposition !== void 0) {
      let data5 = data.decomposition;
      if (!(data5 === "stacked" || data5 === "branch")) {
        const err28 = { instancePath: instancePath + "/decomposition", schemaPath: "#/properties/decomposition/enum", keyword: "enum", params: { allowedValues: schema45.properties.decomposition.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.stack_position !== void 0) {
      let data6 = data.stack_position;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err29 = { instancePath: instancePath + "/stack_position", schemaPath: "#/properties/stack_position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err30 = { instancePath: instancePath + "/stack_position", schemaPath: "#/properties/stack_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.archetype !== void 0) {
      let data7 = data.archetype;
      if (typeof data7 === "string") {
        if (!pattern11.test(data7)) {
          const err31 = { instancePath: instancePath + "/archetype", schemaPath: "#/properties/archetype/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9_-]{0,31}$"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/archetype", schemaPath: "#/properties/archetype/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.depends_on !== void 0) {
      let data8 = data.depends_on;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (!pattern10.test(data9)) {
              const err33 = { instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/$defs/packageId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,63}$" }, message: 'must match pattern "^[a-z][a-z0-9_-]{0,63}$"' };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/depends_on/" + i0, schemaPath: "#/$defs/packageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data8[i1], data8[j0])) {
                const err35 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/depends_on", schemaPath: "#/properties/depends_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data10 = data.priority;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err37 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 10 || isNaN(data10)) {
          const err38 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err39 = { instancePath: instancePath + "/priority", schemaPath: "#/$defs/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.locks !== void 0) {
      if (!validate26(data.locks, { instancePath: instancePath + "/locks", parentData: data, parentDataProperty: "locks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate28(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.context_impact !== void 0) {
      if (!validate30(data.context_impact, { instancePath: instancePath + "/context_impact", parentData: data, parentDataProperty: "context_impact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.worktree !== void 0) {
      let data14 = data.worktree;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.name === void 0) {
          const err40 = { instancePath: instancePath + "/worktree", schemaPath: "#/$defs/worktree/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key1 in data14) {
          if (!(key1 === "name" || key1 === "mode")) {
            const err41 = { instancePath: instancePath + "/worktree", schemaPath: "#/$defs/worktree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data14.name !== void 0) {
          let data15 = data14.name;
          if (typeof data15 === "string") {
            if (!pattern14.test(data15)) {
              const err42 = { instancePath: instancePath + "/worktree/name", schemaPath: "#/$defs/worktree/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"' };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/worktree/name", schemaPath: "#/$defs/worktree/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data14.mode !== void 0) {
          let data16 = data14.mode;
          if (!(data16 === "isolated" || data16 === "shared")) {
            const err44 = { instancePath: instancePath + "/worktree/mode", schemaPath: "#/$defs/worktree/properties/mode/enum", keyword: "enum", params: { allowedValues: schema59.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/worktree", schemaPath: "#/$defs/worktree/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.timeout_minutes !== void 0) {
      let data17 = data.timeout_minutes;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err46 = { instancePath: instancePath + "/timeout_minutes", schemaPath: "#/$defs/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 1 || isNaN(data17)) {
          const err47 = { instancePath: instancePath + "/timeout_minutes", schemaPath: "#/$defs/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.retry_budget !== void 0) {
      let data18 = data.retry_budget;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err48 = { instancePath: instancePath + "/retry_budget", schemaPath: "#/properties/retry_budget/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err49 = { instancePath: instancePath + "/retry_budget", schemaPath: "#/properties/retry_budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.min_trust_level !== void 0) {
      let data19 = data.min_trust_level;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err50 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 4 || isNaN(data19)) {
          const err51 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err52 = { instancePath: instancePath + "/min_trust_level", schemaPath: "#/$defs/trust/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.verification !== void 0) {
      if (!validate32(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate38(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.metadata !== void 0) {
      let data22 = data.metadata;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 in data22) {
          if (!(key2 === "loc_estimate" || key2 === "alternatives_count" || key2 === "complexity" || key2 === "package_kind")) {
            const err53 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data22.loc_estimate !== void 0) {
          let data23 = data22.loc_estimate;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err54 = { instancePath: instancePath + "/metadata/loc_estimate", schemaPath: "#/properties/metadata/properties/loc_estimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err55 = { instancePath: instancePath + "/metadata/loc_estimate", schemaPath: "#/properties/metadata/properties/loc_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data22.alternatives_count !== void 0) {
          let data24 = data22.alternatives_count;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err56 = { instancePath: instancePath + "/metadata/alternatives_count", schemaPath: "#/properties/metadata/properties/alternatives_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              const err57 = { instancePath: instancePath + "/metadata/alternatives_count", schemaPath: "#/properties/metadata/properties/alternatives_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
        if (data22.complexity !== void 0) {
          let data25 = data22.complexity;
          if (!(data25 === "low" || data25 === "medium" || data25 === "high")) {
            const err58 = { instancePath: instancePath + "/metadata/complexity", schemaPath: "#/properties/metadata/properties/complexity/enum", keyword: "enum", params: { allowedValues: schema45.properties.metadata.properties.complexity.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data22.package_kind !== void 0) {
          let data26 = data22.package_kind;
          if (!(data26 === "algorithm" || data26 === "data_model" || data26 === "crud" || data26 === "config" || data26 === "migration" || data26 === "integration")) {
            const err59 = { instancePath: instancePath + "/metadata/package_kind", schemaPath: "#/properties/metadata/properties/package_kind/enum", keyword: "enum", params: { allowedValues: schema45.properties.metadata.properties.package_kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data27 = data.inputs;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        const err61 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property 'schema_version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.feature === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature" }, message: "must have required property 'feature'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.contracts === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.packages === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" }, message: "must have required property 'packages'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema_version" || key0 === "feature" || key0 === "contracts" || key0 === "defaults" || key0 === "packages")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      if (1 !== data.schema_version) {
        const err5 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.feature !== void 0) {
      let data1 = data.feature;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err6 = { instancePath: instancePath + "/feature", schemaPath: "#/$defs/feature/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.plan_revision === void 0) {
          const err7 = { instancePath: instancePath + "/feature", schemaPath: "#/$defs/feature/required", keyword: "required", params: { missingProperty: "plan_revision" }, message: "must have required property 'plan_revision'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "id" || key1 === "title" || key1 === "plan_revision" || key1 === "created_by" || key1 === "created_at")) {
            const err8 = { instancePath: instancePath + "/feature", schemaPath: "#/$defs/feature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err9 = { instancePath: instancePath + "/feature/id", schemaPath: "#/$defs/feature/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/feature/id", schemaPath: "#/$defs/feature/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          let data3 = data1.title;
          if (typeof data3 === "string") {
            if (func1(data3) > 200) {
              const err11 = { instancePath: instancePath + "/feature/title", schemaPath: "#/$defs/feature/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err12 = { instancePath: instancePath + "/feature/title", schemaPath: "#/$defs/feature/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/feature/title", schemaPath: "#/$defs/feature/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.plan_revision !== void 0) {
          let data4 = data1.plan_revision;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/feature/plan_revision", schemaPath: "#/$defs/feature/properties/plan_revision/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/feature/plan_revision", schemaPath: "#/$defs/feature/properties/plan_revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data1.created_by !== void 0) {
          let data5 = data1.created_by;
          if (typeof data5 === "string") {
            if (func1(data5) > 128) {
              const err16 = { instancePath: instancePath + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func1(data5) < 1) {
              const err17 = { instancePath: instancePath + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.created_at !== void 0) {
          let data6 = data1.created_at;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err19 = { instancePath: instancePath + "/feature/created_at", schemaPath: "#/$defs/feature/properties/created_at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/feature/created_at", schemaPath: "#/$defs/feature/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/feature", schemaPath: "#/$defs/feature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data7 = data.contracts;
      const _errs18 = errors;
      let valid3 = true;
      const _errs19 = errors;
      if (typeof data7 !== "string") {
        const err22 = {};
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      errors = _errs18;
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs21 = errors;
        if ("none" !== data7) {
          const err23 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/then/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid0 = _errs21 === errors;
        valid3 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs22 = errors;
        if (!validate21(data7, { instancePath: instancePath + "/contracts", parentData: data, parentDataProperty: "contracts", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs22 === errors;
        valid3 = _valid0;
        ifClause0 = "else";
      }
      if (!valid3) {
        const err24 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      if (!validate23(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data9 = data.packages;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err25 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data9[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["schema_version", "feature", "contracts", "defaults", "packages"], "feature": ["id", "title", "plan_revision", "created_by", "created_at"], "contracts": ["revision", "openapi", "generated", "mocks", "cdc"], "contracts/openapi": ["primary", "files"], "contracts/generated": ["pydantic_dir", "typescript_dir"], "contracts/mocks": ["prism"], "contracts/mocks/prism": ["enabled", "command", "base_url"], "contracts/cdc": ["pact"], "contracts/cdc/pact": ["enabled", "broker_url", "consumer_dir"], "defaults": ["priority", "lock_ttl_minutes", "timeout_minutes", "retry_budget", "verification_tier_required", "min_trust_level"], "packages/*": ["package_id", "title", "task_type", "description", "role", "decomposition", "stack_position", "archetype", "depends_on", "priority", "locks", "scope", "context_impact", "worktree", "timeout_minutes", "retry_budget", "min_trust_level", "verification", "outputs", "metadata", "inputs"], "packages/*/locks": ["files", "keys", "ttl_minutes", "reason"], "packages/*/scope": ["write_allow", "read_allow", "deny"], "packages/*/context_impact": ["surfaces", "rationale"], "packages/*/context_impact/rationale/*": ["reason", "approved_by"], "packages/*/worktree": ["name", "mode"], "packages/*/verification": ["tier_required", "steps"], "packages/*/verification/steps/*": ["name", "kind", "command", "cwd", "env", "expect_exit_code", "ci", "manual_instructions", "evidence"], "packages/*/verification/steps/*/ci": ["provider", "workflow", "required_checks"], "packages/*/verification/steps/*/evidence": ["artifacts", "result_keys"], "packages/*/outputs": ["result_keys", "artifacts"], "packages/*/metadata": ["loc_estimate", "alternatives_count", "complexity", "package_kind"] };
function known(path) {
  const parts = path.split("/").slice(1).map((part) => /^\d+$/.test(part) ? "*" : part);
  return KNOWN[parts.join("/")] ?? KNOWN[[...parts.slice(0, -1), "*"].join("/")] ?? [];
}
function validate(data) {
  const fits = validate20(data);
  validate.errors = validate20.errors;
  for (const { keyword, instancePath, params } of validate.errors ?? [])
    if (keyword === "additionalProperties") params.knownKeys = known(instancePath);
  return fits;
}

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
function mixedFix(position, fields, yaml, index) {
  const entries = targetOf(fields.values(), false);
  const edits = rewriteEdits(fields, entries, index);
  if (edits.length === 0 || !isMapping(yaml.value)) return void 0;
  const packages = yaml.value["packages"];
  if (!Array.isArray(packages)) return void 0;
  const mended = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const after = { ...yaml.value, packages: packages.with(position, mended) };
  const left = new Set(validate(after) ? [] : (validate.errors ?? []).map(nameOf));
  return {
    fix: { title: "write the package as the schema has it", edits },
    mends: (fault) => !left.has(nameOf(fault))
  };
}
function nameOf({ instancePath, keyword, params }) {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`;
}

// src/formats/work-packages/schema.ts
function schemaFindings(yaml, top, index) {
  const faults = validate(yaml.value) ? [] : [...validate.errors ?? []];
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const told = withoutMisspelt(faults, foreignKey).filter(
    (fault) => (
      // What follows from a branch of the schema says nothing of its own.
      fault.keyword !== "if" && !isGivenByDefault(fault, defaults) && !(loose.has(packageOf(fault)) && isWithinPackage(fault)) && !isToldOfChange(fault, top)
    )
  );
  const mixed = mixedFixes(told, yaml, top, index);
  return [
    ...[...loose.values()].map((fields) => looseFinding(fields, index)),
    ...told.map((fault) => {
      const finding = withValueFix(
        fault,
        top,
        said(fault, faultFinding(fault, yaml, "the document", foreignKey))
      );
      const fixes = mixed.get(packageOf(fault));
      if (fixes?.mends(fault) === true) return { fixes: [fixes.fix], ...finding };
      return loose.size > 0 ? withTopFix(finding, fault, top, index) : finding;
    }),
    ...negatedPaths(top),
    ...otherReadings(yaml)
  ];
}
function withValueFix({ instancePath }, top, finding) {
  const contracts = top.value("contracts");
  const isNone = contracts === null || typeof contracts === "string" && saysNone(contracts);
  const isVersion = instancePath === "/schema_version" && isOne(top.value("schema_version"));
  const meant = instancePath === "/contracts" && isNone ? "none" : isVersion ? "1" : void 0;
  if (meant === void 0) return finding;
  const { start, end } = finding.at;
  const isEmpty2 = start.line === end.line && start.column === end.column;
  const edits = [{ start, end, text: isEmpty2 ? ` ${meant}` : meant }];
  return { ...finding, fixes: [{ title: `write ${meant}`, edits }] };
}
var PARTS2 = {
  verification: "tier_required and steps",
  scope: "write_allow and read_allow",
  locks: "files and keys",
  worktree: "name",
  outputs: "result_keys"
};
function said({ keyword, params, instancePath }, finding) {
  const keys = /^\/packages\/\d+\/(\w+)$/.exec(instancePath)?.[1] ?? "";
  if (keyword === "type" && params["type"] === "string" && /\/locks\/keys\/\d+$/.test(instancePath))
    return {
      ...finding,
      message: `${finding.message} in quotes, as a colon with a space makes it a mapping`
    };
  if (keyword !== "type" || params["type"] !== "object" || !Object.hasOwn(PARTS2, keys))
    return finding;
  const message = finding.message.replace(/expected one$/, `expected one with ${PARTS2[keys]}`);
  return { ...finding, message };
}
function mixedFixes(faults, yaml, top, index) {
  const packages = top.mappings("packages");
  const found = /* @__PURE__ */ new Map();
  for (const position of new Set(faults.map(packageOf)).values()) {
    const fields = position === void 0 ? void 0 : packages[position];
    if (!fields || found.size >= MOST_MIXED) continue;
    const fix = mixedFix(position, fields, yaml, index);
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
var DEFAULTS = {
  priority: "priority",
  timeout_minutes: "timeout_minutes",
  retry_budget: "retry_budget",
  min_trust_level: "min_trust_level",
  tier_required: "verification_tier_required"
};
function isGivenByDefault(fault, defaults) {
  const missing = fault.params["missingProperty"];
  if (fault.keyword !== "required" || typeof missing !== "string") return false;
  if (packageOf(fault) === void 0 || !Object.hasOwn(DEFAULTS, missing)) return false;
  return defaults.has(DEFAULTS[missing]);
}
function negatedPaths(top) {
  return top.mappings("packages").flatMap((fields) => fields.mapping("scope").texts("write_allow")).filter(({ value }) => /^!(?!\()/.test(value)).map(({ value, at }) => ({
    rule: "plan/schema",
    severity: "warning",
    at,
    message: `write_allow holds ${value}, which means every path but these; expected what is left alone under deny, without the !`
  }));
}
function otherReadings(yaml) {
  return yaml.otherReadings().map(({ at, value, here, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`
  }));
}

// src/formats/work-packages/parse.ts
function parseWorkPackages(index, options) {
  const yaml = readYaml(index.text, 0, index, options.limits);
  const top = new Fields(yaml, yaml.value);
  const read = top.mappings("packages").flatMap((fields) => readPackage(fields, top.mapping("defaults"), index) ?? []);
  const feature = top.mapping("feature");
  const title = feature.text("title") ?? feature.text("id") ?? top.text("change_id");
  const findings = yaml.findings.length > 0 ? yaml.findings : schemaFindings(yaml, top, index);
  return {
    format: "work-packages",
    plan: {
      format: "work-packages",
      title: title?.value ?? "",
      phases: [],
      tasks: read.map(({ task }) => task),
      references: [],
      allows: readYamlAllows(index)
    },
    document: {
      packages: read.map(({ details }) => details),
      ...contractsIn(top.mapping("contracts")),
      mentions: taskMentions(index.text),
      beyond: keysBeyond(top),
      packagesAt: top.keyAt("packages"),
      at: index.place(0, 0)
    },
    findings
  };
}
function contractsIn(contracts) {
  const generated = contracts.mapping("generated");
  const [python, typescript] = [generated.text("pydantic_dir"), generated.text("typescript_dir")];
  const mockUrl = contracts.mapping("mocks").mapping("prism").text("base_url");
  return {
    contracts: contractFiles(contracts.mapping("openapi")),
    generated: { ...python && { python }, ...typescript && { typescript } },
    ...mockUrl && { mockUrl }
  };
}
function contractFiles(openapi) {
  const primary = openapi.text("primary");
  return [
    ...primary ? [{ ...primary, is: "primary" }] : [],
    ...openapi.texts("files").map((file) => ({ ...file, is: "file" }))
  ];
}
export {
  parseWorkPackages
};
