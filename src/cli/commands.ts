import type { ParseArgsConfig } from "node:util";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** Values of options by name, as `parseArgs` gives them. */
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** A command line after its command. */
export interface Invocation {
  positionals: string[];
  values: OptionValues;
}

/** One command of the program. */
export interface Command {
  summary: string;
  usage: string;
  options: OptionTable;
  /** Prints JSON whatever happens, refusals included. */
  json?: true;
  /** Loads the code that does it: every command is a chunk of its own. */
  load(): Promise<(invocation: Invocation, io: Io) => Promise<ExitCode>>;
}

const COMMON: OptionTable = {
  root: { type: "string" },
  format: { type: "string" },
  as: { type: "string" },
  agents: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean" },
  limit: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};

const VALIDATE: OptionTable = {
  ...COMMON,
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "no-repository": { type: "boolean" },
  staged: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  "stdin-path": { type: "string" },
};

/** The table of commands; adding one is one entry here and one file. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH…] [options]",
    options: VALIDATE,
    load: async () => (await import("./validate.ts")).validate,
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH… [options]",
    options: VALIDATE,
    load: async () => (await import("./fix.ts")).fix,
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    load: async () => (await import("./parse.ts")).parse,
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    load: async () => (await import("./explain.ts")).explain,
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE]",
    options: COMMON,
    load: async () => (await import("./context.ts")).context,
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    load: async () => {
      const { hook } = await import("./hook.ts");
      return ({ positionals }, io) => hook(positionals, io);
    },
  },
};
