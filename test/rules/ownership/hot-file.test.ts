import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "ownership/hot-file";

test.each([
  [
    "three in a row",
    "1.1 modifies x.ts | 1.2 needs 1.1, modifies x.ts | 1.3 needs 1.2, modifies x.ts",
  ],
  [
    "four in a row that share another file as well",
    "1.1 modifies x.ts y.ts | 1.2 needs 1.1, modifies x.ts y.ts | 1.3 needs 1.2, modifies x.ts y.ts | 1.4 needs 1.3, modifies x.ts y.ts",
  ],
  [
    "four in a row of which each reads what the one before made",
    "1.1 modifies x.ts, creates a.ts | 1.2 needs 1.1, modifies x.ts, reads a.ts, creates b.ts | 1.3 needs 1.2, modifies x.ts, reads b.ts, creates c.ts | 1.4 needs 1.3, modifies x.ts, reads c.ts",
  ],
  [
    "four readers in a row",
    "1.1 reads x.ts | 1.2 needs 1.1, reads x.ts | 1.3 needs 1.2, reads x.ts | 1.4 needs 1.3, reads x.ts",
  ],
  [
    "four without an order, which race",
    "1.1 modifies x.ts | 1.2 modifies x.ts | 1.3 modifies x.ts | 1.4 modifies x.ts",
  ],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const hot = (tasks: string[]): Told => ({
  severity: "info",
  at: `${tasks[0]}: - «x.ts»`,
  message: `tasks ${tasks.join(", ")} are ordered only by x.ts, which each of them writes; one task that writes it for all would let the others run at once`,
  tasks,
  paths: ["x.ts"],
});

test.each<[string, string, Told[]]>([
  [
    "four in a row",
    "1.1 modifies x.ts | 1.2 needs 1.1, modifies x.ts | 1.3 needs 1.2, modifies x.ts | 1.4 needs 1.3, modifies x.ts",
    [hot(["1.1", "1.2", "1.3", "1.4"])],
  ],
  [
    "the four of five that only the file ties",
    "1.1 creates x.ts | 1.2 needs 1.1, modifies x.ts | 1.3 needs 1.2, modifies x.ts | 1.4 needs 1.3, modifies x.ts | 1.5 modifies y.ts",
    [hot(["1.1", "1.2", "1.3", "1.4"])],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
