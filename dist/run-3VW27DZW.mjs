import {
  packageRoot
} from "./chunk-JH7KYFP4.mjs";
import {
  EXIT,
  Refusal,
  escapeControls
} from "./chunk-PVBI3WVG.mjs";
import "./chunk-G2RORLJA.mjs";

// src/cli/run.ts
import { parseArgs } from "node:util";

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
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" }
};
var COMMANDS = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH\u2026] [options]",
    options: VALIDATE,
    load: async () => (await import("./validate-TXJREOTZ.mjs")).validate
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH\u2026 [options]",
    options: VALIDATE,
    load: async () => (await import("./fix-YFEUK6FZ.mjs")).fix
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    load: async () => (await import("./parse-3JFEII3X.mjs")).parse
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    load: async () => (await import("./explain-UD4YS7JQ.mjs")).explain
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE]",
    options: COMMON,
    load: async () => (await import("./context-CXRJOXA4.mjs")).context
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    load: async () => {
      const { hook } = await import("./hook-C33FTSAR.mjs");
      return ({ positionals }, io) => hook(positionals, io);
    }
  }
};

// src/cli/help.ts
var OPTIONS = {
  root: "--root DIR             root of the paths in plans (default: the nearest folder\n                         upwards with .parallel-plan.yaml, else the git top level)",
  format: "--format FORMAT        pretty (default) or json",
  as: "--as FORMAT            read the input as task-plan or shared (default: detected)",
  color: "--color WHEN           auto (default), always or never; NO_COLOR is honoured",
  quiet: "--quiet                print errors only",
  limit: "--limit NAME=NUMBER    raise a limit: bytes, tasks, lines, field or depth",
  strict: "--strict               warnings fail, too",
  fix: "--fix                  apply the fixes of the findings",
  rule: "--rule NAME=SEVERITY   error, warning, info or off for one rule",
  "no-repository": "--no-repository        do not compare with files on disk",
  staged: "--staged               check what is staged for a commit",
  watch: "--watch                check again whenever a plan changes",
  verbose: "--verbose              show infos as well",
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
  const options = Object.keys(command.options).flatMap((name) => OPTIONS[name] ?? []);
  return `Usage: parallel-plan ${command.usage}

${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.

${options.map((option) => `  ${option}`).join("\n")}
`;
}

// src/cli/version.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function version() {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return manifest.version;
}

// src/cli/run.ts
async function run(name, args, io) {
  try {
    return await dispatch(name, args, io);
  } catch (error) {
    const json = wantsJson(name, args);
    return error instanceof Refusal ? refuse(error, json, io) : fail(error, json, io);
  }
}
async function dispatch(name, args, io) {
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    const known = name === "help" && args[0] !== void 0 ? COMMANDS[args[0]] : void 0;
    io.stdout.write(known ? commandHelp(known) : help());
    return name === void 0 ? EXIT.usage : EXIT.clean;
  }
  if (name === "--version") {
    io.stdout.write(`${version()}
`);
    return EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
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
  return (await command.load())(invocation, io);
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
function refuse({ code, message }, json, io) {
  if (json) io.stdout.write(`${JSON.stringify({ version: 1, error: { code, message } })}
`);
  io.stderr.write(`parallel-plan: ${escapeControls(message)}
`);
  return EXIT.usage;
}
function fail(error, json, io) {
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    io.stdout.write(`${JSON.stringify({ version: 1, error: { code: "failure", message } })}
`);
  }
  const stack = error instanceof Error ? error.stack ?? message : message;
  io.stderr.write(
    `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.
Please report it with the lines below and, if you can, the plan.
${escapeControls(stack)}
`
  );
  return EXIT.failure;
}
function wantsJson(name, args) {
  if (name !== void 0 && Object.hasOwn(COMMANDS, name) && COMMANDS[name]?.json) return true;
  return args.includes("--format=json") || args.some((arg, i) => arg === "--format" && args[i + 1] === "json");
}
export {
  run
};
