import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findings, findingsIn, type Setup, type Told } from "../support/findings.ts";

const rule = "verification/missing";
const setup: Setup = { path: "changes/search/work-packages.yaml" };
const evidence = "evidence: { artifacts: [], result_keys: [done] }";
const steps = (text: string): string => `{ tier_required: A, steps: [${text}] }`;

const told = (at: string): Told => ({
  severity: "warning",
  at,
  message:
    "task wp-a is not verified by anything; expected a command, a CI check or what a person looks at",
  tasks: ["wp-a"],
});

test.each([
  ["a command", steps(`{ name: t, kind: command, command: npm test, ${evidence} }`)],
  ["a CI check", steps(`{ name: t, kind: ci, ci: { workflow: ci.yml }, ${evidence} }`)],
  ["a person", steps(`{ name: t, kind: manual, manual_instructions: look, ${evidence} }`)],
])("accepts %s", async (_, verification) => {
  const text = documentText(packageText("wp-a", { verification }));
  expect(await findingsIn(rule, text, setup)).toEqual([]);
});

test.each([
  ["writes nothing", "none", 0],
  ["writes a file", "`a.ts`", 1],
])("a step in the merged checkout that %s", async (_, owned, count) => {
  const text = `# Plan\n\n## Workers\n\n### Worker 1: Try it\n\n**Worktree:** none\n**Files Owned:** ${owned}\n\nTry it.\n\n### Worker 2: B\n\n**Branch:** b\n\n**Validation:** \`npm test\`\n`;
  expect(await findingsIn(rule, text, { path: "plan.md", as: "execution-plan" })).toHaveLength(
    count,
  );
});

test("accepts task plans, which verify as a whole", async () => {
  expect(await findings(rule, "1.1 creates a.ts")).toEqual([]);
});

test("accepts a package of the loose form: its one finding names what is missing", async () => {
  const text = documentText("  - { id: wp-a, scope: { write_allow: [a.ts], read_allow: [b] } }\n");
  expect(await findingsIn(rule, text, setup)).toEqual([]);
});

test.each([
  ["no verification", ""],
  ["no steps", "{ tier_required: A, steps: [] }"],
  ["a step that does nothing", steps(`{ name: t, ${evidence} }`)],
  ["a command without its line", steps(`{ name: t, kind: command, ${evidence} }`)],
])("finds %s", async (_, verification) => {
  const text = documentText(packageText("wp-a", { verification }));
  expect(await findingsIn(rule, text, setup)).toEqual([told("5:   - package_id: «wp-a»")]);
});

test.each([
  ["a misspelt key", packageText("wp-a").replace("verification:", "verifcation:")],
  ["a misspelt key of the steps", packageText("wp-a").replace("steps:", "step:")],
  ["a key of another tool in a step", packageText("wp-a").replace("command: npm", "cmd: npm")],
  ["a text that names a tier", packageText("wp-a", { verification: "tier_b" })],
  ["a slip of the YAML in front of it", packageText("wp-a", { description: "Mend: it: now" })],
])("says nothing beside %s, which is told", async (_, packages) => {
  expect(await findingsIn(rule, documentText(packages), setup)).toEqual([]);
});
