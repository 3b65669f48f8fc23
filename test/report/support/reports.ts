import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { Place } from "../../../src/model/place.ts";
import type { FileReport } from "../../../src/report/report-json.ts";

/** A place within one line, or over several. */
function at(line: number, column: number, endColumn: number, endLine = line): Place {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function finding(
  one: Pick<Diagnostic, "rule" | "message" | "location"> & Partial<Diagnostic>,
): Diagnostic {
  return {
    severity: "error",
    tasks: [],
    paths: [],
    related: [],
    fixes: [],
    mend: "mend it",
    ...one,
  };
}

function file(path: string, diagnostics: readonly Diagnostic[], format?: string): FileReport {
  const proof = { pairs: 1, unordered: 1, claims: 2, conflicts: 0 };
  return { path, format: format ?? "task-plan", tasks: 2, diagnostics, proof };
}

/** What a hostile plan may bring into a message: controls, marks of every form, halves of pairs. */
export const HOSTILE = [
  "::error::owned",
  "##[error]owned",
  "${{ secrets.TOKEN }}",
  "]]>",
  `&<>"'`,
  "100%",
  "a:b,c",
  "[link](https://example.invalid)",
  "\u0000\u001B[31m\u0007\u0085\u2028\u202E\u200B",
  "\uFFFE\uFFFF",
  "\uD800 and \uDC00",
  "line\r\nbreak",
  "\tтекст 日本語 \u{1F600}",
].join(" ");

const HOSTILE_PATH = 'docs/::a b%,#?&"<${{x}}>\n[1](2)é\uD800.md';

export const CLEAN: readonly FileReport[] = [file("docs/clean.md", [])];

/** Errors, warnings and infos of every shape, in files of every kind. */
export const EVERYTHING: readonly FileReport[] = [
  file("/elsewhere/plan.md", [
    finding({
      rule: "plan/unreadable",
      message: "the file holds a NUL byte; expected text",
      location: at(1, 1, 1),
    }),
  ]),
  ...CLEAN,
  file(HOSTILE_PATH, [
    finding({
      rule: "dependency/malformed",
      message: `task 1.1 depends on "${HOSTILE}"`,
      location: at(3, 5, 9),
      tasks: [HOSTILE],
      paths: [HOSTILE],
      related: [{ at: at(9, 1, 2), message: `see ${HOSTILE}` }],
      fixes: [{ title: `write ${HOSTILE}`, edits: [{ ...at(3, 5, 9), text: HOSTILE }] }],
    }),
  ]),
  file("docs/plan.md", [
    finding({
      rule: "ownership/write-race",
      message: "task 1.2 modifies x.ts while task 1.1 modifies it; let one depend on the other",
      location: at(31, 3, 7),
      tasks: ["1.1", "1.2"],
      paths: ["x.ts"],
      related: [
        { at: at(19, 3, 7), message: "task 1.1 claims it here" },
        { at: at(25, 3, 7, 26), message: "so does task 1.3" },
      ],
      fixes: [
        {
          title: "add 1.1 to the dependencies of 1.2",
          edits: [
            { ...at(30, 40, 46), text: "[1.1]" },
            { ...at(32, 1, 1), text: "\n" },
          ],
        },
        { title: "another way", edits: [{ ...at(30, 40, 46), text: "[all]" }] },
      ],
    }),
    finding({
      rule: "dependency/guessed",
      severity: "warning",
      message:
        'task 1.2 depends on "1.1 completion", which is read as 1.1; expected the plain form [1.1]',
      location: at(30, 41, 55),
      tasks: ["1.2"],
    }),
    finding({
      rule: "task/contains-code",
      severity: "warning",
      message: "task 1.2 holds a block of 12 lines of code; expected prose",
      location: at(40, 1, 4, 53),
      tasks: ["1.2"],
    }),
    finding({
      rule: "dependency/redundant",
      severity: "info",
      message: "task 1.3 depends on 1.1, which 1.2 already waits for; it can be left out",
      location: at(60, 41, 44),
      tasks: ["1.3", "1.1"],
    }),
    finding({
      rule: "ownership/write-race",
      severity: "info",
      message:
        "task 1.4 modifies y.ts while task 1.1 modifies it; let one depend on the other; accepted: each appends a line",
      location: at(70, 3, 7),
      tasks: ["1.1", "1.4"],
      paths: ["y.ts"],
      accepted: "each appends a line",
    }),
  ]),
  file(
    "work-packages.yaml",
    Array.from({ length: 12 }, (_, i) =>
      finding({
        rule: "dependency/unknown",
        message: `task ${i} depends on 99, which is no task of the plan`,
        location: at(i + 1, 3, 5),
        tasks: [String(i)],
      }),
    ),
    "work-packages",
  ),
];

/** Why files were not read. */
export const PROBLEMS: readonly string[] = [
  "gone.md does not exist; expected a plan file or a folder",
  `${HOSTILE} cannot be opened: permission denied`,
];
