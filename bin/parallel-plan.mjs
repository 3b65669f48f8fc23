#!/usr/bin/env node
import "../dist/chunk-G2RORLJA.mjs";

// src/cli/main.ts
var OLDEST = [20, 19];
async function main(argv2, io) {
  const [name, ...args] = argv2;
  if (name === "hook" && !args.some((arg) => arg.startsWith("-")))
    return (await import("../dist/hook-SHNMW3RD.mjs")).hook(args, io);
  return (await import("../dist/run-64HPJYUC.mjs")).run(name, args, io);
}
function runtimeIsRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1];
}

// src/cli/entry.ts
var { argv, env, stdout, stderr, versions } = process;
if (runtimeIsRecent(versions.node)) {
  stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await main(argv.slice(2), {
    // Asking for the stream opens it: that takes time, and its reads no longer block.
    get stdin() {
      return process.stdin;
    },
    stdinDescriptor: 0,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    columns: stdout.columns ?? 80,
    terminal: stdout.isTTY === true
  });
} else {
  stderr.write(`parallel-plan: Node ${versions.node} is too old; expected 20.19 or newer
`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}
