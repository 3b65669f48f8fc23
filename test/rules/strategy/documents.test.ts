import { expect, test } from "vitest";
import { keepSlots } from "../../../src/report/strategy-document/markdown.ts";
import { findingsIn, judge, type Setup, type Told } from "../support/findings.ts";

const rule = "strategy/figure-mismatch";

const MADE = `# Strategy of notes

<!-- strategy document of parallel_exec_1: made from the JSON files beside it -->

<!-- slot: summary -->
What it is.
<!-- /slot -->

| Figure | Value |
| --- | --- |
| Phases | 4 |
| Waves | 3 |

- one
- two
`;

/** The document beside files that give `MADE`, with its own slots. */
function beside(found: string): Setup {
  const path = "parallel-execution/strategy.md";
  const made = keepSlots(MADE.split("\n"), found.split(/\r?\n/)).join("\n");
  return { path, surroundings: { path, hasShared: false, document: { made } } };
}

const told = (found: string): Promise<Told[]> => findingsIn(rule, found, beside(found));

test.each([
  ["the document as it was made", MADE],
  [
    "another text in a slot",
    MADE.replace("What it is.", "Two teams.\n\n## They build it\n\n- soon"),
  ],
  ["line breaks of another system", MADE.replaceAll("\n", "\r\n")],
  ["empty lines at the end", `${MADE}\n\n`],
])("accepts %s", async (_, found) => expect(await told(found)).toEqual([]));

test("accepts every document when disk is not looked at", async () => {
  expect(await findingsIn(rule, MADE.replace("| 4 |", "| 5 |"))).toEqual([]);
});

const line = (at: string, found: string, expected: string, fixed: string): Told => ({
  severity: "error",
  at,
  message: `"${found}" is not what the files beside the document give; expected "${expected}"`,
  fixes: [fixed],
});

test.each<[string, string, Told[]]>([
  [
    "figures that were changed, each at its line",
    MADE.replace("| 4 |", "| 5 |").replace("| 3 |", "| 2 |"),
    [
      line(
        "11: «| Phases | 5 |»",
        "| Phases | 5 |",
        "| Phases | 4 |",
        "take the line that they give → | Phases | 4 |",
      ),
      line(
        "12: «| Waves | 2 |»",
        "| Waves | 2 |",
        "| Waves | 3 |",
        "take the line that they give → | Waves | 3 |",
      ),
    ],
  ],
])("finds %s", async (_, found, findings) => expect(await told(found)).toEqual(findings));

test.each([
  [
    "a line too much",
    MADE.replace("- two", "- two\n- three"),
    '1 line from here on is not what the files beside the document give; expected 0 lines, the first "- three"',
  ],
  [
    "a line that is gone",
    MADE.replace("| Waves | 3 |\n", ""),
    '0 lines from here on are not what the files beside the document give; expected 1 line, the first "| Waves | 3 |"',
  ],
  [
    "a slot whose end is gone",
    MADE.replace("<!-- /slot -->\n", ""),
    '0 lines from here on are not what the files beside the document give; expected 1 line, the first "<!-- /slot -->"',
  ],
])("finds %s", async (_, found, sentence) => {
  expect((await told(found)).map(({ message }) => message)).toEqual([sentence]);
});

test.each([
  ["a figure", MADE.replace("| 4 |", "| 5 |")],
  ["a line too much", MADE.replace("- two", "- two\n- three")],
  ["a line that is gone", MADE.replace("| Waves | 3 |\n", "")],
  ["everything below the slot", `${MADE.slice(0, MADE.indexOf("| Figure")).trim()}\n`],
  [
    "everything below the slot, in a file without an end",
    MADE.slice(0, MADE.indexOf("| Figure")).trim(),
  ],
])("its fix puts %s right", async (_, found) => {
  const { applyFixes, mendsOf } = await import("../../../src/lint/fix.ts");
  const { diagnostics } = await judge(found, beside(found));
  expect(applyFixes(found, mendsOf(diagnostics)).text).toBe(MADE);
});

test("says so when the files cannot be read", async () => {
  const path = "parallel-execution/strategy.md";
  const document = { unfit: "wave-schedules.json" };
  const setup = { path, surroundings: { path, hasShared: false, document } };
  expect(await findingsIn(rule, MADE, setup)).toEqual([
    {
      severity: "warning",
      at: "1: «»# Strategy of notes",
      message:
        "the figures of the document cannot be compared: wave-schedules.json beside it is not there or does not fit its schema; expected the five files of the strategy",
    },
  ]);
});

test("compares nothing with files that have errors: what follows from them is wrong as well", async () => {
  const path = "parallel-execution/strategy.md";
  const document = { faulty: "execution-plan.json" };
  const setup = { path, surroundings: { path, hasShared: false, document } };
  expect((await findingsIn(rule, MADE, setup)).map(({ message }) => message)).toEqual([
    "the figures of the document cannot be compared: execution-plan.json beside it has errors; expected files without any",
  ]);
});

test("a slot that nobody has filled is told by plan/missing-section", async () => {
  const found = MADE.replace("What it is.", "<fill: what it is>");
  const setup = beside(found);
  expect(await findingsIn(rule, found, setup)).toEqual([]);
  expect((await findingsIn("plan/missing-section", found, setup)).map((one) => one.at)).toEqual([
    "6: «<fill: what it is>»",
  ]);
});
