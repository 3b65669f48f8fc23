import {
  privateFolder
} from "./chunk-7QUKD6PV.mjs";
import {
  startChild
} from "./chunk-S5OG4VE5.mjs";
import {
  closure,
  locate,
  openContracts,
  refsOf,
  work
} from "./chunk-XRTW25PD.mjs";
import {
  resolvePath
} from "./chunk-ZVXW2JUM.mjs";
import {
  OUTPUTS,
  Refusal,
  exitCode,
  lint,
  print,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";
import {
  __callDispose,
  __using
} from "./chunk-3X5NUSPY.mjs";

// src/host/run-node.ts
async function runNode(file, args, cwd, { timeoutMs, mostOutput }) {
  let output = "";
  let timer;
  const ended = await new Promise((resolve) => {
    const child = startChild(process.execPath, [file, ...args], {
      cwd,
      from: process.env,
      env: {},
      onOutput: (chunk) => {
        output += chunk.toString();
        if (output.length > mostOutput) giveUp("it wrote too much");
      },
      onEnd: (reason) => {
        const code = /^it ended with (\d+)$/.exec(reason)?.[1];
        resolve({ output, ...code === void 0 ? { problem: reason } : { code: Number(code) } });
        void child.stop();
      }
    });
    const giveUp = (problem) => {
      resolve({ output: output.slice(0, mostOutput), problem });
      void child.stop();
    };
    timer = setTimeout(() => giveUp(`it took longer than ${timeoutMs / 1e3} s`), timeoutMs);
  });
  clearTimeout(timer);
  return ended;
}

// src/contracts/typescript.ts
var OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  // The generated types stand alone: nothing else of the disk is read for them.
  noResolve: true,
  types: [],
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  pretty: false
};
var LIMITS = { timeoutMs: 6e4, mostOutput: 1024 * 1024 };
async function lintTypeScript(contracts, typescript) {
  var _stack = [];
  try {
    const config = { compilerOptions: OPTIONS, files: contracts.map(({ file }) => file) };
    const folder = __using(_stack, await privateFolder({ "tsconfig.json": JSON.stringify(config) }), true);
    const compiler = typescript.commands.get("tsc");
    if (compiler === void 0) return { problem: "typescript has no command tsc" };
    const ended = await runNode(compiler, ["--project", folder.path], folder.path, LIMITS);
    if (ended.problem !== void 0) return { problem: ended.problem, ended: true };
    const byFile = new Map(contracts.map((contract) => [contract.file, contract]));
    const faults = [...ended.output.matchAll(SAID)].flatMap(
      ([, path = "", line, column, message]) => {
        const contract = byFile.get(resolvePath(folder.path, path));
        if (!contract) return [];
        const start = { line: Number(line), column: Number(column) };
        return [{ path: contract.path, at: { start, end: start }, message: message ?? "" }];
      }
    );
    if (ended.code !== 0 && faults.length === 0)
      return { problem: ended.output.trim().split("\n", 1)[0] ?? "the compiler failed" };
    return { faults };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var SAID = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/gm;

// src/contracts/judge.ts
var JUDGES = {
  openapi: {
    tool: "@redocly/openapi-core",
    one: "OpenAPI document",
    many: "OpenAPI documents",
    async judge({ own, byPath, tools }) {
      const module = tools.find("@redocly/openapi-core").entry;
      const files = [...new Set(own.flatMap((one) => closure(one, byPath)))].map(textOf);
      const entries = own.map(({ path }) => path);
      return faultsOf(await work({ does: "lint-openapi", module, files, entries }));
    }
  },
  schema: {
    tool: "ajv",
    one: "JSON Schema",
    many: "JSON Schemas",
    async judge({ own, byPath, tools }) {
      const of = (file) => new URL(file, tools.find("ajv").entry).href;
      const all = new Set(own.flatMap((one) => closure(one, byPath)));
      const schemas = [...all].map(({ path, document }) => ({ path, value: document?.value }));
      const draft7 = of("refs/json-schema-draft-07.json");
      const task = { does: "lint-schemas", module: of("2020.js"), draft7, schemas };
      return faultsOf(await work(task));
    }
  },
  sql: {
    tool: "pgsql-parser",
    one: "file of SQL",
    many: "files of SQL",
    async judge({ own, tools }) {
      const module = tools.find("pgsql-parser").entry;
      return faultsOf(await work({ does: "lint-sql", module, files: own.map(textOf) }));
    }
  },
  typescript: {
    tool: "typescript",
    one: "generated file of TypeScript",
    many: "generated files of TypeScript",
    judge: ({ own, tools }) => lintTypeScript(own, tools.find("typescript"))
  }
};
async function judgeAll(kind, judging) {
  const { tool, judge } = JUDGES[kind];
  const judged2 = await judge(judging);
  if ("faults" in judged2 || !judged2.ended) return judged2;
  const [first, ...others] = judging.own;
  if (first && others.length === 0) {
    const message = `the contract is too much for ${tool}: ${judged2.problem}; expected a smaller one`;
    return { faults: [{ path: first.path, message }] };
  }
  const faults = [];
  for (const one of judging.own) {
    const alone = await judgeAll(kind, { ...judging, own: [one] });
    if ("problem" in alone) return alone;
    faults.push(...alone.faults);
  }
  return { faults };
}
async function tryOnDatabase(own, url, tools) {
  const [module, parser] = [tools.find("pg").entry, tools.find("pgsql-parser").entry];
  const task = { does: "try-sql", module, parser, url, files: own.map(textOf) };
  return faultsOf(await work(task));
}
function textOf({ path, index }) {
  return { path, text: index.text };
}
function faultsOf(worked) {
  return "value" in worked ? { faults: worked.value } : worked;
}

// src/contracts/pointer.ts
function pathOf(value, pointer) {
  const path = [];
  let at = value;
  for (const step of pointer.replace(/^#/, "").split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    if (Array.isArray(at)) at = at[Number(key)];
    else at = at !== null && typeof at === "object" ? at[key] : void 0;
  }
  return path;
}
function placeOf(document, pointer, onKey = false) {
  const path = pathOf(document.value, pointer);
  const last = path.at(-1);
  return onKey && typeof last === "string" ? document.keyPlaceOf(path.slice(0, -1), last) : document.placeOf(path);
}

// src/contracts/lint.ts
async function lintContracts(contracts, tools, databaseUrl2) {
  const invalid = new Map(contracts.map(({ path, findings }) => [path, [...findings]]));
  const byPath = new Map(contracts.map((contract) => [contract.path, contract]));
  const unchecked = [];
  const allMissing = /* @__PURE__ */ new Set();
  const run = async (kind, done, needed, judge) => {
    const own = contracts.filter((one2) => one2.kind === kind && isWhole(one2, byPath));
    if (own.length === 0) return;
    const { one, many } = JUDGES[kind];
    const are = own.length === 1 ? `1 ${one} is` : `${own.length} ${many} are`;
    const missing = tools.missing(needed);
    for (const name of missing) allMissing.add(name);
    const judged2 = missing.length > 0 ? notInstalled(missing, tools) : await judge(own);
    if ("problem" in judged2) unchecked.push({ message: `${are} not ${done}: ${judged2.problem}` });
    else
      for (const fault of judged2.faults)
        invalid.get(fault.path)?.push(findingOf(fault, byPath.get(fault.path)));
  };
  for (const kind of Object.keys(JUDGES)) {
    const { tool } = JUDGES[kind];
    await run(
      kind,
      "checked",
      [tool],
      async (own) => said(tool, await judgeAll(kind, { own, byPath, tools }))
    );
  }
  for (const path of partsOfNothing(contracts, byPath))
    unchecked.push({ message: `${path} is not checked: ${NOTHING_KNOWN}`, path });
  if (databaseUrl2 !== void 0) {
    await run(
      "sql",
      "tried on the database",
      ["pg", "pgsql-parser"],
      async (own) => said("pg", await tryOnDatabase(own, databaseUrl2, tools))
    );
  }
  return { invalid, unchecked, missing: [...allMissing] };
}
var NOTHING_KNOWN = "expected the key openapi or $schema at the top, or a contract that refers to it";
var MOST_NAMED = 5;
function unreadBeside(paths) {
  if (paths.length === 0) return [];
  const named = paths.slice(0, MOST_NAMED).join(", ");
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  const are = paths.length === 1 ? "lies beside the contracts and is" : "lie beside the contracts and are";
  return [{ message: `${named}${more} ${are} not checked: ${NO_TOOL}`, severity: "info" }];
}
var NO_TOOL = "expected OpenAPI, JSON Schema or SQL";
function partsOfNothing(contracts, byPath) {
  const owners = contracts.filter(({ kind }) => kind !== "part");
  const seen = new Set(owners.flatMap((one) => closure(one, byPath)));
  return contracts.filter((one) => !seen.has(one) && one.findings.length === 0).map(({ path }) => path);
}
function isWhole(contract, byPath) {
  return closure(contract, byPath).every(({ findings }) => findings.length === 0);
}
function notInstalled(missing, tools) {
  const are = missing.length === 1 ? "is" : "are";
  return {
    problem: `${missing.join(", ")} ${are} not installed; run ${tools.installCommand(missing)}`
  };
}
function said(tool, judged2) {
  return "problem" in judged2 ? { problem: `${tool} came to nothing: ${judged2.problem}` } : judged2;
}
var MOST_SAID = 400;
function findingOf(fault, contract) {
  const severity = fault.severity;
  const message = fault.message.replace(/\s+/g, " ").slice(0, MOST_SAID);
  return { at: atOf(fault, contract), message, ...severity && { severity } };
}
function atOf(fault, { document, index }) {
  if ("at" in fault) return fault.at;
  if (fault.offset !== void 0) return index.place(fault.offset, fault.offset + 1);
  if (!document) return index.place(0, 0);
  const lost = /can't resolve reference (\S+) from/.exec(fault.message)?.[1];
  const ref = lost && [...refsOf(document.value)].find((one) => one.ref === lost);
  if (ref) return document.placeOf(ref.at);
  return placeOf(document, fault.pointer ?? "", fault.onKey);
}

// src/cli/contracts-lint.ts
async function lintPlanContracts({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  const plan = await openContracts("contracts lint", positionals, options, io);
  const { invalid, unchecked, missing } = await lintContracts(
    plan.contracts,
    plan.tools,
    databaseUrl(values, io)
  );
  const checked = await Promise.all([
    checkedPlan(plan, [...unchecked, ...unreadBeside(plan.unread)], options),
    ...plan.contracts.map((contract) => {
      const findings = invalid.get(contract.path) ?? [];
      return judged(contract, findings.map(asInvalid), plan, options);
    })
  ]);
  const outcome = {
    checked: checked.toSorted((a, b) => a.path < b.path ? -1 : 1),
    problems: []
  };
  await print(outcome, options, io);
  if (missing.length > 0 && options.output === "pretty" && !options.quiet)
    io.stderr.write(`parallel-plan: to install all:
${plan.tools.installCommand(missing)}
`);
  return exitCode(outcome, options);
}
function databaseUrl(values, { env }) {
  const url = values["database-url"] ?? env["PARALLEL_PLAN_DATABASE_URL"];
  if (typeof url !== "string" || url === "") return void 0;
  if (/^postgres(?:ql)?:\/\//.test(url)) return url;
  throw new Refusal("usage", "the database's address is none; expected postgres://USER@HOST/NAME");
}
function asInvalid(finding) {
  return { ...finding, rule: "contract/invalid" };
}
function checkedPlan(plan, unchecked, options) {
  const { file, path, document, inPlan, packages, where } = plan;
  const at = packages.contracts[0]?.at ?? packages.at;
  const isNothing = document.parsed?.plan.tasks.length === 0 && packages.contracts.length === 0;
  const placeOf2 = (contract) => packages.contracts.find(({ value }) => leadsTo(value, contract, where))?.at ?? at;
  const findings = [
    ...document.findings.filter(({ rule }) => rule === "plan/unreadable" || isNothing),
    ...inPlan,
    ...unchecked.map(({ path: of, ...said2 }) => ({
      rule: "contract/tool-missing",
      at: placeOf2(of),
      ...said2
    }))
  ];
  return judged({ file, path, index: document.index }, findings, plan, options);
}
function leadsTo(written, contract, where) {
  const found = locate(written, where);
  return "path" in found && found.path === contract;
}
async function judged({ file, path, index }, findings, { workspace }, options) {
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const document = { index, bom: false, findings };
  const overLimit = findings.some((finding) => finding.overLimit);
  return { ...await lint({ findings, settings }), file, path, document, overLimit };
}
export {
  lintPlanContracts
};
