import { LineIndex } from "../src/model/place.ts";
import { shapeOf } from "../src/model/path.ts";
import type { Access, Claim, Plan, Task } from "../src/model/plan.ts";

const AT = new LineIndex("").place(0, 0);

/** Tasks that one area of the generated plan works on one after another. */
const AREAS = 50;

/**
 * A plan as the model holds it: five claims and three dependencies a task. The tasks of an area write its
 * registry in turn; every hundredth one also writes a file of another area, which races.
 */
export function largePlan(size: number): Plan {
  const random = randomNumbers(7);
  return planOf(size, (task) => {
    const before = [task - AREAS, random(task), task - AREAS - Math.floor(random(AREAS))];
    const area = task % 100 === 99 ? random(AREAS) : task % AREAS;
    const claims = [
      claim(`src/area-${task % AREAS}/module-${task}/index.ts`, "create"),
      claim(`src/area-${task % AREAS}/module-${task}/index.test.ts`, "create"),
      claim(`src/area-${area}/registry.ts`, "modify"),
      claim(`src/area-${task % AREAS}/module-${Math.max(0, task - AREAS)}/index.ts`, "read"),
      claim("docs/guide.md", "read"),
    ];
    return { before: before.filter((other) => other >= 0), claims };
  });
}

/** A plan of `size` globs as people write them, one a task, most of them in folders of their own. */
export function globPlan(size: number): Plan {
  const forms = ["**", "*.ts", "**/*.ts", "**/*.test.{ts,tsx}", "module-[0-9]*/**", "*/index.?s"];
  return planOf(size, (task) => {
    const folder = task % 20 === 0 ? "**" : `src/area-${task % 250}`;
    const glob = `${folder}/${forms[task % forms.length]}`;
    return { before: [], claims: [claim(glob, task % 2 === 0 ? "modify" : "read")] };
  });
}

/** Paths of a repository of `size` files. */
export function treeOf(size: number): string[] {
  return Array.from(
    { length: size },
    (_, i) => `src/area-${i % 250}/module-${Math.floor(i / 500)}/part-${i % 9}/file-${i}.ts`,
  );
}

function planOf(size: number, make: (task: number) => { before: number[]; claims: Claim[] }): Plan {
  const tasks = Array.from({ length: size }, (_, number): Task => {
    const { before, claims } = make(number);
    return {
      id: `t${number}`,
      title: "",
      done: false,
      dependsOn: before.map((other) => ({ id: `t${other}`, at: AT })),
      claims,
      locks: [],
      verification: [],
      brief: { text: "", readingList: true, saysNoFiles: false, code: [] },
      at: AT,
      section: AT,
    };
  });
  return { format: "task-plan", title: "", phases: [], tasks, references: [], allows: [] };
}

function claim(pattern: string, access: Access): Claim {
  return { pattern, shape: shapeOf(pattern), written: pattern, at: AT, access };
}

/** Numbers from 0 below a limit, the same in each run. Source: D. Lehmer's generator, as in "minstd". */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return limit <= 0 ? -1 : state % limit;
  };
}
