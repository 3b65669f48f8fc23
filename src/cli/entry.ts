#!/usr/bin/env node
import { main, runtimeIsRecent } from "./main.ts";

const { argv, env, stdout, stderr, versions } = process;

if (runtimeIsRecent(versions.node)) {
  // A reader that goes away (`| head`) is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
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
    terminal: stdout.isTTY === true,
  });
} else {
  stderr.write(`parallel-plan: Node ${versions.node} is too old; expected 20.19 or newer\n`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}
