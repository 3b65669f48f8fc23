import { describe, expect, test } from "vitest";
import { inputOf } from "./support/page.ts";

/** Agents and makespan of the schedules that a page has. */
async function told(plan: string, agents: number): Promise<string> {
  const { schedules } = await inputOf(plan, agents);
  return schedules.map((one) => `${one.agents}: ${one.makespan}`).join(", ");
}

const WIDE = Array.from({ length: 24 }, (_, i) => `${i + 1} creates ${i}.txt`).join(" | ");

describe("the schedules of a page", () => {
  test.each([
    [
      "a chain, which no second agent makes faster",
      "1 creates a | 2 needs 1, creates b",
      1,
      "1: 2",
    ],
    [
      "a chain, for more agents than are of use",
      "1 creates a | 2 needs 1, creates b",
      4,
      "1: 2, 4: 2",
    ],
    ["tasks side by side", "1 creates a | 2 creates b | 3 creates c", 2, "1: 3, 2: 2, 3: 1"],
    ["more agents than tasks", "1 creates a | 2 creates b", 9, "1: 2, 2: 1, 9: 1"],
    ["a plan that is done", "1 done, creates a | 2 done, needs 1, creates b", 4, "1: 0, 4: 0"],
    ["a circle", "1 needs 2, creates a | 2 needs 1, creates b", 4, ""],
  ])("of %s", async (_, plan, agents, expected) => {
    expect(await told(plan, agents)).toBe(expected);
  });

  test("go up to 20 agents, and on to the number asked for", async () => {
    expect(await told(WIDE, 4)).toMatch(/^1: 24, 2: 12, 3: 8, 4: 6, .*, 12: 2$/);
    expect(await told(WIDE, 24)).toMatch(/^1: 24, .*, 12: 2, 24: 1$/);
  });

  test("never take longer with one agent more", async () => {
    const tasks = Array.from({ length: 30 }, (_, i) => {
      const needs = i > 5 ? ` needs ${i - 4} ${((i * 7) % (i - 3)) + 1},` : "";
      return `${i + 1}${needs} creates ${i}.txt`;
    });
    const { schedules } = await inputOf(tasks.join(" | "));
    const makespans = schedules.map(({ makespan }) => makespan);
    expect(makespans).toEqual(makespans.toSorted((a, b) => b - a));
    expect(new Set(makespans).size).toBeGreaterThan(3);
  });
});
