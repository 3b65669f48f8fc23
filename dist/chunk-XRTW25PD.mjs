import {
  shellWord
} from "./chunk-EC5TKAAO.mjs";
import {
  filesInside,
  lookInside
} from "./chunk-ZVXW2JUM.mjs";
import {
  openOne,
  planOf
} from "./chunk-YU66Q3LL.mjs";
import {
  readYaml
} from "./chunk-AKG3IADJ.mjs";
import {
  runInThread
} from "./chunk-TFM2DMBX.mjs";
import {
  DEFAULT_LIMITS,
  EXIT,
  LineIndex,
  Refusal,
  contractPlaces,
  displayPath,
  packageRoot,
  readBytes,
  readPlan
} from "./chunk-ZU2Z7FRA.mjs";
import {
  dirname,
  isAbsolute,
  join,
  pathToFileURL,
  readFileSync,
  realpathSync,
  relative,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/contracts/contract.ts
var CONTRACT_LIMITS = {
  /** Bytes of a file. */
  bytes: 512 * 1024,
  files: 200,
  /** Characters of all files together. */
  characters: 2 * 1024 * 1024,
  depth: 48,
  field: 64 * 1024
};
function closure(contract, byPath) {
  const reached = /* @__PURE__ */ new Set([contract]);
  for (const one of reached) {
    for (const path of one.parts) {
      const part = byPath.get(path);
      if (part) reached.add(part);
    }
  }
  return [...reached];
}

// src/contracts/kind.ts
function mayBeContract(path) {
  return isData(path) || /\.sql$/i.test(path);
}
function isUnreadContract(path) {
  return /\.(?:graphqls?|gql|proto|avsc|avdl|avpr|thrift|fbs|smithy|tsp|raml|wadl|wsdl|xsd)$/i.test(
    path
  );
}
function isData(path) {
  return /\.(?:ya?ml|json)$/i.test(path);
}
function kindOf(path, value = null) {
  if (/\.sql$/i.test(path)) return "sql";
  if (/\.[cm]?ts$/i.test(path)) return "typescript";
  if (!isData(path)) return void 0;
  const says = value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
  if ("openapi" in says || "swagger" in says) return "openapi";
  const schema = says["$schema"];
  const isSchema = typeof schema === "string" && schema.includes("json-schema.org");
  return isSchema || /\.schema\.(?:json|ya?ml)$/i.test(path) || /(?:^|\/)events\//.test(path) ? "schema" : "part";
}

// src/contracts/refs.ts
function* refsOf(value, at = []) {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* refsOf(item, [...at, i]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      if (key === "$ref" && typeof item === "string") yield { ref: item, at: [...at, key] };
      else yield* refsOf(item, [...at, key]);
    }
  }
}
function targetOf(ref, from) {
  const name = ref.split("#", 1)[0];
  if (name === "") return { own: true };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) return { url: name };
  const steps = from.split("/").slice(0, -1);
  if (name.startsWith("/")) return { outside: true };
  for (const step of decoded(name).split(/[\\/]/)) {
    if (step === "..") {
      if (steps.pop() === void 0) return { outside: true };
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return { path: steps.join("/") };
}
function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// src/contracts/collect.ts
async function collectContracts(sought) {
  const inPlan = [];
  const wanted = /* @__PURE__ */ new Set();
  const expected = /* @__PURE__ */ new Map();
  for (const { value, at, is } of sought.named) {
    const found = locate(value, sought);
    if ("problem" in found)
      inPlan.push({ rule: "contract/missing-file", at, message: missing(value, found.problem) });
    else if (kindOf(found.path) === void 0)
      inPlan.push({ rule: "contract/invalid", at, message: `the contract ${value} ${NO_KIND}` });
    else {
      wanted.add(found.path);
      expected.set(found.path, is === "primary" ? API : expected.get(found.path) ?? CONTRACT);
    }
  }
  const lying = beside([...wanted], sought).filter((path) => !wanted.has(path));
  const around = new Set(lying.filter(mayBeContract));
  for (const path of [...around, ...generated(sought)]) wanted.add(path);
  const contracts = /* @__PURE__ */ new Map();
  const { files, characters: most } = CONTRACT_LIMITS;
  let characters = 0;
  for (const path of wanted) {
    const contract = await open(path, sought);
    if (!contract) continue;
    const unlike = unlikeExpected(contract, expected.get(path));
    if (unlike !== void 0)
      contract.findings.push({ at: contract.index.place(0, 0), message: unlike });
    contracts.set(path, contract);
    characters += contract.index.text.length;
    if (contracts.size > files || characters > most) {
      const at = (sought.named[0] ?? sought.typescript).at;
      inPlan.push({ rule: "contract/invalid", at, message: TOO_MANY, overLimit: true });
      break;
    }
    for (const part of contract.parts) wanted.add(part);
  }
  const isMeant = ({ path, kind, index, findings }) => kind !== "part" || !around.has(path) || index.text === "" && findings.length > 0;
  const sorted = [...contracts.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const meant = new Set(sorted.filter(isMeant).flatMap((one) => closure(one, contracts)));
  const others = sorted.filter((one) => !meant.has(one)).map(({ path }) => path);
  const unread2 = [...others, ...lying.filter(isUnreadContract)].toSorted();
  return { contracts: sorted.filter((one) => meant.has(one)), inPlan, unread: unread2 };
}
var NO_KIND = "is of no kind that a tool reads; expected YAML, JSON or SQL";
var API = "an OpenAPI document";
var CONTRACT = "a contract";
function unlikeExpected(contract, expected) {
  const { kind, findings, index } = contract;
  if (expected === void 0 || kind !== "part" || findings.length > 0) return void 0;
  if (index.text.trim() === "") return `the contract is empty; expected ${expected}`;
  return expected === API ? "the primary contract has no key openapi at its top; expected an OpenAPI document" : void 0;
}
var TOO_MANY = `the contracts have more than ${CONTRACT_LIMITS.files} files or ${CONTRACT_LIMITS.characters} characters; the others are not read`;
function missing(written, problem) {
  return problem === "outside" ? `the contract ${written} lies outside the repository; expected a file in it` : `the contract ${written} is not there; expected a file, named from the root of the repository or from the plan's folder`;
}
function locate(written, { root, plan }) {
  const places = contractPlaces(written, plan).map((path) => path.replace(/\/$/, ""));
  const looks = places.map((path) => ({ path, look: lookInside(root, path) }));
  const there = looks.find(({ look }) => "file" in look);
  if (there) return { path: there.path };
  const isOutside = ({ look }) => "problem" in look && look.problem === "outside";
  return { problem: places.length === 0 || looks.some(isOutside) ? "outside" : "missing" };
}
function beside(named, { root }) {
  const folders = named.flatMap((path) => /^(?:.*\/)?contracts(?=\/)/.exec(path)?.[0] ?? []);
  const most = 10 * CONTRACT_LIMITS.files;
  return [...new Set(folders)].flatMap((folder) => filesInside(root, folder, most));
}
function generated(sought) {
  if (!sought.typescript) return [];
  const folder = locate(sought.typescript.value, sought);
  if (!("path" in folder)) return [];
  return filesInside(sought.root, folder.path, CONTRACT_LIMITS.files).filter(
    (path) => /\.[cm]?ts$/i.test(path)
  );
}
async function open(path, sought) {
  if (kindOf(path, null) === void 0) return void 0;
  const look = lookInside(sought.root, path);
  if (!("file" in look)) return void 0;
  const { file } = look;
  const read = await readBytes(file, CONTRACT_LIMITS.bytes);
  if ("tooLarge" in read) {
    const why = `has ${read.tooLarge} bytes, over the limit of ${CONTRACT_LIMITS.bytes}`;
    return unread(path, file, why, true);
  }
  if ("problem" in read) return void 0;
  const text = decode(read.bytes);
  if (text === void 0) return unread(path, file, "is no text in UTF-8, or holds a NUL");
  return contractOf(path, file, new LineIndex(text), sought);
}
function unread(path, file, why, overLimit) {
  const index = new LineIndex("");
  const message = `the contract ${why}; nothing of it is read`;
  const finding = { at: index.place(0, 0), message, ...overLimit && { overLimit } };
  return { path, file, kind: "part", index, parts: [], findings: [finding] };
}
function decode(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? void 0 : text;
  } catch {
    return void 0;
  }
}
function contractOf(path, file, index, sought) {
  if (!isData(path)) return { path, file, kind: kindOf(path), index, parts: [], findings: [] };
  const document = sought.read(index);
  const kind = kindOf(path, document.value) ?? "part";
  const findings = [...document.findings];
  const parts = [];
  if (findings.length === 0) {
    for (const { ref, at } of refsOf(document.value)) {
      const target = targetOf(ref, path);
      const problem = problemOf(ref, target, kind, sought.root);
      if (problem) findings.push({ at: document.placeOf(at), message: problem });
      else if ("path" in target) parts.push(target.path);
    }
  }
  return { path, file, kind, index, document, parts, findings };
}
function problemOf(ref, target, kind, root) {
  if ("own" in target) return void 0;
  if ("url" in target)
    return kind === "schema" ? void 0 : `the reference ${ref} leads to another machine, which is never asked; expected a file of the repository`;
  const look = "outside" in target ? { problem: "outside" } : lookInside(root, target.path);
  if (!("problem" in look)) return void 0;
  return look.problem === "outside" ? `the reference ${ref} leads out of the repository; expected a file in it` : `the reference ${ref} leads to no file; expected one that exists`;
}

// src/host/package.ts
var CONDITIONS = ["import", "node", "require", "default"];
function findPackage(name, folders) {
  for (const start of folders) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = packageAt(join(folder, "node_modules", name), name);
      if (found) return found;
      if (dirname(folder) === folder) break;
    }
  }
  return void 0;
}
function findImported(name, { folder }) {
  return findPackage(name, [realpathSync(folder)]);
}
function packageAt(folder, name) {
  const manifest = readManifest(folder);
  if (!manifest) return void 0;
  const bin = typeof manifest.bin === "string" ? { [name.split("/").at(-1)]: manifest.bin } : manifest.bin;
  return {
    folder,
    version: manifest.version ?? "",
    entry: pathToFileURL(join(folder, entryOf(manifest))).href,
    commands: new Map(
      Object.entries(bin ?? {}).map(([command, path]) => [command, join(folder, path)])
    )
  };
}
function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return void 0;
  }
}
function entryOf({ exports, main }) {
  const top = typeof exports === "object" && exports !== null && "." in exports ? exports["."] : exports;
  return targetOf2(top) ?? (main === void 0 ? "index.js" : withEnding(main));
}
function targetOf2(target) {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return void 0;
  for (const condition of CONDITIONS) {
    const found = targetOf2(target[condition]);
    if (found !== void 0) return found;
  }
  return void 0;
}
function withEnding(main) {
  return /\.[cm]?js$/.test(main) ? main : join(main, "index.js");
}

