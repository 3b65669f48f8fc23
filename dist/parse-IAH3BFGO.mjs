import {
  readGlob
} from "./chunk-3UUUGRCU.mjs";
import {
  Fields,
  dependencySlots,
  faultFinding,
  isJson,
  pathOf,
  readYaml,
  readYamlAllows,
  withoutMisspelt
} from "./chunk-N3OKZOXJ.mjs";
import {
  stringify
} from "./chunk-NNKM4CGH.mjs";
import "./chunk-NCC3YW52.mjs";
import "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import {
  nearest
} from "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

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
  return line.replace(/^\s*[-*•]\s+/, "").trim();
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
  return isCommand(line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "").replaceAll("`", ""));
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
  const held = heldKeys(
    fields,
    [
      ...dependencyNames,
      ...checkNames.filter(
        (key) => checks.every(({ path, isCommand: isCommand2 }) => path[0] !== key || isCommand2)
      )
    ],
    checks
  );
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
      beyond: keysBeyond(fields).filter((key) => !held.has(key)),
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

// src/generated/work-packages.js
import { isDeepStrictEqual as le } from "node:util";
var K = Object.defineProperty;
var re = Object.getOwnPropertyDescriptor;
var te = Object.getOwnPropertyNames;
var ie = Object.prototype.hasOwnProperty;
var se = (a, s, g) => () => {
  if (g) throw g[0];
  try {
    return a && (s = a(a = 0)), s;
  } catch (k) {
    throw g = [k], k;
  }
};
var ae = (a, s) => () => {
  try {
    return s || a((s = { exports: {} }).exports, s), s.exports;
  } catch (g) {
    throw s = 0, g;
  }
};
var ne = (a, s) => {
  for (var g in s) K(a, g, { get: s[g], enumerable: true });
};
var pe = (a, s, g, k) => {
  if (s && typeof s == "object" || typeof s == "function") for (let h of te(s)) !ie.call(a, h) && h !== g && K(a, h, { get: () => s[h], enumerable: !(k = re(s, h)) || k.enumerable });
  return a;
};
var oe = (a) => pe(K({}, "__esModule", { value: true }), a);
var T = ae((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: true });
  function S(a) {
    let s = a.length, g = 0, k = 0, h;
    for (; k < s; ) g++, h = a.charCodeAt(k++), h >= 55296 && h <= 56319 && k < s && (h = a.charCodeAt(k), (h & 64512) === 56320 && k++);
    return g;
  }
  R.default = S;
  S.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var G = {};
