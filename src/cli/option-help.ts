const VALIDATE = {
  format:
    "--format FORMAT        pretty (default), json, sarif, github (annotations) or\n                         junit",
};

/** Help for options that mean something of their own in one command, by command and option. */
export const OPTION_HELP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  validate: VALIDATE,
  fix: VALIDATE,
  schedule: {
    format: "--format FORMAT        json (default) or text",
    agents:
      "--agents N             agents that work at once (default: from the\n                         configuration, else 4)",
    schedules: "--schedules N          schedules to try at most (default: 1000)",
  },
  graph: {
    format:
      "--format FORMAT        text (default), mermaid (stands in a fence of that\n                         language in Markdown), dot, svg or html\n                         (the page of `report`)",
    agents:
      "--agents N             agents of --gantt and of the page (default:\n                         from the configuration, else 4)",
  },
  report: {
    format: "--format FORMAT        html",
    agents:
      "--agents N             agents that the page shows first (default: from the\n                         configuration, else 4)",
    out: "--out FILE.html        where the page goes; needed",
    quiet: "--quiet                say nothing when it is written",
  },
  convert: {
    format: "--format FORMAT        text (default) or json, which holds the text",
    out: "--out FILE             write to this new file, not to standard output",
  },
  contracts: {
    "database-url":
      "--database-url URL     lint: try SQL on this PostgreSQL, too, in a transaction\n                         that is rolled back (or PARALLEL_PLAN_DATABASE_URL)",
    check: "--check                generate: write nothing; 1 when a file would change",
  },
  strategy: {
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
  sessions: {
    format: "--format FORMAT        text (default) or json",
    create: "--create               make the worktrees and branches, one after another",
    base: "--base REF             commit that they start from (default: what is checked\n                         out)",
  },
  capabilities: {
    json: "--json                 the same as --format json",
    timeout: "--timeout SECONDS      how long a server may take (default: 5)",
    "mcp-config":
      "--mcp-config FILE      start and ask the servers of this file, too (form of\n                         .mcp.json)",
    input:
      "--input FILE           the JSON object that a tool is called with; - reads\n                         standard input",
    against:
      "--against FILE         with claims: compare with those of others, in an answer\n                         of discover_agents",
  },
};
