import {
  answer
} from "./chunk-TFM2DMBX.mjs";

// src/contracts/thread/redocly.ts
async function lintOpenApi({
  module,
  files,
  entries
}) {
  const open = await opener(module, files);
  const faults = [];
  for (const entry of entries) {
    const { redocly, options } = await open(entry);
    const problems = await redocly.lint(options).catch((error) => String(error));
    if (typeof problems === "string") {
      faults.push({ path: entry, message: `the tool cannot judge the document: ${problems}` });
      continue;
    }
    for (const { severity, message, location } of problems) {
      const [at] = location;
      faults.push({
        path: at?.source.absoluteRef.slice(1) ?? entry,
        message,
        pointer: at?.pointer ?? "#/",
        onKey: at?.reportOnKey === true,
        severity: severity === "error" ? "error" : "warning"
      });
    }
  }
  return faults;
}
async function opener(module, files) {
  const redocly = await import(module);
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const config = await redocly.createConfig({ extends: ["spec"] });
  class Closed extends redocly.BaseResolver {
    loadExternalRef(ref) {
      const text = texts.get(ref);
      return text === void 0 ? Promise.reject(new Error(`${ref} is not among the contracts`)) : Promise.resolve(new redocly.Source(ref, text));
    }
  }
  return async (entry) => {
    const externalRefResolver = new Closed(config.resolve);
    return { redocly, options: { ref: `/${entry}`, config, externalRefResolver } };
  };
}
async function bundleOpenApi(module, files, entry) {
  const open = await opener(module, files);
  const { redocly, options } = await open(entry);
  const { bundle, problems } = await redocly.bundle(options);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault) throw new Error(`${entry} cannot be put together: ${fault.message}`);
  return bundle.parsed;
}

