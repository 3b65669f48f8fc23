import { expect, test } from "vitest";
import { FORMAT_LIST } from "../../../src/formats/list.ts";
import { findingsIn, type Setup, type Told, judge } from "../support/findings.ts";
import { planText } from "../support/plan.ts";

const rule = "plan/unreadable";
const plan = planText("1.1 modifies a.ts");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withByte = (byte: number): Uint8Array =>
  Uint8Array.from([...bytes("# Plan\n"), byte, ...bytes("\n")]);

test.each([
  ["a plan", plan],
  ["a byte order mark", `\uFEFF${plan}`],
  ["CRLF", plan.replaceAll("\n", "\r\n")],
  [
    "letters of every script",
    plan.replace("Keep it short.", "Kürze. 短く。 Коротко. 👩\u200D💻 ok."),
  ],
  ["a joined emoji in a title", plan.replace("Build a part", "Build 👨\u200D👩\u200D👧")],
])("accepts %s", async (_, text) => expect(await findingsIn(rule, text)).toEqual([]));

const whole = (message: string): Told => ({ severity: "error", at: "1: «»", message });

test.each<[string, Uint8Array | string, Told, Setup?]>([
  [
    "a byte that is no UTF-8",
    withByte(0xff),
    whole("the file is not UTF-8 (byte 8); expected UTF-8"),
  ],
  [
    "a character cut short",
    Uint8Array.from([...bytes("# Plan "), 0xc3]),
    whole("the file is not UTF-8 (byte 8); expected UTF-8"),
  ],
  [
    "UTF-16",
    Uint8Array.from(Buffer.from("\uFEFF# Plan", "utf16le")),
    whole("the file holds a NUL byte; expected text"),
  ],
  ["a NUL", withByte(0), whole("the file holds a NUL byte; expected text")],
  [
    "a file over the limit",
    "x".repeat(256 * 1024 + 1),
    whole("the file has 262145 bytes, over the limit of 262144; split the plan"),
  ],
  [
    "a text that is no plan",
    "Dear all,\n\nsee you on Monday.\n",
    {
      severity: "error",
      at: "1: «»Dear all,",
      message: `the file looks like no plan; expected one of ${Object.keys(FORMAT_LIST).join(", ")}, or name the format with --as`,
    },
    { path: "docs/letter.md" },
  ],
])("finds %s", async (_, source, told, setup) => {
  expect(await findingsIn(rule, source, setup)).toEqual([told]);
});

test.each<[string, string, Told, Setup?]>([
  [
    "too many tasks",
    planText("1.1 | 1.2 | 1.3"),
    {
      severity: "error",
      at: "1: «# A plan»",
      message: "the plan has 3 tasks, over the limit of 2; split it",
    },
    { limits: { tasks: 2 } },
  ],
  [
    "too many lines between headings",
    `# Plan\n${"x\n".repeat(20)}## Implementation Plan\n`,
    {
      severity: "error",
      at: "1: «# Plan»",
      message: "21 lines stand between two headings, over the limit of 10; add headings",
    },
    { limits: { lines: 10 } },
  ],
  [
    "too much text between headings",
    `# Plan\n${"x".repeat(200)}\n`,
    {
      severity: "error",
      at: "1: «# Plan»",
      message: "201 characters stand between two headings, over the limit of 100; add headings",
    },
    { limits: { field: 100 } },
  ],
  [
    "lists too deep",
    `# Plan\n- a\n  - b\n    - c\n      - d\n`,
    {
      severity: "error",
      at: "5: «      - d»",
      message: "lists are nested deeper than the limit of 3; flatten them",
    },
    { limits: { depth: 3 } },
  ],
  [
    "lists too deep on one line",
    `# Plan\n- - - - a\n`,
    {
      severity: "error",
      at: "2: «- - - - a»",
      message: "lists are nested deeper than the limit of 3; flatten them",
    },
    { limits: { depth: 3 } },
  ],
])("finds %s, and says nothing else", async (_, text, told, setup) => {
  expect(await findingsIn(rule, text, setup)).toEqual([told]);
  expect(await findingsIn("plan/no-tasks", text, setup)).toEqual([]);
  expect(await findingsIn("plan/missing-section", text, setup)).toEqual([]);
});

test.each<[string, string, Told[]]>([
  [
    "an invisible character in an id",
    plan.replace("Task 1.1", "Task 1\u200B.1"),
    [
      {
        severity: "error",
        at: "11: #### Task 1«\u200B».1: Build a part Depends on [none]",
        message:
          "an id or path holds the invisible character U+200B; expected visible characters only",
        fixes: ["remove the invisible character → #### Task 1.1: Build a part Depends on [none]"],
      },
    ],
  ],
  [
    "a reversed direction in a path",
    plan.replace("- a.ts", "- `a\u202Ets.js`"),
    [
      {
        severity: "error",
        at: "19: - `a«\u202E»ts.js`",
        message:
          "an id or path holds the invisible character U+202E; expected visible characters only",
        fixes: ["remove the invisible character → - `ats.js`"],
      },
    ],
  ],
  [
    "invisible characters in prose, once",
    plan.replace("Keep it short.", "Ke\u200Bep it sh\u2066ort."),
    [
      {
        severity: "warning",
        at: "25: - Ke«\u200B»ep it short.".replace("short", "sh\u2066ort"),
        message:
          "the text holds the invisible character U+200B and 1 more; a reader does not see what it does",
      },
    ],
  ],
])("finds %s", async (_, text, told) => expect(await findingsIn(rule, text)).toEqual(told));

const front = (yaml: string): string => `---\n${yaml}\n---\n${plan}`;
const NEST = "[".repeat(17) + "]".repeat(17);

test.each([
  ["broken YAML", "\tb: 1", "2: «\t»b: 1", "a tab stands where spaces indent; expected spaces"],
  ["a key that stands twice", "a: 1\na: 2", "3: «a»: 2", 'the key "a" stands twice; keep one'],
  ["a hostile key", "__proto__: 1", "2: «__proto__»: 1", 'the key "__proto__" is not allowed'],
  [
    "a hostile key deep down",
    "a: {constructor: 1}",
    "2: a: {«constructor»: 1}",
    'the key "constructor" is not allowed',
  ],
  ["an alias", "a: &x 1\nb: *x", "3: b: «*x»", "the alias *x is not allowed; write the value out"],
  [
    "a merge key",
    "a: {<<: 1}",
    "2: a: {«<<»: 1}",
    "merge keys are not allowed; write the values out",
  ],
  ["a tag", "a: !run x", "2: a: «!run» x", "the tag !run is not allowed"],
  ["a tag of a mapping", "a: !<x:y> {b: 1}", "2: a: «!<x:y>» {b: 1}", "the tag x:y is not allowed"],
  [
    "a tag of a language",
    "a: !!js/function x",
    "2: a: «!!js/function» x",
    "the tag !!js/function is not allowed",
  ],
  ["values nested too deep", NEST, `2: «»${NEST}`, "values are nested deeper than the limit of 16"],
])("finds %s in the front matter", async (_, yaml, at, message) => {
  expect(await findingsIn(rule, front(yaml))).toEqual([{ severity: "error", at, message }]);
});

test("what could not be read is told whatever is set", async () => {
  const settings = new Map([["plan/unreadable", "off"]] as const);
  const { diagnostics } = await judge(new Uint8Array([0xff, 0xfe, 0xfd]), { settings });
  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
});
