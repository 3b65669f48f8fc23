import { parseArgs } from "node:util";
import { type Command, COMMANDS } from "./commands.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, Refusal } from "./exit-code.ts";
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
    const { refuse } = await import("./refuse.ts");
    return refuse(error, name, args, io);
  }
}

async function dispatch(
  name: string | undefined,
  args: readonly string[],
  io: Io,
): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const asked = name === "help" ? (args[0] ?? "") : "";
    const known = commandNamed(asked);
    const { commandHelp, help } = await import("./help.ts");
    io.stdout.write(known ? commandHelp(asked, known) : help());
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
    // It knows every format, which no other run needs.
    const { commandHelp } = await import("./help.ts");
    io.stdout.write(commandHelp(name, command));
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
