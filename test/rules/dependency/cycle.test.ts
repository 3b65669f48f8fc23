import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "dependency/cycle";

test.each([
  ["a chain", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2"],
  ["a diamond", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.1 | 1.4 needs 1.2 1.3"],
  ["a chain told backwards", "1.1 needs 1.2 | 1.2 needs 1.3 | 1.3"],
  ["a task that needs itself, told elsewhere", "1.1 needs 1.1"],
  ["an unknown id, told elsewhere", "1.1 needs 9.9 | 1.2 needs 1.1"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const heading = (id: string, ids: string, marked: string): string =>
  `${id}: #### Task ${id}: Build a part Depends on [${ids.replace(marked, `«${marked}»`)}]`;

test.each<[string, string, Told[]]>([
  [
    "two tasks",
    "1.1 needs 1.2 | 1.2 needs 1.1",
    [
      {
        severity: "error",
        at: heading("1.1", "1.2", "1.2"),
        message: "task 1.1 waits for itself: 1.1 → 1.2 → 1.1; expected an order without circles",
        tasks: ["1.1", "1.2"],
        related: [`${heading("1.2", "1.1", "1.1")} task 1.2 depends on 1.1 here`],
      },
    ],
  ],
  [
    "three tasks, told from the first in the plan",
    "1.0 | 1.3 needs 1.0 1.1 | 1.1 needs 1.2 | 1.2 needs 1.3",
    [
      {
        severity: "error",
        at: heading("1.3", "1.0, 1.1", "1.1"),
        message:
          "task 1.3 waits for itself: 1.3 → 1.1 → 1.2 → 1.3; expected an order without circles",
        tasks: ["1.3", "1.1", "1.2"],
        related: [
          `${heading("1.1", "1.2", "1.2")} task 1.1 depends on 1.2 here`,
          `${heading("1.2", "1.3", "1.3")} task 1.2 depends on 1.3 here`,
        ],
      },
    ],
  ],
  [
    "one finding a component, with its shortest circle",
    "1.1 needs 1.4 | 1.2 needs 1.1 1.3 | 1.3 needs 1.2 | 1.4 needs 1.3",
    [
      {
        severity: "error",
        at: heading("1.2", "1.1, 1.3", "1.3"),
        message:
          "task 1.2 waits for itself: 1.2 → 1.3 → 1.2 (4 tasks are entangled); expected an order without circles",
        tasks: ["1.2", "1.3"],
        related: [`${heading("1.3", "1.2", "1.2")} task 1.3 depends on 1.2 here`],
      },
    ],
  ],
  [
    "two circles apart",
    "1.1 needs 1.2 | 1.2 needs 1.1 | 2.1 needs 2.2 1.1 | 2.2 needs 2.1",
    [
      {
        severity: "error",
        at: heading("1.1", "1.2", "1.2"),
        message: "task 1.1 waits for itself: 1.1 → 1.2 → 1.1; expected an order without circles",
        tasks: ["1.1", "1.2"],
        related: [`${heading("1.2", "1.1", "1.1")} task 1.2 depends on 1.1 here`],
      },
      {
        severity: "error",
        at: heading("2.1", "2.2, 1.1", "2.2"),
        message: "task 2.1 waits for itself: 2.1 → 2.2 → 2.1; expected an order without circles",
        tasks: ["2.1", "2.2"],
        related: [`${heading("2.2", "2.1", "2.1")} task 2.2 depends on 2.1 here`],
      },
    ],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
