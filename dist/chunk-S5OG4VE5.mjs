import {
  isCode
} from "./chunk-ZU2Z7FRA.mjs";

// src/host/wait.ts
import { setTimeout as sleep } from "node:timers/promises";
function wait(ms) {
  return sleep(ms, void 0, { ref: false });
}

// src/host/child.ts
import { spawn } from "node:child_process";
var KEPT = ["HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "USER"];
var ON_WINDOWS = ["APPDATA", "LOCALAPPDATA", "PATHEXT", "SYSTEMROOT", "TEMP", "USERPROFILE"];
var GRACE_MS = 300;
function startChild(program, args, { cwd, from, env, onOutput, onEnd }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...keptOf(from), ...env },
    detached: true,
    stdio: ["pipe", "pipe", "ignore"]
  });
  const kill = () => killGroup(child.pid);
  const forget = dieTogether(kill);
  let ended = false;
  const end = (reason) => {
    if (ended) return;
    ended = true;
    onEnd(reason);
  };
  child.stdin.on("error", () => {
  });
  child.stdout.on("data", (chunk) => !ended && onOutput(chunk));
  child.on(
    "error",
    (error) => end(isCode(error, "ENOENT") ? `there is no program ${program}` : error.message)
  );
  const closed = new Promise((done) => {
    child.on("error", () => done());
    child.on("close", (code, signal) => {
      end(`it ended with ${signal ?? code}`);
      done();
    });
  });
  return {
    write: (text) => void child.stdin.write(text),
    async stop() {
      ended = true;
      child.stdin.end();
      await Promise.race([closed, wait(GRACE_MS)]);
      kill();
      child.stdin.destroy();
      child.stdout.destroy();
      await Promise.race([closed, wait(GRACE_MS)]);
      child.unref();
      forget();
    }
  };
}
function keptOf(from) {
  const names = process.platform === "win32" ? [...KEPT, ...ON_WINDOWS] : KEPT;
  return Object.fromEntries(
    names.flatMap((name) => from[name] === void 0 ? [] : [[name, from[name]]])
  );
}
function killGroup(leader) {
  if (leader === void 0) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
  }
}
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function dieTogether(kill) {
  const onSignal = (signal) => {
    kill();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off("exit", kill);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", kill);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}

export {
  wait,
  startChild
};
