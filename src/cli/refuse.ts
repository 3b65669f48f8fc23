import { escapeControls, jsonText } from "../report/escape.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type CiOutput, isCiOutput } from "./options.ts";
import { tell } from "./tell.ts";
import { version } from "./version.ts";

/** Tells why a command came to nothing, in the form it was to print, and gives the exit code. */
export async function refuse(
  error: unknown,
  name: string | undefined,
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const output = askedOutput(name, args);
  const code = error instanceof Refusal ? error.code : "failure";
  const exit = error instanceof Refusal ? error.exit : EXIT.failure;
  const message = error instanceof Error ? error.message : String(error);
  if (output === "json") {
    const told = { code, message: escapeControls(message) };
    io.stdout.write(`${jsonText({ version: 1, error: told })}\n`);
  } else if (output) {
    const { ciText } = await import("./ci-text.ts");
    const run = { problems: [message], strict: false, verbose: false, quiet: true, exitCode: exit };
    io.stdout.write(await ciText(output, [], run));
  }
  if (!(error instanceof Refusal)) io.stderr.write(failure(error));
  else if (output !== "github") tell(message, io);
  return exit;
}

function failure(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    `parallel-plan ${version()} failed; this is a fault of the program, not of your plan.\n` +
    `Please report it with the lines below and, if you can, the plan.\n${escapeControls(stack)}\n`
  );
}

/** The form that a program reads from standard output, even of a command line that is refused. */
function askedOutput(
  name: string | undefined,
  args: readonly string[],
): "json" | CiOutput | undefined {
  const words = [name, ...args];
  const values = words.map((word, i) =>
    word === "--format" ? words[i + 1] : /^--format=(.*)$/s.exec(word ?? "")?.[1],
  );
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name ?? ""] : undefined;
  if (command?.json || values.includes("json") || words.includes("--json")) return "json";
  return command?.ci ? values.find(isCiOutput) : undefined;
}
