import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { existsSync } from "node:fs";

/** One command line that is timed. */
export interface Contender {
  name: string;
  args: readonly string[];
  input?: string;
  /** The environment, where it is not the one of this process. */
  env?: NodeJS.ProcessEnv;
}

/** Medians over interleaved runs. */
export interface Timing {
  name: string;
  /** Milliseconds. */
  median: number;
  /** Median as a multiple of the first contender's. */
  ratio: number;
  /** Largest resident size of a run, in MiB. */
  memory: number;
}

/** Prints the peak of resident memory to file descriptor 3 when the process ends. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Times command lines of one node in turn, `runs` times each, after one warm-up; the first is the baseline. */
export function time(node: string, contenders: readonly Contender[], runs: number): Timing[] {
  const samples = contenders.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    contenders.forEach(({ args, input, env }, i) => {
      const start = process.hrtime.bigint();
      const stdio = ["pipe", "ignore", "ignore"] as const;
      spawnSync(node, [...args], { input: input ?? "", stdio: [...stdio], ...(env && { env }) });
      if (run >= 0) samples[i]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  const medians = samples.map(median);
  const baseline = medians[0] ?? 1;
  return contenders.map(({ name, args, input }, i) => ({
    name,
    median: medians[i] ?? 0,
    ratio: (medians[i] ?? 0) / baseline,
    memory: peakMemory(node, args, input),
  }));
}

function peakMemory(node: string, args: readonly string[], input = ""): number {
  const { output } = spawnSync(node, ["--import", PROBE, ...args], {
    input,
    stdio: ["pipe", "ignore", "ignore", "pipe"],
  });
  return Number(output?.[3]?.toString() ?? 0) / 1024;
}

/** The middle of some numbers; the upper one of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The machine's own node: the first on PATH that no package brought. */
export function machineNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
}
