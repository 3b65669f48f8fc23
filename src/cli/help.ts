import { FORMAT_LIST } from "../formats/list.ts";
import { FORMATS } from "../model/plan.ts";
import { wrap } from "../report/wrap.ts";
import { type Command, COMMANDS } from "./commands.ts";
import { OPTION_HELP } from "./option-help.ts";

const COLUMNS = 80;

/** An option with what it takes and does, in lines that fit behind two spaces. */
function described(option: string, text: string): string {
  const width = 23;
  return wrap(text, COLUMNS - 2, " ".repeat(width + 2), option.padEnd(width)).join("\n");
}

const WRITTEN = FORMATS.filter((id) => FORMAT_LIST[id].write !== undefined);

const OPTIONS: Record<string, string> = {
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
  "stdin-path": "--stdin-path PATH      name of the text on standard input (-)",
};

function anyOf(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

/** What the program can do. */
export function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, command]) => `  ${name.padEnd(width)}  ${command.summary}`,
  );
  return `parallel-plan checks plans for several coding agents that work at once.

Usage: parallel-plan COMMAND [options]

${lines.join("\n")}

parallel-plan COMMAND --help says more. Exit codes: 0 clean, 1 errors found,
2 wrong usage or a file that cannot be read, 3 a fault of the program.
`;
}

/** What one command can do. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.keys(command.options).flatMap(
    (option) => OPTION_HELP[name]?.[option] ?? OPTIONS[option] ?? [],
  );
  return `Usage: parallel-plan ${command.usage}

${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.

${options.map((option) => `  ${option}`).join("\n")}
`;
}
