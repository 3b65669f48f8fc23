import { LineIndex } from "../../src/model/place.ts";
import type { Plan, Task } from "../../src/model/plan.ts";
import { randomNumbers } from "../../src/schedule/random.ts";
import { schedulePlan } from "../../src/schedule/schedule-plan.ts";
import { median } from "../timing.ts";

const AT = new LineIndex("").place(0, 0);
const TASKS = 30;
const PLANS = 25;

/** What the scheduler takes for a plan of 30 tasks with its default effort, in milliseconds. */
export interface UsualTime {
  plans: number;
  median: number;
  slowest: number;
  /** Plans whose search went on to its end, as their makespan is not proved. */
  unproved: number;
}

/** Times plans for four agents whose estimates differ so much that most searches go on to their end. */
export function timeUsualPlans(): UsualTime {
  const random = randomNumbers(30);
  let unproved = 0;
  const times = Array.from({ length: PLANS }, () => {
    const plan = usualPlan(random);
    const start = performance.now();
    const scheduled = schedulePlan(plan, { agents: 4 });
    const time = performance.now() - start;
    if ("schedule" in scheduled && !scheduled.schedule.optimal) unproved++;
    return time;
  });
  return { plans: PLANS, median: median(times), slowest: Math.max(...times), unproved };
}

function usualPlan(random: () => number): Plan {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const tasks = Array.from({ length: TASKS }, (_, i): Task => ({
    id: `${i}`,
    title: "",
    done: false,
    dependsOn: Array.from({ length: i === 0 ? 0 : upTo(3) }, () => ({ id: `${upTo(i)}`, at: AT })),
    claims: [],
    locks: [],
    estimate: { value: 5 + upTo(400), at: AT },
    verification: [],
    brief: { text: "", readingList: false, saysNoFiles: false, code: [] },
    at: AT,
    section: AT,
  }));
  return { format: "task-plan", title: "", phases: [], tasks, references: [], allows: [] };
}
