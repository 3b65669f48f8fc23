import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../../src/model/analysis.ts";
import { usesOfGone } from "../../../src/rules/shared/gone.ts";
import { durationsOf } from "../../../src/model/durations.ts";
import { criticalPath } from "../../../src/model/repair/chains.ts";
import { analyse, type Draft, plansOf, racingPairs, repaired } from "./tasks.ts";
import { shortestByTrial } from "./trial.ts";
import { repairOf } from "../../../src/model/repair/of-plan.ts";

/** Arcs as `t0 t1`, the first one before the second. */
function arcsOf(analysis: Analysis): string[] {
  return repairOf(analysis).arcs.map(({ from, to }) => `t${from} t${to}`);
}

const writes = (files: string, more: Draft = {}): Draft => ({ ...more, files: { modify: files } });

describe("a repair", () => {
  test.each<[string, Draft[], string[]]>([
    [
      "keeps the order of the plan where nothing speaks against it",
      [writes("a"), writes("a")],
      ["t0 t1"],
    ],
    [
      "orders a row once, not pair by pair",
      [writes("a"), writes("a"), writes("a")],
      ["t0 t1", "t1 t2"],
    ],
    [
      "lets the task with the longer rest go first",
      [writes("a"), writes("a"), { needs: [1] }, { needs: [2] }],
      ["t1 t0"],
    ],
    [
      "lets who may start earlier go first",
      [{}, writes("a", { needs: [0] }), writes("a")],
      ["t2 t1"],
    ],
    [
      "counts minutes",
      [
        writes("a", { minutes: 1 }),
        writes("a", { minutes: 5 }),
        { needs: [0], minutes: 1 },
        { needs: [1], minutes: 9 },
      ],
      ["t1 t0"],
    ],
    [
      "puts who creates a file before who uses it, whatever it costs",
      [{ files: { read: "a" } }, { files: { create: "a" }, needs: [2] }, {}, { needs: [0] }],
      ["t1 t0"],
    ],
    [
      "puts who deletes a file behind who uses it, whatever it costs",
      [{ files: { delete: "a" } }, writes("a", { needs: [2] }), {}, { needs: [0] }],
      ["t1 t0"],
    ],
    [
      "puts who deletes a folder behind who deletes a file of it",
      [{ files: { delete: "src/" } }, { files: { delete: "src/a" } }],
      ["t1 t0"],
    ],
    [
      "puts a new file's creator first and who deletes it last",
      [{ files: { delete: "a" } }, writes("a"), { files: { create: "a" } }],
      ["t1 t0", "t2 t1"],
    ],
    [
      "puts what integrates last, whatever it costs",
      [writes("a", { title: "Integration" }), writes("a"), { needs: [0], minutes: 90 }],
      ["t1 t0"],
    ],
    [
      "lets what integrates go first where it creates the file",
      [{ files: { create: "a" }, id: "wp-integration" }, { files: { read: "a" } }],
      ["t0 t1"],
    ],
    [
      "takes a feature that is called an integration as any other",
      [writes("a", { title: "Payment integration" }), writes("a")],
      ["t0 t1"],
    ],
    ["leaves tasks alone that are done", [writes("a", { done: true }), writes("a")], []],
    ["respects declared waves", [writes("a", { wave: 2 }), writes("a", { wave: 1 })], ["t1 t0"]],
    [
      "names only ids that mean one task",
      [writes("b"), writes("a", { id: "t0" }), writes("a")],
      ["t2 t1"],
    ],
    [
      "says of a plan with a circle what can be said",
      [writes("a", { needs: [1] }), { needs: [0] }, writes("a")],
      ["t0 t2"],
    ],
    [
      "says of a plan with a circle what can be said, to the circle",
      [writes("a"), { needs: [2] }, writes("a", { needs: [1] }), {}, writes("a", { needs: [3] })],
      ["t0 t2", "t2 t4"],
    ],
    [
      "takes fewer arcs before the order of the plan",
      [writes("a"), writes("a"), writes("a", { needs: [0] })],
      ["t2 t1"],
    ],
  ])("%s", (_, drafts, arcs) => {
    const analysis = analyse(drafts);
    expect(arcsOf(analysis)).toEqual(arcs);
    expect(racingPairs(repaired(analysis))).toEqual([]);
    expect(repairOf(analysis)).toMatchObject({ stuck: [], isProved: true });
  });

  test.each<[string, Draft[]]>([
    [
      "who creates what the other uses",
      [{ files: { create: "a", read: "b" } }, { files: { create: "b", read: "a" } }],
    ],
    [
      "a forced order that the dependencies contradict through others",
      [
        { files: { create: "a", read: "b" } },
        { files: { read: "a" } },
        { files: { create: "b" }, needs: [1] },
      ],
    ],
    ["two that delete one file", [{ files: { delete: "a" } }, { files: { delete: "a" } }]],
    [
      "two of which each deletes what the other changes",
      [{ files: { delete: "a", modify: "b" } }, { files: { delete: "b", modify: "a" } }],
    ],
    ["two tasks of one id", [writes("a", { id: "t0" }), writes("a", { id: "t0" })]],
  ])("leaves what no order mends: %s", (_, drafts) => {
    const repair = repairOf(analyse(drafts));
    expect(repair).toMatchObject({ arcs: [], isProved: false, after: repair.before });
    expect(repair.stuck.length).toBeGreaterThan(0);
  });

  test("puts who deletes a part of what the other changes behind it, and claims no proof of that", () => {
    const analysis = analyse([
      { files: { delete: "a/b" } },
      { needs: [0] },
      { needs: [1] },
      writes("a/"),
    ]);
    expect(arcsOf(analysis)).toEqual(["t3 t0"]);
    expect(repairOf(analysis)).toMatchObject({ stuck: [], isProved: false, before: 3, after: 4 });
  });

  test("leaves what no order mends, and mends the rest", () => {
    const analysis = analyse([
      { files: { create: "a", read: "b" } },
      { files: { create: "b", read: "a" } },
      writes("c"),
      writes("c"),
    ]);
    expect(arcsOf(analysis)).toEqual(["t2 t3"]);
    expect(racingPairs(repaired(analysis))).toEqual(["0 1"]);
  });

  test("tells the critical path before and after, in what the plan counts", () => {
    const plain = repairOf(analyse([writes("a"), writes("a"), { needs: [0] }]));
    expect([plain.unit, plain.before, plain.after]).toEqual(["tasks", 2, 2]);
    const timed = analyse([
      writes("a", { minutes: 30 }),
      writes("a", { minutes: 10 }),
      writes("a"),
    ]);
    // The third counts as the median of the others.
    expect([repairOf(timed).unit, repairOf(timed).before, repairOf(timed).after]).toEqual([
      "minutes",
      30,
      60,
    ]);
  });
});

