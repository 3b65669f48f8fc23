import { expect, test } from "vitest";
import { findings, judge, repository, type Told } from "../support/findings.ts";
import { planText } from "../support/plan.ts";

const rule = "ownership/write-race";

test.each([
  ["two readers", "1.1 reads x.ts | 1.2 reads x.ts"],
  ["a writer and a reader", "1.1 reads x.ts | 1.2 modifies x.ts"],
  ["a creator and a modifier of a new file", "1.1 creates x.ts | 1.2 modifies x.ts"],
  ["writers in order", "1.1 modifies x.ts | 1.2 needs 1.1, modifies x.ts"],
  ["writers in order, told backwards", "1.1 needs 1.2, modifies x.ts | 1.2 modifies x.ts"],
  [
    "writers in order through a third",
    "1.1 modifies x.ts | 1.2 needs 1.1 | 1.3 needs 1.2, modifies x.ts",
  ],
  ["a writer that is done", "1.1 modifies x.ts, done | 1.2 modifies x.ts"],
  ["writers of two files", "1.1 modifies x.ts | 1.2 modifies y.ts"],
  ["one task that names a file twice", "1.1 modifies x.ts x.ts, creates x.ts"],
  [
    "a directory and a file that only starts alike",
    "1.1 modifies src/api/ | 1.2 modifies src/api.ts",
  ],
  [
    "routes whose brackets are literal",
    "1.1 modifies app/[id]/page.tsx | 1.2 modifies app/i/page.tsx | 1.3 modifies app/d/page.tsx",
  ],
  ["a glob and a file deeper than it", "1.1 modifies src/*.ts | 1.2 modifies src/api/x.ts"],
  ["tasks that wait for each other", "1.1 needs 1.2, modifies x.ts | 1.2 needs 1.1, modifies x.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

/** The finding of two tasks that both modify one file. */
const both = (a: string, b: string, path: string, written = [path, path]): Told => ({
  severity: "error",
  at: `${b}: - «${written[1]}»`,
  message: `task ${b} modifies ${path} while task ${a} modifies it; let one depend on the other`,
  tasks: [a, b],
  paths: [path],
  related: [`${a}: - «${written[0]}» task ${a} claims it here`],
  fixes: [`add ${a} to the dependencies of ${b} → #### Task ${b}: Build a part Depends on [${a}]`],
});

test.each<[string, string, Told[]]>([
  ["two modifiers", "1.1 modifies x.ts | 1.2 modifies x.ts", [both("1.1", "1.2", "x.ts")]],
  [
    "one file written in two ways",
    "1.1 modifies ./src//a.ts | 1.2 modifies /src/a.ts",
    [both("1.1", "1.2", "src/a.ts", ["./src//a.ts", "/src/a.ts"])],
  ],
  [
    "a back slash for a slash",
    "1.1 modifies `src\\a.ts` | 1.2 modifies `src/a.ts`",
    [
      {
        ...both("1.1", "1.2", "src/a.ts"),
        at: "1.2: - `«src/a.ts»`",
        related: ["1.1: - `«src\\a.ts»` task 1.1 claims it here"],
      },
    ],
  ],
  [
    "every pair of three",
    "1.1 modifies x.ts | 1.2 modifies x.ts | 1.3 modifies x.ts",
    [
      both("1.1", "1.2", "x.ts"),
      {
        ...both("1.1", "1.3", "x.ts"),
        // Implied by the other two: its fix is both of theirs.
        fixes: [
          "add 1.1 to the dependencies of 1.2, add 1.2 to the dependencies of 1.3 → #### Task 1.2: Build a part Depends on [1.1] ⏎ #### Task 1.3: Build a part Depends on [1.2]",
        ],
      },
      both("1.2", "1.3", "x.ts"),
    ],
  ],
  [
    "only the pairs that no dependency orders",
    "1.1 modifies x.ts | 1.2 needs 1.1, modifies x.ts | 1.3 needs 1.1, modifies x.ts",
    [
      {
        ...both("1.2", "1.3", "x.ts"),
        fixes: [
          "add 1.2 to the dependencies of 1.3 → #### Task 1.3: Build a part Depends on [1.1, 1.2]",
        ],
      },
    ],
  ],
  [
    "two creators",
    "1.1 creates x.ts | 1.2 creates x.ts",
    [
      {
        ...both("1.1", "1.2", "x.ts"),
        message: "task 1.2 creates x.ts while task 1.1 creates it; let one depend on the other",
      },
    ],
  ],
  [
    "one that deletes what the other modifies, which comes first",
    "1.1 deletes x.ts | 1.2 modifies x.ts",
    [
      {
        ...both("1.1", "1.2", "x.ts"),
        message:
          "task 1.2 modifies x.ts while task 1.1 deletes it; let 1.1 depend on 1.2, so that the deletion comes last",
        fixes: [
          "add 1.2 to the dependencies of 1.1 → #### Task 1.1: Build a part Depends on [1.2]",
        ],
      },
    ],
  ],
  [
    "one that deletes and one that may write",
    "1.1 deletes x.ts | 1.2 writes x.ts",
    [
      {
        ...both("1.1", "1.2", "x.ts"),
        message: "task 1.2 may write x.ts while task 1.1 deletes it; let one depend on the other",
      },
    ],
  ],
  [
    "a creator against one that may write",
    "1.1 creates x.ts | 1.2 writes x.ts",
    [
      {
        ...both("1.1", "1.2", "x.ts"),
        message: "task 1.2 may write x.ts while task 1.1 creates it; let one depend on the other",
      },
    ],
  ],
  [
    "a file below a directory",
    "1.1 modifies src/api/ | 1.2 modifies src/api/x.ts",
    [
      {
        ...both("1.1", "1.2", "src/api/x.ts", ["src/api/", "src/api/x.ts"]),
        message:
          "task 1.2 modifies src/api/x.ts while task 1.1 modifies it (through src/api/); let one depend on the other",
      },
    ],
  ],
  [
    "a directory named without its slash, as another claim lies below it",
    "1.1 modifies src/api/x.ts | 1.2 modifies src/api",
    [
      {
        ...both("1.1", "1.2", "src/api/x.ts", ["src/api/x.ts", "src/api"]),
        message:
          "task 1.2 modifies src/api/x.ts (through src/api/) while task 1.1 modifies it; let one depend on the other",
      },
    ],
  ],
  [
    "a directory within a directory",
    "1.1 modifies src/ | 1.2 modifies src/api/",
    [
      {
        ...both("1.1", "1.2", "src/api/a", ["src/", "src/api/"]),
        message:
          "task 1.2 modifies src/api/a (through src/api/) while task 1.1 modifies it (through src/); let one depend on the other",
      },
    ],
  ],
  [
    "a glob with braces and a file",
    "1.1 modifies `src/{a,b}.ts` | 1.2 modifies src/b.ts",
    [
      {
        ...both("1.1", "1.2", "src/b.ts"),
        message:
          "task 1.2 modifies src/b.ts while task 1.1 modifies it (through src/{a,b}.ts); let one depend on the other",
        related: ["1.1: - `«src/{a,b}.ts»` task 1.1 claims it here"],
      },
    ],
  ],
  [
    "two globs that say the same",
    "1.1 modifies src/**/*.ts | 1.2 modifies src/**/*.ts",
    [
      {
        ...both("1.1", "1.2", "src/a.ts", ["src/**/*.ts", "src/**/*.ts"]),
        message:
          "task 1.2 modifies src/**/*.ts while task 1.1 modifies it (both match src/a.ts); let one depend on the other",
      },
    ],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));

test("a file that exists already races with a creator as with any writer", async () => {
  const plan = "1.1 creates x.ts | 1.2 modifies x.ts";
  expect(await findings(rule, plan, { repository: repository("x.ts") })).toEqual([
    {
      ...both("1.1", "1.2", "x.ts"),
      message: "task 1.2 modifies x.ts while task 1.1 creates it; let one depend on the other",
    },
  ]);
});

test("more than 200 pairs on one path end in a count", async () => {
  const plan = Array.from({ length: 21 }, (_, i) => `1.${i + 1} modifies x.ts`).join(" | ");
  const told = await findings(rule, plan);
  const counts = told.filter(({ tasks }) => tasks === undefined);
  expect(told).toHaveLength(201);
  expect(counts).toEqual([
    {
      severity: "error",
      at: "1.21: - «x.ts»",
      message:
        "10 more pairs of tasks meet on x.ts without an order; expected one task that owns it",
      paths: ["x.ts"],
      fixes: [
        expect.stringMatching(
          /^add dependencies to 20 of the tasks that claim x.ts → .*\[1\.20\]$/,
        ),
      ],
    },
  ]);
});

test("a thousand tasks that claim the same folders are judged soon, with a bounded report", async () => {
  const tasks = Array.from({ length: 1000 }, (_, i) => `${i} modifies src/ lib/ a/b/c/ a/ a/b/`);
  const { diagnostics } = await judge(planText(tasks.join(" | ")));
  const told = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(told.length).toBeGreaterThan(200);
  expect(told.length).toBeLessThanOrEqual(2001);
}, 10_000);

test.each<[string, string, string[], string[]]>([
  [
    "a file of a glob",
    "1.1 deletes lib/b.ts | 1.2 modifies lib/**",
    ["let 1.1 depend on 1.2, so that the deletion comes last"],
    ["add 1.2 to the dependencies of 1.1"],
  ],
  [
    "all of a glob",
    "1.1 deletes src/api/** | 1.2 modifies src/api/**",
    ["let 1.1 depend on 1.2, so that the deletion comes last"],
    ["add 1.2 to the dependencies of 1.1"],
  ],
  [
    "a file of a folder",
    "1.1 deletes lib/b.ts | 1.2 modifies lib/",
    ["let 1.1 depend on 1.2, so that the deletion comes last"],
    ["add 1.2 to the dependencies of 1.1"],
  ],
  [
    "a file of a glob, where the waves say that it comes first",
    "1.1 deletes lib/b.ts, wave 1 | 1.2 modifies lib/**, wave 2",
    ["let one depend on the other"],
    ["add 1.1 to the dependencies of 1.2"],
  ],
  [
    "a file of a glob, where an integration waits for it",
    "1.1 deletes lib/b.ts | 1.2 titled Integration, modifies lib/**",
    ["let one depend on the other"],
    ["add 1.1 to the dependencies of 1.2"],
  ],
  [
    "a file of a glob, each the other's",
    "1.1 deletes lib/b.ts, modifies src/** | 1.2 deletes src/a.ts, modifies lib/**",
    ["let 1.2 depend on 1.1, so that the deletion comes last", "let one depend on the other"],
    ["add 1.1 to the dependencies of 1.2", "add 1.1 to the dependencies of 1.2"],
  ],
])("says of who deletes %s what the fix does", async (_, plan, expected, titles) => {
  const found = await findings(rule, plan, { repository: repository("lib/b.ts src/a.ts") });
  expect(found.map(({ message }) => message.split("; ")[1])).toEqual(expected);
  expect(found.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.split(" → ")[0]))).toEqual(
    titles,
  );
});
