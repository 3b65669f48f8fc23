#!/usr/bin/env node
import "../dist/chunk-TXXHC6BS.mjs";

// src/cli/main.ts
var OLDEST = [20, 19];
async function main(argv2, io) {
  const [name, ...args] = argv2;
  if (name === "hook" && !args.some((arg) => arg.startsWith("-")))
    return (await import("../dist/hook-VSMRQFVB.mjs")).hook(args, io);
  return (await import("../dist/run-UHTIBWRL.mjs")).run(name, args, io);
}
function runtimeIsRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1];
}

// src/cli/entry.ts
var { argv, env, stdout, stderr, versions } = process;
function workingFolder() {
  try {
    return process.cwd();
  } catch {
    return void 0;
  }
}
function giveUp(sentence) {
  const told = `parallel-plan: ${sentence}`;
  if (argv[2] === "hook" && argv[3] === "SessionStart")
    stdout.write(`${JSON.stringify({ systemMessage: told })}
`);
  else stderr.write(`${told}
`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}
var cwd = workingFolder();
if (!runtimeIsRecent(versions.node)) {
  giveUp(`Node ${versions.node} is too old; expected 20.19 or newer`);
} else if (cwd === void 0) {
  giveUp("the working folder does not exist any more; expected a folder that does");
} else {
  let isBroken = false;
  stdout.on("error", (error) => {
    if (error.code === "EPIPE" || isBroken) return;
    isBroken = true;
    stderr.write(`parallel-plan: standard output cannot be written: ${error.code}
`);
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
    terminal: stdout.isTTY === true
  });
  if (!isBroken) process.exitCode = code;
}
