import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "dependency/priority-order";

test.each([
  ["equal priorities", "1.1 priority 1 | 1.2 needs 1.1, priority 1"],
  ["an urgent dependency", "1.1 priority 0 | 1.2 needs 1.1, priority 2"],
  ["a dependency without priority", "1.1 | 1.2 needs 1.1, priority 0"],
  ["a dependent without priority", "1.1 priority 3 | 1.2 needs 1.1"],
  ["tasks that do not wait for each other", "1.1 priority 3 | 1.2 priority 0"],
  ["a word and its number", "1.1 priority high | 1.2 needs 1.1, priority P1"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const late = (first: [string, number], said: string[]): Told => ({
  severity: "info",
  at: `1.1: **priority**: «${said[0]}»`,
  message: `task 1.1 has priority ${first[0]} but task 1.2 with priority ${first[1]} waits for it; expected at least the same`,
  tasks: ["1.1", "1.2"],
  related: [`1.2: **priority**: «${said[1]}» task 1.2 says its priority here`],
});

test.each<[string, string, Told[]]>([
  ["numbers", "1.1 priority 3 | 1.2 needs 1.1, priority 0", [late(["3", 0], ["3", "0"])]],
  ["marks", "1.1 priority P2 | 1.2 needs 1.1, priority P1", [late(["2", 1], ["P2", "P1"])]],
  [
    "words",
    "1.1 priority low | 1.2 needs 1.1, priority critical",
    [late(["3", 0], ["low", "critical"])],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
