import {
  CLAIM_KEYS,
  COMMAND,
  OTHERWISE
} from "./chunk-6PXUU6CM.mjs";

// src/formats/work-packages/one-text.ts
function saysNone(text) {
  return NONE.has(text.trim().toLowerCase());
}
var NONE = /* @__PURE__ */ new Set(["none", "nothing", "n/a", "na", "-", ""]);
var LONGEST = 4096;
function looksLikePath(text) {
  if (text.length > LONGEST) return false;
  if (/\s/.test(text) || text.includes(":") || text.startsWith("#")) return false;
  if (text.includes("@") && /^[^/]*@[^/]*\.\w+$/.test(text)) return false;
  if (text === text.toUpperCase() && /^[A-Z]+(?:\/[A-Z]+)+$/.test(text)) return false;
  return text.includes("*") || /[^/]\/|\/[^/]/.test(text) || /(?:^|[^.])\.[A-Za-z]\w{0,9}$/.test(text);
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
  if (!/\s/.test(text)) return withoutTicks(text);
  const bare2 = withoutTicks(text.replace(REMARK, ""));
  return /\s/.test(bare2) ? text : bare2;
}
function withoutTicks(text) {
  return text.startsWith("`") ? text.replace(/^`([^`]+)`$/, "$1") : text;
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
  if (!/[,;]/.test(text)) return text.trim() === "" ? [] : [text.trim()];
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
    const isOne = key !== void 0 && more.length === 0 && ID_KEYS.has(key);
    const id = isOne && isMapping(item) ? item[key] : item;
    if (typeof id !== "string" && typeof id !== "number") return void 0;
    return { text: String(id).trim(), path: isOne ? [i, key] : [i] };
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

// src/formats/work-packages/locks.ts
var NAMES2 = {
  files: ["paths"],
  keys: ["resources"],
  ttl_minutes: ["ttl"]
};
function lockTexts(value) {
  if (!isMapping(value)) return listed(value, void 0, []).locks;
  return ["files", "keys"].flatMap((is) => {
    const key = [is, ...NAMES2[is]].find((name) => name in value);
    return key === void 0 ? [] : listed(value[key], is, [key]).locks;
  });
}
var BETWEEN = /\s*[,;\r\n]\s*|\s+(?:and|&)\s+|\s+(?=[a-z]+:[^\s/])/;
function locksInEntry(text) {
  if (text.length > LONGEST) return [text];
  const keys = (/[,;\s]/.test(text) ? text.split(BETWEEN) : [text]).map(bare);
  if (keys.every((key) => /^[A-Za-z]+:\S/.test(key))) return keys;
  return text.includes(":") ? [bare(text)] : pathsInEntry(text).map(bare);
}
function bare(text) {
  return withoutTicks(withoutRemark(text));
}
function listed(value, is, path) {
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

// src/formats/work-packages/key-meaning.ts
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
      const plain = meaning && { is: meaning.is, isPlain: isPlain || meaning.isPlain };
      return plain && collect(below, plain, above, [...path, key]);
    })
  );
}
function whole(parts) {
  return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
}
function holdsPaths(key, value) {
  if (/branch|worktree/i.test(key)) return false;
  const isMeant = meaningOf(key) !== void 0;
  const holds = (some) => {
    if (typeof some === "string")
      return isMeant ? some.split(/[\s,;]+/).some(looksLikePath) : pathsIn(some).some((text) => looksLikePath(withoutRemark(text)) && !saysNone(text));
    if (Array.isArray(some)) return some.some(holds);
    return isMapping(some) && Object.entries(some).some(([name, below]) => looksLikePath(name) || holdsPaths(name, below));
  };
  return holds(value);
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

// src/formats/work-packages/verification.ts
var STEPS = ["steps", "commands", "checks"];
function itemsOf(value) {
  if (!isMapping(value)) return listed2(value, [], false);
  const steps = STEPS.find((key2) => key2 in value);
  const key = steps ?? COMMAND.find((one) => one in value);
  if (key === void 0) return namedCommands(value);
  return isMapping(value[key]) ? [] : listed2(value[key], [key], steps === void 0);
}
function namedCommands(value) {
  return Object.entries(value).flatMap(
    ([key, item]) => typeof item === "string" && isCommand(item) ? listed2(item, [key], true) : []
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
function listed2(value, path, isOne) {
  const items = Array.isArray(value) ? value.map((item, i) => ({ item, path: [...path, i], isCommand: isOne })) : [{ item: value, path, isCommand: isOne }];
  return items.filter(({ item }) => item !== null && !isWord(item));
}
function isWord(item) {
  return typeof item === "string" && (tierOf(item) !== void 0 || saysNone(item));
}
function checksOf(value) {
  return itemsOf(value).flatMap(({ item, path, isCommand: isOne }) => {
    if (typeof item === "string" || typeof item === "number") {
      const text = String(item);
      return [{ text, path, isCommand: isOne || isCommand(text) }];
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
function isNoStep(item) {
  return typeof item === "boolean" || Array.isArray(item);
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
function saysChecks(key) {
  return says(key, CHECKS, BESIDE_CHECKS);
}
function checkKeys(source) {
  const own = ["verification", ...NAMES["verification"]].filter((key) => key in source);
  const others = Object.keys(source).filter((key) => !own.includes(key) && saysChecks(key));
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

// src/formats/work-packages/said.ts
function saidBy(source, ids) {
  const { texts, taken } = readScope(source);
  const checks = checkKeys(source);
  return {
    scope: texts,
    taken,
    locks: lockTexts(source["locks"] ?? null),
    dependencies: dependencyKeys(source, ids).map((key) => ({
      key,
      ids: idTexts(source[key] ?? null)
    })),
    checkKeys: checks,
    checks: checks.flatMap(
      (key) => checksOf(source[key]).map((check) => ({ ...check, path: [key, ...check.path] }))
    ),
    steps: checks.flatMap((key) => stepPaths(source[key]).map((path) => [key, ...path]))
  };
}

// src/formats/work-packages/several.ts
var LISTS = [
  ["scope", CLAIM_KEYS, (text) => pathsInEntry(text).map(withoutRemark)],
  ["locks", ["files", "keys"], locksInEntry]
];
function severalInOneEntry(packages, index) {
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
  const isOne = texts.length === 1;
  const what = key === "keys" ? "key" : "path";
  const between = index.text[index.offset(list.start)] === "[" ? ", " : `
${" ".repeat(list.start.column - 1)}- `;
  const text = texts.map((one) => JSON.stringify(one)).join(between);
  return {
    rule: "plan/schema",
    severity: "warning",
    at,
    message: isOne ? `${key} holds ${value}; expected the ${what} alone` : `${key} holds ${value} in one entry; expected an entry for each ${what}`,
    fixes: [
      {
        title: isOne ? `write the ${what} alone` : `write an entry for each ${what}`,
        edits: [{ ...at, text }]
      }
    ]
  };
}

export {
  saysNone,
  idsInText,
  NAMES,
  isMapping,
  textsOf,
  idTexts,
  idsIn,
  renamed,
  NAMES2,
  listed,
  readScope,
  holdsPaths,
  tierOf,
  isCommand,
  STEPS,
  itemsOf,
  isNoStep,
  saysChecks,
  checkKeys,
  dependencyKeys,
  severalInOneEntry,
  saidBy
};
