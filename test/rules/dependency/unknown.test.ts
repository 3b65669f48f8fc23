import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "dependency/unknown";

test.each([
  ["known ids", "1.1 | 1.2 needs 1.1"],
  ["an id further down", "1.1 needs 1.2 | 1.2"],
  ["an id that occurs twice", "1.1 | 1.1 | 1.2 needs 1.1"],
  ["no ids", "1.1 needs none"],
  ["a word that is no id, told elsewhere", "1.1 needs something"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const unknown = (id: string, inBracket: string, hint = "", fixed?: string): Told => ({
  severity: "error",
  at: `1.2: #### Task 1.2: Build a part Depends on [${inBracket.replace(id, `«${id}»`)}]`,
  message: `task 1.2 depends on ${id}, which is no task of the plan${hint}`,
  tasks: ["1.2"],
  ...(fixed !== undefined && { fixes: [fixed] }),
});

test.each<[string, string, Told[]]>([
  ["an id far from all", "1.1 | 1.2 needs 7.4", [unknown("7.4", "7.4")]],
  [
    "an id near to one, with a fix",
    "1.1 | 1.2 needs 2.1",
    [
      unknown(
        "2.1",
        "2.1",
        "; the nearest id is 1.1",
        "depend on 1.1 instead → #### Task 1.2: Build a part Depends on [1.1]",
      ),
    ],
  ],
  [
    "figures the wrong way round",
    "3.12 | 1.2 needs 3.21",
    [
      unknown(
        "3.21",
        "3.21",
        "; the nearest id is 3.12",
        "depend on 3.12 instead → #### Task 1.2: Build a part Depends on [3.12]",
      ),
    ],
  ],
  [
    "an id near to several, with no fix",
    "1.1 | 1.3 | 1.2 needs 1.4",
    [unknown("1.4", "1.4", "; the nearest ids are 1.1, 1.3")],
  ],
  [
    "an id near to one that it depends on already, with no fix",
    "1.1 | 1.2 needs 1.1 2.1",
    [unknown("2.1", "1.1, 2.1", "; the nearest id is 1.1")],
  ],
  [
    "each of several",
    "1.1 | 1.2 needs 8.8 1.1 9.9",
    [unknown("8.8", "8.8, 1.1, 9.9"), unknown("9.9", "8.8, 1.1, 9.9")],
  ],
  ["an id of another form", "1.1 | 1.2 needs T7", [unknown("T7", "T7")]],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));

test("tells 200 dependencies, then counts the others", async () => {
  const ids = Array.from({ length: 25 }, (_, i) => `99.${i}`).join(" ");
  const plan = Array.from({ length: 10 }, (_, i) => `1.${i} needs ${ids}`).join(" | ");
  const told = await findings(rule, plan);
  expect(told).toHaveLength(201);
  expect(told.at(-1)?.message).toContain("50 more dependencies");
});
