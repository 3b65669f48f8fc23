import { Analysis } from "../src/model/analysis.ts";
import { Repository } from "../src/model/repository.ts";
import { globPlan, largePlan, treeOf } from "./large-plan.ts";
import { median } from "./timing.ts";

/** Prints how long races and redundant dependencies take in large plans, and globs in large repositories. */
export function benchScale(): void {
  // What the machine needs for a plain thing of that size; the figures are told as multiples of it, too.
  const baseline = measure(5, () => new Set(treeOf(50_000)).size);
  const ratio = (time: number): string =>
    `${time.toFixed(0).padStart(6)} ms x${(time / baseline).toFixed(1).padEnd(6)}`;
  process.stdout.write(`  baseline: 50,000 paths made and put into a set ${ratio(baseline)}\n`);
  for (const size of [2_500, 5_000, 10_000, 20_000, 40_000, 100_000]) {
    const plan = largePlan(size);
    const before = process.memoryUsage.rss();
    let racing = 0;
    const time = measure(size > 20_000 ? 1 : 5, () => (racing = judge(plan)));
    const more = (process.memoryUsage.rss() - before) / 2 ** 20;
    process.stdout.write(
      `  ${String(size).padStart(6)} tasks, 5 claims and 3 edges each ${ratio(time)} ${more.toFixed(0)} MiB on top of the plan, ${racing} paths with conflicts\n`,
    );
  }
  const globs = globPlan(1_000);
  const patterns = globs.tasks.flatMap(({ claims }) => claims);
  const files = treeOf(45_000);
  const matching = measure(5, () => {
    const { paths } = new Repository({ files });
    return patterns.filter((glob) => paths.some(glob)).length;
  });
  process.stdout.write(`  1,000 globs looked up among 45,000 files ${ratio(matching)}\n`);
  const repository = new Repository({ files });
  const racing = measure(3, () => judge(globs, repository));
  process.stdout.write(`  the races of these globs with each other ${ratio(racing)}\n`);
}

function judge(plan: ReturnType<typeof largePlan>, repository?: Repository): number {
  const analysis = new Analysis(plan, repository);
  analysis.order.reach.implied();
  return analysis.conflicts.length;
}

function measure(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}
