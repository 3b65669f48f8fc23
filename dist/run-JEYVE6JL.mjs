import {
  schedule
} from "./chunk-FSFFLB34.mjs";
import {
  fix,
  isCiOutput,
  openOne,
  painter,
  planOf,
  readOptions,
  validate
} from "./chunk-NHRT56QR.mjs";
import {
  hook
} from "./chunk-KDQHZZNN.mjs";
import "./chunk-C6YKFDT6.mjs";
import {
  packageRoot,
  version
} from "./chunk-FM2ZTWDV.mjs";
import {
  wrap
} from "./chunk-MYVKJ4UB.mjs";
import "./chunk-K7CJX5Z7.mjs";
import "./chunk-ATKL3CAU.mjs";
import "./chunk-3HBZTUYJ.mjs";
import {
  featureFolder
} from "./chunk-UNCTMDAZ.mjs";
import {
  EXIT,
  Refusal,
  Workspaces,
  check,
  displayPath,
  readPlan,
  readTextIfThere
} from "./chunk-D7CPPES7.mjs";
import "./chunk-ZYG3PIGX.mjs";
import {
  plural
} from "./chunk-3P5STWMU.mjs";
import {
  escapeControls,
  jsonText
} from "./chunk-KEL4PVRE.mjs";
import "./chunk-YC6FZVMN.mjs";
import {
  RULES
} from "./chunk-PFJCT3KV.mjs";
import "./chunk-VO6WHP67.mjs";
import "./chunk-M2BSRSUQ.mjs";
import "./chunk-UTNH52OV.mjs";
import "./chunk-SDZ4N6RH.mjs";
import {
  RULE_NAMES,
  isRuleName
} from "./chunk-22ZIRBR7.mjs";
import "./chunk-TQYQR2EG.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";
import "./chunk-KHCXO3GD.mjs";
import "./chunk-C7WVLSJT.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/run.ts
import { parseArgs } from "node:util";

// src/cli/context.ts
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var MOST_FEATURES = 40;
var MOST_DOCUMENTS = 40;
async function context({ positionals, values }, io) {
  const options = readOptions(values, io);
  const workspaces = new Workspaces(options);
  const workspace = await workspaces.at(io.cwd);
  const names = positionals[0] === "shared" || positionals[0] === "plan" ? positionals.slice(1) : positionals;
  const lines = names.length > 0 ? await aboutFeature(names.join(" "), workspace, io) : await aboutAll(workspace);
  const shown = lines.map((line) => escapeControls(line, ""));
  const json = options.output === "json";
  io.stdout.write(`${json ? jsonText({ version: 1, lines: shown }) : shown.join("\n")}
`);
  return EXIT.clean;
}
async function aboutAll({ root, config }) {
  const folder = join(root.path, config.plansDir);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const features = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  if (features.length === 0) return [`Plans folder: ${config.plansDir} (no feature folder yet)`];
  const lines = [`Plans folder: ${config.plansDir}`, "Feature folders:"];
  for (const feature of features.slice(0, MOST_FEATURES)) {
    const has = ["shared.md", "requirements.md", "parallel-plan.md"].filter(
      (name) => existsSync(join(folder, feature, name))
    );
    lines.push(
      `- ${config.plansDir}/${feature}: ${has.length > 0 ? has.join(", ") : "none of shared.md, requirements.md, parallel-plan.md"}`
    );
  }
  if (features.length > MOST_FEATURES)
    lines.push(`- \u2026 and ${features.length - MOST_FEATURES} more`);
  return lines;
}
async function aboutFeature(feature, workspace, io) {
  const folder = featureFolder(feature, io.cwd, workspace);
  const path = displayPath(workspace.root.path, folder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:md|markdown|ya?ml|json|txt)$/i.test(name)).sort();
  if (names.length === 0) return [`Feature folder: ${path} (empty or not there yet)`];
  const lines = [`Feature folder: ${path}`, "Documents:"];
  for (const name of names.slice(0, MOST_DOCUMENTS))
    lines.push(await aboutDocument(join(folder, name), name));
  for (const name of ["shared.md", "requirements.md", "parallel-plan.md"]) {
    if (!names.includes(name)) lines.push(`Missing: ${name}`);
  }
  if (names.includes("parallel-plan.md"))
    lines.push(...await aboutPlan(join(folder, "parallel-plan.md"), workspace));
  return lines;
}
async function aboutDocument(file, name) {
  const text = await readTextIfThere(file, 1024 * 1024) ?? "";
  const heading = /^#{1,6}[ \t]+(.+)$/m.exec(text)?.[1]?.trim().slice(0, 100);
  return `- ${name} (${plural(text.replace(/\n$/, "").split("\n").length, "line")})${heading ? `: ${heading}` : ""}`;
}
async function aboutPlan(file, workspace) {
  const text = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text === void 0) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: /* @__PURE__ */ new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${plural(tasks.length, "task")}, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${plural(proof.pairs, "pair")} may run at once; ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`
    )
  ];
}

// src/cli/explain.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
async function explain({ positionals, values }, io) {
  const options = readOptions(values, io);
  const [name] = positionals;
  if (name === void 0) {
    io.stdout.write(options.output === "json" ? listAsJson() : listAsText(io, painter(options)));
    return EXIT.clean;
  }
  if (!isRuleName(name)) {
    const [near] = nearest(name, RULE_NAMES);
    throw new Refusal(
      "unknown-rule",
      `"${name}" is no rule${near ? `; the nearest is ${near}` : ""}; parallel-plan explain lists them`
    );
  }
  const page = await readFile(join2(packageRoot(), "docs", "rules", `${name}.md`), "utf8");
  const text = page.replace(/^<!-- \/?generated.*-->\n/gm, "");
  const json = { version: 1, rule: { ...ruleToJson(RULES[name]), page: text } };
  io.stdout.write(options.output === "json" ? `${jsonText(json, 2)}
