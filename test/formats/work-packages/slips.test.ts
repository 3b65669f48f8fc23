import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText, read } from "./support.ts";

const CLEAN = documentText(packageText("wp-a") + packageText("wp-b"));
const TAB = "\t";

test.each([
  [
    "a tab in front of a key",
    CLEAN.replace("    task_type", `${TAB}task_type`),
    "6:1 a tab stands where spaces indent; expected spaces",
  ],
  [
    "a key one column to the left",
    CLEAN.replace("    priority", "   priority"),
    "9:1 the YAML cannot be read: Sequence item without - indicator",
  ],
  [
    "a conflict of git",
    CLEAN.replace(
      "packages:",
      `${"<".repeat(7)} HEAD\npackages:\n${"=".repeat(7)}\nparts:\n${">".repeat(7)} x`,
    ),
    "4:1 a conflict of git is not resolved here; expected one of its sides, without the marks",
  ],
  [
    "a colon in a text",
    CLEAN.replace("Builds one part.", "Mends: this: now"),
    "7:18 a colon with a space behind it starts a value within a value; expected quotes around the text",
  ],
  ["a second document", `${CLEAN}---\na: 1\n`, "31:1 a second document starts here; expected one"],
  [
    "a tag",
    CLEAN.replace("Builds one part.", "!!str x"),
    "7:24 the tag !!str is not allowed; expected the value alone",
  ],
])("%s is one error", async (_, text, told) => {
  const found = (await read(text)).told.filter((one) => one.includes("plan/unreadable"));
  expect(found.map((one) => one.replace("plan/unreadable ", ""))).toEqual([told]);
});

test("a glob without quotes that YAML takes for an alias is put into quotes", async () => {
  const text = CLEAN.replace('["src/wp-a/**"]', "[**/*.ts]");
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "**/*.ts starts with *, which makes it an alias; expected quotes around it",
  ]);
  const fixed = applyFixes(text, mendsOf(diagnostics)).text;
  expect(fixed).toBe(CLEAN.replace('["src/wp-a/**"]', '["**/*.ts"]'));
});

test.each([
  ["0o17", "the number 15", "text"],
  ["08", "the number 8", "text"],
  ["1e3", "the number 1000", "text"],
  ["1_0.5", "text", "a number"],
  ["0x_1F", "text", "a number"],
  ["0777", "the number 777", "an octal number"],
  ["yes", "text", "true"],
])("%s is told to be %s here and %s in YAML 1.1", async (value, here, there) => {
  const text = documentText(packageText("wp-a", { inputs: `{ x: ${value} }` }));
  expect((await read(text)).told).toEqual([
    expect.stringContaining(
      `plan/yaml-1.1 "${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${there}`,
    ),
  ]);
});

const HEAD = "contracts: none\n";

test.each([
  ["None", "contracts: None\n", HEAD],
  ["nothing", "contracts:\n", HEAD],
  ["null", "contracts: null\n", HEAD],
  ["an empty list", "contracts: []\n", HEAD],
])("%s as contracts is plainly none", async (_, written, mended) => {
  const text = CLEAN.replace(HEAD, written);
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ["plan/schema", "contracts must be none, or a mapping with revision and openapi"],
  ]);
  expect(applyFixes(text, mendsOf(diagnostics)).text).toBe(CLEAN.replace(HEAD, mended));
});

test.each(["[contracts/openapi.yaml]", "later", "true"])(
  "%s as contracts is told what fits, and nobody guesses",
  async (written) => {
    const text = CLEAN.replace(HEAD, `contracts: ${written}\n`);
    const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
    expect(diagnostics.map(({ message, fixes }) => [message, fixes.length])).toEqual([
      ["contracts must be none, or a mapping with revision and openapi", 0],
    ]);
  },
);

test("the version as a text is mended", async () => {
  const text = CLEAN.replace("schema_version: 1", 'schema_version: "1.0"');
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  expect(applyFixes(text, mendsOf(diagnostics)).text).toBe(CLEAN);
});

test("a lock that YAML takes for a mapping is told, and put into quotes or on one line", async () => {
  const text = documentText(
    packageText("wp-a", { locks: "{ files: [], keys: [flag: billing/x] }" }),
  );
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "packages[0].locks.keys[0] is no string; expected one in quotes, as a colon with a space makes it a mapping",
  ]);
  const fixed = await read(applyFixes(text, mendsOf(diagnostics)).text);
  expect(fixed.told).toEqual([]);
  expect(fixed.parsed.plan.tasks[0]?.locks.map(({ value }) => value)).toEqual(["flag:billing/x"]);
});

test("a place to write with ! in front is warned of", async () => {
  const scope = '{ write_allow: ["src/**", "!src/web/**"], read_allow: [docs/**] }';
  expect((await read(documentText(packageText("wp-a", { scope })))).told).toEqual([
    "11:38 plan/schema write_allow holds !src/web/**, which means every path but these; expected what is left alone under deny, without the !",
  ]);
});

test("what stands below a key of its own is not renamed into its list", async () => {
  const text = `work_packages:\n${CLEAN.replace(/^(?=.)/gm, "  ")}`;
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  const renamed = diagnostics.filter(({ message }) => message.includes("work_packages"));
  expect(renamed.map(({ fixes }) => fixes)).toEqual([[]]);
});

test.each([
  ["yesterday", true],
  ["2026-13-40", true],
  ["2026-02-29", true],
  ["2026-01-05T25:00:00Z", true],
  ["2026-01-05", false],
  ["2024-02-29T23:59:59.5+01:00", false],
])("a feature that was planned at %s", async (value, isTold) => {
  const text = CLEAN.replace("plan_revision: 1", `plan_revision: 1, created_at: "${value}"`);
  const line = `W plan/schema created_at is ${value}; expected a day that exists, such as 2026-01-05`;
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  const told = diagnostics.map(
    ({ severity, rule, message }) => `${severity[0]!.toUpperCase()} ${rule} ${message}`,
  );
  expect(told).toEqual(isTold ? [line] : []);
});
