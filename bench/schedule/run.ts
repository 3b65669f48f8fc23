import { existsSync } from "node:fs";
import { join } from "node:path";
import { compare, type Figures } from "./compare.ts";
import { corpusSchedules, speedUpLines } from "./corpus.ts";
import { knownGraphs, knownProjects, linesOf } from "./instances.ts";
import { timeUsualPlans } from "./usual-plan.ts";
import { workflowFigures } from "./workflows.ts";

/** Schedules made for each instance at most. */
const SCHEDULES = 5000;

/** Shortest schedules of task graphs that are known. */
const OPTIMA = 1356;

/** What a plan of 30 tasks may take, in milliseconds. */
const USUAL_TIME = 50;

const shared = process.env["PARALLEL_PLAN_SHARED"] ?? join(import.meta.dirname, "../../../shared");
const folder = join(shared, "data", "scheduling");

if (!existsSync(folder)) {
  say(
    `NOTHING WAS MEASURED: ${folder} does not exist; set PARALLEL_PLAN_SHARED to the folder that holds data/scheduling`,
  );
  process.exitCode = 2;
} else if (!(await measure())) process.exitCode = 1;

/** Prints all figures; false when one that is promised is missed. */
async function measure(): Promise<boolean> {
  say(`over the best known makespan in %, at most ${SCHEDULES} schedules each`);
  say("set        instances  barriers    list  improved  search  found  proved  search takes");
  const graphs = ["stg50", "stg100"].map((set) =>
    row(set, compare(knownGraphs(linesOf(folder, set)), SCHEDULES)),
  );
  const projects = ["patterson", "j30", "j60"].map((set) =>
    row(set, compare(knownProjects(linesOf(folder, set)), SCHEDULES)),
  );
  for (const machines of [2, 4, 8]) {
    const { instances, overBound, barriers } = workflowFigures(folder, machines);
    say(
      `${instances} recorded workflows on ${machines} machines: ${overBound.toFixed(2)} % over max(longest chain, work / machines); barriers take ${barriers.toFixed(1)} % more`,
    );
  }
  const [, j30, j60] = projects;
  const missed = graphs.flatMap((figures) => figures.missed);
  const optima = graphs.reduce((sum, { instances }) => sum + instances, 0) - missed.length;
  const usual = timeUsualPlans();
  say(
    `30 tasks at the default: ${usual.median.toFixed(1)} ms at the median, the slowest ${usual.slowest.toFixed(1)} ms; ${usual.unproved} of ${usual.plans} searched to the end`,
  );
  const kept = [
    promise(
      `all ${OPTIMA} known optima of task graphs`,
      optima === OPTIMA,
      `${optima} found, ${missed.join("; ")}`,
    ),
    promise("j30 at most 0.10 % over the optimum", j30!.genetic <= 0.1, j30!.genetic.toFixed(3)),
    promise("j60 at most 0.55 % over the best", j60!.genetic <= 0.55, j60!.genetic.toFixed(3)),
    promise(
      `30 tasks in less than ${USUAL_TIME} ms`,
      usual.median < USUAL_TIME,
      `${usual.median.toFixed(1)} ms`,
    ),
    ...(await measureCorpus()),
  ];
  return kept.every(Boolean);
}

async function measureCorpus(): Promise<boolean[]> {
  if (!existsSync(join(shared, "corpus", "task-plan"))) {
    say(`SKIPPED: ${shared} holds no corpus/task-plan`);
    return [];
  }
  const schedules = await corpusSchedules(shared);
  for (const line of speedUpLines(schedules)) say(line);
  const above = schedules.filter(({ makespan, barrierMakespan }) => makespan > barrierMakespan);
  return [promise("no plan takes longer than in waves", above.length === 0, `${above.length} do`)];
}

function row(set: string, figures: Figures): Figures {
  const { instances, barrier, list, improved, genetic, found, proved, time } = figures;
  const percent = [barrier, list, improved, genetic].map((value) => value.toFixed(2).padStart(8));
  say(
    `${set.padEnd(10)} ${String(instances).padStart(9)}  ${percent.join(" ")}  ${String(found).padStart(5)}  ${String(proved).padStart(6)}  ${(time.genetic / time.list).toFixed(0)} times as long as the list`,
  );
  return figures;
}

function promise(text: string, isKept: boolean, otherwise: string): boolean {
  say(isKept ? `kept: ${text}` : `MISSED: ${text} (${otherwise})`);
  return isKept;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
