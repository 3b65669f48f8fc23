import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** The paths that a session claims beside its output, and those that are told. */
async function read(text: string): Promise<{ claimed: string[]; told: string[] }> {
  const plan = `# Parallel Execution Plan: X\n\n## Phase 1: Parallel\n\n### Session A: One\n\n- Branch: \`a\`\n- Output: New file src/a.ts\n${text}\n- Verification: \`npm test\`\n`;
  const { file, diagnostics } = await judge(plan, { path: "plan.md" });
  const patterns = file.parsed!.plan.tasks[0]!.claims.map(({ pattern }) => pattern);
  return {
    claimed: patterns.filter((pattern) => pattern !== "src/a.ts"),
    told: diagnostics
      .filter(({ rule }) => rule === "plan/partly-read")
      .map(({ message }) => /"([^"]*)"/.exec(message)![1]!),
  };
}
const told = async (text: string): Promise<string[]> => (await read(text)).told;

const FORMS = [
  "- LABEL\n  - src/b.ts",
  "- LABEL: src/b.ts",
  "- **LABEL:** `src/b.ts` (the page)",
  "\n**LABEL:**\n\n- src/b.ts\n",
  "\n#### LABEL\n\n- src/b.ts\n",
];

test.each([
  ["Files to Crate"],
  ["Source files"],
  ["Pages"],
  ["Routes and views"],
  ["Stylesheets and templates"],
  ["Implement in"],
  ["Build here"],
  ["Territory of this one"],
])("paths below a label that does not say what is done to them are told: %s", async (label) => {
  for (const form of FORMS)
    expect(await read(form.replace("LABEL", label))).toEqual({ claimed: [], told: ["src/b.ts"] });
});

test.each([
  ["File list"],
  ["Working files"],
  ["Files involved"],
  ["File scope"],
  ["Paths"],
  ["Tests to add"],
  ["Migrations"],
  ["Works on"],
  ["May edit"],
])("nothing below a label of files is lost: %s", async (label) => {
  for (const form of FORMS) {
    const { claimed, told: said } = await read(form.replace("LABEL", label));
    expect([...claimed, ...said]).toEqual(["src/b.ts"]);
  }
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
  "- Pages: src/b.ts has the routes of the shop",
  "- Works on: the shop\n  - its page\n  - its cart",
  "- Files to Modify: src/\n- Pages: src/b.ts",
  "- Components: `src/b.ts` (read-only)",
])("nor is what is claimed, or no path: %s", async (text) => expect(await told(text)).toEqual([]));
