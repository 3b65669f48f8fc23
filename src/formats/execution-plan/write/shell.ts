import { oneLine } from "../../markdown/plain.ts";

/** Lines as a block of shell commands, with a fence that none of them ends. */
export function shell(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}bash\n${lines.join("\n")}\n${fence}`;
}

/** The commands of a worker, a line each; one of several lines is read as several. */
export function commandLines(verification: readonly { value: string }[]): string[] {
  return verification
    .flatMap(({ value }) => value.split(/[\r\n]+/))
    .map(oneLine)
    .filter(Boolean);
}

/**
 * A command as it is run in the merged checkout: where it enters one of these worktrees, this checkout
 * takes its place. `cd ../w && npm test` is `npm test`, `npm --prefix ../w test` is `npm --prefix . test`.
 */
export function inMerged(command: string, worktrees: readonly string[]): string {
  let text = command;
  for (const worktree of worktrees) {
    const path = worktree.replace(/\/+$/, "").replace(/^(?:\.\/)+(?=.)/, "");
    if (path === "" || path === "." || path === "..") continue;
    const literal = path.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    text = text.replace(new RegExp(`(?<![\\w./-])(?:\\./)*${literal}(?![\\w.-])`, "g"), ".");
  }
  if (text === command) return command;
  const inner = text.replace(/^((?:\(\s*)?)cd\s+(["']?)\.\/?\2\s*(?:&&|;)\s*/, "$1");
  return /^cd\s+(["']?)\.\/?\1$/.test(inner) ? "" : inner;
}