ne(G, { default: () => le });
var H = se(() => {
});
var me = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$", "u");
var c = T().default;
var V = (H(), oe(G)).default;
var q = new RegExp("^(?!/)(?!.*\\s$).+$", "u");
function x(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = x.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.revision === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.openapi === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openapi" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!(t === "revision" || t === "openapi" || t === "generated" || t === "mocks" || t === "cdc")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.revision !== void 0) {
      let t = a.revision;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: s + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.openapi !== void 0) {
      let t = a.openapi;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.primary === void 0) {
          let r = { instancePath: s + "/openapi", schemaPath: "#/properties/openapi/required", keyword: "required", params: { missingProperty: "primary" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.files === void 0) {
          let r = { instancePath: s + "/openapi", schemaPath: "#/properties/openapi/required", keyword: "required", params: { missingProperty: "files" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) if (!(r === "primary" || r === "files")) {
          let n = { instancePath: s + "/openapi", schemaPath: "#/properties/openapi/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.primary !== void 0) {
          let r = t.primary;
          if (typeof r == "string") {
            if (c(r) > 512) {
              let n = { instancePath: s + "/openapi/primary", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (c(r) < 1) {
              let n = { instancePath: s + "/openapi/primary", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (!q.test(r)) {
              let n = { instancePath: s + "/openapi/primary", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: s + "/openapi/primary", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.files !== void 0) {
          let r = t.files;
          if (Array.isArray(r)) {
            if (r.length < 1) {
              let d = { instancePath: s + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), i++;
            }
            let n = r.length;
            for (let d = 0; d < n; d++) {
              let u = r[d];
              if (typeof u == "string") {
                if (c(u) > 512) {
                  let P = { instancePath: s + "/openapi/files/" + d, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [P] : e.push(P), i++;
                }
                if (c(u) < 1) {
                  let P = { instancePath: s + "/openapi/files/" + d, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [P] : e.push(P), i++;
                }
                if (!q.test(u)) {
                  let P = { instancePath: s + "/openapi/files/" + d, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
                  e === null ? e = [P] : e.push(P), i++;
                }
              } else {
                let P = { instancePath: s + "/openapi/files/" + d, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [P] : e.push(P), i++;
              }
            }
            let p = r.length, o;
            if (p > 1) {
              e: for (; p--; ) for (o = p; o--; ) if (V(r[p], r[o])) {
                let d = { instancePath: s + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o } };
                e === null ? e = [d] : e.push(d), i++;
                break e;
              }
            }
          } else {
            let n = { instancePath: s + "/openapi/files", schemaPath: "#/properties/openapi/properties/files/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.generated !== void 0) {
      let t = a.generated;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "pydantic_dir" || r === "typescript_dir")) {
          let n = { instancePath: s + "/generated", schemaPath: "#/properties/generated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.pydantic_dir !== void 0) {
          let r = t.pydantic_dir;
          if (typeof r == "string") {
            if (c(r) > 512) {
              let n = { instancePath: s + "/generated/pydantic_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (c(r) < 1) {
              let n = { instancePath: s + "/generated/pydantic_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (!q.test(r)) {
              let n = { instancePath: s + "/generated/pydantic_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: s + "/generated/pydantic_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.typescript_dir !== void 0) {
          let r = t.typescript_dir;
          if (typeof r == "string") {
            if (c(r) > 512) {
              let n = { instancePath: s + "/generated/typescript_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (c(r) < 1) {
              let n = { instancePath: s + "/generated/typescript_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (!q.test(r)) {
              let n = { instancePath: s + "/generated/typescript_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: s + "/generated/typescript_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/generated", schemaPath: "#/properties/generated/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.mocks !== void 0) {
      let t = a.mocks;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (r !== "prism") {
          let n = { instancePath: s + "/mocks", schemaPath: "#/properties/mocks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.prism !== void 0) {
          let r = t.prism;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let n in r) if (!(n === "enabled" || n === "command" || n === "base_url")) {
              let p = { instancePath: s + "/mocks/prism", schemaPath: "#/properties/mocks/properties/prism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
              let n = { instancePath: s + "/mocks/prism/enabled", schemaPath: "#/properties/mocks/properties/prism/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r.command !== void 0) {
              let n = r.command;
              if (typeof n == "string") {
                if (c(n) < 1) {
                  let p = { instancePath: s + "/mocks/prism/command", schemaPath: "#/properties/mocks/properties/prism/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: s + "/mocks/prism/command", schemaPath: "#/properties/mocks/properties/prism/properties/command/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.base_url !== void 0) {
              let n = r.base_url;
              if (typeof n == "string") {
                if (c(n) < 1) {
                  let p = { instancePath: s + "/mocks/prism/base_url", schemaPath: "#/properties/mocks/properties/prism/properties/base_url/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: s + "/mocks/prism/base_url", schemaPath: "#/properties/mocks/properties/prism/properties/base_url/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let n = { instancePath: s + "/mocks/prism", schemaPath: "#/properties/mocks/properties/prism/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/mocks", schemaPath: "#/properties/mocks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.cdc !== void 0) {
      let t = a.cdc;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (r !== "pact") {
          let n = { instancePath: s + "/cdc", schemaPath: "#/properties/cdc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.pact !== void 0) {
          let r = t.pact;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let n in r) if (!(n === "enabled" || n === "broker_url" || n === "consumer_dir")) {
              let p = { instancePath: s + "/cdc/pact", schemaPath: "#/properties/cdc/properties/pact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
              let n = { instancePath: s + "/cdc/pact/enabled", schemaPath: "#/properties/cdc/properties/pact/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r.broker_url !== void 0) {
              let n = r.broker_url;
              if (typeof n == "string") {
                if (c(n) < 1) {
                  let p = { instancePath: s + "/cdc/pact/broker_url", schemaPath: "#/properties/cdc/properties/pact/properties/broker_url/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: s + "/cdc/pact/broker_url", schemaPath: "#/properties/cdc/properties/pact/properties/broker_url/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.consumer_dir !== void 0) {
              let n = r.consumer_dir;
              if (typeof n == "string") {
                if (c(n) > 512) {
                  let p = { instancePath: s + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
                if (c(n) < 1) {
                  let p = { instancePath: s + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : e.push(p), i++;
                }
                if (!q.test(n)) {
                  let p = { instancePath: s + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: s + "/cdc/pact/consumer_dir", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let n = { instancePath: s + "/cdc/pact", schemaPath: "#/properties/cdc/properties/pact/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/cdc", schemaPath: "#/properties/cdc/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return x.errors = e, i === 0;
}
x.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var X = { enum: ["A", "B", "C"] };
function j(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = j.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    for (let t in a) if (!(t === "priority" || t === "lock_ttl_minutes" || t === "timeout_minutes" || t === "retry_budget" || t === "verification_tier_required" || t === "min_trust_level")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.priority !== void 0) {
      let t = a.priority;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 10 || isNaN(t)) {
          let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (a.lock_ttl_minutes !== void 0) {
      let t = a.lock_ttl_minutes;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 480 || isNaN(t)) {
          let r = { instancePath: s + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: s + "/lock_ttl_minutes", schemaPath: "#/$defs/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (a.timeout_minutes !== void 0) {
      let t = a.timeout_minutes;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/timeout_minutes", schemaPath: "#/$defs/minutes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: s + "/timeout_minutes", schemaPath: "#/$defs/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.retry_budget !== void 0) {
      let t = a.retry_budget;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/retry_budget", schemaPath: "#/properties/retry_budget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: s + "/retry_budget", schemaPath: "#/properties/retry_budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.verification_tier_required !== void 0) {
      let t = a.verification_tier_required;
      if (!(t === "A" || t === "B" || t === "C")) {
        let r = { instancePath: s + "/verification_tier_required", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: X.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.min_trust_level !== void 0) {
      let t = a.min_trust_level;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 4 || isNaN(t)) {
          let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return j.errors = e, i === 0;
}
j.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var O = { type: "object", additionalProperties: false, required: ["package_id", "task_type", "description", "depends_on", "priority", "locks", "scope", "worktree", "timeout_minutes", "retry_budget", "min_trust_level", "verification", "outputs"], properties: { package_id: { $ref: "#/$defs/packageId" }, title: { type: "string", minLength: 1, maxLength: 120 }, task_type: { type: "string", minLength: 1, maxLength: 40 }, description: { type: "string", minLength: 1, maxLength: 4e3 }, role: { type: "string", minLength: 1, maxLength: 60 }, decomposition: { enum: ["stacked", "branch"] }, stack_position: { type: "integer", minimum: 0 }, archetype: { type: "string", pattern: "^[a-z][a-z0-9_-]{0,31}$" }, depends_on: { type: "array", uniqueItems: true, items: { $ref: "#/$defs/packageId" } }, priority: { $ref: "#/$defs/priority" }, locks: { $ref: "#/$defs/locks" }, scope: { $ref: "#/$defs/scope" }, context_impact: { $ref: "#/$defs/contextImpact" }, worktree: { $ref: "#/$defs/worktree" }, timeout_minutes: { $ref: "#/$defs/minutes" }, retry_budget: { type: "integer", minimum: 0 }, min_trust_level: { $ref: "#/$defs/trust" }, verification: { $ref: "#/$defs/verification" }, outputs: { $ref: "#/$defs/outputs" }, metadata: { type: "object", additionalProperties: false, properties: { loc_estimate: { type: "integer", minimum: 0 }, alternatives_count: { type: "integer", minimum: 0 }, complexity: { enum: ["low", "medium", "high"] }, package_kind: { enum: ["algorithm", "data_model", "crud", "config", "migration", "integration"] } } }, inputs: { type: "object" } } };
var de = { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" }, mode: { enum: ["isolated", "shared"] } } };
var Y = Object.prototype.hasOwnProperty;
var J = new RegExp("^[a-z][a-z0-9_-]{0,63}$", "u");
var fe = new RegExp("^[a-z][a-z0-9_-]{0,31}$", "u");
var ue = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$", "u");
function A(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.files === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.keys === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!(t === "files" || t === "keys" || t === "ttl_minutes" || t === "reason")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.files !== void 0) {
      let t = a.files;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let d = t[o];
          if (typeof d == "string") {
            if (c(d) > 512) {
              let u = { instancePath: s + "/files/" + o, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [u] : e.push(u), i++;
            }
            if (c(d) < 1) {
              let u = { instancePath: s + "/files/" + o, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), i++;
            }
            if (!q.test(d)) {
              let u = { instancePath: s + "/files/" + o, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
              e === null ? e = [u] : e.push(u), i++;
            }
          } else {
            let u = { instancePath: s + "/files/" + o, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), i++;
          }
        }
        let n = t.length, p;
        if (n > 1) {
          e: for (; n--; ) for (p = n; p--; ) if (V(t[n], t[p])) {
            let o = { instancePath: s + "/files", schemaPath: "#/properties/files/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p } };
            e === null ? e = [o] : e.push(o), i++;
            break e;
          }
        }
      } else {
        let r = { instancePath: s + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.keys !== void 0) {
      let t = a.keys;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let d = t[o];
          if (typeof d == "string") {
            if (c(d) > 512) {
              let u = { instancePath: s + "/keys/" + o, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [u] : e.push(u), i++;
            }
            if (c(d) < 1) {
              let u = { instancePath: s + "/keys/" + o, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), i++;
            }
          } else {
            let u = { instancePath: s + "/keys/" + o, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), i++;
          }
        }
        let n = t.length, p;
        if (n > 1) {
          let o = {};
          for (; n--; ) {
            let d = t[n];
            if (typeof d == "string") {
              if (typeof o[d] == "number") {
                p = o[d];
                let u = { instancePath: s + "/keys", schemaPath: "#/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p } };
                e === null ? e = [u] : e.push(u), i++;
                break;
              }
              o[d] = n;
            }
          }
        }
      } else {
        let r = { instancePath: s + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.ttl_minutes !== void 0) {
      let t = a.ttl_minutes;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/ttl_minutes", schemaPath: "#/$defs/ttl/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 480 || isNaN(t)) {
          let r = { instancePath: s + "/ttl_minutes", schemaPath: "#/$defs/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: s + "/ttl_minutes", schemaPath: "#/$defs/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (a.reason !== void 0) {
      let t = a.reason;
      if (typeof t == "string") {
        if (c(t) > 500) {
          let r = { instancePath: s + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return A.errors = e, i === 0;
}
A.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function N(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = N.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.write_allow === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_allow" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.read_allow === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read_allow" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!(t === "write_allow" || t === "read_allow" || t === "deny")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.write_allow !== void 0) {
      let t = a.write_allow;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (c(p) > 512) {
              let o = { instancePath: s + "/write_allow/" + n, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (c(p) < 1) {
              let o = { instancePath: s + "/write_allow/" + n, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/write_allow/" + n, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/write_allow", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.read_allow !== void 0) {
      let t = a.read_allow;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (c(p) > 512) {
              let o = { instancePath: s + "/read_allow/" + n, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (c(p) < 1) {
              let o = { instancePath: s + "/read_allow/" + n, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/read_allow/" + n, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/read_allow", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: s + "/read_allow", schemaPath: "#/properties/read_allow/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/read_allow", schemaPath: "#/properties/read_allow/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.deny !== void 0) {
      let t = a.deny;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (c(p) > 512) {
              let o = { instancePath: s + "/deny/" + n, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (c(p) < 1) {
              let o = { instancePath: s + "/deny/" + n, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/deny/" + n, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/deny", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return N.errors = e, i === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Q = { enum: ["capabilities", "apis", "architecture", "decisions", "documentation", "semantic_code"] };
function I(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = I.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.surfaces === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surfaces" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in a) if (!(r === "surfaces" || r === "rationale")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (a.surfaces !== void 0) {
      let r = a.surfaces;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let d = 0; d < n; d++) {
          let u = r[d];
          if (!(u === "capabilities" || u === "apis" || u === "architecture" || u === "decisions" || u === "documentation" || u === "semantic_code")) {
            let P = { instancePath: s + "/surfaces/" + d, schemaPath: "#/$defs/surface/enum", keyword: "enum", params: { allowedValues: Q.enum } };
            e === null ? e = [P] : e.push(P), i++;
          }
        }
        let p = r.length, o;
        if (p > 1) {
          e: for (; p--; ) for (o = p; o--; ) if (V(r[p], r[o])) {
            let d = { instancePath: s + "/surfaces", schemaPath: "#/properties/surfaces/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o } };
            e === null ? e = [d] : e.push(d), i++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.rationale !== void 0) {
      let r = a.rationale;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let n in r) {
          let p = i;
          if (!(n === "capabilities" || n === "apis" || n === "architecture" || n === "decisions" || n === "documentation" || n === "semantic_code")) {
            let o = { instancePath: s + "/rationale", schemaPath: "#/$defs/surface/enum", keyword: "enum", params: { allowedValues: Q.enum }, propertyName: n };
            e === null ? e = [o] : e.push(o), i++;
          }
          var t = p === i;
          if (!t) {
            let o = { instancePath: s + "/rationale", schemaPath: "#/properties/rationale/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        for (let n in r) {
          let p = r[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.reason === void 0) {
              let o = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.approved_by === void 0) {
              let o = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/required", keyword: "required", params: { missingProperty: "approved_by" } };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in p) if (!(o === "reason" || o === "approved_by")) {
              let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
              e === null ? e = [d] : e.push(d), i++;
            }
            if (p.reason !== void 0) {
              let o = p.reason;
              if (typeof o == "string") {
                if (c(o) > 1e3) {
                  let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  e === null ? e = [d] : e.push(d), i++;
                }
                if (c(o) < 1) {
                  let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), i++;
                }
              } else {
                let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/rationale/additionalProperties/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d] : e.push(d), i++;
              }
            }
            if (p.approved_by !== void 0) {
              let o = p.approved_by;
              if (typeof o == "string") {
                if (c(o) > 128) {
                  let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [d] : e.push(d), i++;
                }
                if (c(o) < 1) {
                  let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), i++;
                }
              } else {
                let d = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/approved_by", schemaPath: "#/properties/rationale/additionalProperties/properties/approved_by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d] : e.push(d), i++;
              }
            }
          } else {
            let o = { instancePath: s + "/rationale/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rationale/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let n = { instancePath: s + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
I.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var B = { type: "object", additionalProperties: false, required: ["name", "kind", "evidence"], properties: { name: { type: "string", minLength: 1, maxLength: 80 }, kind: { enum: ["command", "ci", "manual"] }, command: { type: "string", minLength: 1 }, cwd: { $ref: "#/$defs/path" }, env: { type: "object", additionalProperties: { type: "string" } }, expect_exit_code: { type: "integer" }, ci: { type: "object", additionalProperties: false, properties: { provider: { enum: ["github", "other"] }, workflow: { type: "string", minLength: 1 }, required_checks: { type: "array", $ref: "#/$defs/words", uniqueItems: true } } }, manual_instructions: { type: "string", minLength: 1 }, evidence: { type: "object", additionalProperties: false, required: ["artifacts", "result_keys"], properties: { artifacts: { $ref: "#/$defs/paths" }, result_keys: { $ref: "#/$defs/words" } } } }, allOf: [{ if: { required: ["kind"], properties: { kind: { const: "command" } } }, then: { required: ["command"] } }, { if: { required: ["kind"], properties: { kind: { const: "ci" } } }, then: { required: ["ci"] } }, { if: { required: ["kind"], properties: { kind: { const: "manual" } } }, then: { required: ["manual_instructions"] } }] };
function b(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = b.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(a)) {
    let t = a.length;
    for (let r = 0; r < t; r++) {
      let n = a[r];
      if (typeof n == "string") {
        if (c(n) > 512) {
          let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (c(n) < 1) {
          let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (!q.test(n)) {
          let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return b.errors = e, i === 0;
}
b.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function D(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = D.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, r = true, n = i;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let m;
    if (a.kind === void 0 && (m = "kind")) {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    } else if (a.kind !== void 0 && a.kind !== "command") {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    }
  }
  var p = n === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), p) {
    let m = i;
    if (a && typeof a == "object" && !Array.isArray(a) && a.command === void 0) {
      let y = { instancePath: s, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "command" } };
      e === null ? e = [y] : e.push(y), i++;
    }
    var p = m === i;
    r = p;
  }
  if (!r) {
    let m = { instancePath: s, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [m] : e.push(m), i++;
  }
  let o = i, d = true, u = i;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let m;
    if (a.kind === void 0 && (m = "kind")) {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    } else if (a.kind !== void 0 && a.kind !== "ci") {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    }
  }
  var P = u === i;
  if (i = o, e !== null && (o ? e.length = o : e = null), P) {
    let m = i;
    if (a && typeof a == "object" && !Array.isArray(a) && a.ci === void 0) {
      let y = { instancePath: s, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [y] : e.push(y), i++;
    }
    var P = m === i;
    d = P;
  }
  if (!d) {
    let m = { instancePath: s, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [m] : e.push(m), i++;
  }
  let L = i, M = true, ee = i;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let m;
    if (a.kind === void 0 && (m = "kind")) {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    } else if (a.kind !== void 0 && a.kind !== "manual") {
      let l = {};
      e === null ? e = [l] : e.push(l), i++;
    }
  }
  var C = ee === i;
  if (i = L, e !== null && (L ? e.length = L : e = null), C) {
    let m = i;
    if (a && typeof a == "object" && !Array.isArray(a) && a.manual_instructions === void 0) {
      let y = { instancePath: s, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "manual_instructions" } };
      e === null ? e = [y] : e.push(y), i++;
    }
    var C = m === i;
    M = C;
  }
  if (!M) {
    let m = { instancePath: s, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [m] : e.push(m), i++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.name === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [m] : e.push(m), i++;
    }
    if (a.kind === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [m] : e.push(m), i++;
    }
    if (a.evidence === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      e === null ? e = [m] : e.push(m), i++;
    }
    for (let m in a) if (!Y.call(B.properties, m)) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [l] : e.push(l), i++;
    }
    if (a.name !== void 0) {
      let m = a.name;
      if (typeof m == "string") {
        if (c(m) > 80) {
          let l = { instancePath: s + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 } };
          e === null ? e = [l] : e.push(l), i++;
        }
        if (c(m) < 1) {
          let l = { instancePath: s + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let l = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.kind !== void 0) {
      let m = a.kind;
      if (!(m === "command" || m === "ci" || m === "manual")) {
        let l = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: B.properties.kind.enum } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.command !== void 0) {
      let m = a.command;
      if (typeof m == "string") {
        if (c(m) < 1) {
          let l = { instancePath: s + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let l = { instancePath: s + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.cwd !== void 0) {
      let m = a.cwd;
      if (typeof m == "string") {
        if (c(m) > 512) {
          let l = { instancePath: s + "/cwd", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [l] : e.push(l), i++;
        }
        if (c(m) < 1) {
          let l = { instancePath: s + "/cwd", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), i++;
        }
        if (!q.test(m)) {
          let l = { instancePath: s + "/cwd", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*\\s$).+$" } };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let l = { instancePath: s + "/cwd", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.env !== void 0) {
      let m = a.env;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let l in m) if (typeof m[l] != "string") {
          let y = { instancePath: s + "/env/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [y] : e.push(y), i++;
        }
      } else {
        let l = { instancePath: s + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.expect_exit_code !== void 0) {
      let m = a.expect_exit_code;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: s + "/expect_exit_code", schemaPath: "#/properties/expect_exit_code/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.ci !== void 0) {
      let m = a.ci;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let l in m) if (!(l === "provider" || l === "workflow" || l === "required_checks")) {
          let y = { instancePath: s + "/ci", schemaPath: "#/properties/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
          e === null ? e = [y] : e.push(y), i++;
        }
        if (m.provider !== void 0) {
          let l = m.provider;
          if (!(l === "github" || l === "other")) {
            let y = { instancePath: s + "/ci/provider", schemaPath: "#/properties/ci/properties/provider/enum", keyword: "enum", params: { allowedValues: B.properties.ci.properties.provider.enum } };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        if (m.workflow !== void 0) {
          let l = m.workflow;
          if (typeof l == "string") {
            if (c(l) < 1) {
              let y = { instancePath: s + "/ci/workflow", schemaPath: "#/properties/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [y] : e.push(y), i++;
            }
          } else {
            let y = { instancePath: s + "/ci/workflow", schemaPath: "#/properties/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        if (m.required_checks !== void 0) {
          let l = m.required_checks;
          if (Array.isArray(l)) {
            let y = l.length;
            for (let w = 0; w < y; w++) {
              let v = l[w];
              if (typeof v == "string") {
                if (c(v) < 1) {
                  let $ = { instancePath: s + "/ci/required_checks/" + w, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), i++;
                }
              } else {
                let $ = { instancePath: s + "/ci/required_checks/" + w, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), i++;
              }
            }
          } else {
            let y = { instancePath: s + "/ci/required_checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (Array.isArray(l)) {
            let y = l.length, w;
            if (y > 1) {
              e: for (; y--; ) for (w = y; w--; ) if (V(l[y], l[w])) {
                let v = { instancePath: s + "/ci/required_checks", schemaPath: "#/properties/ci/properties/required_checks/uniqueItems", keyword: "uniqueItems", params: { i: y, j: w } };
                e === null ? e = [v] : e.push(v), i++;
                break e;
              }
            }
          } else {
            let y = { instancePath: s + "/ci/required_checks", schemaPath: "#/properties/ci/properties/required_checks/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
      } else {
        let l = { instancePath: s + "/ci", schemaPath: "#/properties/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.manual_instructions !== void 0) {
      let m = a.manual_instructions;
      if (typeof m == "string") {
        if (c(m) < 1) {
          let l = { instancePath: s + "/manual_instructions", schemaPath: "#/properties/manual_instructions/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let l = { instancePath: s + "/manual_instructions", schemaPath: "#/properties/manual_instructions/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (a.evidence !== void 0) {
      let m = a.evidence;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.artifacts === void 0) {
          let l = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: "artifacts" } };
          e === null ? e = [l] : e.push(l), i++;
        }
        if (m.result_keys === void 0) {
          let l = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: "result_keys" } };
          e === null ? e = [l] : e.push(l), i++;
        }
        for (let l in m) if (!(l === "artifacts" || l === "result_keys")) {
          let y = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
          e === null ? e = [y] : e.push(y), i++;
        }
        if (m.artifacts !== void 0 && (b(m.artifacts, { instancePath: s + "/evidence/artifacts", parentData: m, parentDataProperty: "artifacts", rootData: h, dynamicAnchors: _ }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), m.result_keys !== void 0) {
          let l = m.result_keys;
          if (Array.isArray(l)) {
            let y = l.length;
            for (let w = 0; w < y; w++) {
              let v = l[w];
              if (typeof v == "string") {
                if (c(v) < 1) {
                  let $ = { instancePath: s + "/evidence/result_keys/" + w, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), i++;
                }
              } else {
                let $ = { instancePath: s + "/evidence/result_keys/" + w, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), i++;
              }
            }
          } else {
            let y = { instancePath: s + "/evidence/result_keys", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
      } else {
        let l = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), i++;
  }
  return D.errors = e, i === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function z(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.tier_required === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_required" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.steps === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!(t === "tier_required" || t === "steps")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.tier_required !== void 0) {
      let t = a.tier_required;
      if (!(t === "A" || t === "B" || t === "C")) {
        let r = { instancePath: s + "/tier_required", schemaPath: "#/$defs/tier/enum", keyword: "enum", params: { allowedValues: X.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.steps !== void 0) {
      let t = a.steps;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: s + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) D(t[n], { instancePath: s + "/steps/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: _ }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length);
      } else {
        let r = { instancePath: s + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return z.errors = e, i === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function F(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.result_keys === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result_keys" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!(t === "result_keys" || t === "artifacts")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.result_keys !== void 0) {
      let t = a.result_keys;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (c(p) < 1) {
              let o = { instancePath: s + "/result_keys/" + n, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/result_keys/" + n, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/result_keys", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: s + "/result_keys", schemaPath: "#/properties/result_keys/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/result_keys", schemaPath: "#/properties/result_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    a.artifacts !== void 0 && (b(a.artifacts, { instancePath: s + "/artifacts", parentData: a, parentDataProperty: "artifacts", rootData: h, dynamicAnchors: _ }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return F.errors = e, i === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function E(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.package_id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.task_type === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_type" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.description === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.depends_on === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "depends_on" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.priority === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.locks === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locks" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.scope === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.worktree === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worktree" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.timeout_minutes === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout_minutes" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.retry_budget === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retry_budget" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.min_trust_level === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min_trust_level" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.verification === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.outputs === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a) if (!Y.call(O.properties, t)) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.package_id !== void 0) {
      let t = a.package_id;
      if (typeof t == "string") {
        if (!J.test(t)) {
          let r = { instancePath: s + "/package_id", schemaPath: "#/$defs/packageId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,63}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/package_id", schemaPath: "#/$defs/packageId/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.title !== void 0) {
      let t = a.title;
      if (typeof t == "string") {
        if (c(t) > 120) {
          let r = { instancePath: s + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (c(t) < 1) {
          let r = { instancePath: s + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.task_type !== void 0) {
      let t = a.task_type;
      if (typeof t == "string") {
        if (c(t) > 40) {
          let r = { instancePath: s + "/task_type", schemaPath: "#/properties/task_type/maxLength", keyword: "maxLength", params: { limit: 40 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (c(t) < 1) {
          let r = { instancePath: s + "/task_type", schemaPath: "#/properties/task_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/task_type", schemaPath: "#/properties/task_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.description !== void 0) {
      let t = a.description;
      if (typeof t == "string") {
        if (c(t) > 4e3) {
          let r = { instancePath: s + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (c(t) < 1) {
          let r = { instancePath: s + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.role !== void 0) {
      let t = a.role;
      if (typeof t == "string") {
        if (c(t) > 60) {
          let r = { instancePath: s + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 60 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (c(t) < 1) {
          let r = { instancePath: s + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.decomposition !== void 0) {
      let t = a.decomposition;
      if (!(t === "stacked" || t === "branch")) {
        let r = { instancePath: s + "/decomposition", schemaPath: "#/properties/decomposition/enum", keyword: "enum", params: { allowedValues: O.properties.decomposition.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.stack_position !== void 0) {
      let t = a.stack_position;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/stack_position", schemaPath: "#/properties/stack_position/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: s + "/stack_position", schemaPath: "#/properties/stack_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.archetype !== void 0) {
      let t = a.archetype;
      if (typeof t == "string") {
        if (!fe.test(t)) {
          let r = { instancePath: s + "/archetype", schemaPath: "#/properties/archetype/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,31}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/archetype", schemaPath: "#/properties/archetype/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.depends_on !== void 0) {
      let t = a.depends_on;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++) {
          let d = t[o];
          if (typeof d == "string") {
            if (!J.test(d)) {
              let u = { instancePath: s + "/depends_on/" + o, schemaPath: "#/$defs/packageId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,63}$" } };
              e === null ? e = [u] : e.push(u), i++;
            }
          } else {
            let u = { instancePath: s + "/depends_on/" + o, schemaPath: "#/$defs/packageId/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), i++;
          }
        }
        let n = t.length, p;
        if (n > 1) {
          e: for (; n--; ) for (p = n; p--; ) if (V(t[n], t[p])) {
            let o = { instancePath: s + "/depends_on", schemaPath: "#/properties/depends_on/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p } };
            e === null ? e = [o] : e.push(o), i++;
            break e;
          }
        }
      } else {
        let r = { instancePath: s + "/depends_on", schemaPath: "#/properties/depends_on/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.priority !== void 0) {
      let t = a.priority;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 10 || isNaN(t)) {
          let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: s + "/priority", schemaPath: "#/$defs/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (a.locks !== void 0 && (A(a.locks, { instancePath: s + "/locks", parentData: a, parentDataProperty: "locks", rootData: h, dynamicAnchors: _ }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length)), a.scope !== void 0 && (N(a.scope, { instancePath: s + "/scope", parentData: a, parentDataProperty: "scope", rootData: h, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), a.context_impact !== void 0 && (I(a.context_impact, { instancePath: s + "/context_impact", parentData: a, parentDataProperty: "context_impact", rootData: h, dynamicAnchors: _ }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length)), a.worktree !== void 0) {
      let t = a.worktree;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let r = { instancePath: s + "/worktree", schemaPath: "#/$defs/worktree/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) if (!(r === "name" || r === "mode")) {
          let n = { instancePath: s + "/worktree", schemaPath: "#/$defs/worktree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.name !== void 0) {
          let r = t.name;
          if (typeof r == "string") {
            if (!ue.test(r)) {
              let n = { instancePath: s + "/worktree/name", schemaPath: "#/$defs/worktree/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$" } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: s + "/worktree/name", schemaPath: "#/$defs/worktree/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.mode !== void 0) {
          let r = t.mode;
          if (!(r === "isolated" || r === "shared")) {
            let n = { instancePath: s + "/worktree/mode", schemaPath: "#/$defs/worktree/properties/mode/enum", keyword: "enum", params: { allowedValues: de.properties.mode.enum } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/worktree", schemaPath: "#/$defs/worktree/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.timeout_minutes !== void 0) {
      let t = a.timeout_minutes;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/timeout_minutes", schemaPath: "#/$defs/minutes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let r = { instancePath: s + "/timeout_minutes", schemaPath: "#/$defs/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.retry_budget !== void 0) {
      let t = a.retry_budget;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/retry_budget", schemaPath: "#/properties/retry_budget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: s + "/retry_budget", schemaPath: "#/properties/retry_budget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.min_trust_level !== void 0) {
      let t = a.min_trust_level;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 4 || isNaN(t)) {
          let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: s + "/min_trust_level", schemaPath: "#/$defs/trust/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (a.verification !== void 0 && (z(a.verification, { instancePath: s + "/verification", parentData: a, parentDataProperty: "verification", rootData: h, dynamicAnchors: _ }) || (e = e === null ? z.errors : e.concat(z.errors), i = e.length)), a.outputs !== void 0 && (F(a.outputs, { instancePath: s + "/outputs", parentData: a, parentDataProperty: "outputs", rootData: h, dynamicAnchors: _ }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), a.metadata !== void 0) {
      let t = a.metadata;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) if (!(r === "loc_estimate" || r === "alternatives_count" || r === "complexity" || r === "package_kind")) {
          let n = { instancePath: s + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (t.loc_estimate !== void 0) {
          let r = t.loc_estimate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let n = { instancePath: s + "/metadata/loc_estimate", schemaPath: "#/properties/metadata/properties/loc_estimate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let n = { instancePath: s + "/metadata/loc_estimate", schemaPath: "#/properties/metadata/properties/loc_estimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.alternatives_count !== void 0) {
          let r = t.alternatives_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let n = { instancePath: s + "/metadata/alternatives_count", schemaPath: "#/properties/metadata/properties/alternatives_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let n = { instancePath: s + "/metadata/alternatives_count", schemaPath: "#/properties/metadata/properties/alternatives_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.complexity !== void 0) {
          let r = t.complexity;
          if (!(r === "low" || r === "medium" || r === "high")) {
            let n = { instancePath: s + "/metadata/complexity", schemaPath: "#/properties/metadata/properties/complexity/enum", keyword: "enum", params: { allowedValues: O.properties.metadata.properties.complexity.enum } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.package_kind !== void 0) {
          let r = t.package_kind;
          if (!(r === "algorithm" || r === "data_model" || r === "crud" || r === "config" || r === "migration" || r === "integration")) {
            let n = { instancePath: s + "/metadata/package_kind", schemaPath: "#/properties/metadata/properties/package_kind/enum", keyword: "enum", params: { allowedValues: O.properties.metadata.properties.package_kind.enum } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.inputs !== void 0) {
      let t = a.inputs;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: s + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return E.errors = e, i === 0;
}
E.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Z(a, { instancePath: s = "", parentData: g, parentDataProperty: k, rootData: h = a, dynamicAnchors: _ = {} } = {}) {
  let e = null, i = 0, f = Z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema_version === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.feature === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.contracts === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.packages === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packages" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in a) if (!(r === "schema_version" || r === "feature" || r === "contracts" || r === "defaults" || r === "packages")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (a.schema_version !== void 0 && a.schema_version !== 1) {
      let r = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (a.feature !== void 0) {
      let r = a.feature;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.id === void 0) {
          let n = { instancePath: s + "/feature", schemaPath: "#/$defs/feature/required", keyword: "required", params: { missingProperty: "id" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r.plan_revision === void 0) {
          let n = { instancePath: s + "/feature", schemaPath: "#/$defs/feature/required", keyword: "required", params: { missingProperty: "plan_revision" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        for (let n in r) if (!(n === "id" || n === "title" || n === "plan_revision" || n === "created_by" || n === "created_at")) {
          let p = { instancePath: s + "/feature", schemaPath: "#/$defs/feature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (r.id !== void 0) {
          let n = r.id;
          if (typeof n == "string") {
            if (!me.test(n)) {
              let p = { instancePath: s + "/feature/id", schemaPath: "#/$defs/feature/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$" } };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/feature/id", schemaPath: "#/$defs/feature/properties/id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.title !== void 0) {
          let n = r.title;
          if (typeof n == "string") {
            if (c(n) > 200) {
              let p = { instancePath: s + "/feature/title", schemaPath: "#/$defs/feature/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (c(n) < 1) {
              let p = { instancePath: s + "/feature/title", schemaPath: "#/$defs/feature/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/feature/title", schemaPath: "#/$defs/feature/properties/title/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.plan_revision !== void 0) {
          let n = r.plan_revision;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let p = { instancePath: s + "/feature/plan_revision", schemaPath: "#/$defs/feature/properties/plan_revision/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            let p = { instancePath: s + "/feature/plan_revision", schemaPath: "#/$defs/feature/properties/plan_revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.created_by !== void 0) {
          let n = r.created_by;
          if (typeof n == "string") {
            if (c(n) > 128) {
              let p = { instancePath: s + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (c(n) < 1) {
              let p = { instancePath: s + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/feature/created_by", schemaPath: "#/$defs/feature/properties/created_by/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.created_at !== void 0) {
          let n = r.created_at;
          if (typeof n == "string") {
            if (c(n) < 1) {
              let p = { instancePath: s + "/feature/created_at", schemaPath: "#/$defs/feature/properties/created_at/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: s + "/feature/created_at", schemaPath: "#/$defs/feature/properties/created_at/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let n = { instancePath: s + "/feature", schemaPath: "#/$defs/feature/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.contracts !== void 0) {
      let r = a.contracts, n = i, p = true, o = i;
      if (typeof r != "string") {
        let u = {};
        e === null ? e = [u] : e.push(u), i++;
      }
      var t = o === i;
      i = n, e !== null && (n ? e.length = n : e = null);
      let d;
      if (t) {
        let u = i;
        if (r !== "none") {
          let L = { instancePath: s + "/contracts", schemaPath: "#/properties/contracts/then/const", keyword: "const", params: { allowedValue: "none" } };
          e === null ? e = [L] : e.push(L), i++;
        }
        var t = u === i;
        p = t, d = "then";
      } else {
        let u = i;
        x(r, { instancePath: s + "/contracts", parentData: a, parentDataProperty: "contracts", rootData: h, dynamicAnchors: _ }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
        var t = u === i;
        p = t, d = "else";
      }
      if (!p) {
        let u = { instancePath: s + "/contracts", schemaPath: "#/properties/contracts/if", keyword: "if", params: { failingKeyword: d } };
        e === null ? e = [u] : e.push(u), i++;
      }
    }
    if (a.defaults !== void 0 && (j(a.defaults, { instancePath: s + "/defaults", parentData: a, parentDataProperty: "defaults", rootData: h, dynamicAnchors: _ }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), a.packages !== void 0) {
      let r = a.packages;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: s + "/packages", schemaPath: "#/properties/packages/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) E(r[p], { instancePath: s + "/packages/" + p, parentData: r, parentDataProperty: p, rootData: h, dynamicAnchors: _ }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length);
      } else {
        let n = { instancePath: s + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Z.errors = e, i === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var U = { "": ["schema_version", "feature", "contracts", "defaults", "packages"], feature: ["id", "title", "plan_revision", "created_by", "created_at"], contracts: ["revision", "openapi", "generated", "mocks", "cdc"], "contracts/openapi": ["primary", "files"], "contracts/generated": ["pydantic_dir", "typescript_dir"], "contracts/mocks": ["prism"], "contracts/mocks/prism": ["enabled", "command", "base_url"], "contracts/cdc": ["pact"], "contracts/cdc/pact": ["enabled", "broker_url", "consumer_dir"], defaults: ["priority", "lock_ttl_minutes", "timeout_minutes", "retry_budget", "verification_tier_required", "min_trust_level"], "packages/*": ["package_id", "title", "task_type", "description", "role", "decomposition", "stack_position", "archetype", "depends_on", "priority", "locks", "scope", "context_impact", "worktree", "timeout_minutes", "retry_budget", "min_trust_level", "verification", "outputs", "metadata", "inputs"], "packages/*/locks": ["files", "keys", "ttl_minutes", "reason"], "packages/*/scope": ["write_allow", "read_allow", "deny"], "packages/*/context_impact": ["surfaces", "rationale"], "packages/*/context_impact/rationale/*": ["reason", "approved_by"], "packages/*/worktree": ["name", "mode"], "packages/*/verification": ["tier_required", "steps"], "packages/*/verification/steps/*": ["name", "kind", "command", "cwd", "env", "expect_exit_code", "ci", "manual_instructions", "evidence"], "packages/*/verification/steps/*/ci": ["provider", "workflow", "required_checks"], "packages/*/verification/steps/*/evidence": ["artifacts", "result_keys"], "packages/*/outputs": ["result_keys", "artifacts"], "packages/*/metadata": ["loc_estimate", "alternatives_count", "complexity", "package_kind"] };
function ce(a) {
  let s = a.split("/").slice(1).map((g) => /^\d+$/.test(g) ? "*" : g);
  return U[s.join("/")] ?? U[[...s.slice(0, -1), "*"].join("/")] ?? [];
}
function W(a) {
  let s = Z(a);
  W.errors = Z.errors;
  for (let { keyword: g, instancePath: k, params: h } of W.errors ?? []) g === "additionalProperties" && (h.knownKeys = ce(k));
  return s;
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
function mixedFix(position, fields, yaml, index, ids) {
  const entries = targetOf(fields.values(), false, ids);
  const edits = rewriteEdits(fields, entries, index);
  if (edits.length === 0 || !isMapping(yaml.value)) return void 0;
  const packages = yaml.value["packages"];
  if (!Array.isArray(packages)) return void 0;
  const mended = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const after = { ...yaml.value, packages: packages.with(position, mended) };
  const left = new Set(W(after) ? [] : (W.errors ?? []).map(nameOf));
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
  const faults = W(yaml.value) ? [] : [...W.errors ?? []];
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const homes = homesIn(top, ids);
  const told = withoutMisspelt(faults, homes).filter(
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
      mentions: taskMentions(index.text),
      beyond: keysBeyond(top),
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
