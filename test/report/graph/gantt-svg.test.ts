import { describe, expect, test } from "vitest";
import { ganttSvg } from "../../../src/report/graph/gantt-svg.ts";
import type { Schedule } from "../../../src/schedule/schedule.ts";

const SCHEDULE: Schedule = {
  agents: 3,
  unit: "minutes",
  lowerBound: 90,
  makespan: 90,
  optimal: true,
  criticalPath: ["1.1", "2.1"],
  barrierMakespan: 100,
  serial: 150,
  speedup: 1.667,
  efficiency: 0.556,
  waves: [["1.1", "1.2"], ["2.1"]],
  slots: [
    { task: "1.1", agent: 1, start: 0, end: 30 },
    { task: "1.2", agent: 2, start: 0, end: 60 },
    { task: "2.1", agent: 1, start: 30, end: 90 },
  ],
  advice: "parallel",
};
const draw = (changes: Partial<Schedule> = {}): string =>
  ganttSvg({
    title: "A plan",
    schedule: { ...SCHEDULE, ...changes },
    titleOf: (id) => `Title of ${id}`,
  });
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text!);
const bars = (svg: string): { x: number; y: number; width: number }[] =>
  [
    ...svg.matchAll(
      /class="bar[^"]*" transform="translate\((\S+) (\S+)\)">.*?<rect width="([^"]+)"/g,
    ),
  ].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }));

describe("the schedule as SVG", () => {
  test("has a lane an agent that works, a bar a task, and its figures", () => {
    const shown = texts(draw());
    expect(shown).toEqual(
      expect.arrayContaining(["Agent 1", "Agent 2", "Title of 1.2", "0", "1 h"]),
    );
    expect(shown).not.toContain("Agent 3");
    expect(shown[1]).toBe(
      "3 agents, 1 agent without work: 1 h 30 min, proved optimal · 1.7× as fast as one agent (2 h 30 min)",
    );
    expect(texts(draw({ optimal: false, lowerBound: 80, agents: 2 }))[1]).toMatch(
      /^2 agents: 1 h 30 min, at least 1 h 20 min in any schedule/,
    );
  });

  test("draws bars to scale, one after the other in their lane", () => {
    const [first, second, third] = bars(draw());
    expect(first!.y).toBe(third!.y);
    expect(second!.y).toBeGreaterThan(first!.y);
    expect(third!.x).toBeCloseTo(first!.x + first!.width + 2, 0);
    expect((second!.width + 2) / (first!.width + 2)).toBeCloseTo(2, 1);
  });

  test("widens until short bars can be seen, within reason", () => {
    const slots = [
      { task: "1.1", agent: 1, start: 0, end: 1 },
      { task: "1.2", agent: 1, start: 1, end: 90 },
    ];
    expect(bars(draw({ slots }))[0]!.width).toBeGreaterThan(40);
    const long = [{ ...slots[0]! }, { ...slots[1]!, end: 100_000 }];
    expect(bars(draw({ slots: long, makespan: 100_000 }))[1]!.width).toBeLessThan(13_000);
  });

  test("marks the critical path", () => {
    expect(draw().match(/class="bar critical"/g)).toHaveLength(2);
  });

  test("of nothing to do is a title", () => {
    const nothing = {
      slots: [],
      makespan: 0,
      lowerBound: 0,
      serial: 0,
      speedup: 1,
      criticalPath: [],
    };
    const svg = draw(nothing);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(texts(svg)).toContain("A plan");
  });
});
