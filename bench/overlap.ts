import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import picomatch from "picomatch";
import { shapeOf } from "../src/model/path.ts";
import type { Pattern } from "../src/model/pattern/pattern.ts";
import { overlap } from "../src/model/pattern/overlap.ts";

/** A list item in a published plan that is a glob. */
const GLOB_ITEM = /^\s*- +["']?([\w./@{},!()[\]-]*\*[\w./@*{},!()[\]-]*)["']?\s*$/gm;

/** Prints how long it takes to decide whether two globs meet: every pair of the globs in published plans. */
export function benchOverlap(): void {
  const shared = process.env["PARALLEL_PLAN_SHARED"] ?? join(import.meta.dirname, "../../shared");
  const globs = globsBelow(join(shared, "corpus"));
  if (globs.length === 0) {
    process.stdout.write(`  SKIPPED: ${shared} holds no corpus/; set PARALLEL_PLAN_SHARED\n`);
    process.exitCode = 2;
    return;
  }
  const patterns = globs.map((pattern) => ({ pattern, shape: shapeOf(pattern) }));
  const times: { time: number; pair: string }[] = [];
  let meet = 0;
  for (const [i, a] of patterns.entries()) {
    for (const b of patterns.slice(0, i + 1)) {
      times.push({ time: timeOf(a, b), pair: `${a.pattern} ${b.pattern}` });
      if (overlap(a, b)) meet++;
    }
  }
  times.sort((a, b) => a.time - b.time);
  const at = (share: number): string =>
    `${times[Math.min(times.length - 1, Math.floor(times.length * share))]!.time.toFixed(3)} ms`;
  const start = performance.now();
  for (const glob of globs) picomatch.makeRe(glob);
  const baseline = (performance.now() - start) / globs.length;
  process.stdout.write(
    `  ${globs.length} globs, ${times.length} pairs, ${meet} meet: median ${at(0.5)}, nine in ten within ${at(0.9)}, worst ${at(1)} (${times.at(-1)!.pair})\n  baseline: picomatch compiles one in ${baseline.toFixed(3)} ms\n`,
  );
}

/** Milliseconds; a slow one is asked again, as other programs of the machine may have had their turn. */
function timeOf(a: Pattern, b: Pattern): number {
  let best = Infinity;
  for (let tries = 0; tries < 5 && best > 1; tries++) {
    const start = performance.now();
    overlap(a, b);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function globsBelow(folder: string): string[] {
  const files = readdirSyncOrNone(folder).filter((path) => /\.(?:ya?ml|md)$/.test(path));
  const found = files.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(GLOB_ITEM)].map(([, glob]) => glob!),
  );
  return [...new Set(found)].sort();
}

function readdirSyncOrNone(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
