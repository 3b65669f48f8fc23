import {
  Fields,
  dependencySlots,
  isMapping,
  openYaml,
  readYamlAllows
} from "./chunk-BKS67OQE.mjs";
import {
  contractPlaces,
  defineFormatRule,
  fixedFolder,
  isWrite,
  jsonSchema,
  matcher,
  nearestHints,
  readGlob,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";
import {
  expression
} from "./chunk-3X5NUSPY.mjs";

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

// src/formats/work-packages/is-loose.ts
function isLoose(fields) {
  return !fields.has("package_id") && (fields.has("id") || fields.has("name"));
}

// src/formats/work-packages/command-keys.ts
var COMMAND = ["command", "run", "cmd", "script"];
var OTHERWISE = /* @__PURE__ */ new Set(["ci", "manual"]);

// src/formats/work-packages/parts-at.ts
function partsAt(parts, placeOf, index) {
  const texts = /* @__PURE__ */ new Map();
  const names = parts.map(({ path }) => {
    const name = path.join("\n");
    const known = texts.get(name);
    if (known) known.parts++;
    else {
      const whole = placeOf(path);
      const from = index.offset(whole.start);
      const written = index.text.slice(from, index.offset(whole.end));
      texts.set(name, { whole, written, from, parts: 1 });
    }
    return name;
  });
  const read = /* @__PURE__ */ new Map();
  return parts.map(({ text }, i) => {
    const { whole, written, from, parts: count } = texts.get(names[i]);
    if (count === 1) return whole;
    const start = written.indexOf(text, read.get(names[i]) ?? 0);
    read.set(names[i], start === -1 ? Infinity : start + text.length);
    return start === -1 ? whole : index.place(from + start, from + start + text.length);
  });
}

// src/formats/work-packages/claim-key.ts
var CLAIM_KEYS = ["write_allow", "read_allow", "deny"];

// src/formats/work-packages/plainly.ts
var KEYS = new Set(
  `package_id title task_type description role decomposition stack_position archetype depends_on
  priority locks scope context_impact worktree timeout_minutes retry_budget min_trust_level
  verification outputs metadata inputs`.split(/\s+/)
);
var NO_WORDS = /* @__PURE__ */ new Set(["none", "nothing", "n/a", "na", "and", "-", "&", "+"]);
function saidPlainly(source) {
  const isOfSchema = Object.keys(source).every((key) => KEYS.has(key));
  const outputs = source["outputs"];
  if (!isOfSchema || outputs !== void 0 && !isMapping(outputs)) return void 0;
  const scope = scopeOf(source["scope"]);
  const locks = locksOf(source["locks"]);
  const dependencies = dependenciesOf(source["depends_on"]);
  const checks = checksOf(source["verification"]);
  if (!scope || !locks || !dependencies || !checks) return void 0;
  return { scope, taken: [], locks, dependencies, ...checks };
}
function scopeOf(value) {
  if (value === void 0) return [];
  if (!isMapping(value)) return void 0;
  const found = [];
  for (const [key, list] of Object.entries(value)) {
    const is = CLAIM_KEYS.find((one) => one === key);
    if (is === void 0 || !areWords(list)) return void 0;
    found.push(...list.map((text, i) => ({ is, text, path: ["scope", key, i] })));
  }
  return found;
}
function locksOf(value) {
  if (value === void 0) return [];
  if (!isMapping(value) || "paths" in value || "resources" in value) return void 0;
  const found = [];
  for (const is of ["files", "keys"]) {
    const list = value[is];
    if (list === void 0) continue;
    if (!areWords(list) || list.some(holdsSeparator)) return void 0;
    found.push(...list.map((text, i) => ({ is, text, path: [is, i] })));
  }
  return found;
}
function dependenciesOf(value) {
  if (value === void 0) return [];
  if (!areWords(value)) return void 0;
  return [{ key: "depends_on", ids: value.map((text, i) => ({ text, path: [i] })) }];
}
function checksOf(value) {
  if (value === void 0) return { checkKeys: [], checks: [], steps: [] };
  const list = isMapping(value) ? value["steps"] : void 0;
  if (!Array.isArray(list) || !list.every(isStep)) return void 0;
  const steps = list.map((_, i) => ["verification", "steps", i]);
  const checks = list.flatMap((step, i) => {
    const text = step["command"];
    if (typeof text !== "string" || OTHERWISE.has(step["kind"])) return [];
    return [{ text, path: [...steps[i], "command"], isCommand: true }];
  });
  return { checkKeys: ["verification"], checks, steps };
}
function isStep(value) {
  return isMapping(value) && !COMMAND.slice(1).some((key) => key in value);
}
function areWords(value) {
  return Array.isArray(value) && value.every(isWord);
}
function isWord(text) {
  return typeof text === "string" && /^[^\s`]+$/.test(text) && !NO_WORDS.has(text.toLowerCase());
}
function holdsSeparator(text) {
  return text.includes(",") || text.includes(";");
}

// src/formats/work-packages/claims.ts
var ACCESS = [
  ["write_allow", "write"],
  ["read_allow", "read"],
  ["deny", "deny"]
];
function claimsOf(texts, fields, index) {
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
var INTEGRATES = /* @__PURE__ */ new Set(["integrate", "integrates", "integration", "merge", "merging"]);
var INTEGRATION_TEST = /^integrat(?:e|es|ion)[-_ ]test(?:s|ing)?$/;
function packageIds(top) {
  return new Set(top.mappings("packages").flatMap((fields) => firstText(fields, ID)?.value ?? []));
}
async function readPackage(fields, defaults, index, ids) {
  const id = firstText(fields, ID);
  if (!id) return void 0;
  const source = fields.values();
  const said = saidPlainly(source) ?? (await import("./chunk-SN5BIQNS.mjs")).saidBy(source, ids);
  const dependencyKey = said.dependencies[0]?.key;
  const steps = said.steps.map((path) => readStep(fields.below(path)));
  const locks = locksIn(said, fields, index);
  const timeout = fields.number("timeout_minutes") ?? defaults.number("timeout_minutes");
  const priority = fields.number("priority") ?? defaults.number("priority");
  const ttl = fields.mapping("locks").number("ttl_minutes") ?? defaults.number("lock_ttl_minutes");
  const beyond = async () => (await import("./beyond-2KOQDEVS.mjs")).packageBeyond(fields, said);
  const worktree = fields.mapping("worktree").text("name") ?? fields.text("worktree");
  const worktreeMode = fields.mapping("worktree").text("mode")?.value;
  const taskType = fields.text("task_type")?.value;
  return {
    task: {
      id: id.value,
      title: firstText(fields, TITLE)?.value ?? id.value,
      done: false,
      dependsOn: dependenciesOf2(said, fields, index),
      ...dependencyKey !== void 0 && { dependencyAt: fields.at(dependencyKey) },
      dependencySlots: dependencySlots(fields, dependencyKey, index, "depends_on"),
      claims: claimsOf(said.scope, fields, index),
      locks: locks.keys,
      lockFiles: locks.files.map(mention),
      ...priority && { priority },
      verification: said.checks.flatMap(
        ({ text, path, isCommand }) => isCommand ? [{ value: text, at: fields.at(...path) }] : []
      ),
      ...(steps.some(isWithoutCommand) || said.checks.some(({ isCommand }) => !isCommand)) && {
        isCheckedOtherwise: true
      },
      ...worktree && { worktree },
      ...integrates(fields.text("type")?.value ?? taskType ?? "") && { joins: true },
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
      ...await isCheckUnread(fields) && { isCheckUnread: true },
      ...isLoose(fields) && { isLoose: true },
      at: id.at
    }
  };
}
function integrates(type) {
  const word = type.toLowerCase();
  return INTEGRATES.has(word) || word.startsWith("integrat") && INTEGRATION_TEST.test(word);
}
function firstText(fields, keys) {
  for (const key of keys) {
    const found = fields.text(key);
    if (found) return found;
  }
  return void 0;
}
function dependenciesOf2(said, fields, index) {
  const [first, ...more] = said.dependencies.map(({ key, ids }) => {
    if (!ids) return fields.texts(key).map(({ value, at }) => ({ id: value, at }));
    const places = partsAt(ids, (path) => fields.at(key, ...path), index);
    return ids.map(({ text }, i) => ({ id: text, at: places[i] }));
  });
  const known = new Set(first?.map(({ id }) => id));
  const others = more.flat().filter(({ id }) => !known.has(id) && known.add(id));
  return [...first ?? [], ...others];
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
function locksIn({ locks }, fields, index) {
  const places = partsAt(locks, (path) => fields.at("locks", ...path), index);
  const of = (kind) => locks.flatMap(({ is, text }, i) => is === kind ? [{ value: text, at: places[i] }] : []);
  return { keys: of("keys"), files: of("files") };
}
async function isCheckUnread(fields) {
  if (!fields.has("verification"))
    return (await import("./chunk-2IH6RFWU.mjs")).namesVerification(fields.keys());
  const inside = fields.mapping("verification");
  if (inside.keys().length === 0) return fields.text("verification") !== void 0;
  const steps = inside.mappings("steps").flatMap((step) => step.keys());
  return inside.keys().some((key) => !PARTS.has(key)) || steps.some((key) => !STEP.has(key));
}
var PARTS = /* @__PURE__ */ new Set(["tier_required", "steps"]);
var STEP = new Set(
  "name kind command ci manual_instructions cwd env expect_exit_code evidence".split(" ")
);

// src/generated/work-packages.schema.ts
var work_packages_schema_default = jsonSchema(
  '{"type":"object","required":["schema_version","feature","contracts","packages"],"additionalProperties":false,"properties":{"schema_version":{"const":1},"feature":{"$ref":"feature"},"contracts":{"if":{"type":"string"},"then":{"const":"none"},"else":{"$ref":"contracts"}},"defaults":{"$ref":"defaults"},"packages":{"type":"array","minItems":1,"items":{"$ref":"package"}}},"$defs":{"path":{"type":"string","maxLength":512,"minLength":1,"pattern":"^(?!/)(?!.*\\\\s$).+$"},"paths":{"type":"array","items":{"$ref":"path"}},"globs":{"type":"array","items":{"type":"string","maxLength":512,"minLength":1}},"words":{"type":"array","items":{"type":"string","minLength":1}},"minutes":{"type":"integer","minimum":1},"ttl":{"type":"integer","maximum":480,"minimum":1},"priority":{"type":"integer","maximum":10,"minimum":1},"trust":{"type":"integer","maximum":4,"minimum":0},"tier":{"enum":["A","B","C"]},"packageId":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,63}$"},"surface":{"enum":["capabilities","apis","architecture","decisions","documentation","semantic_code"]},"feature":{"type":"object","required":["id","plan_revision"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$"},"title":{"type":"string","maxLength":200,"minLength":1},"plan_revision":{"type":"integer","minimum":1},"created_by":{"type":"string","maxLength":128,"minLength":1},"created_at":{"type":"string","minLength":1}}},"contracts":{"type":"object","required":["revision","openapi"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"openapi":{"type":"object","required":["primary","files"],"additionalProperties":false,"properties":{"primary":{"$ref":"path"},"files":{"type":"array","minItems":1,"items":{"$ref":"path"},"uniqueItems":true}}},"generated":{"type":"object","additionalProperties":false,"properties":{"pydantic_dir":{"$ref":"path"},"typescript_dir":{"$ref":"path"}}},"mocks":{"type":"object","additionalProperties":false,"properties":{"prism":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"command":{"type":"string","minLength":1},"base_url":{"type":"string","minLength":1}}}}},"cdc":{"type":"object","additionalProperties":false,"properties":{"pact":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"broker_url":{"type":"string","minLength":1},"consumer_dir":{"$ref":"path"}}}}}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"priority":{"$ref":"priority"},"lock_ttl_minutes":{"$ref":"ttl"},"timeout_minutes":{"$ref":"minutes"},"retry_budget":{"type":"integer","minimum":0},"verification_tier_required":{"$ref":"tier"},"min_trust_level":{"$ref":"trust"}}},"package":{"type":"object","required":["package_id","task_type","description","depends_on","priority","locks","scope","worktree","timeout_minutes","retry_budget","min_trust_level","verification","outputs"],"additionalProperties":false,"properties":{"package_id":{"$ref":"packageId"},"title":{"type":"string","maxLength":120,"minLength":1},"task_type":{"type":"string","maxLength":40,"minLength":1},"description":{"type":"string","maxLength":4000,"minLength":1},"role":{"type":"string","maxLength":60,"minLength":1},"decomposition":{"enum":["stacked","branch"]},"stack_position":{"type":"integer","minimum":0},"archetype":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,31}$"},"depends_on":{"type":"array","items":{"$ref":"packageId"},"uniqueItems":true},"priority":{"$ref":"priority"},"locks":{"$ref":"locks"},"scope":{"$ref":"scope"},"context_impact":{"$ref":"contextImpact"},"worktree":{"$ref":"worktree"},"timeout_minutes":{"$ref":"minutes"},"retry_budget":{"type":"integer","minimum":0},"min_trust_level":{"$ref":"trust"},"verification":{"$ref":"verification"},"outputs":{"$ref":"outputs"},"metadata":{"type":"object","additionalProperties":false,"properties":{"loc_estimate":{"type":"integer","minimum":0},"alternatives_count":{"type":"integer","minimum":0},"complexity":{"enum":["low","medium","high"]},"package_kind":{"enum":["algorithm","data_model","crud","config","migration","integration"]}}},"inputs":{"type":"object"}}},"locks":{"type":"object","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"path"},"uniqueItems":true},"keys":{"type":"array","items":{"type":"string","maxLength":512,"minLength":1},"uniqueItems":true},"ttl_minutes":{"$ref":"ttl"},"reason":{"type":"string","maxLength":500}}},"scope":{"type":"object","required":["write_allow","read_allow"],"additionalProperties":false,"properties":{"write_allow":{"$ref":"globs"},"read_allow":{"$ref":"globs","type":"array","minItems":1},"deny":{"$ref":"globs"}}},"contextImpact":{"type":"object","required":["surfaces"],"additionalProperties":false,"properties":{"surfaces":{"type":"array","items":{"$ref":"surface"},"uniqueItems":true},"rationale":{"type":"object","propertyNames":{"$ref":"surface"},"additionalProperties":{"type":"object","required":["reason","approved_by"],"additionalProperties":false,"properties":{"reason":{"type":"string","maxLength":1000,"minLength":1},"approved_by":{"type":"string","maxLength":128,"minLength":1}}}}}},"worktree":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"},"mode":{"enum":["isolated","shared"]}}},"verification":{"type":"object","required":["tier_required","steps"],"additionalProperties":false,"properties":{"tier_required":{"$ref":"tier"},"steps":{"type":"array","minItems":1,"items":{"$ref":"step"}}}},"step":{"allOf":[{"if":{"required":["kind"],"properties":{"kind":{"const":"command"}}},"then":{"required":["command"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"ci"}}},"then":{"required":["ci"]}},{"if":{"required":["kind"],"properties":{"kind":{"const":"manual"}}},"then":{"required":["manual_instructions"]}}],"type":"object","required":["name","kind","evidence"],"additionalProperties":false,"properties":{"name":{"type":"string","maxLength":80,"minLength":1},"kind":{"enum":["command","ci","manual"]},"command":{"type":"string","minLength":1},"cwd":{"$ref":"path"},"env":{"type":"object","additionalProperties":{"type":"string"}},"expect_exit_code":{"type":"integer"},"ci":{"type":"object","additionalProperties":false,"properties":{"provider":{"enum":["github","other"]},"workflow":{"type":"string","minLength":1},"required_checks":{"$ref":"words","type":"array","uniqueItems":true}}},"manual_instructions":{"type":"string","minLength":1},"evidence":{"type":"object","required":["artifacts","result_keys"],"additionalProperties":false,"properties":{"artifacts":{"$ref":"paths"},"result_keys":{"$ref":"words"}}}}},"outputs":{"type":"object","required":["result_keys"],"additionalProperties":false,"properties":{"result_keys":{"$ref":"words","type":"array","minItems":1},"artifacts":{"$ref":"paths"}}}}}'
);

// src/formats/work-packages/no-fault.ts
function isNoFault(fault, defaults) {
  return fault.keyword === "if" || isGivenByDefault(fault, defaults);
}
function isWithinPackage({ instancePath }) {
  return /^\/packages\/\d+(?:\/|$)/.test(instancePath);
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
  if (!isWithinPackage(fault) || !Object.hasOwn(DEFAULTS, missing)) return false;
  return defaults.has(DEFAULTS[missing]);
}

// src/formats/work-packages/schema.ts
async function schemaFindings(yaml, top, index, ids) {
  const faults = work_packages_schema_default.faults(yaml.value);
  const defaults = top.mapping("defaults");
  const packages = top.mappings("packages");
  const isClean = faults.every((fault) => isNoFault(fault, defaults)) && !packages.some(isLoose);
  const told = isClean ? [] : (await import("./chunk-2IH6RFWU.mjs")).faultFindings(faults, yaml, top, index, ids);
  const odd = packages.filter((fields) => !isLoose(fields) && !saidPlainly(fields.values()));
  const several = odd.length === 0 ? [] : (await import("./chunk-SN5BIQNS.mjs")).severalInOneEntry(odd, index);
  return [
    ...told,
    ...negatedPaths(packages),
    ...several,
    ...await undated(top),
    ...otherReadings(yaml)
  ];
}
var DATED = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/;
async function undated(top) {
  const at = top.mapping("feature").text("created_at");
  if (!at || at.value === "" || DATED.test(at.value)) return [];
  if ((await import("./chunk-KCPE6WCS.mjs")).isDated(at.value)) return [];
  const message = `created_at is ${at.value}; expected a day that exists, such as 2026-01-05`;
  return [{ rule: "plan/schema", severity: "warning", at: at.at, message }];
}
function negatedPaths(packages) {
  return packages.flatMap((fields) => fields.mapping("scope").texts("write_allow")).filter(({ value }) => value.startsWith("!") && !value.startsWith("!(")).map(({ value, at }) => ({
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

// src/rules/contract/missing-file.ts
var missing_file_default = defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",
  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository || contracts.length === 0) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places
      };
    }
  }
});
function firstMentions(contracts) {
  const told = /* @__PURE__ */ new Set();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}
function isThere(repository, path) {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}
function writtenByPackage({ plan }) {
  const claims = plan.tasks.flatMap(
    (task) => task.claims.filter(
      ({ access, outside, shape, pattern }) => isWrite(access) && !outside && (shape !== "glob" || fixedFolder(pattern) !== "")
    )
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}
function whereNot(places, repository, near) {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}

// src/model/contract-name.ts
function isListed(name, paths) {
  const { pattern, shape } = tidyPath(name.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one) => matcher({ pattern: one, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? void 0 : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word
  );
}
var NO_WORD = expression(String.raw`[^\p{L}\p{N}]`, "gu");
function wordOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(NO_WORD(), "");
}

// src/rules/contract/not-listed.ts
var not_listed_default = defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary: "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",
  *check({ analysis: { plan } }, { contracts, hasNoContracts }) {
    const files = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf(value));
    if (files.length === 0 && hasNoContracts !== true) return;
    yield* unlistedPrimary(contracts, new Set(files));
    const paths = contracts.map(({ value }) => pathOf(value));
    yield* unlistedLocks(plan, paths, hasNoContracts ? NONE : UNLISTED);
  }
});
var UNLISTED = "which is not among the files of the contracts; expected the path of one of them";
var NONE = "but the plan has no contracts; expected contracts that list it, or no such lock";
function pathOf(written) {
  return tidyPath(written).pattern;
}
function* unlistedPrimary(contracts, files) {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files.has(pathOf(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf(value)]
    };
  }
}
function* unlistedLocks(plan, contracts, why) {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      if (done || !value.trimStart().toLowerCase().startsWith("contract")) continue;
      const [, name] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      if (name === void 0 || name.includes(":") || isListed(name, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name}, ${why}`,
        tasks: [id]
      };
    }
  }
}

