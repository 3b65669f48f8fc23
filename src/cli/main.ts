import type { Io } from "./io.ts";

/** Oldest runtime that the committed bundle runs on. */
const OLDEST = [20, 19] as const;

/** Runs one command line and gives the exit code; nothing else in the program ends it. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  // A hook runs at every edit: it gets its own short way in.
  if (name === "hook" && !args.some((arg) => arg.startsWith("-")))
    return (await import("./hook.ts")).hook(args, io);
  return (await import("./run.ts")).run(name, args, io);
}

/** True when this runtime is recent enough. */
export function runtimeIsRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
