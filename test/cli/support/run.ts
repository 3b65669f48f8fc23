import { main } from "../../../src/cli/main.ts";
import type { Io } from "../../../src/cli/io.ts";

/** What a test may set of the world outside; the rest is a pipe of 80 columns. */
export interface World extends Partial<Omit<Io, "stdin" | "stdout" | "stderr">> {
  cwd: string;
  stdin?: string | Uint8Array;
}

/** How a run ended. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Streams that remember what was written. */
export function ioOf({ stdin, ...world }: World, ran: Pick<Ran, "stdout" | "stderr">): Io {
  return {
    env: {},
    columns: 80,
    terminal: false,
    ...world,
    stdin: piped(stdin ?? ""),
    stdout: { write: (text) => void (ran.stdout += text) },
    stderr: { write: (text) => void (ran.stderr += text) },
  };
}

/** Runs one command line in this process. */
export async function run(argv: readonly string[], world: World): Promise<Ran> {
  const ran = { stdout: "", stderr: "" };
  const code = await main(argv, ioOf(world, ran));
  return { code, ...ran };
}

/** A finding as JSON tells it, as far as these tests look. */
export interface Told {
  rule: string;
  severity: string;
  message: string;
  location: { start: { line: number; column: number } };
  paths: string[];
  accepted?: string;
}

/** The JSON of `validate`. */
export interface Report {
  version: number;
  files: { path: string; format: string | null; tasks: number; diagnostics: Told[] }[];
  summary: { files: number; errors: number; warnings: number; infos: number };
  error?: { code: string; message: string };
}

/** Runs a command line with `--format json` and reads what it printed. */
export async function runJson(
  argv: readonly string[],
  world: World,
): Promise<Ran & { json: Report }> {
  const ran = await run([...argv, "--format", "json"], world);
  return { ...ran, json: JSON.parse(ran.stdout) as Report };
}

/** The findings of all files: `path:line:col severity rule`. */
export function told({ files }: Report): string[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ location: { start }, severity, rule }) =>
        `${path}:${start.line}:${start.column} ${severity} ${rule}`,
    ),
  );
}

async function* piped(input: string | Uint8Array): AsyncGenerator<Uint8Array | string> {
  yield input;
}
