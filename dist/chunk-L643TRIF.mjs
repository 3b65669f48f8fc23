import {
  dirname,
  escapeControls,
  existsSync,
  fileURLToPath,
  join,
  jsonText,
  parseArgs,
  readFileSync,
  resolve,
  statSync
} from "./chunk-T5NQ73E2.mjs";

// src/cli/option-tables.ts
var COMMON = {
  root: { type: "string" },
  format: { type: "string" },
  as: { type: "string" },
  agents: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  limit: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
var VALIDATE = {
  ...COMMON,
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  "dry-run": { type: "boolean" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" }
};
var VALIDATE_HELP = {
  format: "--format FORMAT        pretty (default), json, sarif, github (annotations) or\n                         junit"
};
var GRAPH = {
  ...COMMON,
  out: { type: "string" },
  gantt: { type: "boolean" },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" }
};
var REPORT = {
  ...COMMON,
  out: { type: "string" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  "stdin-path": { type: "string" }
};
var CAPABILITIES = {
  ...COMMON,
  json: { type: "boolean" },
  timeout: { type: "string" },
  "mcp-config": { type: "string" },
  against: { type: "string" },
  input: { type: "string" }
};
var CONTRACTS = {
  root: { type: "string" },
  format: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  strict: { type: "boolean" },
  verbose: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "database-url": { type: "string" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
var CONTRACTS_HELP = {
  "database-url": "--database-url URL     lint: try SQL on this PostgreSQL, too, in a transaction\n                         that is rolled back (or PARALLEL_PLAN_DATABASE_URL)",
  check: "--check                generate: write nothing; 1 when a file would change"
};

// src/cli/commands.ts
var COMMANDS = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH\u2026] [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: async (invocation, io) => (await import("./chunk-P4FST5BD.mjs")).validate(invocation, io)
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH\u2026 [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: async (invocation, io) => (await import("./fix-FIH4F4KY.mjs")).fix(invocation, io)
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    run: async (invocation, io) => (await import("./parse-NIQXZNKN.mjs")).parse(invocation, io)
  },
  schedule: {
    summary: "lay the tasks out in time for N agents: JSON, or a chart with --format text",
    usage: "schedule PATH [--agents N] [--schedules N] [options]",
    json: true,
    options: { ...COMMON, schedules: { type: "string" }, "stdin-path": { type: "string" } },
    optionHelp: {
      format: "--format FORMAT        json (default) or text",
      agents: "--agents N             agents that work at once (default: from the\n                         configuration, else 4)",
      schedules: "--schedules N          schedules to try at most (default: 1000)"
    },
    run: async (invocation, io) => (await import("./chunk-AHRY4NIT.mjs")).schedule(invocation, io)
  },
  graph: {
    summary: "show the dependency graph as text, Mermaid, DOT, SVG or HTML",
    usage: "graph PATH [options]",
    options: GRAPH,
    optionHelp: {
      format: "--format FORMAT        text (default), mermaid (stands in a fence of that\n                         language in Markdown), dot, svg or html\n                         (the page of `report`)",
      agents: "--agents N             agents of --gantt and of the page (default:\n                         from the configuration, else 4)"
    },
    run: async (invocation, io) => (await import("./graph-QQVRSLA4.mjs")).graph(invocation, io)
  },
  report: {
    summary: "write one HTML page: graph, schedule, files and their tasks, findings",
    usage: "report PATH --out FILE.html [options]",
    options: REPORT,
    optionHelp: {
      format: "--format FORMAT        html",
      agents: "--agents N             agents that the page shows first (default: from the\n                         configuration, else 4)",
      out: "--out FILE.html        where the page goes; needed",
      quiet: "--quiet                say nothing when it is written"
    },
    run: async (invocation, io) => (await import("./chunk-EHUM7OKA.mjs")).report(invocation, io)
  },
  convert: {
    summary: "write a plan in another format, and tell what that cannot hold",
    usage: "convert PATH --to FORMAT [--out FILE] [options]",
    options: {
      ...COMMON,
      to: { type: "string" },
      out: { type: "string" },
      "stdin-path": { type: "string" }
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json, which holds the text",
      out: "--out FILE             write to this new file, not to standard output"
    },
    run: async (invocation, io) => (await import("./convert-FZKREQYV.mjs")).convert(invocation, io)
  },
  contracts: {
    summary: "lint contracts of work packages, generate types from them, mock their API",
    usage: "contracts lint|generate|mock PATH [options]",
    options: CONTRACTS,
    optionHelp: CONTRACTS_HELP,
    run: async (invocation, io) => (await import("./contracts-WYANIUQW.mjs")).contracts(invocation, io)
  },
  strategy: {
    summary: "plan waves, teams, dates and risks; `strategy status` tells how it goes",
    usage: "strategy PATH --out DIR, slots|fill|begin|status DIR",
    options: {
      ...COMMON,
      out: { type: "string" },
      teams: { type: "string" },
      project: { type: "string" },
      start: { type: "string" },
      "planning-date": { type: "string" },
      at: { type: "string" },
      from: { type: "string" },
      force: { type: "boolean" },
      "no-repository": { type: "boolean" },
      "stdin-path": { type: "string" }
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json",
      agents: "--agents N             agents in place of teams, where no file\n                         names them",
      out: "--out DIR              where the five files go; with --project alone, the\n                         project's folder under .claude/state/projects",
      teams: "--teams FILE           teams, infrastructure, constraints, dates",
      project: "--project NAME         what the project is called",
      start: "--start DATE           first day of work (default: of the teams, else today)",
      "planning-date": "--planning-date DATE   the day of the plan (default: the start)",
      at: "--at TIME              with status and begin: the moment (default: now)",
      from: "--from FILE            with fill: the texts for the slots",
      force: "--force                write over files of others, and over filled slots\n                         that have no place any more"
    },
    run: async (invocation, io) => (await import("./strategy-R6U6EZBG.mjs")).strategy(invocation, io)
  },
  sessions: {
    summary: "print what to type to carry a plan out, or create its worktrees",
    usage: "sessions PATH [--create] [--base REF] [options]",
    options: {
      ...COMMON,
      create: { type: "boolean" },
      base: { type: "string" },
      "no-repository": { type: "boolean" },
      "stdin-path": { type: "string" }
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json",
      create: "--create               make the worktrees and branches, one after another",
      base: "--base REF             commit that they start from (default: what is checked\n                         out)"
    },
    run: async (invocation, io) => (await import("./sessions-FIOUJW7X.mjs")).sessions(invocation, io)
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    run: async (invocation, io) => (await import("./explain-IKOR6KD4.mjs")).explain(invocation, io)
  },
  capabilities: {
    summary: "say which coordinator is there and what it can do, or call one of its tools",
    usage: "capabilities [call TOOL [JSON] | claims PATH] [options]",
    options: CAPABILITIES,
    optionHelp: {
      json: "--json                 the same as --format json",
      timeout: "--timeout SECONDS      how long a server may take (default: 5)",
      "mcp-config": "--mcp-config FILE      start and ask the servers of this file, too (form of\n                         .mcp.json)",
      input: "--input FILE           the JSON object that a tool is called with; - reads\n                         standard input",
      against: "--against FILE         with claims: compare with those of others, in an answer\n                         of discover_agents"
    },
    run: async (invocation, io) => (await import("./chunk-CDG6TWQG.mjs")).capabilities(invocation, io)
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE] | context change [ID]",
    options: COMMON,
    run: async (invocation, io) => (await import("./context-B7NZG2UV.mjs")).context(invocation, io)
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    run: async ({ positionals }, io) => (await import("./hook-ICJQ7C7E.mjs")).hook(positionals, io)
  }
};

// src/cli/exit-code.ts
var EXIT = {
  /** Nothing wrong; warnings allowed unless `--strict`. */
  clean: 0,
  /** Errors in the content of a file. */
  errors: 1,
  /** Wrong usage, a file that cannot be opened, or one over a limit. */
  usage: 2,
  /** Our own failure. */
  failure: 3
};
var Refusal = class extends Error {
  code;
  exit;
  /** `exit` says how the program ends: wrong usage, or errors in what was read. */
  constructor(code, message, exit = EXIT.usage) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.exit = exit;
  }
};

// src/formats/format.ts
var DEFAULT_LIMITS = {
  bytes: 256 * 1024,
  tasks: 1e3,
  lines: 2e3,
  field: 64 * 1024,
  depth: 16
};

// src/model/nearest.ts
function editDistance(a, b, limit = Infinity) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
var LONGEST = 100;
function nearest(word, candidates) {
  if (word.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit;
  let found = [];
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
}

// src/model/plan.ts
var FORMATS = [
  "task-plan",
  "execution-plan",
  "checkpoint",
  "work-packages",
  "session-plan",
  "dependency-graph",
  "strategy",
  "strategy-session",
  "strategy-document",
  "shared"
];

// src/model/rule-name.ts
var RULE_NAMES = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "plan/partly-read",
  "plan/missing-section",
  "plan/missing-shared",
  "plan/uncovered-task",
  "plan/unused-allow",
  "task/missing-instructions",
  "task/missing-reading-list",
  "task/no-files",
  "task/too-large",
  "task/contains-code",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/unknown",
  "dependency/duplicate-id",
  "dependency/self",
  "dependency/cycle",
  "dependency/redundant",
  "dependency/wave-order",
  "dependency/priority-order",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/write-race",
  "ownership/create-race",
  "ownership/stale-read",
  "ownership/created-twice",
  "ownership/used-before-created",
  "ownership/modify-missing",
  "ownership/create-existing",
  "ownership/read-missing",
  "ownership/case-collision",
  "ownership/shared-sequence",
  "ownership/hot-file",
  "ownership/denied",
  "ownership/empty-pattern",
  "ownership/matrix-mismatch",
  "lock/conflict",
  "lock/not-canonical",
  "lock/expires-early",
  "worktree/duplicate",
  "worktree/invalid-branch",
  "worktree/inside-repository",
  "verification/missing",
  "verification/cannot-fail",
  "contract/invalid",
  "contract/tool-missing",
  "contract/missing-file",
  "contract/not-listed",
  "schedule/serial",
  "sync/missing",
  "checkpoint/invalid",
  "checkpoint/stale",
  "strategy/wave-mismatch",
  "strategy/figure-mismatch",
  "strategy/over-capacity",
  "strategy/unknown-reference"
];
function isRuleName(name) {
  return RULE_NAMES.includes(name);
}

// src/cli/options.ts
var CI_OUTPUTS = ["sarif", "github", "junit"];
var PLAIN_OUTPUTS = ["pretty", "json"];
var OUTPUTS = [...PLAIN_OUTPUTS, ...CI_OUTPUTS];
function isCiOutput(output) {
  return CI_OUTPUTS.some((known) => known === output);
}
function readOptions(values, io, outputs = PLAIN_OUTPUTS) {
  const as = oneOf("as", values["as"], FORMATS);
  const root = readRoot(values["root"], io);
  const stdinPath = text(values["stdin-path"]);
  checkAgents(values["agents"]);
  return {
    ...as && { as },
    ...root !== void 0 && { root },
    ...stdinPath !== void 0 && { stdinPath },
    output: oneOf("format", values["format"], outputs) ?? "pretty",
    repository: values["no-repository"] !== true,
    staged: values["staged"] === true,
    strict: values["strict"] === true,
    dryRun: values["dry-run"] === true,
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
    color: wantsColor(values["color"], io),
    settings: readRules(values["rule"]),
    limits: readLimits(values["limit"])
  };
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}
function readRoot(value, io) {
  if (typeof value !== "string") return void 0;
  const root = resolve(io.cwd, value);
  if (existsSync(root) && statSync(root).isDirectory()) return root;
  throw new Refusal("usage", `--root ${value} is no folder; expected the root of the plans' paths`);
}
function list(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function oneOf(name, value, known) {
  if (value === void 0) return void 0;
  const found = known.find((candidate) => candidate === value);
  if (found) return found;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is not known; expected ${known.join(", ").replace(/, (?=[^,]*$)/, " or ")}`
  );
}
function wantsJson(format) {
  return oneOf("format", format, ["text", "pretty", "json"]) === "json";
}
function checkAgents(value) {
  if (value === void 0 || /^[1-9]\d{0,3}$/.test(String(value))) return;
  throw new Refusal(
    "usage",
    `--agents ${String(value)} is no count of agents; expected a whole number from 1 to 9999`
  );
}
function wantsColor(value, io) {
  const when = oneOf("color", value, ["auto", "always", "never"]) ?? "auto";
  if (when !== "auto") return when === "always";
  return io.terminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}
function readRules(value) {
  const settings = /* @__PURE__ */ new Map();
  for (const entry of list(value)) {
    const [name = "", severity] = entry.split("=", 2);
    if (!isRuleName(name)) {
      const [near] = nearest(name, RULE_NAMES);
      throw new Refusal(
        "usage",
        `--rule names "${name}", which is no rule${near ? `; the nearest is ${near}` : ""}`
      );
    }
    if (severity !== "error" && severity !== "warning" && severity !== "info" && severity !== "off") {
      throw new Refusal(
        "usage",
        `--rule ${entry} is not complete; expected ${name}=error, warning, info or off`
      );
    }
    settings.set(name, severity);
  }
  return settings;
}
function readLimits(value) {
  const limits = {};
  for (const entry of list(value)) {
    const [name = "", number = ""] = entry.split("=", 2);
    if (!Object.hasOwn(DEFAULT_LIMITS, name) || !/^[1-9]\d{0,11}$/.test(number)) {
      const known = Object.keys(DEFAULT_LIMITS).join(", ");
      throw new Refusal(
        "usage",
        `--limit ${entry} is not known; expected NAME=NUMBER with one of ${known}`
      );
    }
    limits[name] = Number(number);
  }
  return limits;
}

// src/cli/tell.ts
function tell(sentence, io) {
  io.stderr.write(`parallel-plan: ${escapeControls(sentence, "")}
`);
}
function printJson(value, io) {
  io.stdout.write(`${jsonText(value, 2)}
`);
}

// src/host/package-root.ts
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "docs", "rules"))) return folder;
    if (dirname(folder) === folder)
      throw new Error("the folder docs/rules of parallel-plan is missing");
  }
}

// src/cli/version.ts
function version() {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return manifest.version;
}

// src/cli/refuse.ts
async function refuse(error, name, args, io) {
  const output = askedOutput(name, args);
  const code = error instanceof Refusal ? error.code : "failure";
  const exit = error instanceof Refusal ? error.exit : EXIT.failure;
  const message = error instanceof Error ? error.message : String(error);
  if (output === "json") {
    const told = { code, message: escapeControls(message) };
    io.stdout.write(`${jsonText({ version: 1, error: told })}
`);
  } else if (output) {
    const { ciText } = await import("./ci-text-U6BZ7MBU.mjs");
    const run2 = { problems: [message], strict: false, verbose: false, quiet: true, exitCode: exit };
    io.stdout.write(await ciText(output, [], run2));
  }
  if (!(error instanceof Refusal)) io.stderr.write(failure(error));
  else if (output !== "github") tell(message, io);
  return exit;
}
function failure(error) {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.
Please report it with the lines below and, if you can, the plan.
${escapeControls(stack)}
`;
}
function askedOutput(name, args) {
  const words = [name, ...args];
  const values = words.map(
    (word, i) => word === "--format" ? words[i + 1] : /^--format=(.*)$/s.exec(word ?? "")?.[1]
  );
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name ?? ""] : void 0;
  if (command?.json || values.includes("json") || words.includes("--json")) return "json";
  return command?.ci ? values.find(isCiOutput) : void 0;
}

// src/cli/run.ts
async function run(name, args, io) {
  try {
    return await dispatch(name, args, io);
  } catch (error) {
    return refuse(error, name, args, io);
  }
}
async function dispatch(name, args, io) {
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    const known = name === "help" ? commandNamed(args[0] ?? "") : void 0;
    const { commandHelp, help } = await import("./help-C5OLLHZO.mjs");
    io.stdout.write(known ? commandHelp(known) : help());
    return name === void 0 ? EXIT.usage : EXIT.clean;
  }
  if (name === "--version") {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  const command = commandNamed(name);
  if (!command)
    throw new Refusal(
      "unknown-command",
      `"${name}" is no command; expected one of ${Object.keys(COMMANDS).join(", ")}`
    );
  const invocation = readArguments(command, args);
  if (invocation.values["help"] === true) {
    const { commandHelp } = await import("./help-C5OLLHZO.mjs");
    io.stdout.write(commandHelp(command));
    return EXIT.clean;
  }
  if (invocation.values["version"] === true) {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  return command.run(invocation, io);
}
function commandNamed(name) {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
}
function readArguments(command, args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true
    });
    return { values, positionals };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      "usage",
      `${said.split(". ", 1)[0]}; expected parallel-plan ${command.usage}`
    );
  }
}

export {
  DEFAULT_LIMITS,
  nearest,
  RULE_NAMES,
  isRuleName,
  EXIT,
  Refusal,
  FORMATS,
  OUTPUTS,
  isCiOutput,
  readOptions,
  oneOf,
  wantsJson,
  tell,
  printJson,
  packageRoot,
  version,
  COMMANDS,
  run
};
