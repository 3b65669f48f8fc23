import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { planText } from "../support/plan.ts";

const rule = "plan/yaml-1.1";
const plan = (yaml: string): string => `---\n${yaml}\n---\n${planText("1.1 modifies a.ts")}`;

test.each([
  ["true"],
  ["false"],
  ['"no"'],
  ["'2026-01-01'"],
  ["12"],
  ["1.5"],
  ["0"],
  ["0x1f"],
  ["nothing"],
  ["norway"],
  ["version 2026-01-01"],
  ["[1, two, three]"],
  ["|\n  no\n  yes"],
])("accepts %s", async (value) => expect(await findingsIn(rule, plan(`a: ${value}`))).toEqual([]));

test("accepts a plan without front matter, and what only looks like it", async () => {
  const text = planText("1.1 modifies a.ts");
  expect(await findingsIn(rule, text)).toEqual([]);
  expect(await findingsIn(rule, text.replace("- Keep it short.", "---\nok: no\n---"))).toEqual([]);
});

test.each([
  ["no", "false"],
  ["Off", "false"],
  ["n", "false"],
  ["yes", "true"],
  ["ON", "true"],
  ["12:30", "a number to base 60"],
  ["1:02:03", "a number to base 60"],
  ["2026-01-31", "a date"],
  ["2026-01-31T10:00:00Z", "a date"],
  ["1_000", "a number"],
  ["0b11", "a number"],
])("finds %s, which was %s", async (value, as) => {
  expect(await findingsIn(rule, plan(`ok: fine\na: ${value}`))).toEqual([
    {
      severity: "warning",
      at: `3: a: «${value}»`,
      message: `"${value}" is text here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`,
    },
  ]);
});

test("finds 010, a number in both versions, but not the same", async () => {
  const [told] = await findingsIn(rule, plan("a: 010"));
  expect(told?.message).toBe(
    '"010" is the number 10 here, but a reader of YAML 1.1 takes it for an octal number; put it in quotes',
  );
});

test("finds each, in lists and keys too", async () => {
  const told = await findingsIn(rule, plan("a: [x, no, {b: yes}]\non: 1"));
  expect(told.map(({ at }) => at)).toEqual([
    "2: a: [x, «no», {b: yes}]",
    "2: a: [x, no, {b: «yes»}]",
    "3: «on»: 1",
  ]);
});
