import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

async function told(text: string): Promise<string[]> {
  const plan = `# Parallel Execution Plan: X\n\n## Phase 1: Parallel\n\n### Session A: One\n\n- Branch: \`a\`\n- Output: New file src/a.ts\n${text}\n- Verification: \`npm test\`\n`;
  const { diagnostics } = await judge(plan, { path: "plan.md" });
  return diagnostics
    .filter(({ rule }) => rule === "plan/partly-read")
    .map(({ message }) => /"([^"]*)"/.exec(message)![1]!);
}

const FORMS = [
  "- LABEL\n  - src/b.ts",
  "- LABEL: src/b.ts",
  "- **LABEL:** `src/b.ts` (the page)",
  "\n**LABEL:**\n\n- src/b.ts\n",
  "\n#### LABEL\n\n- src/b.ts\n",
];

test.each([
  ["Files to Crate"],
  ["File list"],
  ["Source files"],
  ["Working files"],
  ["Files involved"],
  ["File scope"],
  ["Paths"],
  ["Tests to add"],
  ["Migrations"],
  ["Works on"],
  ["May edit"],
  ["Pages"],
])("paths below a label that does not say what is done to them are told: %s", async (label) => {
  for (const form of FORMS) expect(await told(form.replace("LABEL", label))).toEqual(["src/b.ts"]);
});

test.each([
  ["Related files"],
  ["See also"],
  ["Files to read"],
  ["Reference"],
  ["Inputs"],
  ["Design docs"],
  ["Do not touch"],
  ["Files to Modify"],
])("paths below a label that says so are not: %s", async (label) => {
  for (const form of FORMS) expect(await told(form.replace("LABEL", label))).toEqual([]);
});

test.each([
  "- Paths: the usual ones",
  "- Paths: src/a.ts",
  "- Main files: src/b.ts has the routes of the shop",
  "- Works on: the shop\n  - its page\n  - its cart",
  "- Files to Modify: src/\n- Pages: src/b.ts",
  "- Components: `src/b.ts` (read-only)",
])("nor is what is claimed, or no path: %s", async (text) => expect(await told(text)).toEqual([]));
