import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { readPlan } from "../src/formats/read.ts";
import { Analysis } from "../src/model/analysis.ts";
import { durationsOf } from "../src/model/durations.ts";
import { documentOrder, lengthOf } from "../src/model/repair/disjunctive.ts";
import { Distances } from "../src/model/repair/distances.ts";
import { problemOf } from "../src/model/repair/problem.ts";
import { racesOf } from "../src/model/repair/races.ts";
import { decideByRegret } from "../src/model/repair/regret.ts";
import { repairOf } from "../src/model/repair/of-plan.ts";

/** By how much the critical path of a plan grows when its races are removed in several ways. */
interface Growth {
  ours: number;
  regret: number;
  document: number;
  isProved: boolean;
  milliseconds: number;
}

/**
 * Prints what repairs of the public corpus cost, against the order of the document, against regret alone
 * and against the exact answer. Exit code 2 without the corpus.
 */
export async function benchRepair(): Promise<void> {
  const shared = process.env["PARALLEL_PLAN_SHARED"] ?? join(import.meta.dirname, "../../shared");
  const folder = join(shared, "corpus", "task-plan");
  if (!existsSync(folder)) {
    process.stdout.write(
      `  NOT MEASURED: ${folder} is not there; set PARALLEL_PLAN_SHARED to the folder that holds corpus/\n`,
    );
    process.exitCode = 2;
    return;
  }
  const all: Growth[] = [];
  for (const name of readdirSync(folder)) {
    const { parsed } = await readPlan(readFileSync(join(folder, name)), name, {
      limits: DEFAULT_LIMITS,
    });
    const growth = parsed && growthOf(new Analysis(parsed.plan));
    if (growth) all.push(growth);
  }
  tell(all);
}

function growthOf(analysis: Analysis): Growth | undefined {
  const { plan, order, claims, conflicts, repository } = analysis;
  const input = { plan, order, claims, conflicts, repository, isSettled: () => false };
  const races = racesOf(input);
  if (races.pairs.length === 0) return undefined;
  const start = performance.now();
  const { before, after, isProved } = repairOf(analysis);
  const milliseconds = performance.now() - start;
  const { graph } = problemOf(races, input, durationsOf(plan.tasks).of);
  const nodes = [...new Set(graph.pairs.flat())].toSorted((a, b) => a - b);
  const distances = Distances.of(graph, nodes);
  decideByRegret(
    distances,
    graph.pairs.map(([a, b]) => [nodes.indexOf(a), nodes.indexOf(b)] as const),
  );
  return {
    ours: after - before,
    regret: distances.length - before,
    document: lengthOf(graph, documentOrder(graph)) - before,
    isProved,
    milliseconds,
  };
}

function tell(all: readonly Growth[]): void {
  const proved = all.filter(({ isProved }) => isProved);
  const sum = (some: readonly Growth[], key: "ours" | "regret" | "document"): number =>
    some.reduce((total, one) => total + one[key], 0);
  const exact = sum(proved, "ours");
  process.stdout.write(
    `  ${all.length} plans with races, the exact answer is known for ${proved.length}; growth of their critical paths, in all:\n`,
  );
  for (const [label, key] of [
    ["exact", "ours"],
    ["largest regret alone", "regret"],
    ["order of the document", "document"],
  ] as const) {
    const growth = sum(proved, key);
    const worse = proved.filter((one) => one[key] > one.ours).length;
    process.stdout.write(
      `    ${label.padEnd(22)} ${String(growth).padStart(4)}  x${(growth / exact).toFixed(2)}  longer in ${worse} plans\n`,
    );
  }
  const ours = sum(all, "ours");
  const document = sum(all, "document");
  process.stdout.write(
    `  all plans: ours ${ours}, order of the document ${document} (x${(document / ours).toFixed(2)})\n`,
  );
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  process.stdout.write(
    `  ${times[times.length >> 1]!.toFixed(1)} ms at the median, ${times.at(-1)!.toFixed(1)} ms at worst\n`,
  );
}