const RUNS = { numRuns: 400, seed: 20 };

describe("for every plan", () => {
  test("with up to eight racing pairs no directions have a shorter critical path", () => {
    let proved = 0;
    fc.assert(
      fc.property(plansOf(7), (drafts) => {
        const analysis = analyse(drafts);
        const pairs = racingPairs(analysis).length;
        if (pairs === 0 || pairs > 8) return;
        const best = shortestByTrial(analysis);
        const repair = repairOf(analysis);
        const found = repair.stuck.length > 0 ? Infinity : repair.after;
        expect(found).toBeGreaterThanOrEqual(best);
        expect(found === Infinity).toBe(best === Infinity);
        expect(repair.isProved ? found : best).toBe(best);
        if (repair.isProved) proved++;
      }),
      RUNS,
    );
    expect(proved).toBeGreaterThan(150);
  });

  test("the critical path is never longer than with the order of the plan", () => {
    let shorter = 0;
    fc.assert(
      fc.property(plansOf(40), (drafts) => {
        // Dependencies that all lead backwards and free pairs only: the order of the plan always fits.
        const forwards = drafts.map(({ needs = [], files = {}, ...draft }, i): Draft => ({
          ...draft,
          needs: needs.filter((other) => other < i),
          files: { modify: Object.values(files).join(" ") },
        }));
        const analysis = analyse(forwards);
        const before = analysis.order.before.map((parents) => [...parents]);
        for (const pair of racingPairs(analysis)) {
          const [a, b] = pair.split(" ").map(Number);
          before[b!]!.push(a!);
        }
        const { of: durations } = durationsOf(analysis.plan.tasks);
        const ofOpen = before.map((parents, i) => (forwards[i]!.done ? [] : parents));
        const inOrder = criticalPath({ before: ofOpen, durations });
        expect(repairOf(analysis).after).toBeLessThanOrEqual(inOrder);
        if (repairOf(analysis).after < inOrder) shorter++;
      }),
      RUNS,
    );
    expect(shorter).toBeGreaterThan(50);
  });

  test("the repair leaves no race and no circle, and no arc that others imply", () => {
    fc.assert(
      fc.property(plansOf(20), (drafts) => {
        const analysis = analyse(drafts);
        const { stuck, arcs, after } = repairOf(analysis);
        const fixed = repaired(analysis);
        const left = stuck.map(({ a, b }) => `${a} ${b}`);
        expect(racingPairs(fixed).filter((pair) => !left.includes(pair))).toEqual([]);
        expect(fixed.order.cycles).toEqual([]);
        for (const { from, to } of arcs)
          expect(fixed.order.reach.implied().get(to) ?? []).not.toContain(from);
        expect(repairOf(fixed)).toMatchObject({ arcs: [], before: after, after });
      }),
      RUNS,
    );
  });
});

