import { describe, expect, test } from "vitest";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { judge } from "../../rules/support/findings.ts";

/** Two phases with these lines between the last session of the first one and the second one. */
const plan = (between: string): string => `# Parallel Execution Plan: Lighthouse

## Phase 1: Walls

### Session A: Stones

- Task: Stack them
- Output: src/tower.ts

### Session B: Mortar

- Task: Mix it
- Output: src/mortar.ts

${between}

## Phase 2: Lamp

### Session A: Lens

- Task: Grind it
- Output: src/tower.ts
`;

/** What the session of phase 2 waits for, and the rules with a finding. */
async function read(between: string): Promise<string[]> {
  const { file, diagnostics } = await judge(plan(between), { path: "plan.md" });
  const ids = file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id);
  return [ids.join(" "), ...diagnostics.map(({ rule }) => rule)];
}

describe("a sync point", () => {
  test.each([
    "**Sync Point:** merge both",
    "### 🔄 Sync Point",
    "### 🔄 Sync Point 1\n\nMerge A and B",
    "🔄 **Sync point:** merge both branches",
    "---\n**🔄 SYNC POINT: both are merged**\n---",
    "⏸️ SYNC POINT",
    "> **Sync Point:** merge all before Phase 2",
    "**[SYNC POINT]**",
    "**Sync:** merge both",
    "**Gate:** A and B merged",
    "**Barrier:** wait for all sessions",
    "**Checkpoint:** both merged before continuing",
    "**⚠️ Wait for both sessions to finish before Phase 2**",
    "**Sync Point A+B →** merge into main",
    "| Sync Point | Merge A and B |",
    "### Merge Phase 1\n\n```bash\ngit merge walls/a\ngit merge walls/b\n```",
    "### Merge all sessions",
    "### Merge A and B",
    "**Synchronisationspunkt:** beide zusammenführen",
  ])("%s", async (text) => expect(await read(text)).toEqual(["1A 1B"]));

  test.each([
    "> > **Sync Point:** merge both",
    "- Gate: both merged",
    "**Gate:** the tests pass",
    "- Wait for all sessions of the other plan",
    "### Merge conflicts",
    "Sync the points of the map",
  ])("is not %s", async (text) =>
    expect(await read(text)).toEqual(["", "sync/missing", "ownership/write-race"]),
  );

  test.each([
    "Wait for all of Phase 1 to be merged.",
    "Depends on Phase 1.",
    "**Depends on:** Phase 1",
  ])("may be what the next phase says of the one before: %s", async (said) => {
    const text = plan("").replace("Lamp\n", `Lamp\n\n${said}\n`);
    const { file } = await judge(text, { path: "plan.md" });
    expect(file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id)).toEqual(["1A", "1B"]);
  });

  test("in a task's own words does not become one", async () => {
    const { file } = await judge(plan(""), { path: "plan.md" });
    const { plan: read } = file.parsed!;
    for (const words of ["**Gate:** all is merged", "> Sync point: ours", "🔄 Sync point"]) {
      read.tasks[0]!.brief.text = words;
      const { text } = await convertPlan(read, "session-plan");
      const again = await judge(text, { path: "plan.md" });
      expect(again.file.parsed!.plan.tasks.map(({ dependsOn }) => dependsOn.length)).toEqual([
        0, 0, 0,
      ]);
    }
  });
});
