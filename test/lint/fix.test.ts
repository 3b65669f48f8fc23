import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, fixAll, mendsOf } from "../../src/lint/fix.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { orderTasks } from "../../src/model/order.ts";
import { LineIndex } from "../../src/model/place.ts";
import { judge } from "../rules/support/findings.ts";
import { PLAN } from "./plans.ts";

async function check(text: string): Promise<readonly Diagnostic[]> {
  return (await judge(text)).diagnostics;
}

/** What an error is about; ids and paths around it may be mended, so its words may change. */
const errors = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ rule, tasks, paths }) => `${rule} ${tasks.join(" ")} / ${paths.join(" ")}`);

/** Every two tasks of a plan of which the first has to be done before the second, by their numbers. */
async function ordered(text: string): Promise<string[]> {
  const { parsed } = (await judge(text)).file;
  const { size, precedes } = orderTasks(parsed!.plan.tasks);
  const numbers = Array.from({ length: size }, (_, i) => i);
  return numbers.flatMap((a) => numbers.filter((b) => precedes(a, b)).map((b) => `${a} < ${b}`));
}

describe("fixAll", () => {
  test("mends what can be mended", async () => {
    const plan = `# Plan
#### Task 1.1: A Depends on []
#### Task 1.2: B Depends on [1.1 completion]
#### Task 3.3: C Depends on [1.1, 12]
#### Task 4.1: D Depends on [none, 3.3
Files to modify
- /home/ann/app/src/a.ts
`;
    const { text, applied } = await fixAll(plan, check);
    expect(text).toBe(`# Plan
#### Task 1.1: A Depends on [none]
#### Task 1.2: B Depends on [1.1]
#### Task 3.3: C Depends on [1.2]
#### Task 4.1: D Depends on [3.3]
Files to modify
- src/a.ts
`);
    expect(applied.map(({ diagnostic }) => diagnostic.rule)).toEqual([
      "dependency/guessed",
      "dependency/guessed",
      "dependency/unknown",
      "dependency/malformed",
      "ownership/outside-repository",
      "dependency/redundant",
      "dependency/malformed",
    ]);
  });

  test("leaves out a fix that would close a circle, and makes the others", async () => {
    const others = Array.from(
      { length: 15 },
      (_, i) => `#### Task 7${String.fromCharCode(97 + i)}: X Depends on [1.1 completion]\n`,
    ).join("");
    const circle = "#### Task 1.1: A Depends on [22]\n#### Task 2.2: B Depends on [1.1]\n";
    for (const plan of [`# Plan\n${circle}${others}`, `# Plan\n${others}${circle}`]) {
      const { text } = await fixAll(plan, check);
      expect(text).toBe(plan.replaceAll("1.1 completion", "1.1"));
    }
  });

  test("brings no new error, and done again it changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(PLAN, async (plan) => {
        const { text } = await fixAll(plan, check);
        const before = new Set(errors(await check(plan)));
        expect(errors(await check(text)).filter((error) => !before.has(error))).toEqual([]);
        expect((await fixAll(text, check)).text).toBe(text);
      }),
      { numRuns: 70 },
    );
  });

  test("loses no order: what came before something still does", async () => {
    await fc.assert(
      fc.asyncProperty(PLAN, async (plan) => {
        const { text } = await fixAll(plan, check);
        const after = new Set(await ordered(text));
        expect((await ordered(plan)).filter((pair) => !after.has(pair))).toEqual([]);
      }),
      { numRuns: 70 },
    );
  });

  test("keeps every line that no finding with a fix is about", async () => {
    await fc.assert(
      fc.asyncProperty(PLAN, async (plan) => {
        const { text } = await fixAll(plan, check);
        const [before, after] = [plan.split("\n"), text.split("\n")];
        expect(after).toHaveLength(before.length);
        const changed = before.filter((line, i) => line !== after[i]);
        for (const line of changed) expect(line).toMatch(/^####|^- |^\*\*Dependencies|^\S+\r?$/);
      }),
      { numRuns: 40 },
    );
  });
});

describe("applyFixes", () => {
  test("changes what its edits span, and no byte outside of them", async () => {
    await fc.assert(
      fc.asyncProperty(PLAN, async (plan) => {
        const mends = mendsOf(await check(plan));
        const { text, applied } = applyFixes(plan, mends);
        const index = new LineIndex(plan);
        const shared = new Map(
          applied.flatMap(({ fix }) => fix.edits.map((edit) => [JSON.stringify(edit), edit])),
        );
        const edits = [...shared.values()]
          .map(({ start, end, text: put }) => ({
            from: index.offset(start),
            to: index.offset(end),
            put,
          }))
          .toSorted((a, b) => a.from - b.from);
        let expected = "";
        let last = 0;
        for (const { from, to, put } of edits) {
          expect(from).toBeGreaterThanOrEqual(last);
          expected += plan.slice(last, from) + put;
          last = to;
        }
        expect(text).toBe(expected + plan.slice(last));
      }),
      { numRuns: 70 },
    );
  });

  test("takes the first of two fixes that touch each other", () => {
    const at = (start: number, end: number) => new LineIndex("abcdef").place(start, end);
    const mend = (start: number, end: number, text: string) => ({
      diagnostic: {
        rule: "dependency/guessed" as const,
        severity: "warning" as const,
        message: text,
        location: at(start, end),
        tasks: [],
        paths: [],
        related: [],
        fixes: [],
        mend: "",
      },
      fix: { title: text, edits: [{ ...at(start, end), text }] },
    });
    const { text, applied } = applyFixes("abcdef", [
      mend(0, 2, "X"),
      mend(1, 3, "Y"),
      mend(4, 5, "Z"),
    ]);
    expect(text).toBe("XcdZf");
    expect(applied.map(({ fix }) => fix.title)).toEqual(["X", "Z"]);
  });
});