// src/contracts/tools.ts
var TOOLS = {
  "@redocly/openapi-core": "2.64.0",
  ajv: "8.20.0",
  "pgsql-parser": "18.2.8",
  pg: "8.23.1",
  typescript: "5.9.3",
  "openapi-typescript": "7.13.0",
  "quicktype-core": "26.0.0",
  "@stoplight/prism-cli": "5.16.0"
};
var OWN_FOLDER = ".parallel-plan/contract-tools";
var Toolbox = class {
  #places;
  #found = /* @__PURE__ */ new Map();
  constructor(places) {
    this.#places = places;
  }
  find(name) {
    if (!this.#found.has(name)) this.#found.set(name, this.#look(name));
    return this.#found.get(name);
  }
  #look(name) {
    const { root, own, program } = this.#places;
    const folders = name === "typescript" ? [root, own] : [own, root];
    return [...folders, ...program === void 0 ? [] : [program]].map((folder) => findPackage(name, [folder])).find((found) => found && (name !== "openapi-typescript" || hasCompiler(found)));
  }
  /** Those that are not installed. */
  missing(names) {
    return names.filter((name) => !this.find(name));
  }
  /** What a user types to install tools in the versions that are tested; the project's own packages stay as they are. */
  installCommand(names) {
    const all = names.includes("openapi-typescript") ? [...names, "typescript"] : names;
    const packages = [...new Set(all)].map((name) => `${name}@${TOOLS[name]}`);
    return `npm install --prefix ${this.#places.ownWord} ${packages.join(" ")}`;
  }
};
function hasCompiler(found) {
  const typescript = findImported("typescript", found);
  return typescript !== void 0 && Number.parseInt(typescript.version, 10) < 7;
}

