import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Phases of sessions A, B and C, each but the last with its sync point. */
function plan(points: readonly string[], names = ["1", "2", "3"]): string {
  const session = (phase: number, name: string): string =>
    `### Session ${name}: Part ${name} of ${phase}\n\n- Branch: \`mill/${phase}${name.toLowerCase()}\`\n- Task: Build it\n- Output: src/${phase}${name}.ts\n`;
  const phases = [...points, undefined].map((point, i) =>
    [
      `## Phase ${names[i]}: Floor ${i + 1}\n`,
      ...["A", "B", "C"].map((name) => session(i + 1, name)),
      ...(point === undefined ? [] : [`**Sync Point:** ${point}\n`]),
    ].join("\n"),
  );
  return `# Parallel Execution Plan: Mill\n\n${phases.join("\n")}`;
}

/** What the last phase waits for, and what is told. */
async function read(text: string): Promise<{ waits: string; told: string[] }> {
  const { file, diagnostics } = await judge(text, { path: "plan.md" });
  const last = file.parsed!.plan.tasks.slice(-3);
  const waits = [...new Set(last.map((task) => task.dependsOn.map(({ id }) => id).join(" ")))];
  return {
    waits: waits.join(" | "),
    told: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe("one sync point orders all that it joins to its verb", () => {
  test.each([
    "After Session A, B and C complete, continue to Phase 2",
    "When Session A, Session B and Session C are done, continue with Phase 2",
    "Once Sessions A, B and C are merged, continue",
    "Once A, B and C are through, keep going",
    "Merge A, B and C, run the tests, continue",
    "Merge A, B and C and continue",
    "Merge A, B and C, then go on",
    "Merge A, B and C, then go on with Phase 2",
    "Wait for A, B and C, then carry on",
    "Wait for A, B and C and carry on",
    "After A, B and C continue with Phase 2",
    "Sessions A, B and C are merged, work goes on in Phase 2",
    "Sessions A, B and C are merged and the work continues",
    "Session A, Session B and Session C merged, then continue",
    "After mill/1a, mill/1b and mill/1c are merged, continue",
    "A, B, C complete; continue",
    "Session A and Session B and Session C complete - continue",
    "Merge A, B and C so that Phase 2 can start",
    "Session A, Session B and Session C, each reviewed, go on to main",
    "Once A, B and C are merged to main, Phase 2 continues there",
    "A, B and C may now be merged",
    "Merge A, B and C separately",
    "A, B and C are not merged until CI is green",
    "If A is not ready, wait; then merge A, B and C",
    "Phase 2 cannot start without A, B and C",
    "`A`, `B` and `C` merged",
    "**A**, **B** and **C** merged",
    "✅ A ✅ B ✅ C",
    "[A] [B] [C] merged",
    "_A_, _B_ and _C_ are done",
    "Session A, Session B, Session C → main → Phase 2A, 2B and 2C",
    "Stop before Phase 2 and merge A, B and C",
    "Do a review before Phase 2: merge A, B and C",
    "Merge A before lunch, then B and C",
    "A, B and C do not conflict; merge in any order",
    "Session A does not need to wait for Session B; merge all three",
    "A/B and C merged",
    "Sessions keep going; merge A, B, C at the end of the day",
    "Plan B: if A fails, revert",
    "A merge to main, then the demo",
    "A merge of everything follows",
    "Merge Session A, Session B and Session C; if B fails, revert it",
  ])("%s", async (said) =>
    expect(await read(plan([said]))).toEqual({ waits: "1A 1B 1C", told: [] }),
  );
});

describe("only the subject of the verb is left out", () => {
  test.each([
    ["Merge Session A and Session B, Session C goes on", "1A 1B"],
    ["Merge A and B, C goes on", "1A 1B"],
    ["Merge A and B, C may go on", "1A 1B"],
    ["Merge A and B, Session C then continues", "1A 1B"],
    ["Session A & B, C goes on", "1A 1B"],
    ["Session A, Session B, Session C goes on", "1A 1B"],
    ["Sessions A and B merged, C goes on", "1A 1B"],
    ["Merge A, B and C go on", "1A"],
    ["Merge A, Session B and Session C keep running", "1A"],
    ["Merge A, but B and C go on", "1A"],
    ["Merge A, Session B continues, Session C continues", "1A"],
    ["Merge A and B; Session C is independent", "1A 1B"],
    ["Merge A and B; Session C, which is long, goes on", "1A 1B"],
    ["Merge A and B; Session C (the slow one) continues", "1A 1B"],
    ["Merge A and B; Session C takes longer and continues", "1A 1B"],
    ["Merge A and B; C is merged at the end", "1A 1B"],
    ["A and B are merged while C goes on", "1A 1B"],
    ["Once A and B are merged, C goes on", "1A 1B"],
    ["Session C not part of this; merge A and B", "1A 1B"],
    ["Merge all but B and C", "1A"],
    ["A merged (B, C go on)", "1A"],
    ["Merge A; B, C go on", "1A"],
    ["Session A continues as Session A of Phase 2", "1B 1C"],
    ["Session C does not block Phase 2; merge A and B", "1A 1B"],
    ["Session C isn't ready yet; merge A and B", "1A 1B"],
    ["Merge Session A before Phase 2, Session B and C are merged later", "1A"],
    ["Merge A and B. Session C is not merged until the end", "1A 1B"],
    ["Merge A and B. C does not have to wait", "1A 1B"],
  ])("%s: %s", async (said, waits) =>
    expect(await read(plan([said]))).toEqual({ waits, told: [] }),
  );

  test("an order of merges leaves out nobody that it names", async () => {
    const { waits, told } = await read(plan(["Session B must not be merged before Session A"]));
    expect(waits.split(" ").toSorted()).toEqual(["1A", "1B"]);
    expect(told).toEqual([expect.stringContaining("says nothing of 1C")]);
  });

  test.each(["Session A, Session B and Session C go on", "A, B and C may run on"])(
    "%s: of all of them that is told, and the phase waits",
    async (said) =>
      expect(await read(plan([said]))).toEqual({
        waits: "1A 1B 1C",
        told: [expect.stringMatching(/^plan\/partly-read: .* seems to say of 1A, 1B, 1C/)],
      }),
  );
});

describe("a later sync point looks back", () => {
  const first = "Merge A and B; Session C goes on";

  test.each([
    "1C, 2A, 2B and 2C merged",
    "Sessions 1C, 2A, 2B and 2C are merged before Phase 3",
    "Session 1C, Session 2A, Session 2B, Session 2C merged",
    "2A, 2B, 2C and 1C merged",
    "Phase 2 and Session C of Phase 1 merged",
    "all of Phase 2, and 1C",
    "everything merged",
    "everything is merged before Phase 3",
    "all merged before Phase 3",
    "all sessions merged",
    "All of the above merged",
    "All previous sessions merged",
    "All sessions of both phases merged",
    "Both phases are merged",
    "Phase 1 and Phase 2 merged",
    "Every session is merged",
    "all",
    "Everything is done",
    "all complete",
    "Session C of Phase 1 is merged as well",
  ])("%s", async (said) => {
    const { waits, told } = await read(plan([first, said]));
    expect(waits.split(" ").toSorted()).toEqual(["1C", "2A", "2B", "2C"]);
    expect(told).toEqual([]);
  });

  test.each([
    "Phase 2 is merged before Phase 3 starts",
    "All Phase 2 sessions merged",
    "all sessions of this phase are merged",
    "All three sessions merged",
    "Merge 2A, 2B and 2C",
    "merge",
  ])("%s: no further than its own phase", async (said) =>
    expect(await read(plan([first, said]))).toEqual({ waits: "2A 2B 2C", told: [] }),
  );
});

describe("phases may be counted in words", () => {
  const words = ["One", "two", "THREE"];

  test.each([
    ["both merged", "all sessions of Phase Two merged", "2A 2B 2C"],
    ["Phase One is merged before Phase Two starts", "Phase two complete", "2A 2B 2C"],
    [
      "Merge before Phase Three",
      "Session A of Phase One and Phase Two are merged",
      "1A 1B 1C 2A 2B 2C",
    ],
  ])("%s; %s", async (first, second, waits) => {
    const { file } = await judge(plan([first, second], words), { path: "plan.md" });
    const { phases, tasks } = file.parsed!.plan;
    expect(phases.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(
      tasks
        .at(-1)!
        .dependsOn.map(({ id }) => id)
        .toSorted()
        .join(" "),
    ).toBe(waits);
  });

  test("nothing is told of them", async () => {
    const points = ["Phase One is merged before Phase Two starts", "Phase Two is merged"];
    const { told } = await read(plan(points, words));
    expect(told).toEqual([]);
  });

  test("a session depends on one of them", async () => {
    const text = plan(["Phase One is merged"], words).replace(
      "src/2B.ts",
      "src/2B.ts\n- Depends on: Session A of Phase One, Phase Two Session A",
    );
    const { file } = await judge(text, { path: "plan.md" });
    const [, second] = file.parsed!.plan.tasks.slice(-3);
    expect(second!.dependsOn.map(({ id }) => id)).toContain("2A");
    expect(second!.dependsOn.map(({ id }) => id)).toContain("1A");
  });
});
