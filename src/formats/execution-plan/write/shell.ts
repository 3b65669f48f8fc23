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
