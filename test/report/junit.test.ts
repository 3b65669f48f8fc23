import { expect, test } from "vitest";
import { junit, type JunitRun } from "../../src/report/junit.ts";
import type { FileReport } from "../../src/report/report-json.ts";
import { CLEAN, EVERYTHING, PROBLEMS } from "./support/reports.ts";
import { junitFaults } from "./support/schemas.ts";

const RUN: JunitRun = { problems: [], strict: false, verbose: false, quiet: false };

const CASES: [string, readonly FileReport[], Partial<JunitRun>][] = [
  ["clean", CLEAN, {}],
  ["everything", EVERYTHING, { problems: PROBLEMS }],
  ["everything-strict", EVERYTHING, { strict: true, verbose: true }],
  ["refused", [], { problems: PROBLEMS }],
];

test.each(CASES)("%s is valid by Jenkins' schema and as expected", async (name, files, run) => {
  const text = junit(files, { ...RUN, ...run });
  expect(await junitFaults(text)).toEqual([]);
  await expect(text).toMatchFileSnapshot(`golden/${name}.junit.xml`);
});

test("the schema and the parser find what is wrong", async () => {
  const text = junit(EVERYTHING, RUN);
  expect(await junitFaults(text.replace("<testsuite ", "<suite "))).not.toEqual([]);
  expect(await junitFaults(text.replace('tests="1"', ""))).not.toEqual([]);
  expect(await junitFaults(text.replace("nothing to mend", "\u001B"))).not.toEqual([]);
});

test("no control of a plan and no expression stands in it", () => {
  const text = junit(EVERYTHING, { ...RUN, verbose: true, problems: PROBLEMS });
  expect(text).not.toContain("${{");
  expect(text).not.toContain("]]>");
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u202E\u200B\uFFFE\uFFFF]/,
  );
  expect(text).not.toMatch(/\p{Cs}/u);
});
