import type { ExitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import {
  CAPABILITIES,
  COMMON,
  CONTRACTS,
  GRAPH,
  type OptionTable,
  REPORT,
  VALIDATE,
} from "./option-tables.ts";

/** One command of the program. */
export interface Command {
  summary: string;
  usage: string;
  options: OptionTable;
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
    run: async (invocation, io) => (await import("./validate.ts")).validate(invocation, io),
  },
  fix: {
    summary: "check plans and apply the fixes of their findings",
    usage: "fix PATH… [options]",
    ci: true,
    options: VALIDATE,
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
    run: async (invocation, io) => (await import("./schedule.ts")).schedule(invocation, io),
  },
  graph: {
    summary: "show the dependency graph as text, Mermaid, DOT, SVG or HTML",
    usage: "graph PATH [options]",
    options: GRAPH,
    run: async (invocation, io) => (await import("./graph.ts")).graph(invocation, io),
  },
  report: {
    summary: "write one HTML page: graph, schedule, files and their tasks, findings",
    usage: "report PATH --out FILE.html [options]",
    options: REPORT,
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
    run: async (invocation, io) => (await import("./convert.ts")).convert(invocation, io),
  },
  contracts: {
    summary: "lint contracts of work packages, generate types from them, mock their API",
    usage: "contracts lint|generate|mock PATH [options]",
    options: CONTRACTS,
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
