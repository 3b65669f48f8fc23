import {
  Fields,
  dependencySlots,
  faultFinding,
  isJson,
  pathOf,
  readYaml,
  readYamlAllows,
  withKeysOnce,
  withoutMisspelt
} from "./chunk-4CLN3UHO.mjs";
import {
  jsonSchema,
  readGlob,
  yamlLibrary
} from "./chunk-P4FST5BD.mjs";
import {
  nearest
} from "./chunk-L643TRIF.mjs";
import {
  expression
} from "./chunk-T5NQ73E2.mjs";

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
    const inside2 = Array.isArray(value) ? fields.mappings(key) : [fields.mapping(key)];
    return inside2.flatMap((one) => keysBeyond(one, `${path}.`));
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
var UP_TO = String.raw`\s*(?:-|\u2013|\u2014|\.\.|\bto\b|\bthrough\b|\bbis\b)\s*`;
var NO_VERSION = String.raw`(?<!\b(?:versions?|releases?|python|node|openapi|typescript|java|postgres(?:ql)?):?\s+)`;
var TASKS = expression(
  String.raw`(?<![\w.])${NO_VERSION}${NUMBER}(?:${UP_TO}${NUMBER})?(?![\w])`,
  "gi"
);
var GROUPS = expression(
  String.raw`\b(?:tasks?|sections?|phases?|groups?)\s+(\d+)(?:${UP_TO}(\d+))?(?![\w.]\d)`,
  "gi"
);
var LETTERED = expression(
  String.raw`(?<![\w.])T(\d{1,4})(?:${UP_TO}T?(\d{1,4}))?(?![\w]|\.\d)`,
  "g"
);
function taskMentions(text) {
  const plainText = text.replace(
    /\\u(20[01]\d)/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
  const found = [TASKS, GROUPS, LETTERED].flatMap((pattern) => [...plainText.matchAll(pattern())]);
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
  const name = mapping ?? "";
  const keys = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : void 0;
  return keys && Object.hasOwn(keys, key) ? keys[key] : void 0;
}

// src/formats/work-packages/claim-key.ts
var CLAIM_KEYS = ["write_allow", "read_allow", "deny"];
var words = (text) => new Set(text.split(/\s+/));
var THINGS = words(
  "file files path paths glob globs pattern patterns folder folders dir dirs directory directories scope scopes allow allows allowed"
);
var WRITES = words(
  `write writes writing writable own owns owned ownership create creates created modify modifies modified
  edit edits edited editable update updates updated change changes changed touch touches touched delete
  deletes deleted remove removes removed add adds added new exclusive target targets output outputs
  produce produces produced affects affected`
);
var READS = words("read reads reading readable readonly");
var DENIES = words(
  "deny denies denied forbid forbidden exclude excludes excluded protected not never no dont off avoid"
);
var FILLERS = words("to only may can do list limits all");
var PLAIN = words("write writes owns read reads read_only deny exclude forbidden");
function meaningOf(key) {
  const parts = key.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z]+/).filter((part) => part !== "");
  const has = (some) => parts.some((part) => some.has(part));
  const known = [THINGS, WRITES, READS, DENIES, FILLERS];
  if (!parts.every((part) => known.some((some) => some.has(part)))) return void 0;
  const isPlain = has(THINGS) || PLAIN.has(key);
  if (has(DENIES)) return has(READS) && !has(WRITES) ? void 0 : { is: "deny", isPlain };
  if (has(WRITES)) return { is: "write_allow", isPlain };
  if (has(READS)) return { is: "read_allow", isPlain };
  return has(THINGS) ? { is: "any", isPlain } : void 0;
}