// src/contracts/thread/ajv.ts
var MOST = 20;
async function lintSchemas({
  module,
  draft7,
  schemas
}) {
  const { Ajv2020 } = (await import(module)).default;
  const older = await import(draft7, { with: { type: "json" } });
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    logger: false
  });
  ajv.addMetaSchema(older.default);
  const faults = [];
  const sound = [];
  for (const { path, value } of schemas) {
    const found = structureOf(ajv, path, value);
    if (found.length === 0) sound.push(path);
    faults.push(...found.slice(0, MOST));
  }
  for (const path of sound) faults.push(...linkFaults(ajv, path));
  return faults;
}
function addressOf(path) {
  return `contract:///${path.split("/").map(encodeURIComponent).join("/")}`;
}
function structureOf(ajv, path, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ path, pointer: "", message: "the document is no mapping; expected a JSON Schema" }];
  const patterns = [...badPatterns(value, "")].map((fault) => ({ path, ...fault }));
  if (patterns.length > 0) return patterns;
  try {
    if (ajv.validateSchema(value) === true) {
      ajv.addSchema(value, addressOf(path));
      return [];
    }
  } catch (error) {
    return [{ path, pointer: "", message: messageOf(error) }];
  }
  return byPlace(ajv.errors ?? []).map((fault) => ({ path, ...fault }));
}
function byPlace(errors) {
  const demands = /* @__PURE__ */ new Map();
  for (const { instancePath, keyword, message = "must fit JSON Schema", params } of errors) {
    if (keyword === "anyOf" || keyword === "$dynamicRef") continue;
    const values = params["allowedValues"];
    const told = Array.isArray(values) ? `must be one of ${values.join(", ")}` : message;
    demands.set(instancePath, (demands.get(instancePath) ?? /* @__PURE__ */ new Set()).add(told));
  }
  return [...demands].map(([pointer, told]) => ({
    pointer,
    message: `the value does not fit JSON Schema: it ${[...told].join(", or ")}`
  }));
}
function* badPatterns(value, pointer) {
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const problem = key === "pattern" && typeof item === "string" ? problemOf(item) : void 0;
    if (problem !== void 0) yield { pointer: at, message: problem };
    if (typeof item === "object" && item !== null) yield* badPatterns(item, at);
  }
}
function problemOf(pattern) {
  try {
    RegExp(pattern, "u");
    return void 0;
  } catch (error) {
    return messageOf(error);
  }
}
function linkFaults(ajv, path) {
  try {
    ajv.getSchema(addressOf(path));
    return [];
  } catch (error) {
    return [{ path, pointer: "", message: messageOf(error) }];
  }
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/contracts/thread/pgsql-parser.ts
async function loadParser(module) {
  const loaded = await import(module);
  return loaded.default ?? loaded;
}
async function statementsOf(parser, path, text) {
  try {
    return (await parser.parse(text)).stmts ?? [];
  } catch (error) {
    const { message, sqlDetails } = error;
    const characters = sqlDetails?.cursorPosition ?? 0;
    const offset = [...text].slice(0, Math.max(0, characters)).join("").length;
    return { path, message, offset };
  }
}
async function lintSql({
  module,
  files
}) {
  const parser = await loadParser(module);
  const faults = [];
  for (const { path, text } of files) {
    const read = await statementsOf(parser, path, text);
    if (!Array.isArray(read)) faults.push(read);
  }
  return faults;
}

// src/contracts/thread/openapi-typescript.ts
async function typesOf(module, document) {
  const tool = await import(module);
  return tool.astToString(await tool.default(document, { silent: true }));
}

// src/contracts/thread/pydantic.ts
var HIDING = [
  ..."bool dict float int list str datetime copy json construct validate schema".split(" "),
  ..."model_config model_fields model_computed_fields model_extra model_fields_set".split(" "),
  ..."model_construct model_copy model_dump model_dump_json model_json_schema".split(" "),
  ..."model_post_init model_rebuild model_validate model_validate_json".split(" "),
  ..."model_parametrized_name model_validate_strings from_orm parse_obj parse_raw".split(" ")
];
function pydanticLanguage(tool) {
  const rendererClass = pydanticRenderer(tool.PythonRenderer);
  class Pydantic extends tool.PythonTargetLanguage {
    get stringTypeMapping() {
      return /* @__PURE__ */ new Map([
        ["date-time", "date-time"],
        ["uuid", "uuid"]
      ]);
    }
    makeRenderer(context, options) {
      const values = tool.getOptionValues(tool.pythonOptions, options);
      return new rendererClass(this, context, values);
    }
  }
  return new Pydantic();
}
function pydanticRenderer(base) {
  return class Pydantic extends base {
    forbiddenForObjectProperties(type, name) {
      const forbidden = super.forbiddenForObjectProperties(type, name);
      return { ...forbidden, names: [.../* @__PURE__ */ new Set([...forbidden.names, ...HIDING])] };
    }
    forbiddenNamesForGlobalNamespace() {
      const own = ["BaseModel", "ConfigDict", "Field", "UUID", "datetime"];
      return [.../* @__PURE__ */ new Set([...super.forbiddenNamesForGlobalNamespace(), ...own])];
    }
    /** Types that are being written. */
    within = /* @__PURE__ */ new Set();
    /** A type that holds itself, and no class between, has no end in Python: it is `Any` there. */
    pythonType(type, ...how) {
      if (this.within.has(type)) return this.withImport("typing", "Any");
      this.within.add(type);
      try {
        return super.pythonType(type, ...how);
      } finally {
        this.within.delete(type);
      }
    }
    /** Python reads the escapes of JSON. */
    string(text) {
      return JSON.stringify(text);
    }
    /** Comments: a doc string could be left by its text. */
    emitDescriptionBlock(lines) {
      for (const line of lines.flatMap(
        (one) => one.split(/[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)
      ))
        this.emitLine(`# ${line.replace(/[\p{C}]/gu, "?")}`.trimEnd());
    }
    emitClass(type) {
      this.declareType(type, () => {
        if (type.getProperties().size === 0) this.emitLine("pass");
        else this.emitConfiguration(type);
        this.forEachClassProperty(type, "none", (name, jsonName, property) => {
          this.emitDescription(this.descriptionForClassProperty(type, jsonName));
          const value = this.defaultOf(name, jsonName, property);
          this.emitLine(name, ": ", this.pythonType(property.type), ...value);
        });
      });
    }
    /** Where a name differs from the contract's, code may use either. */
    emitConfiguration(type) {
      let differs = false;
      this.forEachClassProperty(type, "none", (name, jsonName) => {
        differs ||= this.sourcelikeToString(name) !== jsonName;
      });
      if (!differs) return;
      const configuration = this.withImport("pydantic", "ConfigDict");
      this.emitLine("model_config = ", configuration, "(populate_by_name=True)");
    }
    /** A schema that is no class, or that is another one, has its name all the same. */
    emitClosingCode() {
      this.forEachTopLevel("none", (type, name) => {
        const known = this.pythonType(type);
        if (this.sourcelikeToString(known) !== this.sourcelikeToString(name))
          this.emitLine(name, " = ", known);
      });
    }
    defaultOf(name, jsonName, property) {
      const isOptional = this.classPropertyHasNoneDefault(property);
      if (this.sourcelikeToString(name) === jsonName) return isOptional ? [" = None"] : [];
      const alias = ["alias=", this.string(jsonName)];
      const given = isOptional ? ["default=None, ", ...alias] : alias;
      return [" = ", this.withImport("pydantic", "Field"), "(", ...given, ")"];
    }
  };
}

// src/contracts/thread/quicktype.ts
async function codeOf(module, language, wanted, schemas) {
  const loaded = await import(module);
  const tool = loaded.default ?? loaded;
  const texts = new Map(schemas.map(({ path, text }) => [path, text]));
  class Closed extends tool.JSONSchemaStore {
    /** Called for a schema that is not yet known; nothing else is ever asked. */
    fetch(address) {
      const text = texts.get(address.replace(/#.*$/, ""));
      return Promise.resolve(text === void 0 ? void 0 : JSON.parse(text));
    }
  }
  const input = new tool.JSONSchemaInput(new Closed());
  for (const { name, uri } of wanted) await input.addSource({ name, uris: [uri] });
  const inputData = new tool.InputData();
  inputData.addInput(input);
  const made = await tool.quicktype({
    inputData,
    lang: language === "python" ? pydanticLanguage(tool) : typesLanguage(tool),
    rendererOptions: { "just-types": true, ...OPTIONS[language] },
    leadingComments: [],
    allPropertiesOptional: false
  });
  return `${made.lines.join("\n").trim()}
`;
}
var OPTIONS = {
  python: { "pydantic-base-model": true, "python-version": "3.9" },
  // Types that can be erased: no `enum`.
  typescript: { "prefer-unions": true }
};
function typesLanguage(tool) {
  class Types extends tool.TypeScriptTargetLanguage {
    get stringTypeMapping() {
      return /* @__PURE__ */ new Map();
    }
  }
  return new Types();
}

// src/contracts/thread/generate.ts
var BASE = "contract:///";
async function generate(task) {
  const made = [];
  for (const source of task.sources) {
    const code = source.kind === "openapi" ? ofOpenApi : ofSchema;
    made.push({ path: source.path, ...await code(source, task) });
  }
  return made;
}
async function ofOpenApi({ path, files }, { modules, languages }) {
  const document = await bundleOpenApi(modules.redocly, files, path);
  const names = Object.keys(document.components?.schemas ?? {}).sort();
  const uri = addressOf2(path);
  const wanted = names.map((name) => ({
    name,
    uri: `${uri}#/components/schemas/${stepOf(name)}`
  }));
  const schemas = [{ path: uri, text: JSON.stringify(document) }];
  const python = languages.includes("python") && wanted.length > 0;
  return {
    ...languages.includes("typescript") && {
      typescript: await typesOf(modules.openapiTypescript, document)
    },
    ...python && { python: await codeOf(modules.quicktype, "python", wanted, schemas) }
  };
}
async function ofSchema({ path, files, name }, { modules, languages }) {
  const schemas = files.map((file) => ({ path: addressOf2(file.path), text: file.text }));
  const own = files.find((file) => file.path === path);
  const wanted = wantedOf(JSON.parse(own?.text ?? "{}"), name, `${addressOf2(path)}#`);
  if (wanted.length === 0) return {};
  const made = {};
  for (const language of languages)
    made[language] = await codeOf(modules.quicktype, language, wanted, schemas);
  return made;
}
function wantedOf(schema, name, uri) {
  const says = new Set(Object.keys(schema));
  if (DESCRIBING.some((word) => says.has(word))) return [{ name, uri }];
  return ["$defs", "definitions"].flatMap((key) => {
    const definitions = schema[key] ?? {};
    const names = Object.keys(definitions).sort();
    return names.map((one) => ({ name: one, uri: `${uri}/${key}/${stepOf(one)}` }));
  });
}
var DESCRIBING = [
  "type",
  "properties",
  "enum",
  "const",
  "$ref",
  "items",
  "allOf",
  "anyOf",
  "oneOf"
];
function stepOf(name) {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
function addressOf2(path) {
  return BASE + path.split("/").map(encodeURIComponent).join("/");
}

// src/contracts/thread/tried.ts
var MAKING = {
  CompositeTypeStmt: "typevar",
  CreateDomainStmt: "domainname",
  CreateEnumStmt: "typeName",
  CreateRangeStmt: "typeName",
  CreateSeqStmt: "sequence",
  CreateStmt: "relation",
  ViewStmt: "view"
};
var CHANGING = /* @__PURE__ */ new Set(["AlterEnumStmt", "AlterTableStmt", "CommentStmt", "IndexStmt"]);
var MEANINGLESS = /* @__PURE__ */ new Set(["TransactionStmt"]);
var HARMLESS = /* @__PURE__ */ new Set([
  ..."now statement_timestamp clock_timestamp transaction_timestamp nextval lower upper".split(" "),
  ..."gen_random_uuid uuid_generate_v4 uuidv4 uuidv7 length char_length coalesce".split(" ")
]);
function verdictOn(statement, made) {
  const [kind, body] = partsOf(statement);
  if (MEANINGLESS.has(kind)) return "skip";
  if (!Object.hasOwn(MAKING, kind) && !CHANGING.has(kind))
    return { why: "it does more than define something" };
  const relations = relationsOf(body);
  if (relations.some(({ schemaname }) => schemaname !== void 0) || nameOf(statement) === "")
    return { why: "it names a schema" };
  const parents = relationsOf(body["inhRelations"]);
  const changed = CHANGING.has(kind) ? changedBy(kind, body) : parents.map(({ relname }) => relname);
  if (CHANGING.has(kind) && changed.length === 0 || changed.some((name) => !made.has(name)))
    return { why: "it concerns what the contracts did not make" };
  if (body["concurrent"] === true) return { why: "it cannot run in a transaction" };
  if ([...callsIn(body["partbound"])].length > 0)
    return { why: "the bounds of its partition would be computed" };
  if (kind === "AlterTableStmt" && [...callsIn(body)].some((name) => !HARMLESS.has(name)))
    return { why: "a function would be called" };
  return "send";
}
function nameOf(statement) {
  const [kind, body] = partsOf(statement);
  const key = Object.hasOwn(MAKING, kind) ? MAKING[kind] : void 0;
  if (key === void 0) return void 0;
  const [relation] = relationsOf(body[key]);
  if (relation) return relation.relname;
  const names = stringsIn(body[key]);
  return names.length === 1 ? names[0] : "";
}
function partsOf(statement) {
  const [kind = "", body] = Object.entries(statement)[0] ?? [];
  return [kind, body ?? {}];
}
function changedBy(kind, body) {
  if (kind === "AlterEnumStmt") return stringsIn(body["typeName"]);
  if (kind === "CommentStmt") return stringsIn(body["object"]).slice(0, 1);
  return relationsOf(body).map(({ relname }) => relname);
}
function relationsOf(node) {
  return [...below(node)].filter(
    (one) => "relname" in one && "relpersistence" in one
  );
}
function stringsIn(node) {
  return [...below(node)].flatMap((one) => "sval" in one ? [String(one.sval)] : []);
}
function* callsIn(node) {
  for (const one of below(node))
    if ("funcname" in one)
      yield stringsIn(one.funcname).join(".").replace(/^pg_catalog\./, "");
}
function* below(node) {
  if (typeof node !== "object" || node === null) return;
  yield node;
  for (const child of Object.values(node)) yield* below(child);
}

// src/contracts/thread/postgres.ts
var SCHEMA = "parallel_plan_contracts";
var LIMITS = ["SET LOCAL statement_timeout = 10000", "SET LOCAL lock_timeout = 2000"];
async function trySql({
  module,
  parser,
  url,
  files
}) {
  const loaded = await import(module);
  const pg = loaded.default ?? loaded;
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5e3,
    query_timeout: 15e3,
    application_name: "parallel-plan contracts lint"
  });
  client.on("error", () => {
  });
  const send = (text) => client.query({ text, queryMode: "extended" });
  await client.connect();
  try {
    await send("BEGIN");
    for (const limit of LIMITS) await send(limit);
    await send(`CREATE SCHEMA ${SCHEMA}`);
    await send(`SET LOCAL search_path = ${SCHEMA}, public`);
    return await tryFiles(await loadParser(parser), files, send);
  } finally {
    await send("ROLLBACK").catch(() => {
    });
    await client.end().catch(() => {
    });
  }
}
async function tryFiles(parser, files, send) {
  const faults = [];
  const made = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const { path, text } of files) {
    const statements = await statementsOf(parser, path, text);
    if (!Array.isArray(statements)) continue;
    for (const statement of statements) {
      const { offset, source } = sourceOf(statement, text);
      const verdict = verdictOn(statement.stmt, made);
      if (verdict === "skip") continue;
      const fault = verdict === "send" ? await refusalOf(source, send, isComplete) : notTried(verdict);
      const name = nameOf(statement.stmt);
      if (verdict === "send" && !fault && name !== void 0) made.add(name);
      if (verdict !== "send") isComplete = false;
      if (fault) faults.push({ path, ...fault, offset: offset + (fault.offset ?? 0) });
    }
  }
  return faults;
}
function notTried({ why }) {
  const message = `the statement was read, and not tried on the database: ${why}`;
  return { message, severity: "info" };
}
function sourceOf(statement, text) {
  const bytes = Buffer.from(text);
  const start = statement.stmt_location ?? 0;
  const end = statement.stmt_len ? start + statement.stmt_len : bytes.length;
  const whole = bytes.subarray(start, end).toString();
  const lead = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:(?!\*\/)[\s\S])*\*\/)*/.exec(whole)?.[0] ?? "";
  return {
    offset: bytes.subarray(0, start).toString().length + lead.length,
    source: whole.slice(lead.length)
  };
}
var UNKNOWN = /* @__PURE__ */ new Set(["42P01", "42703", "42883", "42704", "3F000"]);
async function refusalOf(source, send, isComplete) {
  await send("SAVEPOINT before");
  try {
    await send(source);
    await send("RELEASE SAVEPOINT before");
    return void 0;
  } catch (error) {
    await send("ROLLBACK TO SAVEPOINT before");
    const { message, position, code = "" } = error;
    const characters = Number(position ?? 1) - 1;
    const offset = [...source].slice(0, characters).join("").length;
    if (isComplete || !UNKNOWN.has(code)) return { message: `PostgreSQL: ${message}`, offset };
    const doubt = "a statement that was not tried may make it";
    return { message: `PostgreSQL: ${message}; ${doubt}`, offset, severity: "warning" };
  }
}

// src/contracts/thread/entry.ts
await answer(async (task) => {
  switch (task.does) {
    case "lint-openapi":
      return lintOpenApi(task);
    case "lint-schemas":
      return lintSchemas(task);
    case "lint-sql":
      return lintSql(task);
    case "try-sql":
      return trySql(task);
    case "bundle":
      return bundleOpenApi(task.module, task.files, task.entry);
    case "generate":
      return generate(task);
  }
});