test("no repair lets a task change what a task before it deletes", () => {
  let [deleted, gone] = [0, 0];
  fc.assert(
    fc.property(plansOf(12, ["delete"]), (drafts) => {
      const analysis = analyse(drafts);
      const fixed = repaired(analysis);
      expect(fixed.order.cycles).toEqual([]);
      const told = (one: Analysis): string[] =>
        [...usesOfGone(one, ["modify", "delete"])].map(
          ({ use, deletion }) => `${deletion.task} ${use.task} ${use.claim.pattern}`,
        );
      const known = new Set(told(analysis));
      const fresh = told(fixed).filter((one) => !known.has(one));
      // What may be created again may be deleted before, and what is stuck is told.
      const repair = repairOf(analysis);
      const { claims } = analysis;
      const isFree = (path: string): boolean =>
        (claims.files.get(path) ?? []).every(
          ({ claim: { access } }) => access !== "create" && access !== "write",
        );
      const wrong = fresh.filter((one) => isFree(one.split(" ")[2]!));
      expect(repair.stuck.length === 0 ? wrong : []).toEqual([]);
      if (drafts.some(({ files }) => files?.delete !== undefined)) deleted++;
      if (repair.stuck.length === 0 && repair.arcs.length > 0) gone++;
    }),
    RUNS,
  );
  expect(Math.min(deleted, gone)).toBeGreaterThan(100);
});

describe("a file that very many tasks claim", () => {
  const crowd = (size: number, draft: (i: number) => Draft): Draft[] =>
    Array.from({ length: size }, (_, i) => draft(i));

  test("of 200 writers is written in a row", () => {
    const analysis = analyse(crowd(200, () => writes("a")));
    expect(arcsOf(analysis)).toEqual(Array.from({ length: 199 }, (_, i) => `t${i} t${i + 1}`));
    expect(repairOf(analysis)).toMatchObject({ after: 200, isProved: true });
    expect(racingPairs(repaired(analysis))).toEqual([]);
  });

  test("of 50 writers is decided pair by pair, and proved", () => {
    const analysis = analyse(crowd(50, (i) => writes("a", { minutes: ((i * 7) % 11) + 1 })));
    expect(repairOf(analysis)).toMatchObject({ isProved: true });
    expect(repairOf(analysis).arcs).toHaveLength(49);
    expect(racingPairs(repaired(analysis))).toEqual([]);
  });

  test("and one deletes is deleted last", () => {
    const analysis = analyse(
      crowd(80, (i) => ({ files: i === 7 ? { delete: "a" } : { modify: "a" } })),
    );
    const fixed = repaired(analysis);
    expect(racingPairs(fixed)).toEqual([]);
    expect([...fixed.order.topological].at(-1)).toBe(7);
  });

  test("and that one of them uses before it is created is ordered as far as it can be", () => {
    const analysis = analyse([
      ...crowd(30, () => writes("a")),
      { files: { create: "a" }, needs: [0] },
      ...crowd(30, () => writes("a")),
    ]);
    const { stuck, arcs } = repairOf(analysis);
    expect(stuck).toEqual([]);
    expect(arcs.length).toBeGreaterThan(0);
    expect(repaired(analysis).order.cycles).toEqual([]);
  });

  test.each([
    ["that one creates", [0]],
    ["that several create", [3, 100, 250]],
  ])("%s is created before it is used", (_, creators) => {
    const analysis = analyse(
      crowd(300, (i) => ({
        files: creators.includes(i)
          ? { create: "a" }
          : i % 2 === 0
            ? { read: "a" }
            : { modify: "a" },
      })),
    );
    const fixed = repaired(analysis);
    expect(racingPairs(fixed)).toEqual([]);
    expect(fixed.order.cycles).toEqual([]);
    for (const user of [1, 2, 299])
      for (const creator of creators) expect(fixed.order.precedes(creator, user)).toBe(true);
  });
});
