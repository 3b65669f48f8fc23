import { parseArgs } from "node:util";
import { escapeControls, jsonText } from "../report/escape.ts";
import { type Command, COMMANDS } from "./commands.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, Refusal } from "./exit-code.ts";
import { commandHelp, help } from "./help.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** Runs a command by name; expected refusals print one sentence, others their stack. */
export async function run(
  name: string | undefined,
  args: readonly string[],
  io: Io,
): Promise<number> {
  try {
    return await dispatch(name, args, io);
  } catch (error) {
    const json = wantsJson(name, args);
    return error instanceof Refusal ? refuse(error, json, io) : fail(error, json, io);
  }
}

async function dispatch(
  name: string | undefined,
  args: readonly string[],
  io: Io,
): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const known = name === "help" ? commandNamed(args[0] ?? "") : undefined;
    io.stdout.write(known ? commandHelp(known) : help());
    return name === undefined ? EXIT.usage : EXIT.clean;
  }
  if (name === "--version") {
    io.stdout.write(`${version()}\n`);
    return EXIT.clean;
  }
  const command = commandNamed(name);
  if (!command)
    throw new Refusal(
      "unknown-command",
      `"${name}" is no command; expected one of ${Object.keys(COMMANDS).join(", ")}`,
    );
  const invocation = readArguments(command, args);
  if (invocation.values["help"] === true) {
    io.stdout.write(commandHelp(command));
    return EXIT.clean;
  }
  if (invocation.values["version"] === true) {
    io.stdout.write(`${version()}\n`);
    return EXIT.clean;
  }
  return command.run(invocation, io);
}

/** Names such as `constructor` are no commands. */
function commandNamed(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

function readArguments(command: Command, args: readonly string[]): Invocation {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      "usage",
      `${said.split(". ", 1)[0]}; expected parallel-plan ${command.usage}`,
    );
  }
}

/** With `--format json` standard output is JSON whatever happens; people get the sentence. */
function refuse({ code, message, exit }: Refusal, json: boolean, io: Io): number {
  if (json)
    io.stdout.write(
      `${jsonText({ version: 1, error: { code, message: escapeControls(message) } })}\n`,
    );
  io.stderr.write(`parallel-plan: ${escapeControls(message, "")}\n`);
  return exit;
}

function fail(error: unknown, json: boolean, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    io.stdout.write(
      `${jsonText({ version: 1, error: { code: "failure", message: escapeControls(message) } })}\n`,
    );
  }
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  io.stderr.write(
    `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.\n` +
      `Please report it with the lines below and, if you can, the plan.\n${escapeControls(stack)}\n`,
  );
  return EXIT.failure;
}

function wantsJson(name: string | undefined, args: readonly string[]): boolean {
  if (commandNamed(name ?? "")?.json) return true;
  const words = [name, ...args];
  return words.some(
    (word, i) => word === "--format=json" || (word === "--format" && words[i + 1] === "json"),
  );
}
