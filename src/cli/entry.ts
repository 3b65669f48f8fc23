#!/usr/bin/env node
import { main, runtimeIsRecent } from "./main.ts";

const { argv, env, stdout, stderr, versions } = process;

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
    stdout.write(`${JSON.stringify({ systemMessage: told })}\n`);
  else stderr.write(`${told}\n`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}

const cwd = workingFolder();

if (!runtimeIsRecent(versions.node)) {
  giveUp(`Node ${versions.node} is too old; expected 20.19 or newer`);
} else if (cwd === undefined) {
  giveUp("the working folder does not exist any more; expected a folder that does");
} else {
  let isBroken = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away (`| head`) is no failure of ours.
    if (error.code === "EPIPE" || isBroken) return;
    isBroken = true;
    stderr.write(`parallel-plan: standard output cannot be written: ${error.code}\n`);
    process.exitCode = argv[2] === "hook" ? 0 : 3;
  });
  const code = await main(argv.slice(2), {
    // Asking for the stream opens it: that takes time, and its reads no longer block.
    get stdin() {
      return process.stdin;
    },
    stdinDescriptor: 0,
    stdout,
    stderr,
    env,
    cwd,
    columns: stdout.columns ?? 80,
    terminal: stdout.isTTY === true,
  });
  if (!isBroken) process.exitCode = code;
}
