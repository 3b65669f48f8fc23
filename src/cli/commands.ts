import type { ExitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import {
  CAPABILITIES,
  COMMON,
  CONTRACTS,
  CONTRACTS_HELP,
  GRAPH,
  type OptionTable,
  REPORT,
  VALIDATE,
  VALIDATE_HELP,
} from "./option-tables.ts";

/** One command of the program. */
export interface Command {
  summary: string;
  usage: string;
  options: OptionTable;
  /** Help for options that mean something of their own here. */
  optionHelp?: Readonly<Record<string, string>>;
  /** Prints JSON whatever happens, refusals included. */
  json?: true;
  /** Knows the forms for CI systems (sarif, github, junit). */
  ci?: true;
  run(invocation: Invocation, io: Io): Promise<ExitCode>;
}

/** The table of commands; adding one is one entry here and one file. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  validate: {
    summary: "check plans",
    usage: "validate [PATH…] [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: async (invocation, io) => (await import("./validate.ts")).validate(invocation, io),
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH… [options]",
    ci: true,
    options: VALIDATE,
    optionHelp: VALIDATE_HELP,
    run: async (invocation, io) => (await import("./fix.ts")).fix(invocation, io),
  },
  parse: {
    summary: "print the plan model as JSON",
    usage: "parse PATH [options]",
    json: true,
    options: { ...COMMON, "stdin-path": { type: "string" } },
    run: async (invocation, io) => (await import("./parse.ts")).parse(invocation, io),
  },
  schedule: {
    summary: "lay the tasks out in time for N agents: JSON, or a chart with --format text",
    usage: "schedule PATH [--agents N] [--schedules N] [options]",
    json: true,
    options: { ...COMMON, schedules: { type: "string" }, "stdin-path": { type: "string" } },
    optionHelp: {
      format: "--format FORMAT        json (default) or text",
      agents:
        "--agents N             agents that work at once (default: from the\n                         configuration, else 4)",
      schedules: "--schedules N          schedules to try at most (default: 1000)",
    },
    run: async (invocation, io) => (await import("./schedule.ts")).schedule(invocation, io),
  },
  graph: {
    summary: "show the dependency graph as text, Mermaid, DOT, SVG or HTML",
    usage: "graph PATH [options]",
    options: GRAPH,
    optionHelp: {
      format:
        "--format FORMAT        text (default), mermaid (stands in a fence of that\n                         language in Markdown), dot, svg or html\n                         (the page of `report`)",
      agents:
        "--agents N             agents of --gantt and of the page (default:\n                         from the configuration, else 4)",
    },
    run: async (invocation, io) => (await import("./graph.ts")).graph(invocation, io),
  },
  report: {
    summary: "write one HTML page: graph, schedule, files and their tasks, findings",
    usage: "report PATH --out FILE.html [options]",
    options: REPORT,
    optionHelp: {
      format: "--format FORMAT        html",
      agents:
        "--agents N             agents that the page shows first (default: from the\n                         configuration, else 4)",
      out: "--out FILE.html        where the page goes; needed",
      quiet: "--quiet                say nothing when it is written",
    },
    run: async (invocation, io) => (await import("./report.ts")).report(invocation, io),
  },
  convert: {
    summary: "write a plan in another format, and tell what that cannot hold",
    usage: "convert PATH --to FORMAT [--out FILE] [options]",
    options: {
      ...COMMON,
      to: { type: "string" },
      out: { type: "string" },
      "stdin-path": { type: "string" },
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json, which holds the text",
      out: "--out FILE             write to this new file, not to standard output",
    },
    run: async (invocation, io) => (await import("./convert.ts")).convert(invocation, io),
  },
  contracts: {
    summary: "lint contracts of work packages, generate types from them, mock their API",
    usage: "contracts lint|generate|mock PATH [options]",
    options: CONTRACTS,
    optionHelp: CONTRACTS_HELP,
    run: async (invocation, io) => (await import("./contracts.ts")).contracts(invocation, io),
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
      "stdin-path": { type: "string" },
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json",
      agents:
        "--agents N             agents in place of teams, where no file\n                         names them",
      out: "--out DIR              where the five files go; with --project alone, the\n                         project's folder under .claude/state/projects",
      teams: "--teams FILE           teams, infrastructure, constraints, dates",
      project: "--project NAME         what the project is called",
      start: "--start DATE           first day of work (default: of the teams, else today)",
      "planning-date": "--planning-date DATE   the day of the plan (default: the start)",
      at: "--at TIME              with status and begin: the moment (default: now)",
      from: "--from FILE            with fill: the texts for the slots",
      force:
        "--force                write over files of others, and over filled slots\n                         that have no place any more",
    },
    run: async (invocation, io) => (await import("./strategy.ts")).strategy(invocation, io),
  },
  sessions: {
    summary: "print what to type to carry a plan out, or create its worktrees",
    usage: "sessions PATH [--create] [--base REF] [options]",
    options: {
      ...COMMON,
      create: { type: "boolean" },
      base: { type: "string" },
      "no-repository": { type: "boolean" },
      "stdin-path": { type: "string" },
    },
    optionHelp: {
      format: "--format FORMAT        text (default) or json",
      create: "--create               make the worktrees and branches, one after another",
      base: "--base REF             commit that they start from (default: what is checked\n                         out)",
    },
    run: async (invocation, io) => (await import("./sessions.ts")).sessions(invocation, io),
  },
  explain: {
    summary: "say what a rule finds, why, and how to mend it; without RULE list the rules",
    usage: "explain [RULE]",
    options: COMMON,
    run: async (invocation, io) => (await import("./explain.ts")).explain(invocation, io),
  },
  capabilities: {
    summary: "say which coordinator is there and what it can do, or call one of its tools",
    usage: "capabilities [call TOOL [JSON] | claims PATH] [options]",
    options: CAPABILITIES,
    optionHelp: {
      json: "--json                 the same as --format json",
      timeout: "--timeout SECONDS      how long a server may take (default: 5)",
      "mcp-config":
        "--mcp-config FILE      start and ask the servers of this file, too (form of\n                         .mcp.json)",
      input:
        "--input FILE           the JSON object that a tool is called with; - reads\n                         standard input",
      against:
        "--against FILE         with claims: compare with those of others, in an answer\n                         of discover_agents",
    },
    run: async (invocation, io) => (await import("./capabilities.ts")).capabilities(invocation, io),
  },
  context: {
    summary: "print what a feature's folder holds, for the slash commands",
    usage: "context [shared|plan] [FEATURE] | context change [ID]",
    options: COMMON,
    run: async (invocation, io) => (await import("./context.ts")).context(invocation, io),
  },
  hook: {
    summary: "answer a Claude Code hook: JSON on standard input",
    usage: "hook EVENT",
    options: COMMON,
    run: async ({ positionals }, io) => (await import("./hook.ts")).hook(positionals, io),
  },
};
