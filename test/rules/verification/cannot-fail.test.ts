import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { planText } from "../support/plan.ts";
import { findingsIn, type Setup, type Told } from "../support/findings.ts";

const rule = "verification/cannot-fail";
const setup: Setup = { path: "changes/search/work-packages.yaml" };

/** A package with a step for each command, each on a line of its own. */
function verifiedBy(...commands: string[]): string {
  const steps = commands.map(
    (command) =>
      `        - { name: t, kind: command, evidence: { artifacts: [], result_keys: [t] },\n            command: ${JSON.stringify(command)} }`,
  );
  const verification = `\n      tier_required: A\n      steps:\n${steps.join("\n")}`;
  return documentText(packageText("wp-a", { verification }));
}

/** A task plan with one task, which is verified by these commands. */
function planVerifiedBy(...commands: string[]): string {
  const spans = commands.map((command) => `\`${command}\``).join(" ");
  return planText("1.1 creates a.ts").replace(
    "Build this",
    `**Verification**: ${spans}\n\nBuild this`,
  );
}

const told = (task: string, at: string, because: string): Told => ({
  severity: "warning",
  at,
  message: `a command that verifies task ${task} cannot fail, because ${because}; expected one that fails when the result is wrong`,
  tasks: [task],
});

test.each([["npm test"], ["npm test || exit 1"], ["npm run build && echo built"]])(
  "accepts %s",
  async (command) => {
    expect(await findingsIn(rule, verifiedBy(command), setup)).toEqual([]);
    expect(await findingsIn(rule, planVerifiedBy(command))).toEqual([]);
  },
);

test("accepts in a task plan a line that only prints beside one that can fail", async () => {
  expect(await findingsIn(rule, planVerifiedBy("echo testing", "npm test"))).toEqual([]);
});

test("accepts a task that is done", async () => {
  const plan = planVerifiedBy("npm test || true").replace("a part", "a part [COMPLETED]");
  expect(await findingsIn(rule, plan)).toEqual([]);
});

test.each([
  ["npm test || true", 'it ends in "|| true"'],
  ["npm test; true", 'it ends in "; true"'],
  ["npm test; exit 0", 'it ends in "; exit 0"'],
  ["echo fine", 'it only runs "echo fine"'],
  [":", 'it only runs ":"'],
])("finds %s in a step", async (command, because) => {
  const text = verifiedBy("npm run lint", command);
  const at = `22:             command: «${JSON.stringify(command)}» }`;
  expect(await findingsIn(rule, text, setup)).toEqual([told("wp-a", at, because)]);
});

test("says of a command that is expected to fail and cannot that it never passes", async () => {
  const step = "{ name: t, kind: command, expect_exit_code: 1, command: npm test || true }";
  const verification = `{ tier_required: A, steps: [${step}] }`;
  const text = documentText(packageText("wp-a", { verification }));
  expect((await findingsIn(rule, text, setup)).map(({ message }) => message)).toEqual([
    'a command that verifies task wp-a can never end with 1, as it is expected to, because it ends in "|| true"; expected one that ends with 1 when the result is right',
  ]);
});

test("finds in a task plan what hides a failure, and a check that only prints", async () => {
  expect(await findingsIn(rule, planVerifiedBy("npm run lint", "npm test || true"))).toEqual([
    told(
      "1.1",
      "21: **Verification**: `npm run lint` `«npm test || true»`",
      'it ends in "|| true"',
    ),
  ]);
  expect(await findingsIn(rule, planVerifiedBy("echo fine"))).toEqual([
    told("1.1", "21: **Verification**: `«echo fine»`", 'it only runs "echo fine"'),
  ]);
});
