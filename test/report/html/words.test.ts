import { describe, expect, test } from "vitest";
import type { HtmlInput } from "../../../src/report/html/input.ts";
import { verdictOf } from "../../../src/report/html/verdict.ts";
import { counted, factor, lengthOf, scheduleSummary } from "../../../src/report/html/words.ts";
import { inputOf } from "./support/page.ts";

test.each([
  [1, "1 task"],
  [0, "0 tasks"],
  [999, "999 tasks"],
  [1000, "1,000 tasks"],
  [1234567, "1,234,567 tasks"],
])("%d tasks", (count, expected) => expect(counted(count, "task")).toBe(expected));

test.each([
  [1, "tasks", "1 step"],
  [1200, "tasks", "1,200 steps"],
  [0.5, "minutes", "0.5 min"],
  [45, "minutes", "45 min"],
  [60, "minutes", "1 h"],
  [95, "minutes", "1 h 35 min"],
  [90_000, "minutes", "1,500 h"],
] as const)("%d %s", (value, unit, expected) => expect(lengthOf(value, unit)).toBe(expected));

test("a factor has one digit", () =>
  expect([1, 2.44, 3.96].map(factor)).toEqual(["1×", "2.4×", "4×"]));

describe("a schedule in words", () => {
  const plan = "1 creates a.txt | 2 creates b.txt | 3 needs 1 2, creates c.txt | 4 creates d.txt";
  const summaryFor = async (agents: number): Promise<string> => {
    const { schedules } = await inputOf(plan, agents);
    return scheduleSummary(schedules.find((one) => one.agents === agents)!);
  };

  test.each([
    [1, "1 agent: 4 steps, proved to be the shortest. One agent does one task after the other."],
    [
      2,
      "2 agents: 2 steps, proved to be the shortest. That is 2× as fast as one agent (4 steps); agents are busy 100 % of the time. With a barrier after every wave it would take 3 steps.",
    ],
  ])("for %d agents", async (agents, expected) => {
    expect(await summaryFor(agents)).toBe(expected);
  });

  test("with nothing left to do", async () => {
    const { schedules } = await inputOf("1 done, creates a.txt");
    expect(scheduleSummary(schedules[0]!)).toBe("Nothing is left to do.");
  });
});

describe("the verdict", () => {
  const told = (input: HtmlInput): string => {
    const { kind, title } = verdictOf(input);
    return `${kind}: ${title}`;
  };

  test.each([
    ["1 creates a.txt | 2 creates b.txt", "good: No two tasks can collide."],
    ["1 creates a.txt | 2 modifies a.txt", "bad: 1 race found."],
    ["1 creates a.txt | 2 needs 7, creates b.txt", "bad: Not proved: 1 error."],
    ["1 titled Talk about it", "doubtful: Nothing to prove."],
  ])("on %s", async (plan, expected) => expect(told(await inputOf(plan))).toBe(expected));

  test("on a race that was accepted", async () => {
    const input = await inputOf("1 modifies a.txt | 2 modifies a.txt");
    const diagnostics = input.diagnostics.filter(({ severity }) => severity !== "error");
    expect(told({ ...input, diagnostics })).toBe("doubtful: 1 race, accepted.");
  });
});
