#!/usr/bin/env node
import {
  fstatSync,
  statSync,
  writeSync
} from "../dist/chunk-3X5NUSPY.mjs";

// src/cli/main.ts
var OLDEST = [20, 19];
async function main(argv2, io) {
  const [name, ...args] = argv2;
  if (name === "hook" && !args.some((arg) => arg.startsWith("-")))
    return (await import("../dist/hook-CGZR53UU.mjs")).hook(args, io);
  return (await import("../dist/chunk-ZU2Z7FRA.mjs")).run(name, args, io);
}
function runtimeIsRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1];
}

// src/cli/standard-output.ts
var OUT = 1;
var StandardOutput = class {
  #failed;
  #stream;
  /** `failed` hears why nothing can be written. */
  constructor(failed) {
    this.#failed = failed;
    if (!takesAtOnce()) this.#open();
  }
  /** Columns of the terminal; 80 where there is none, or one that does not know. */
  get columns() {
    const columns = this.#stream?.columns ?? 0;
    return columns > 0 ? columns : 80;
  }
  /** True for a terminal. */
  get terminal() {
    return this.#stream?.isTTY === true;
  }
  write(text) {
    let rest = Buffer.from(text);
    while (!this.#stream && rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(OUT, rest));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!("code" in error) || error.code !== "EAGAIN") return this.#failed(error);
        this.#open();
      }
    }
    if (rest.length > 0) this.#stream?.write(rest);
  }
  #open() {
    this.#stream = process.stdout;
    this.#stream.on("error", this.#failed);
  }
};
function takesAtOnce() {
  if (process.platform === "win32") return false;
  try {
    const out = fstatSync(OUT);
    if (out.isFile() || out.isFIFO() || out.isSocket()) return true;
    return out.isCharacterDevice() && out.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}

// src/cli/entry.ts
var { argv, env, versions } = process;
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
    process.stdout.write(`${JSON.stringify({ systemMessage: told })}
`);
  else standardError().write(`${told}
`);
  process.exitCode = argv[2] === "hook" ? 0 : 2;
}
function standardError() {
  const { stderr } = process;
  if (stderr.listenerCount("error") === 0) stderr.on("error", () => {
  });
  return stderr;
}
var cwd = workingFolder();
if (!runtimeIsRecent(versions.node)) {
  giveUp(`Node ${versions.node} is too old; expected 20.19 or newer`);
} else if (cwd === void 0) {
  giveUp("the working folder does not exist any more; expected a folder that does");
} else {
  let isBroken = false;
  const stdout = new StandardOutput((error) => {
    if (error.code === "EPIPE" || isBroken) return;
    isBroken = true;
    standardError().write(`parallel-plan: standard output cannot be written: ${error.code}
`);
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
    terminal: stdout.terminal
  });
  if (!isBroken) process.exitCode = code;
}
