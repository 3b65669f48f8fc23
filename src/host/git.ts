/** Settings under which no configuration of a repository can run a program or change anything. */
const SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "gc.auto=0",
  "-c",
  "core.quotePath=false",
];

/**
 * Nothing is fetched: in a partial clone a missing object would start a transport, which the repository's
 * configuration names. (`GIT_NO_LAZY_FETCH` is known from git 2.45; the empty list of protocols before.)
 */
const QUIET = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "",
};

const TIMEOUT_MS = 30_000;
const MOST_OUTPUT = 256 * 1024 * 1024;

/** How git ended: its standard output, or why there is none. */
export type GitResult = { ok: true; stdout: Buffer } | { ok: false; problem: string };

export interface GitOptions {
  /** Keep the index that a running `git commit` uses (for pre-commit hooks). */
  keepIndex?: boolean;
  /** Bytes for standard input; closed without. */
  input?: string;
  /** Milliseconds until it is killed. */
  timeout?: number;
  /** Told the process as soon as it runs. */
  onStart?: (pid: number) => void;
}

/** Runs a git command without a shell, with a scrubbed environment, a time-out and an output cap. */
export async function git(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  // Most runs start no git, and loading it takes a few milliseconds.
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const child = spawn("git", [...SAFE, ...args], {
      cwd,
      env: environment(options),
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: options.timeout ?? TIMEOUT_MS,
      killSignal: "SIGKILL",
    });
    if (child.pid !== undefined) options.onStart?.(child.pid);
    const output: Buffer[] = [];
    let size = 0;
    let errors = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else output.push(chunk);
    });
    child.stderr?.on(
      "data",
      (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(0, 4096)),
    );
    child.on("error", (error) => resolve({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve({
          ok: false,
          problem: errors.trim().split("\n", 1)[0] || `git ended with ${signal ?? code}`,
        });
    });
    child.stdin?.on("error", () => {});
    if (options.input !== undefined) child.stdin?.end(options.input);
  });
}

/** False for a folder in no git work tree; true where git cannot tell. */
export async function isWorkTree(folder: string): Promise<boolean> {
  const asked = await git(folder, ["rev-parse", "--show-toplevel"], { keepIndex: true });
  return asked.ok || !/not a git repository|must be run in a work tree/.test(asked.problem);
}

/** Git variables of a surrounding hook would lead to another repository; only the index is wanted there. */
function environment({ keepIndex }: GitOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...QUIET };
  for (const name of ["PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CONFIG_HOME"]) {
    if (process.env[name] !== undefined) env[name] = process.env[name];
  }
  const kept = keepIndex ? ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] : [];
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  // In a linked worktree git names only its directory; a child in a subfolder would take that for the top.
  if (env["GIT_DIR"] !== undefined) env["GIT_WORK_TREE"] ??= process.cwd();
  return env;
}

/** The entries of a NUL-separated list. */
export function splitNul(bytes: Buffer): string[] {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
