import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { FileReport } from "../../src/report/report-json.ts";
import { sarif, type SarifRun } from "../../src/report/sarif.ts";
import { RULES } from "../../src/rules/index.ts";
import { CLEAN, EVERYTHING, HOSTILE, PROBLEMS } from "./support/reports.ts";
import { sarifFaults } from "./support/schemas.ts";

const RUN: SarifRun = {
  rules: Object.values(RULES),
  version: "1.2.3",
  problems: [],
  exitCode: 1,
  digest: (text) => `hash-of-${text.length}`,
};

const CASES: [string, readonly FileReport[], Partial<SarifRun>][] = [
  ["clean", CLEAN, { exitCode: 0 }],
  ["everything", EVERYTHING, { problems: PROBLEMS, exitCode: 2 }],
  ["refused", [], { problems: PROBLEMS, exitCode: 2 }],
];

test.each(CASES)("%s is valid by the schema and as expected", async (name, files, run) => {
  const text = sarif(files, { ...RUN, ...run });
  expect(sarifFaults(text)).toEqual([]);
  await expect(text).toMatchFileSnapshot(`golden/${name}.sarif`);
});

test("the schema finds what is wrong", () => {
  const wrong = sarif(EVERYTHING, RUN).replaceAll('"startLine": 3,', '"startLine": 0,');
  expect(sarifFaults(wrong)).not.toEqual([]);
  expect(sarifFaults(sarif(CLEAN, RUN).replace('"%SRCROOT%"', '"uri": 1, "x"'))).not.toEqual([]);
});

test("nothing of a plan shows a control, an expression or a link, and fixes keep every byte", () => {
  const text = sarif(EVERYTHING, { ...RUN, problems: PROBLEMS });
  expect(text).not.toContain("${{");
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E\u200B]/);
  const messages = [...text.matchAll(/"text": ("(?:[^"\\]|\\.)*")/g)].map(
    ([, json]) => JSON.parse(json!) as string,
  );
  const fixed = messages.filter((message) => message === HOSTILE);
  expect(fixed).toHaveLength(1);
  const told = messages.filter((message) => message !== HOSTILE);
  const links = told.flatMap((message) => message.match(/\[[^\]]*\]\([^)]*\)/g) ?? []);
  expect(links).toContain("[task 1.1 claims it here](1)");
  expect(links.filter((found) => !/\]\(\d+\)$/.test(found))).toEqual([]);
});

test.each([
  ["docs/a b#c.md", "docs/a%20b%23c.md", "%SRCROOT%"],
  ["a:b.md", "a%3Ab.md", "%SRCROOT%"],
  ["日本.md", "%E6%97%A5%E6%9C%AC.md", "%SRCROOT%"],
  ["/tmp/a b.md", "file:///tmp/a%20b.md", undefined],
  ["C:\\plans\\a.md", "file:///C:/plans/a.md", undefined],
])("the path %s becomes %s", (path, uri, uriBaseId) => {
  const [plan] = EVERYTHING;
  const [result] = resultsOf([{ ...plan!, path }]);
  expect(result!.locations[0]!.physicalLocation.artifactLocation).toEqual({
    uri,
    ...(uriBaseId && { uriBaseId }),
  });
});

test("a fingerprint stays when lines move and when the finding is accepted, and none occurs twice", () => {
  const plan = EVERYTHING.find(({ path }) => path === "docs/plan.md")!;
  const moved = plan.diagnostics.map((one): Diagnostic => ({
    ...one,
    location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  }));
  const [race] = plan.diagnostics;
  const reason = "it is fine";
  const message = `${race!.message}; accepted: ${reason}`;
  const accepted: Diagnostic = { ...race!, severity: "info", message, accepted: reason };
  const before = fingerprints([plan]);
  expect(fingerprints([{ ...plan, diagnostics: moved }])).toEqual(before);
  expect(fingerprints([{ ...plan, diagnostics: [accepted] }])).toEqual(before.slice(0, 1));
  const twice = fingerprints([{ ...plan, diagnostics: [race!, race!] }]);
  expect(new Set(twice).size).toBe(2);
});

interface Result {
  locations: { physicalLocation: { artifactLocation: object } }[];
  partialFingerprints: Record<string, string>;
}

function resultsOf(files: readonly FileReport[]): Result[] {
  const text = sarif(files, { ...RUN, digest: (key) => key });
  return (JSON.parse(text) as { runs: [{ results: Result[] }] }).runs[0].results;
}

function fingerprints(files: readonly FileReport[]): string[] {
  return resultsOf(files).map((result) => Object.values(result.partialFingerprints).join());
}