// src/rules/lock/expires-early.ts
var LONGEST = 480;
var expires_early_default = defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,
  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  }
});
function holdsLocks({ locks, lockFiles = [], done }) {
  return !done && locks.length + lockFiles.length > 0;
}
function* judge({ id, ttl, timeout, hasOwnTtl, at }) {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]
    ],
    ...own && timeout.value <= LONGEST && {
      fixes: [
        {
          title: `let the locks live for ${timeout.value} minutes`,
          edits: [{ ...ttl.at, text: String(timeout.value) }]
        }
      ]
    }
  };
}

// src/rules/packages.ts
var PACKAGE_RULES = {
  "lock/expires-early": expires_early_default,
  "contract/missing-file": missing_file_default,
  "contract/not-listed": not_listed_default
};

// src/formats/work-packages/parse.ts
async function parseWorkPackages(index, options) {
  const yaml = await openYaml(index.text, 0, index, options.limits);
  const top = new Fields(yaml, yaml.value);
  const ids = packageIds(top);
  const packages = top.mappings("packages").map((fields) => readPackage(fields, top.mapping("defaults"), index, ids));
  const read = (await Promise.all(packages)).filter((one) => one !== void 0);
  const feature = top.mapping("feature");
  const title = feature.text("title") ?? feature.text("id") ?? top.text("change_id");
  const contracts = contractsIn(top.mapping("contracts"));
  const featureId = feature.text("id") ?? top.text("change_id");
  const findings = yaml.findings.length > 0 ? yaml.findings : await schemaFindings(yaml, top, index, ids);
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
      beyond: async () => (await import("./beyond-2KOQDEVS.mjs")).keysBeyond(top),
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
  isLoose,
  COMMAND,
  OTHERWISE,
  CLAIM_KEYS,
  isNoFault,
  isWithinPackage,
  work_packages_schema_default,
  parseWorkPackages,
  PACKAGE_RULES
};
