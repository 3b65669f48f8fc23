import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { type ScheduleOptions, schedulePlan } from "../../src/schedule/schedule-plan.ts";
import { analyse, type Draft } from "../model/repair/tasks.ts";

const TWO: ScheduleOptions = { agents: 2 };

/** The schedule of these tasks. */
function scheduleOf(drafts: readonly Draft[], options = TWO): Schedule {
  const scheduled = schedulePlan(analyse(drafts).plan, options);
  if ("cycle" in scheduled) throw new Error(`a circle: ${scheduled.cycle.join(" ")}`);
  return scheduled.schedule;
}

/** Who does what from when to when. */
function told({ slots }: Schedule): string[] {
  return slots.map(({ task, agent, start, end }) => `${agent}: ${task} ${start}-${end}`);
}

test("a plan without estimates counts tasks", () => {
  const schedule = scheduleOf([{}, { needs: [0] }, {}, { needs: [1, 2] }]);
  expect(schedule).toEqual({
    agents: 2,
    unit: "tasks",
    lowerBound: 3,
    makespan: 3,
    optimal: true,
    criticalPath: ["t0", "t1", "t3"],
    barrierMakespan: 3,
    serial: 4,
    speedup: 1.333,
    efficiency: 0.667,
    waves: [["t0", "t2"], ["t1"], ["t3"]],
    slots: [
      { task: "t0", agent: 1, start: 0, end: 1 },
      { task: "t2", agent: 2, start: 0, end: 1 },
      { task: "t1", agent: 1, start: 1, end: 2 },
      { task: "t3", agent: 1, start: 2, end: 3 },
    ],
    advice: "parallel",
  });
});

test("estimates are minutes, and a task without one takes the median of the others", () => {
  const drafts = [{ minutes: 20 }, {}, { minutes: 45, done: true }, { minutes: 30, needs: [0, 1] }];
  const { unit, serial, makespan, criticalPath } = scheduleOf(drafts);
  expect({ unit, serial, makespan, criticalPath }).toEqual({
    unit: "minutes",
    serial: 80,
    makespan: 60,
    criticalPath: ["t1", "t3"],
  });
});

test.each<[string, Draft[], number, number]>([
  ["of an even number is between two", [{ minutes: 2 }, { minutes: 5 }, {}], 3.5, 10.5],
  ["of nothing is none", [{ minutes: 0 }, { minutes: 5 }], 5, 10],
  ["of a lifetime is cut", [{ minutes: 1e300 }], 1e7, 1e7],
  ["has halves of minutes", [{ minutes: 0.3 }], 0.5, 0.5],
])("an estimate %s", (_, drafts, last, serial) => {
  const schedule = scheduleOf(drafts, { agents: 9 });
  const [start, end] = [schedule.slots.at(-1)!.start, schedule.slots.at(-1)!.end];
  expect([end - start, schedule.serial]).toEqual([last, serial]);
});

test("tasks do not wait for waves", () => {
  const drafts = [{ minutes: 10 }, { minutes: 60 }, { minutes: 60, needs: [0] }];
  const { makespan, barrierMakespan, waves } = scheduleOf(drafts);
  expect([makespan, barrierMakespan]).toEqual([70, 120]);
  expect(waves).toEqual([["t0", "t1"], ["t2"]]);
});

test("tasks of one lock take turns, however many agents there are", () => {
  const drafts = [{ locks: "db" }, { locks: "db ui" }, { locks: "own" }, { locks: "ui" }];
  const schedule = scheduleOf(drafts, { agents: 4 });
  expect([schedule.makespan, schedule.optimal, schedule.barrierMakespan]).toEqual([2, true, 2]);
  const [a, b] = ["t0", "t1"].map((id) => schedule.slots.find(({ task }) => task === id)!.start);
  expect(Math.abs(a! - b!)).toBe(1);
});

describe("what is done", () => {
  test("is left out", () => {
    const schedule = scheduleOf([{ done: true }, { needs: [0] }, { needs: [0] }]);
    expect(told(schedule)).toEqual(["1: t1 0-1", "2: t2 0-1"]);
    expect(schedule.waves).toEqual([["t1", "t2"]]);
  });

  test("leaves nothing where all is done", () => {
    const { makespan, lowerBound, optimal, speedup, efficiency, slots, waves, advice } = scheduleOf(
      [{ done: true }],
    );
    expect({ makespan, lowerBound, optimal, slots, waves }).toEqual({
      makespan: 0,
      lowerBound: 0,
      optimal: true,
      slots: [],
      waves: [],
    });
    expect({ speedup, efficiency, advice }).toEqual({
      speedup: 1,
      efficiency: 0.5,
      advice: "serial",
    });
  });
});