` : text);
  return EXIT.clean;
}
function listAsText(io, paint) {
  const entries = Object.values(RULES).map(({ name, severity, summary, fixable }) => {
    const head = `${paint("bold", name)} ${paint(severity, severity)}${fixable ? ", has fixes" : ""}`;
    return [head, ...wrap(summary, io.columns, "  ")].join("\n");
  });
  return `${entries.join("\n")}

parallel-plan explain RULE says more.
`;
}
function listAsJson() {
  return `${jsonText({ version: 1, rules: Object.values(RULES).map(ruleToJson) }, 2)}
`;
}
function ruleToJson({ name, severity, summary, mend, fixable }) {
  const docs = `docs/rules/${name}.md`;
  return { name, severity, summary, mend, fixable: fixable === true, docs };
}

// src/report/plan-json.ts
function planToJson(plan) {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson)
  };
}
function taskToJson(task) {
  return {
    id: task.id,
    title: task.title,
    phase: task.phase ?? null,
    done: task.done,
    dependsOn: task.dependsOn.map(({ id }) => id),
    claims: task.claims.map(({ pattern, access }) => ({ path: pattern, access })),
    locks: task.locks.map(({ value }) => value),
    estimate: task.estimate ? { minutes: task.estimate.value } : null,
    verification: task.verification,
    branch: task.branch ?? null,
    worktree: task.worktree ?? null,
    location: task.at
  };
}

// src/cli/parse.ts
async function parse({ positionals, values }, io) {
  const options = { ...readOptions(values, io), staged: false };
  const { file, bytes, workspace } = await openOne("parse", positionals, options, io);
  const document = await readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  io.stdout.write(`${jsonText(planToJson(planOf(document)), 2)}
`);
  return EXIT.clean;
}

// src/cli/commands.ts
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
var COMMANDS = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH\u2026] [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: validate
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH\u2026 [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: fix
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    run: parse
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
    run: schedule
  },
  graph: {
    summary: "show the dependency graph as text, Mermaid, DOT, SVG or HTML",
    usage: "graph PATH [options]",
    options: GRAPH,
    optionHelp: {
      format: "--format FORMAT        text (default), mermaid (stands in a fence of that\n                         language in Markdown), dot, svg or html\n                         (the page of `report`)",
      agents: "--agents N             agents of --gantt and of the page (default:\n                         from the configuration, else 4)"
    },
    run: async (invocation, io) => (await import("./graph-EHK36E6G.mjs")).graph(invocation, io)
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
    run: async (invocation, io) => (await import("./report-3FGNBNG4.mjs")).report(invocation, io)
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    run: explain
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE]",
    options: COMMON,
    run: context
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    run: ({ positionals }, io) => hook(positionals, io)
  }
};

// src/cli/help.ts
var OPTIONS = {
  root: "--root DIR             root of the paths in plans (default: the nearest\n                         folder upwards with .parallel-plan.yaml, else the git\n                         top level)",
  format: "--format FORMAT        pretty (default) or json",
  as: "--as FORMAT            task-plan or shared, whatever it looks like",
  color: "--color WHEN           auto (default), always or never (and NO_COLOR)",
  quiet: "--quiet                print errors only",
  limit: "--limit NAME=NUMBER    raise a limit: bytes, tasks, lines, field or depth",
  strict: "--strict               warnings fail, too",
  fix: "--fix                  apply the fixes of the findings",
  "dry-run": "--dry-run              with --fix: show what would change, write nothing",
  rule: "--rule NAME=SEVERITY   error, warning, info or off for one rule",
  "no-repository": "--no-repository        do not compare with files on disk",
  staged: "--staged               check what is staged for a commit",
  watch: "--watch                check again whenever a plan changes",
  verbose: "--verbose              show infos as well",
  out: "--out FILE             write to this file, not to standard output",
  gantt: "--gantt                the schedule by agent (with --format svg)",
  "stdin-path": "--stdin-path PATH      name of the text on standard input (-)"
};
function help() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  ${name.padEnd(width)}  ${command.summary}`
  );
  return `parallel-plan checks plans for several coding agents that work at once.

Usage: parallel-plan COMMAND [options]

${lines.join("\n")}

parallel-plan COMMAND --help says more. Exit codes: 0 clean, 1 errors found,
2 wrong usage or a file that cannot be read, 3 a fault of the program.
`;
}
function commandHelp(command) {
  const options = Object.keys(command.options).flatMap(
    (name) => command.optionHelp?.[name] ?? OPTIONS[name] ?? []
  );
  return `Usage: parallel-plan ${command.usage}

${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.

${options.map((option) => `  ${option}`).join("\n")}
`;
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
    const { ciText } = await import("./ci-text-UTN2XDWM.mjs");
    const run2 = { problems: [message], strict: false, verbose: false, quiet: true, exitCode: exit };
    io.stdout.write(await ciText(output, [], run2));
  }
  if (!(error instanceof Refusal)) io.stderr.write(failure(error));
  else if (output !== "github") io.stderr.write(`parallel-plan: ${escapeControls(message, "")}
`);
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
  if (command?.json || values.includes("json")) return "json";
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
  run
};
