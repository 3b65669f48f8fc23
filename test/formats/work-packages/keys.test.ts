import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText, read } from "./support.ts";

const packages = (more: Record<string, string>): string => documentText(packageText("wp-a", more));

test.each([
  ["depend_on", "depends_on"],
  ["priorty", "priority"],
  ["Outputs", "outputs"],
])("of %s the nearest key is told, once", async (written, key) => {
  const text = documentText(packageText("wp-a").replace(`    ${key}:`, `    ${written}:`));
  expect((await read(text)).told).toEqual([
    expect.stringMatching(
      new RegExp(
        `^\\d+:5 plan/schema packages\\[0\\] has the key "${written}", which is not known; the nearest is ${key}$`,
      ),
    ),
  ]);
});

test("the fix of a misspelt key writes the key", async () => {
  const text = documentText(packageText("wp-a").replace("depends_on:", "depend_on:"));
  const { diagnostics } = await judge(text, { path: "work-packages.yaml" });
  const fixed = applyFixes(text, mendsOf(diagnostics)).text;
  expect(fixed).toBe(documentText(packageText("wp-a")));
});

test("a misspelt key beside the right one has no fix", async () => {
  const { diagnostics } = await judge(packages({ depend_on: "[wp-b]" }), {
    path: "work-packages.yaml",
  });
  expect(diagnostics.map(({ message, fixes }) => [message, fixes])).toEqual([
    ['packages[0] has the key "depend_on", which is not known; the nearest is depends_on', []],
  ]);
});

test.each([
  ["needs", "[wp-b]", "depends_on"],
  ["write_allow", "[src/a.ts]", "scope.write_allow"],
  ["agent_hint", "builder", "inputs, where anything may stand"],
  ["notes", "x", "inputs, where anything may stand"],
])("of %s, which other tools have, the place is told", async (key, value, home) => {
  expect((await read(packages({ [key]: value }))).told).toEqual([
    `18:5 plan/schema packages[0] has the key "${key}", which is not known; expected ${home}`,
  ]);
});

test("a key of another tool inside a step, a scope and the document", async () => {
  const text = packages({
    scope: "{ write_allow: [], read_allow: [a], exclude: [b] }",
    verification:
      "{ tier_required: A, steps: [{ name: t, kind: command, run: npm test, evidence: { artifacts: [], result_keys: [] } }] }",
  }).replace("schema_version: 1", "version: 1");
  const known = (where: string, key: string, home: string): RegExp =>
    new RegExp(`${where} has the key "${key}", which is not known; expected ${home}$`);
  expect((await read(text)).told).toEqual([
    expect.stringMatching(known("the document", "version", "schema_version")),
    expect.stringMatching(known("scope", "exclude", "deny")),
    expect.stringMatching(known("steps\\[0\\]", "run", "command")),
  ]);
});

test.each(["toString", "valueOf", "colour"])("nothing is guessed of %s", async (key) => {
  expect((await read(packages({ [key]: "1" }))).told).toEqual([
    `18:5 plan/schema packages[0] has the key "${key}", which is not known`,
  ]);
});
