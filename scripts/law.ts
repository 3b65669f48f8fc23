import { parseArgs } from "node:util";
import { figuresOf, isPutToUse } from "../test/law/report.ts";
import { runLaw } from "../test/law/run.ts";

/**
 * Tries the law of accepted plans (docs/promise.md) on more cases than the tests do:
 * `npm run law -- [--runs N] [--seed N]`, and `--path P` to see one broken case again.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { runs: { type: "string" }, seed: { type: "string" }, path: { type: "string" } },
  });
  const runs = Number(values.runs ?? 200);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  if (!Number.isInteger(runs) || !Number.isInteger(seed)) {
    process.stderr.write("expected npm run law -- [--runs N] [--seed N] [--path P]\n");
    return 2;
  }
  process.stdout.write(`seed ${seed}\n`);
  const { path } = values;
  const report = await runLaw({ runs, seed, ...(path !== undefined && { path }) });
  process.stdout.write(`${figuresOf(report)}\n`);
  if (report.broken !== undefined) process.stdout.write(`${report.broken}\n`);
  else if (path === undefined && !isPutToUse(report))
    process.stdout.write(
      "the law proves little: too few plans were accepted, or too few rejected\n",
    );
  else return 0;
  return 1;
}

process.exitCode = await main();