// src/cli/contract-plan.ts
async function openContracts(command, positionals, options, io) {
  const source = await openOne(command, positionals, options, io);
  const { path: root } = source.workspace.root;
  const { limits } = source.workspace.config;
  const document = await readPlan(source.bytes, source.file, { limits, root });
  const { format } = planOf(document);
  if (document.parsed?.format !== "work-packages")
    throw new Refusal(
      "usage",
      `${positionals[0]} is a ${format}; expected a work-packages.yaml, which names contracts`
    );
  const packages = document.parsed.document;
  const path = displayPath(root, source.file);
  const where = { root, ...!isAbsolute(path) && { plan: path } };
  const { typescript } = packages.generated;
  const collected = await collectContracts({
    ...where,
    named: packages.contracts,
    ...typescript && { typescript },
    read: (index) => readYaml(index.text, 0, index, { ...DEFAULT_LIMITS, ...CONTRACT_LIMITS })
  });
  const tools = toolboxOf(root, io);
  return { ...source, ...collected, path, where, document, packages, tools };
}
function toolboxOf(root, { cwd, env }) {
  const named = env["PARALLEL_PLAN_CONTRACT_TOOLS"];
  const own = named ? resolve(cwd, named) : join(root, OWN_FOLDER);
  const near = named ?? (relative(realpathSync(cwd), own) || ".");
  return new Toolbox({ root, own, ownWord: shellWord(near) ?? OWN_FOLDER, program: packageRoot() });
}
function refuseFaulty({ contracts, inPlan, path }) {
  const faulty = contracts.find(({ findings }) => findings.length > 0);
  const [finding] = faulty?.findings ?? inPlan;
  if (!finding) return;
  const place = `${faulty?.path ?? path}:${finding.at.start.line}`;
  throw new Refusal("contract-invalid", `${place} ${finding.message}`, EXIT.errors);
}
function needTools({ tools }, names) {
  const missing2 = tools.missing(names);
  if (missing2.length === 0) return;
  const are = missing2.length === 1 ? "is" : "are";
  const sentence = `${missing2.join(", ")} ${are} not installed; run ${tools.installCommand(missing2)}`;
  throw new Refusal("tool-missing", sentence);
}

// src/contracts/work.ts
var LIMITS = { timeoutMs: 3e4, memoryMb: 512 };
function work(task, limits = LIMITS) {
  return runInThread(threadFile(), task, limits);
}
function threadFile() {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./thread/entry.ts" : "./contract-work.mjs", here);
}

export {
  closure,
  refsOf,
  locate,
  work,
  openContracts,
  refuseFaulty,
  needTools
};
