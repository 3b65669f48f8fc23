import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** What session B depends on, whose label and value this is, and the rules that tell of it. */
async function read(line: string): Promise<string[]> {
  const text = `# Parallel Execution Plan: Allotments\n\n## Phase 1: Ground\n\n### Session A: Beds\n\n- Branch: \`beds\`\n- Output: New file src/beds.ts\n\n### Session B: Water\n\n- Branch: \`water\`\n- Task: Lay the hoses.\n${line}\n- Output: New file src/water.ts\n`;
  const { file, diagnostics } = await judge(text, { path: "plan.md" });
  const ids = file.parsed!.plan.tasks[1]!.dependsOn.map(({ id }) => id);
  const told = diagnostics.filter(({ rule }) => /^dependency\/(?!redundant)/.test(rule));
  return [ids.join(" "), ...told.map(({ rule }) => rule)];
}

describe("other words for a dependency are read as one", () => {
  test.each([
    "Depend on",
    "Depends-on",
    "Dependson",
    "Dependent on",
    "Prereqs",
    "Merge after",
    "Gated by",
    "Blockers",
    "Predecessor",
  ])("%s", async (label) => {
    expect(await read(`- ${label}: Session A`)).toEqual(["1A"]);
    expect(await read(`- **${label}:** 1A`)).toEqual(["1A"]);
  });
});

test.each(["Dependecies", "Dependancies", "Dependes on"])(
  "misspelt ones are read and told: %s",
  async (label) => {
    expect(await read(`- ${label}: Session A`)).toEqual(["1A", "dependency/guessed"]);
  },
);

test.each(["- Depend on: nothing else", "- Dependents: Session A", "- Blocks: Session A"])(
  "what names nobody that comes first is none: %s",
  async (line) => expect(await read(line)).toEqual([""]),
);
