import { LineIndex } from "../src/model/place.ts";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { parseTaskPlan } from "../src/formats/task-plan/parse.ts";
import { lint } from "../src/lint/lint.ts";
import { generatedPlan } from "./generated-plan.ts";
import { median } from "./timing.ts";

const SIZES = [125, 250, 500, 1000, 2000, 4000];
const NO_LIMITS = { ...DEFAULT_LIMITS, tasks: 1e6, lines: 1e6, field: 1e9 };

/** Prints how long reading and judging take in process as plans grow; near linear is near 2 a step. */
export function benchGrowth(): void {
  let last: { parse: number; judge: number } | undefined;
  for (const size of SIZES) {
    const index = new LineIndex(generatedPlan(size));
    const parse = measure(() => parseTaskPlan(index, { limits: NO_LIMITS }));
    const parsed = parseTaskPlan(index, { limits: NO_LIMITS });
    const judge = measure(() => lint({ parsed, findings: parsed.findings, settings: new Map() }));
    const step = last
      ? `  step x${(parse / last.parse).toFixed(1)} and x${(judge / last.judge).toFixed(1)}`
      : "";
    process.stdout.write(
      `  ${String(size).padStart(5)} tasks  read ${parse.toFixed(0).padStart(5)} ms  judge ${judge.toFixed(0).padStart(5)} ms${step}\n`,
    );
    last = { parse, judge };
  }
}

function measure(run: () => unknown): number {
  return median(
    [0, 1, 2].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
