#!/usr/bin/env node
import { main, runtimeIsRecent } from "./main.ts";
import { StandardOutput } from "./standard-output.ts";

const { argv, env, versions } = process;

/** The working folder, or `undefined` when it is gone. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Says why nothing can be done; a hook never breaks a user's work. */
function giveUp(sentence: string): void {
  const told = `parallel-plan: ${sentence}`;
  if (argv[2] === "hook" && argv[3] === "SessionStart")
    process.stdout.write(`${JSON.stringify({ systemMessage: told })}\n`);
  else standardError().write(`${told}\n`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}

/** Standard error; where it cannot be written nobody can be told, and nothing else changes. */
function standardError(): NodeJS.WriteStream {
  const { stderr } = process;
  if (stderr.listenerCount("error") === 0) stderr.on("error", () => {});
  return stderr;
}

const cwd = workingFolder();

if (!runtimeIsRecent(versions.node)) {
  giveUp(`Node ${versions.node} is too old; expected 20.19 or newer`);
} else if (cwd === undefined) {
  giveUp("the working folder does not exist any more; expected a folder that does");
} else {
  let isBroken = false;
  const stdout = new StandardOutput((error) => {
    // A reader that goes away (`| head`) is no failure of ours.
    if (error.code === "EPIPE" || isBroken) return;
    isBroken = true;
    standardError().write(`parallel-plan: standard output cannot be written: ${error.code}\n`);
    process.exitCode = argv[2] === "hook" ? 0 : 3;
  });
  const code = await main(argv.slice(2), {
    // Asking for a stream opens it: that takes time, and reads of standard input no longer block.
    get stdin() {
      return process.stdin;
    },
    get stderr() {
      return standardError();
    },
    stdinDescriptor: 0,
    stdout,
    env,
    cwd,
    columns: stdout.columns,
    terminal: stdout.terminal,
  });
  if (!isBroken) process.exitCode = code;
}
