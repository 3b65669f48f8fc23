import {
  COMMANDS,
  FORMATS,
  FORMAT_LIST,
  wrap
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/option-help.ts
var VALIDATE = {
  format: "--format FORMAT        pretty (default), json, sarif, github (annotations) or\n                         junit"
};
var OPTION_HELP = {
  validate: VALIDATE,
  fix: VALIDATE,
  schedule: {
    format: "--format FORMAT        json (default) or text",
    agents: "--agents N             agents that work at once (default: from the\n                         configuration, else 4)",
    schedules: "--schedules N          schedules to try at most (default: 1000)"
  },
  graph: {
    format: "--format FORMAT        text (default), mermaid (stands in a fence of that\n                         language in Markdown), dot, svg or html\n                         (the page of `report`)",
    agents: "--agents N             agents of --gantt and of the page (default:\n                         from the configuration, else 4)"
  },
  report: {
    format: "--format FORMAT        html",
    agents: "--agents N             agents that the page shows first (default: from the\n                         configuration, else 4)",
    out: "--out FILE.html        where the page goes; needed",
    quiet: "--quiet                say nothing when it is written"
  },
  convert: {
    format: "--format FORMAT        text (default) or json, which holds the text",
    out: "--out FILE             write to this new file, not to standard output"
  },
  contracts: {
    "database-url": "--database-url URL     lint: try SQL on this PostgreSQL, too, in a transaction\n                         that is rolled back (or PARALLEL_PLAN_DATABASE_URL)",
    check: "--check                generate: write nothing; 1 when a file would change"
  },
  strategy: {
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
  sessions: {
    format: "--format FORMAT        text (default) or json",
    create: "--create               make the worktrees and branches, one after another",
    base: "--base REF             commit that they start from (default: what is checked\n                         out)"
  },
  capabilities: {
    json: "--json                 the same as --format json",
    timeout: "--timeout SECONDS      how long a server may take (default: 5)",
    "mcp-config": "--mcp-config FILE      start and ask the servers of this file, too (form of\n                         .mcp.json)",
    input: "--input FILE           the JSON object that a tool is called with; - reads\n                         standard input",
    against: "--against FILE         with claims: compare with those of others, in an answer\n                         of discover_agents"
  }
};

// src/cli/help.ts
var COLUMNS = 80;
function described(option, text) {
  const width = 23;
  return wrap(text, COLUMNS - 2, " ".repeat(width + 2), option.padEnd(width)).join("\n");
}
var WRITTEN = FORMATS.filter((id) => FORMAT_LIST[id].write !== void 0);
var OPTIONS = {
  root: "--root DIR             root of the paths in plans (default: the nearest\n                         folder upwards with .parallel-plan.yaml, else the git\n                         top level)",
  format: "--format FORMAT        pretty (default) or json",
  as: described("--as FORMAT", `read it as ${anyOf(FORMATS)}, whatever it looks like`),
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
  to: described("--to FORMAT", `format to write: ${anyOf(WRITTEN)}`),
  out: "--out FILE             write to this file, not to standard output",
  gantt: "--gantt                the schedule by agent (with --format svg)",
  "stdin-path": "--stdin-path PATH      name of the text on standard input (-)"
};
function anyOf(words) {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
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
function commandHelp(name, command) {
  const options = Object.keys(command.options).flatMap(
    (option) => OPTION_HELP[name]?.[option] ?? OPTIONS[option] ?? []
  );
  return `Usage: parallel-plan ${command.usage}

${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.

${options.map((option) => `  ${option}`).join("\n")}
`;
}
export {
  commandHelp,
  help
};