test.each<[string, Draft[], string[]]>([
  ["two tasks", [{ needs: [1] }, { needs: [0] }], ["t0", "t1"]],
  ["itself", [{}, { needs: [1] }], ["t1"]],
  [
    "three, told from the first",
    [{}, { needs: [3] }, { needs: [1] }, { needs: [2, 0] }],
    ["t1", "t3", "t2"],
  ],
])("there is no schedule when a task waits for %s", (_, drafts, cycle) =>
  expect(schedulePlan(analyse(drafts).plan, TWO)).toEqual({ cycle }),
);

test.each<[string, Draft[], number, Schedule["advice"]]>([
  ["a chain", [{}, { needs: [0] }, { needs: [1] }], 1, "serial"],
  ["just below 1.2", [{ minutes: 100 }, { minutes: 19 }], 1.19, "serial"],
  ["just 1.2", [{ minutes: 100 }, { minutes: 20 }], 1.2, "parallel"],
])("the advice for %s", (_, drafts, speedup, advice) =>
  expect(scheduleOf(drafts)).toMatchObject({ speedup, advice }),
);

test("a known order is used, and options change the search", () => {
  const { plan, order } = analyse([{ needs: [1] }, {}, { minutes: 3 }]);
  expect(schedulePlan(plan, { ...TWO, order })).toEqual(schedulePlan(plan, TWO));
  expect(schedulePlan(plan, { ...TWO, schedules: 1, seed: 9 })).toEqual(schedulePlan(plan, TWO));
});

const PLANS = fc.array(
  fc.record({
    needs: fc.array(fc.nat({ max: 24 }), { maxLength: 3 }),
    minutes: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
    locks: fc.constantFrom("", "", "", "a", "b", "a b"),
    done: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
  }),
  { minLength: 1, maxLength: 25 },
);

test("laws of every plan's schedule", () => {
  fc.assert(
    fc.property(PLANS, fc.integer({ min: 1, max: 6 }), (made, agents) => {
      const drafts = made.map(({ needs, minutes, ...rest }, i): Draft => ({
        ...rest,
        needs: needs.filter((parent) => parent < i),
        ...(minutes !== undefined && { minutes }),
      }));
      const schedule = scheduleOf(drafts, { agents, schedules: 100 });
      const slotOf = new Map(schedule.slots.map((slot) => [slot.task, slot]));
      const open = drafts.flatMap(({ done }, i) => (done ? [] : `t${i}`));
      expect([...slotOf.keys()].toSorted()).toEqual(open.toSorted());
      expect(schedule.waves.flat().toSorted()).toEqual(open.toSorted());

      const early = drafts.flatMap(({ needs = [] }, i) =>
        needs.filter((parent) => {
          const [before, after] = [slotOf.get(`t${parent}`), slotOf.get(`t${i}`)];
          return before && after && after.start < before.end;
        }),
      );
      expect(early).toEqual([]);
      const overlapping = schedule.slots.flatMap((a, i) =>
        schedule.slots
          .slice(i + 1)
          .filter((b) => a.start < b.end && b.start < a.end)
          .map((b) => [a, b] as const),
      );
      for (const [a, b] of overlapping) {
        expect(a.agent).not.toBe(b.agent);
        const locks = [a, b].map(({ task }) => drafts[Number(task.slice(1))]!.locks!.split(" "));
        expect(locks[0]!.filter((lock) => lock !== "" && locks[1]!.includes(lock))).toEqual([]);
      }
      for (const { agent } of schedule.slots) expect(agent).toBeLessThanOrEqual(agents);

      const ends = schedule.slots.map(({ end }) => end);
      expect(schedule.makespan).toBe(Math.max(0, ...ends));
      expect(schedule.makespan).toBeGreaterThanOrEqual(schedule.lowerBound);
      expect(schedule.optimal).toBe(schedule.makespan === schedule.lowerBound);
      expect(schedule.makespan).toBeLessThanOrEqual(schedule.barrierMakespan);
      expect(schedule.barrierMakespan).toBeLessThanOrEqual(schedule.serial);
      const chain = schedule.criticalPath.map((id) => slotOf.get(id)!);
      expect(chain.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(
        schedule.lowerBound,
      );
      expect(scheduleOf(drafts, { agents, schedules: 100 })).toEqual(schedule);
    }),
    { seed: 11, numRuns: 150 },
  );
});
