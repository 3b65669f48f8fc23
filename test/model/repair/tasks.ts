import * as fc from "fast-check";
import { Analysis } from "../../../src/model/analysis.ts";
import { LineIndex } from "../../../src/model/place.ts";
import { repairOf } from "../../../src/model/repair/of-plan.ts";
import type { Access, Plan, Task } from "../../../src/model/plan.ts";

const START = new LineIndex("").place(0, 0);

/** A task as tests write it; it is called `t` and its number. */
export interface Draft {
  /** Numbers of other tasks. */
  needs?: readonly number[];
  /** Files by what is done to them, such as `{ modify: "a b" }`. */
  files?: Partial<Record<Access, string>>;
  minutes?: number;
  done?: boolean;
  wave?: number;
  id?: string;
  title?: string;
  /** Names between spaces. */
  locks?: string;
}

/** The analysis of a plan with these tasks; every file is new. */
export function analyse(drafts: readonly Draft[]): Analysis {
  const tasks = drafts.map((draft, i): Task => ({
    id: draft.id ?? `t${i}`,
    title: draft.title ?? "",
    done: draft.done ?? false,
    dependsOn: (draft.needs ?? []).map((number) => ({ id: `t${number}`, at: START })),
    claims: Object.entries(draft.files ?? {}).flatMap(([access, files]) =>
      files.split(" ").map((pattern) => ({
        pattern,
        written: pattern,
        shape: pattern.endsWith("/") ? ("directory" as const) : ("file" as const),
        access: access as Access,
        at: START,
      })),
    ),
    locks: (draft.locks ?? "")
      .split(" ")
      .filter(Boolean)
      .map((value) => ({ value, at: START })),
    ...(draft.minutes !== undefined && { estimate: { value: draft.minutes, at: START } }),
    ...(draft.wave !== undefined && { wave: { value: draft.wave, at: START } }),
    verification: [],
    brief: { text: "", readingList: false, saysNoFiles: false, code: [] },
    at: START,
    section: START,
  }));
  const plan: Plan = {
    format: "task-plan",
    title: "",
    phases: [],
    tasks,
    references: [],
    allows: [],
  };
  return new Analysis(plan);
}

/** The same plan after its repair. */
export function repaired(analysis: Analysis): Analysis {
  const { plan } = analysis;
  const repair = repairOf(analysis);
  const tasks = plan.tasks.map((task, number) => ({
    ...task,
    dependsOn: [
      ...task.dependsOn,
      ...repair.arcs
        .filter(({ to }) => to === number)
        .map(({ from }) => ({ id: plan.tasks[from]!.id, at: START })),
    ],
  }));
  return new Analysis({ ...plan, tasks });
}

/** Pairs of tasks that race, each once. */
export function racingPairs({ conflicts }: Analysis): string[] {
  const races = conflicts.flatMap(({ pairs }) => pairs.filter(({ kind }) => kind !== "stale-read"));
  return [...new Set(races.map(({ a, b }) => `${a.task} ${b.task}`))];
}

/**
 * Plans of up to `most` tasks without a circle, in which dependencies also lead forwards; tasks write,
 * create and read a few files, and do what `more` says.
 */
export function plansOf(most: number, more: readonly Access[] = []): fc.Arbitrary<Draft[]> {
  const file = fc.constantFrom("a", "b", "c", "d");
  const usual: Access[] = ["modify", "modify", "modify", "write", "create", "read"];
  const access = fc.constantFrom<Access>(...usual, ...more);
  const files = fc.uniqueArray(fc.tuple(file, access), {
    maxLength: 2,
    selector: ([name]) => name,
  });
  const task = fc.record({
    files,
    minutes: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    done: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
    needs: fc.array(fc.nat({ max: most - 1 }), { maxLength: 2 }),
  });
  return fc
    .tuple(fc.array(task, { minLength: 2, maxLength: most }), fc.infiniteStream(fc.nat()))
    .map(([drafts, numbers]) => {
      // A task needs only those that come before it in a row which is not that of the plan.
      const row = drafts
        .map((_, i) => [numbers.next().value, i] as const)
        .toSorted(([a], [b]) => a - b);
      const place = new Map(row.map(([, i], at) => [i, at]));
      return drafts.map(({ files: some, needs, minutes, done }, i): Draft => ({
        needs: needs.filter((other) => (place.get(other) ?? Infinity) < place.get(i)!),
        files: Object.fromEntries(
          [...new Set(some.map(([, how]) => how))].map((how) => [
            how,
            some
              .filter(([, other]) => other === how)
              .map(([name]) => name)
              .join(" "),
          ]),
        ),
        done,
        ...(minutes !== undefined && { minutes }),
      }));
    });
}