// src/formats/work-packages/one-text.ts
function saysNone(text) {
  return /^(?:none|nothing|n\/?a|-|)$/i.test(text.trim());
}
var LONGEST = 4096;
function looksLikePath(text) {
  if (text.length > LONGEST) return false;
  if (/[\s:]|^[^/]*@[^/]*\.\w+$|^#|^[A-Z]+(?:\/[A-Z]+)+$/.test(text)) return false;
  return /[^/]\/|\/[^/]|\*/.test(text) || /(?:^|[^.])\.[A-Za-z]\w{0,9}$/.test(text);
}
var ENDS = /(?:[*/}]|[^./]\.[A-Za-z]\w{0,5})$/;
function pathsIn(text) {
  return text.split(/\r?\n/).map(withoutBullet).flatMap((line) => betweenCommas(line, /[,;]/)).flatMap(betweenSpaces).filter((path) => !saysNone(path));
}
function pathsInEntry(text) {
  const trimmed = text.trim();
  if (saysNone(trimmed)) return [];
  if (/[\r\n]/.test(trimmed)) return [trimmed];
  const parts = betweenCommas(trimmed, /[,;]\s/);
  return parts.every((part) => looksLikePath(withoutRemark(part))) ? parts : betweenSpaces(trimmed);
}
var REMARK = /(?<=\S)\s+(?:\([^()]*\)|#\s.*)$/;
function withoutRemark(text) {
  if (text.length > LONGEST) return text;
  const bare2 = text.replace(REMARK, "").replace(/^`([^`]+)`$/, "$1");
  return /\s/.test(bare2) ? text : bare2;
}
function idsInText(text) {
  return text.trim().replace(/^\[([^[\]]*)\]$/, "$1").split(/[,;\r\n]|\s(?:and|&)\s/).map(withoutBullet).flatMap((part) => {
    const ids = part.split(/\s+/);
    return ids.every((id) => /^\w[\w.:-]*$/.test(id) && /[\d_-]/.test(id)) ? ids : [part];
  }).filter((id) => !saysNone(id));
}
function withoutBullet(line) {
  return line.replace(/^\s*[-*\u2022]\s+/, "").trim();
}
function betweenCommas(text, separator) {
  const found = [];
  let [depth, last] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/[{[()\]},;]/g)) {
    if ("{[(".includes(mark)) depth++;
    else if ("}])".includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(text.slice(index, index + 2))) {
      found.push(text.slice(last, index));
      last = index + 1;
    }
  }
  const parts = depth > 0 ? text.split(separator) : [...found, text.slice(last)];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
function betweenSpaces(text) {
  const all = text.split(/\s+/).filter((word) => !/^(?:and|&|\+)$/i.test(word));
  const isCertain = all.every(
    (word, i) => i < all.length - 1 ? ENDS.test(word) && looksLikePath(word) : looksLikePath(word)
  );
  return isCertain ? all : [text];
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
  const [entry2, ...more] = Object.entries(value);
  const isText = entry2 && more.length === 0 && typeof entry2[1] === "string";
  return isText ? `${entry2[0]}:${entry2[1]}` : void 0;
}
function idTexts(value) {
  if (value === null) return [];
  if (typeof value === "string" || typeof value === "number")
    return idsInText(String(value)).map((text) => ({ text, path: [] }));
  if (!Array.isArray(value)) return void 0;
  const found = value.map((item, i) => {
    const [key, ...more] = isMapping(item) ? Object.keys(item) : [];
    const isOne2 = key !== void 0 && more.length === 0 && ID_KEYS.has(key);
    const id = isOne2 && isMapping(item) ? item[key] : item;
    if (typeof id !== "string" && typeof id !== "number") return void 0;
    return { text: String(id).trim(), path: isOne2 ? [i, key] : [i] };
  });
  return found.every((id) => id !== void 0) ? found.filter(({ text }) => !saysNone(text)) : void 0;
}
var ID_KEYS = /* @__PURE__ */ new Set(["package_id", "id", "package", "task"]);
function idsIn(value) {
  return idTexts(value)?.map(({ text }) => text) ?? value;
}
function renamed(value, names) {
  const homes = new Map(
    Object.entries(names).flatMap(([home, others]) => {
      const name = home in value ? void 0 : others.find((one) => one in value);
      return name === void 0 ? [] : [[name, home]];
    })
  );
  return Object.fromEntries(
    Object.entries(value).map(([key, inside2]) => [homes.get(key) ?? key, inside2])
  );
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
  const words3 = text.trim().split(/\s+/);
  const first = words3.find((word) => !/^\w+=/.test(word)) ?? "";
  if (PROGRAMS.has(first)) return !/^(?:make sure|go (?:to|through|over))\b/i.test(text);
  return /^\.{0,2}\/\S/.test(first) || /\s--?[a-z]|&&|\|\||^\$ /.test(text);
}

// src/formats/work-packages/scope.ts
var WRITE = "write_allow";
function readScope(source) {
  const texts = [];
  const value = /* @__PURE__ */ Object.create(null);
  const put = (is, found) => {
    value[is] ??= [];
    for (const one of found) {
      texts.push(one);
      const list = value[one.is] ??= [];
      if (Array.isArray(list)) list.push(one.text);
    }
  };
  const own = source["scope"];
  let isRead = true;
  const bare2 = own === void 0 || isMapping(own) ? [] : collect(own, ANY, WRITE, ["scope"]);
  if (bare2 && own !== void 0 && !isMapping(own)) put(WRITE, bare2);
  for (const [key, below] of Object.entries(isMapping(own) ? own : {})) {
    const meaning = meaningOf(key);
    const found = meaning && collect(below, meaning, WRITE, ["scope", key]);
    if (found) put(kindOf(meaning, WRITE), found);
    else value[key] = below;
    const kind = found ? void 0 : CLAIM_KEYS.find((one) => one === key);
    if (kind === void 0) continue;
    isRead = false;
    texts.push(...readable(below, kind, ["scope", key]));
  }
  const taken = [];
  for (const [key, below] of Object.entries(source)) {
    const meaning = key === "scope" || isOfSchema(key, below) ? void 0 : meaningOf(key);
    const found = meaning && collect(below, meaning, WRITE, [key]);
    if (!found) continue;
    put(kindOf(meaning, WRITE), found);
    taken.push(key);
  }
  return { texts, taken, ...bare2 && isRead && { value } };
}
var ANY = { is: "any", isPlain: true };
function kindOf({ is }, above) {
  return is === "any" ? above : is;
}
function isOfSchema(key, value) {
  return key === "outputs" && isMapping(value);
}
function readable(value, is, path) {
  const items = Array.isArray(value) ? value : [];
  return items.flatMap(
    (item, i) => typeof item === "string" ? pathsInEntry(item).map((text) => ({ is, text: withoutRemark(text), path: [...path, i] })) : []
  );
}
function collect(value, meaning, above, path) {
  const { isPlain } = meaning;
  const kind = kindOf(meaning, above);
  if (above !== WRITE && kind !== above) return void 0;
  if (value === null) return [];
  if (typeof value === "boolean") return void 0;
  if (!Array.isArray(value) && !isMapping(value))
    return paths(pathsIn(String(value)), isPlain, kind, path);
  if (isMapping(value))
    return entry(value, kind, path) ?? byPath(value, kind, path) ?? inside(value, kind, isPlain, path);
  return whole(
    value.map((item, i) => {
      if (typeof item === "string" || typeof item === "number")
        return paths(pathsInEntry(String(item)), isPlain, kind, [...path, i]);
      return isMapping(item) ? entry(item, kind, [...path, i]) : void 0;
    })
  );
}
function paths(texts, isPlain, is, path) {
  const named = texts.map(withoutRemark);
  if (!isPlain && !named.every(looksLikePath)) return void 0;
  return named.map((text, i) => ({
    is: is === WRITE && path[1] !== WRITE ? said(texts[i]) : is,
    text,
    path
  }));
}
function said(text) {
  return /\(read(?:[ -]?only)?\)$/i.test(text) ? "read_allow" : WRITE;
}
var ACTIONS = new Map([
  ...["create", "new", "add", "modify", "edit", "update", "delete", "remove", "write"].map(
    (one) => [one, WRITE]
  ),
  ["read", "read_allow"]
]);
function entry(value, above, path) {
  const keys = Object.keys(value);
  const [name = "", another] = keys.filter((key) => ONE_FILE.has(key));
  const [action, ...more] = keys.filter((key) => key !== name);
  const text = value[name];
  if (typeof text !== "string" || another !== void 0 || more.length > 0) return void 0;
  const does = action === void 0 ? above : ACTIONS.get(value[action]);
  if (does === void 0 || above !== WRITE && does !== above) return void 0;
  return saysNone(text) ? [] : [{ is: does, text: withoutRemark(text.trim()), path: [...path, name] }];
}
function byPath(value, above, path) {
  const found = Object.entries(value).map(([key, action]) => {
    const text = withoutRemark(key.trim());
    const does = action === null ? above : ACTIONS.get(action);
    const fits = does !== void 0 && (above === WRITE || does === above);
    return fits && looksLikePath(text) ? [{ is: does, text, path: [...path, key] }] : void 0;
  });
  return found.length > 0 ? whole(found) : void 0;
}
var ONE_FILE = /* @__PURE__ */ new Set(["path", "file", "glob", "pattern"]);
function inside(value, above, isPlain, path) {
  return whole(
    Object.entries(value).map(([key, below]) => {
      const meaning = meaningOf(key);
      const plain2 = meaning && { is: meaning.is, isPlain: isPlain || meaning.isPlain };
      return plain2 && collect(below, plain2, above, [...path, key]);
    })
  );
}
function whole(parts) {
  return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
}
function holdsPaths(key, value) {
  if (/branch|worktree/i.test(key)) return false;
  const isMeant = meaningOf(key) !== void 0;
  const holds2 = (some) => {
    if (typeof some === "string")
      return isMeant ? some.split(/[\s,;]+/).some(looksLikePath) : pathsIn(some).some((text) => looksLikePath(withoutRemark(text)) && !saysNone(text));
    if (Array.isArray(some)) return some.some(holds2);
    return isMapping(some) && Object.entries(some).some(([name, below]) => looksLikePath(name) || holdsPaths(name, below));
  };
  return holds2(value);
}

// src/formats/work-packages/verification.ts
var STEPS = ["steps", "commands", "checks"];
var COMMAND = ["command", "run", "cmd", "script"];
var OTHERWISE = /* @__PURE__ */ new Set(["ci", "manual"]);
function itemsOf(value) {
  if (!isMapping(value)) return listed(value, [], false);
  const steps = STEPS.find((key2) => key2 in value);
  const key = steps ?? COMMAND.find((one) => one in value);
  if (key === void 0) return namedCommands(value);
  return isMapping(value[key]) ? [] : listed(value[key], [key], steps === void 0);
}
function namedCommands(value) {
  return Object.entries(value).flatMap(
    ([key, item]) => typeof item === "string" && isCommand(item) ? listed(item, [key], true) : []
  );
}
function takesMore(value) {
  const steps = isMapping(value) ? STEPS.find((key) => key in value) : void 0;
  if (isMapping(value) && steps !== void 0 && isMapping(value[steps])) return false;
  return typeof value !== "boolean" && !itemsOf(value).some(({ item }) => isNoStep(item));
}
function isReadAsChecks(value) {
  if (value === null || typeof value === "boolean" || typeof value === "number") return false;
  const items = itemsOf(value);
  const isEach = isMapping(value) ? Object.keys(value).every((key) => items.some(({ path }) => path[0] === key)) : items.length === (Array.isArray(value) ? value.length : 1);
  return isEach && items.every(
    ({ item }) => typeof item === "string" ? !/[\r\n]/.test(item.trim()) : checksOf([item]).length > 0
  );
}
function listed(value, path, isOne2) {
  const items = Array.isArray(value) ? value.map((item, i) => ({ item, path: [...path, i], isCommand: isOne2 })) : [{ item: value, path, isCommand: isOne2 }];
  return items.filter(({ item }) => item !== null && !isWord(item));
}
function isWord(item) {
  return typeof item === "string" && (tierOf(item) !== void 0 || saysNone(item));
}
function checksOf(value) {
  return itemsOf(value).flatMap(({ item, path, isCommand: isOne2 }) => {
    if (typeof item === "string" || typeof item === "number") {
      const text = String(item);
      return [{ text, path, isCommand: isOne2 || isCommand(text) }];
    }
    if (!isMapping(item)) return [];
    const key = COMMAND.find((one) => typeof item[one] === "string");
    if (key === void 0 || OTHERWISE.has(item["kind"])) return [];
    return [{ text: String(item[key]), path: [...path, key], isCommand: true }];
  });
}
function stepPaths(value) {
  return itemsOf(value).flatMap(({ item, path }) => isMapping(item) ? [path] : []);
}
function verificationOf(value, isWhole, more = []) {
  const own = itemsOf(value);
  const items = [...own, ...more.flatMap(itemsOf)];
  if (typeof value === "boolean" || items.some(({ item }) => isNoStep(item))) return value;
  const steps = items.map(({ item, isCommand: isOne2 }, i) => stepOf(item, i, isOne2));
  const review = [stepOf("review the result", 0)];
  if (!isMapping(value)) {
    const words3 = (Array.isArray(value) ? value : [value]).map(
      (one) => typeof one === "string" ? tierOf(one) : void 0
    );
    const tier2 = words3.find((one) => one !== void 0);
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
function isNoStep(item) {
  return typeof item === "boolean" || Array.isArray(item);
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

// src/formats/work-packages/other-names.ts
var words2 = (text) => new Set(text.split(/\s+/));
var CHECKS = words2(
  "verification verify verifies validation validate validates test tests testing check checks command commands cmd cmds"
);
var BESIDE_CHECKS = words2("run runs step steps script scripts list unit final all quality to");
var DEPENDENCIES = words2(
  `depends dependency dependencies deps needs requires prerequisite prerequisites prereq prereqs
  blocked waits after upstream predecessor predecessors parents follows`
);
var BESIDE_DEPENDENCIES = words2("on by for of package packages task tasks ids id hard list all");
function wordsOf(key) {
  return key.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
}
function says(key, core, beside) {
  const all = wordsOf(key);
  return all.some((one) => core.has(one)) && all.every((one) => core.has(one) || beside.has(one));
}
function checkKeys(source) {
  const own = ["verification", ...NAMES["verification"]].filter((key) => key in source);
  const others = Object.keys(source).filter(
    (key) => !own.includes(key) && says(key, CHECKS, BESIDE_CHECKS)
  );
  const [first, ...more] = [...own, ...others];
  if (first === void 0) return [];
  const isRead = (key) => isReadAsChecks(source[key]) && !holdsPaths(key, source[key]);
  if (own.length === 0) return [first, ...more].filter(isRead);
  return [first, ...takesMore(source[first]) ? more.filter(isRead) : []];
}
function dependencyKeys(source, ids) {
  const own = ["depends_on", ...NAMES["depends_on"]].filter((key) => key in source);
  const others = Object.keys(source).filter((key) => {
    if (own.includes(key) || !says(key, DEPENDENCIES, BESIDE_DEPENDENCIES)) return false;
    const texts = idTexts(source[key]);
    return texts?.every(({ text }) => ids.has(text) || /^\w+[-_.][\w.-]*$/.test(text)) === true;
  });
  return [...own, ...others];
}
function homeOfMeant(key, value, ids) {
  if (says(key, CHECKS, BESIDE_CHECKS) && value !== null && typeof value !== "boolean")
    return "verification.steps";
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
  const placed = entries.map((entry2) => ({ ...entry2, from: inOrder(fields, entry2.from) }));
  const edits = placed.flatMap((entry2) => entryEdits(fields, entry2, index));
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
  const inside2 = /:\s*[|>]/.test(text.split("\n", 1)[0] ?? "") ? [] : [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/gm)].map(([, one = ""]) => one);
  return [...inside2, ...stays || comment === "" ? [] : [comment.trim()]];
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

// src/formats/work-packages/locks.ts
var NAMES2 = {
  files: ["paths"],
  keys: ["resources"],
  ttl_minutes: ["ttl"]
};
function lockTexts(value) {
  if (!isMapping(value)) return listed2(value, void 0, []).locks;
  return ["files", "keys"].flatMap((is) => {
    const key = [is, ...NAMES2[is]].find((name) => name in value);
    return key === void 0 ? [] : listed2(value[key], is, [key]).locks;
  });
}
var BETWEEN = /\s*[,;\r\n]\s*|\s+(?:and|&)\s+|\s+(?=[a-z]+:[^\s/])/;
function locksInEntry(text) {
  if (text.length > LONGEST) return [text];
  const keys = text.split(BETWEEN).map(bare);
  if (keys.every((key) => /^[A-Za-z]+:\S/.test(key))) return keys;
  return text.includes(":") ? [bare(text)] : pathsInEntry(text).map(bare);
}
function bare(text) {
  return withoutRemark(text).replace(/^`([^`]+)`$/, "$1");
}
function listed2(value, is, path) {
  const lock = (text, at) => ({
    is: is ?? (/^[A-Za-z]+:/.test(text) ? "keys" : "files"),
    text,
    path: at
  });
  if (value === null) return { locks: [], isWhole: true };
  if (typeof value === "string")
    return {
      locks: pathsIn(value).flatMap(locksInEntry).map((text) => lock(text, path)),
      isWhole: true
    };
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map(textOf);
  const locks = texts.flatMap(
    (text, i) => text === void 0 || saysNone(text) ? [] : locksInEntry(text).map((one) => lock(one, [...path, i]))
  );
  return { locks, isWhole: texts.every((text) => text !== void 0) };
}
function locksOf(value, isWhole) {
  if (!isMapping(value)) {
    const { locks, isWhole: isRead } = listed2(value, void 0, []);
    return isRead ? { files: textsIn(locks, "files"), keys: textsIn(locks, "keys") } : value;
  }
  const found = renamed(value, NAMES2);
  for (const is of ["files", "keys"]) {
    if (!isWhole && !(is in found)) continue;
    const { locks, isWhole: isRead } = listed2(found[is] ?? null, is, []);
    if (isRead) found[is] = textsIn(locks, is);
  }
  return found;
}
function textsIn(locks, is) {
  return locks.flatMap((lock) => lock.is === is ? [lock.text] : []);
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
  const dependencies2 = dependencyKeys(source, ids);
  const namesOf = (key) => key === "verification" ? checks : key === "depends_on" ? dependencies2 : [key, ...NAMES[key] ?? []];
  const misspelt = misspeltIn(source, [...scope.taken, ...checks, ...dependencies2], ids);
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
  const inside2 = Object.entries(own ?? {});
  const strange = isWhole ? inside2.filter(([key]) => !METADATA.has(key) && !(key in source)) : [];
  for (const [key, value] of strange) left.set(key, value);
  const kept = inside2.filter((entry2) => !strange.includes(entry2));
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
    const [text = ""] = textsOf(entries.find((entry2) => entry2.key === key)?.value) ?? [];
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
  return !fields.has("package_id") && (fields.has("id") || fields.has("name"));
}
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
function isWithinPackage({ instancePath }) {
  return /^\/packages\/\d+(?:\/|$)/.test(instancePath);
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
  const inside2 = Object.keys(scope.value ?? {}).filter((key) => !CLAIM_NAMES.has(key));
  return [
    ...strange,
    ...inside2.map((key) => `scope.${key}`),
    ...scope.value ? [] : ["what scope holds"]
  ];
}
var CLAIM_NAMES = new Set(CLAIM_KEYS);

// src/formats/work-packages/parts-at.ts
function partsAt(parts, placeOf, index) {
  const texts = /* @__PURE__ */ new Map();
  const names = parts.map(({ path }) => {
    const name = path.join("\n");
    const known = texts.get(name);
    if (known) known.parts++;
    else {
      const whole2 = placeOf(path);
      const from = index.offset(whole2.start);
      const written = index.text.slice(from, index.offset(whole2.end));
      texts.set(name, { whole: whole2, written, from, parts: 1 });
    }
    return name;
  });
  const read = /* @__PURE__ */ new Map();
  return parts.map(({ text }, i) => {
    const { whole: whole2, written, from, parts: count } = texts.get(names[i]);
    if (count === 1) return whole2;
    const start = written.indexOf(text, read.get(names[i]) ?? 0);
    read.set(names[i], start === -1 ? Infinity : start + text.length);
    return start === -1 ? whole2 : index.place(from + start, from + start + text.length);
  });
}

// src/formats/work-packages/claims.ts
var ACCESS = [
  ["write_allow", "write"],
  ["read_allow", "read"],
  ["deny", "deny"]
];
function claimsOf(fields, index) {
  const { texts } = readScope(fields.values());
  const places = partsAt(texts, (path) => fields.at(...path), index);
  return ACCESS.flatMap(
    ([key, access]) => texts.flatMap(
      ({ is, text }, i) => is === key ? [{ ...readGlob(text), written: text, at: places[i], access }] : []
    )
  );
}

// src/formats/work-packages/packages.ts
var ID = ["package_id", "id"];
var TITLE = ["title", "name", "package_id", "id"];
var INTEGRATES = /^(?:integrat(?:e|es|ion)(?:[-_ ]test(?:s|ing)?)?|merg(?:e|ing))$/i;
function packageIds(top) {
  return new Set(top.mappings("packages").flatMap((fields) => firstText(fields, ID)?.value ?? []));
}
function readPackage(fields, defaults, index, ids) {
  const id = firstText(fields, ID);
  if (!id) return void 0;
  const source = fields.values();
  const dependencyNames = dependencyKeys(source, ids);
  const [dependencyKey] = dependencyNames;
  const checkNames = checkKeys(source);
  const checks = checkNames.flatMap(
    (key) => checksOf(source[key]).map((check) => ({ ...check, path: [key, ...check.path] }))
  );
  const steps = checkNames.flatMap(
    (key) => stepPaths(source[key]).map((path) => readStep(fields.below([key, ...path])))
  );
  const locks = locksIn(fields, index);
  const timeout = fields.number("timeout_minutes") ?? defaults.number("timeout_minutes");
  const priority = fields.number("priority") ?? defaults.number("priority");
  const ttl = fields.mapping("locks").number("ttl_minutes") ?? defaults.number("lock_ttl_minutes");
  const beyond = () => {
    const isRead = (key) => checks.every(({ path, isCommand: isCommand2 }) => path[0] !== key || isCommand2);
    const held = heldKeys(fields, [...dependencyNames, ...checkNames.filter(isRead)], checks);
    return keysBeyond(fields).filter((key) => !held.has(key));
  };
  const worktree = fields.mapping("worktree").text("name") ?? fields.text("worktree");
  const worktreeMode = fields.mapping("worktree").text("mode")?.value;
  const taskType = fields.text("task_type")?.value;
  return {
    task: {
      id: id.value,
      title: firstText(fields, TITLE)?.value ?? id.value,
      done: false,
      dependsOn: dependenciesUnder(dependencyNames, fields, index),
      ...dependencyKey !== void 0 && { dependencyAt: fields.at(dependencyKey) },
      dependencySlots: dependencySlots(fields, dependencyKey, index, "depends_on"),
      claims: claimsOf(fields, index),
      locks: locks.keys,
      lockFiles: locks.files.map(mention),
      ...priority && { priority },
      verification: checks.flatMap(
        ({ text, path, isCommand: isCommand2 }) => isCommand2 ? [{ value: text, at: fields.at(...path) }] : []
      ),
      ...(steps.some(isWithoutCommand) || checks.some(({ isCommand: isCommand2 }) => !isCommand2)) && {
        isCheckedOtherwise: true
      },
      ...worktree && { worktree },
      ...INTEGRATES.test(fields.text("type")?.value ?? taskType ?? "") && {
        joins: true
      },
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
      beyond,
      ...isCheckUnread(fields) && { isCheckUnread: true },
      ...isLoose(fields) && { isLoose: true },
      at: id.at
    }
  };
}
function heldKeys(fields, aliases, checks) {
  const source = fields.values();
  const scope = readScope(source);
  const named = (path) => path.filter((part) => typeof part === "string").join(".");
  return /* @__PURE__ */ new Set([
    ...aliases,
    ...scope.taken,
    ...scope.texts.map(({ path }) => named(path)),
    ...lockTexts(source["locks"] ?? null).map(({ path }) => named(["locks", ...path])),
    ...checks.flatMap(({ path, isCommand: isCommand2 }) => isCommand2 ? [named(path)] : []),
    ...fields.text("worktree") ? ["worktree"] : []
  ]);
}
function firstText(fields, keys) {
  for (const key of keys) {
    const found = fields.text(key);
    if (found) return found;
  }
  return void 0;
}
function dependenciesUnder(keys, fields, index) {
  const [first, ...more] = keys.map((key) => dependencies(fields, key, index));
  const known = new Set(first?.map(({ id }) => id));
  const others = more.flat().filter(({ id }) => !known.has(id) && known.add(id));
  return [...first ?? [], ...others];
}
function dependencies(fields, key, index) {
  const ids = idTexts(fields.values()[key] ?? null);
  if (!ids) return fields.texts(key).map(({ value, at }) => ({ id: value, at }));
  const places = partsAt(ids, (path) => fields.at(key, ...path), index);
  return ids.map(({ text }, i) => ({ id: text, at: places[i] }));
}
function mention({ value, at }) {
  return { ...readGlob(value), written: value, at };
}
function readStep(fields) {
  const [kind, command] = [fields.text("kind")?.value, firstText(fields, COMMAND)];
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
function locksIn(fields, index) {
  const locks = lockTexts(fields.values()["locks"] ?? null);
  const places = partsAt(locks, (path) => fields.at("locks", ...path), index);
  const of = (kind) => locks.flatMap(({ is, text }, i) => is === kind ? [{ value: text, at: places[i] }] : []);
  return { keys: of("keys"), files: of("files") };
}
function isCheckUnread(fields) {
  if (!fields.has("verification"))
    return fields.keys().some(
      (key) => /verification/.test(foreignKey(["packages", 0], key) ?? "") || nearest(key, ["verification"]).length > 0
    );
  const inside2 = fields.mapping("verification");
  if (inside2.keys().length === 0) return fields.text("verification") !== void 0;
  const steps = inside2.mappings("steps").flatMap((step) => step.keys());
  return inside2.keys().some((key) => !PARTS.has(key)) || steps.some((key) => !STEP.has(key));
}
var PARTS = /* @__PURE__ */ new Set(["tier_required", "steps"]);
var STEP = new Set(
  "name kind command ci manual_instructions cwd env expect_exit_code evidence".split(" ")
);

// src/generated/work-packages.schema.ts
var work_packages_schema_default = jsonSchema(
  '{"type":"object","required":["schema_version","feature","contracts","packages"],"additionalProperties":false,"properties":{"schema_version":{"const":1},"feature":{"$ref":"feature"},"contracts":{"if":{"type":"string"},"then":{"const":"none"},"else":{"$ref":"contracts"}},"defaults":{"$ref":"defaults"},"packages":{"type":"array","minItems":1,"items":{"$ref":"package"}}},"$defs":{"path":{"type":"string","maxLength":512,"minLength":1,"pattern":"^(?!/)(?!.*\\\\s$).+$"},"paths":{"type":"array","items":{"$ref":"path"}},"globs":{"type":"array","items":{"type":"string","maxLength":512,"minLength":1}},"words":{"type":"array","items":{"type":"string","minLength":1}},"minutes":{"type":"integer","minimum":1},"ttl":{"type":"integer","maximum":480,"minimum":1},"priority":{"type":"integer","maximum":10,"minimum":1},"trust":{"type":"integer","maximum":4,"minimum":0},"tier":{"enum":["A","B","C"]},"packageId":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,63}$"},"surface":{"enum":["capabilities","apis","architecture","decisions","documentation","semantic_code"]},"feature":{"type":"object","required":["id","plan_revision"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},"title":{"type":"string","maxLength":200,"minLength":1},"plan_revision":{"type":"integer","minimum":1},"created_by":{"type":"string","maxLength":128,"minLength":1},"created_at":{"type":"string","minLength":1}}},"contracts":{"type":"object","required":["revision","openapi"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"openapi":{"type":"object","required":["primary","files"],"additionalProperties":false,"properties":{"primary":{"$ref":"path"},"files":{"type":"array","minItems":1,"items":{"$ref":"path"},"uniqueItems":true}}},"generated":{"type":"object","additionalProperties":false,"properties":{"pydantic_dir":{"$ref":"path"},"typescript_dir":{"$ref":"path"}}},"mocks":{"type":"object","additionalProperties":false,"properties":{"prism":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"command":{"type":"string","minLength":1},"base_url":{"type":"string","minLength":1}}}}},"cdc":{"type":"object","additionalProperties":false,"properties":{"pact":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"broker_url":{"type":"string","minLength":1},"consumer_dir":{"$ref":"path"}}}}}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"priority":{"$ref":"priority"},"lock_ttl_minutes":{"$ref":"ttl"},"timeout_minutes":{"$ref":"minutes"},"retry_budget":{"type":"integer","minimum":0},"verification_tier_required":{"$ref":"tier"},"min_trust_level":{"$ref":"trust"}}},"package":{"type":"object","required":["package_id","task_type","description","depends_on","priority","locks","scope","worktree","timeout_minutes","retry_budget","min_trust_level","verification","outputs"],"additionalProperties":false,"properties":{"package_id":{"$ref":"packageId"},"title":{"type":"string","maxLength":120,"minLength":1},"task_type":{"type":"string","maxLength":40,"minLength":1},"description":{"type":"string","maxLength":4000,"minLength":1},"role":{"type":"string","maxLength":60,"minLength":1},"decomposition":{"enum":["stacked","branch"]},"stack_position":{"type":"integer","minimum":0},"archetype":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,31}$"},"depends_on":{"type":"array","items":{"$ref":"packageId"},"uniqueItems":true},"priority":{"$ref":"priority"},"locks":{"$ref":"locks"},"scope":{"$ref":"scope"},"context_impact":{"$ref":"contextImpact"},"worktree":{"$ref":"worktree"},"timeout_minutes":{"$ref":"minutes"},"retry_budget":{"type":"integer","minimum":0},"min_trust_level":{"$ref":"trust"},"verification":{"$ref":"verification"},"outputs":{"$ref":"outputs"},"metadata":{"type":"object","additionalProperties":false,"properties":{"loc_estimate":{"type":"integer","minimum":0},"alternatives_count":{"type":"integer","minimum":0},"complexity":{"enum":["low","medium","high"]},"package_kind":{"enum":["algorithm","data_model","crud","config","migration","integration"]}}},"inputs":{"type":"object"}}},"locks":{"type":"object","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"path"},"uniqueItems":true},"keys":{"type":"array","items":{"type":"string","maxLength":512,"minLength":1},"uniqueItems":true},"ttl_minutes":{"$ref":"ttl"},"reason":{"type":"string","maxLength":500}}},"scope":{"type":"object","required":["write_allow","read_allow"],"additionalProperties":false,"properties":{"write_allow":{"$ref":"globs"},"read_allow":{"$ref":"globs","type":"array","minItems":1},"deny":{"$ref":"globs"}}},"contextImpact":{"type":"object","required":["surfaces"],"additionalProperties":false,"properties":{"surfaces":{"type":"array","items":{"$ref":"surface"},"uniqueItems":true},"rationale":{"type":"object","propertyNames":{"$ref":"surface"},"additionalProperties":{"type":"object","required":["reason","approved_by"],"additionalProperties":false,"properties":{"reason":{"type":"string","maxLength":1000,"minLength":1},"approved_by":{"type":"string","maxLength":128,"minLength":1}}}}}},"worktree":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"},"mode":{"enum":["isolated","shared"]}}},"verification":{"type":"object","required":["tier_required","steps"],"additionalProperties":false,"properties":{"tier_required":{"$ref":"tier"},"steps":{"type":"array","minItems":1,"items":{"$ref":"step"}}}},"step":{"allOf":[{"if":{"required":["kind"],"properties":{"kind":{"const":"command"}}},"then":{"required":["command"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"ci"}}},"then":{"required":["ci"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"manual"}}},"then":{"required":["manual_instructions"]}}],"type":"object","required":["name","kind","evidence"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":80,"minLength":1},"kind":{"enum":["command","ci","manual"]},"command":{"type":"string","minLength":1},"cwd":{"$ref":"path"},"env":{"type":"object","additionalProperties":{"type":"string"}},"expect_exit_code":{"type":"integer"},"ci":{"type":"object","additionalProperties":false,"properties":{"provider":{"enum":["github","other"]},"workflow":{"type":"string","minLength":1},"required_checks":{"$ref":"words","type":"array","uniqueItems":true}}},"manual_instructions":{"type":"string","minLength":1},"evidence":{"type":"object","required":["artifacts","result_keys"],"additionalProperties":false,"properties":{"artifacts":{"$ref":"paths"},"result_keys":{"$ref":"words"}}}}},"outputs":{"type":"object","required":["result_keys"],"additionalProperties":false,"properties":{"result_keys":{"$ref":"words","type":"array","minItems":1},"artifacts":{"$ref":"paths"}}}}}'
);

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

// src/formats/work-packages/schema.ts
function schemaFindings(yaml, top, index, ids) {
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const homes = homesIn(top, ids);
  const told = withoutMisspelt(withKeysOnce(work_packages_schema_default.faults(yaml.value)), homes).filter(
    (fault) => (
      // What follows from a branch of the schema says nothing of its own.
      fault.keyword !== "if" && !isGivenByDefault(fault, defaults) && !(loose.has(packageOf(fault)) && isWithinPackage(fault)) && !isToldOfChange(fault, top)
    )
  );
  const mixed = mixedFixes(told, yaml, top, index, ids);
  return [
    ...[...loose.values()].map((fields) => looseFinding(fields, index, ids)),
    ...told.map((fault) => {
      const finding = withValueFix(
        fault,
        top,
        said2(fault, faultFinding(fault, yaml, "the document", homes))
      );
      const fixes = mixed.get(packageOf(fault));
      if (fixes?.mends(fault) === true) return { fixes: [fixes.fix], ...finding };
      return loose.size > 0 ? withTopFix(finding, fault, top, index) : finding;
    }),
    ...negatedPaths(top),
    ...severalInOneEntry(top, index),
    ...otherReadings(yaml)
  ];
}
function withValueFix({ instancePath }, top, finding) {
  const contracts = top.value("contracts");
  const isNone = contracts === null || typeof contracts === "string" && saysNone(contracts) || Array.isArray(contracts) && contracts.length === 0;
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
function said2({ keyword, params, instancePath }, finding) {
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
  if (keyword !== "type" || params["type"] !== "object" || !Object.hasOwn(PARTS2, keys))
    return finding;
  const message = finding.message.replace(/expected one$/, `expected one with ${PARTS2[keys]}`);
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
var LISTS = [
  ["scope", CLAIM_KEYS, (text) => pathsInEntry(text).map(withoutRemark)],
  ["locks", ["files", "keys"], locksInEntry]
];
function severalInOneEntry(top, index) {
  const packages = top.mappings("packages").filter((fields) => !isLoose(fields));
  return packages.flatMap(
    (fields) => LISTS.flatMap(([name, keys, read]) => {
      const inside2 = fields.mapping(name);
      return keys.filter((key) => Array.isArray(inside2.value(key))).flatMap(
        (key) => inside2.texts(key).flatMap((entry2) => {
          const texts = read(entry2.value);
          const isPlain = texts.length < 2 && (texts[0] ?? entry2.value.trim()) === entry2.value.trim();
          return isPlain ? [] : [entryFinding(key, entry2, texts, inside2.at(key), index)];
        })
      );
    })
  );
}
function entryFinding(key, { value, at }, texts, list, index) {
  const isOne2 = texts.length === 1;
  const what = key === "keys" ? "key" : "path";
  const between = index.text[index.offset(list.start)] === "[" ? ", " : `
${" ".repeat(list.start.column - 1)}- `;
  const text = texts.map((one) => JSON.stringify(one)).join(between);
  return {
    rule: "plan/schema",
    severity: "warning",
    at,
    message: isOne2 ? `${key} holds ${value}; expected the ${what} alone` : `${key} holds ${value} in one entry; expected an entry for each ${what}`,
    fixes: [
      {
        title: isOne2 ? `write the ${what} alone` : `write an entry for each ${what}`,
        edits: [{ ...at, text }]
      }
    ]
  };
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
  const ids = packageIds(top);
  const read = top.mappings("packages").flatMap((fields) => readPackage(fields, top.mapping("defaults"), index, ids) ?? []);
  const feature = top.mapping("feature");
  const title = feature.text("title") ?? feature.text("id") ?? top.text("change_id");
  const contracts = contractsIn(top.mapping("contracts"));
  const featureId = feature.text("id") ?? top.text("change_id");
  const findings = yaml.findings.length > 0 ? yaml.findings : schemaFindings(yaml, top, index, ids);
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
      ...contracts,
      ...top.value("contracts") === "none" && { hasNoContracts: true },
      mentions: () => taskMentions(index.text),
      beyond: () => keysBeyond(top),
      packagesAt: top.keyAt("packages"),
      at: index.place(0, 0)
    },
    findings,
    names: [
      ...featureId ? [featureId] : [],
      ...contracts.contracts,
      ...Object.values(contracts.generated)
    ]
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
