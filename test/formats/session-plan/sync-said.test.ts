import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Two phases with this between the last session of the first one and the second one. */
const plan = (between: string): string => `# Parallel Execution Plan: Lighthouse

## Phase 1: Walls

### Session A: Stones

- Branch: \`tower/stones\`
- Task: Stack them
- Output: src/tower.ts

### Session B: Mortar

- Branch: \`tower/mortar\`
- Task: Mix it
- Output: src/mortar.ts

${between}

## Phase 2: Lamp

### Session A: Lens

- Task: Grind it
- Output: src/lens.ts

### Session C: Wick

- Task: Twist it
- Output: src/wick.ts
`;

/** What the sessions of phase 2 wait for, and what is told. */
async function read(between: string): Promise<string[]> {
  const { file, diagnostics } = await judge(plan(between), { path: "plan.md" });
  const tasks = file.parsed!.plan.tasks.slice(2);
  return [
    ...new Set(tasks.map(({ dependsOn }) => dependsOn.map(({ id }) => id).join(" "))),
    ...diagnostics.map(({ rule, message }) => `${rule}: ${message}`.replace(/, so .*/, "")),
  ];
}

describe("all of the phase is merged", () => {
  test.each([
    "Merge both branches before Phase 2",
    "merge",
    "all work is reviewed by the team",
    "Merge Session A and Session B before Phase 2",
    "Merge A, then B, then run the tests before Phase 2",
    "Merge Stones and Mortar",
    "Merge tower/stones and `tower/mortar` into main",
    "Merge 1A & 1B → Phase 2",
    "Merge B before A",
    "Phase 1 is merged before Phase 2 starts",
    "Before Phase 2, merge A and B",
    "Phase 2 starts when Sessions A and B are done",
    "Merge into main. A plan review follows",
    "Both sessions must be merged; Session A first",
    "Merge the Session Branches before Phase 2",
    "Upload to S3 and merge in UTF-8 before Phase 2",
    "Merge feature work into release/2",
    "\n\n- Merge Session A\n- Merge Session B",
    "\n- Session A\n- Session B",
    "Merge Session A\n\n**Sync Point:** Merge Session B",
    "Wait for I/O tests, then merge",
    "merge session a and session b",
    "Merge Sessions A-B",
    "Merge Sessions A to B before Phase 2",
    "Merge the A branch and the B branch",
    "Session C may start when A and B are merged",
    "Merge A and B, then start Session C",
    "Merge STONES + MORTAR branches",
    "Both complete → merge to main",
    "Merge all of the work once all tests pass",
  ])("%s", async (said) => expect(await read(`**Sync Point:** ${said}`)).toEqual(["1A 1B"]));

  test.each(["### Merge A and B\n\nSession A first.", "**Sync Point A+B →** merge"])(
    "%s",
    async (line) => expect(await read(line)).toEqual(["1A 1B"]),
  );
});

describe("only those that are named are merged", () => {
  test.each([
    "Merge Session A before Phase 2; Session B goes on",
    "Merge Session A before Phase 2, Session B may go on",
    "Merge Session A before Phase 2. Session B is merged later",
    "Merge all but Session B",
    "Merge all sessions except B before Phase 2",
    "Merge both; B continues",
    "Merge A (B does not have to wait)",
    "\n- Merge Session A\n- Session B keeps running",
    "Merge A; B will be merged later",
    "Merge A, not B",
  ])("%s: the other one goes on", async (said) =>
    expect(await read(`**Sync Point:** ${said}`)).toEqual(["1A"]),
  );

  test.each([
    "Merge Session A before Phase 2",
    "Merge only Session A",
    "Merge Stones before Phase 2",
    "Merge `tower/stones` before Phase 2",
    "Phase 2 starts when Session A is merged",
    "Merge Session A after all tests pass",
    "Merge Session A (Phase 1) before Phase 2",
    "Wait for Session A",
    "Merge session a before phase 2",
    "Merge all of Session A",
    "Merge Session A when all is reviewed",
    "Merge Session A once all work in it is done",
    "Merge Session A, then everything else is rebased",
    "\n\n- Merge Session A",
  ])("%s: nothing is said of the other one", async (said) =>
    expect(await read(`**Sync Point:** ${said}`)).toEqual([
      "1A",
      "sync/missing: the sync point of phase 1 says nothing of 1B",
    ]),
  );

  test("both are two", async () => {
    const three = plan("**Sync Point:** Merge both (A and B)").replace(
      "**Sync",
      "### Session D: Door\n\n- Task: Hang it\n- Output: src/door.ts\n\n**Sync",
    );
    const { file, diagnostics } = await judge(three, { path: "plan.md" });
    const ids = file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id);
    expect(ids).toEqual(["1A", "1B"]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("says nothing of 1D"),
    ]);
  });

  test("what a merged session waits for is merged with it", async () => {
    const text = plan("**Sync Point:** Merge Session B").replace(
      "Mix it",
      "Mix it\n- Depends on: A",
    );
    const { file, diagnostics } = await judge(text, { path: "plan.md" });
    expect(file.parsed!.plan.tasks.at(-1)!.dependsOn.map(({ id }) => id)).toEqual(["1B"]);
    expect(diagnostics).toEqual([]);
  });

  test("those that wait may be named, too", async () => {
    const { file } = await judge(plan("**Sync Point:** Merge 1A before 2C"), { path: "plan.md" });
    expect(file.parsed!.plan.tasks.slice(2).map(({ dependsOn }) => dependsOn.length)).toEqual([
      0, 1,
    ]);
  });
});

describe("nothing is merged", () => {
  test.each([
    "none",
    "not needed",
    "n/a",
    "None (the sessions are independent)",
    "no sync needed",
    "\n\nNone",
    "keiner",
  ])("%s", async (said) =>
    expect(await read(`**Sync Point:** ${said}`)).toEqual([
      "",
      "sync/missing: no sync point stands between phase 1 and phase 2",
    ]),
  );

  test.each([
    "none of Phase 2 starts before both are merged",
    "nothing of Phase 2 starts before all is merged",
  ])("is not said by: %s", async (said) =>
    expect(await read(`**Sync Point:** ${said}`)).toEqual(["1A 1B"]),
  );
});

describe("a name that nobody has is told where it stands", () => {
  test.each([
    ["Merge Session Q and Session Z before Phase 2", ["Q", "Z"]],
    ["after Session Z", ["Z"]],
    ["Merge 1A and 1Q", ["1Q"]],
    ["Merge Session C before Phase 2", ["C"]],
    ["Merge tower/stones and feature/roof before Phase 2", ["feature/roof"]],
    ["Phase 9 is merged before Phase 2", ["9"]],
    ["Phase 2 is merged before Phase 2", ["2"]],
    ["Merge Session Painter before Phase 2", ["Painter"]],
  ])("%s", async (said, names) => {
    const text = plan(`**Sync Point:** ${said}`);
    const { diagnostics } = await judge(text, { path: "plan.md" });
    const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
    const lines = text.split("\n");
    expect(
      told.map(({ location: { start, end } }) =>
        lines[start.line - 1]!.slice(start.column - 1, end.column - 1),
      ),
    ).toEqual(names);
  });

  test("and orders nothing", async () => {
    const [waits] = await read("**Sync Point:** Merge Session Q before Phase 2");
    expect(waits).toBe("");
  });
});

test.each([
  "a-",
  "a/",
  "A, ",
  "session A ",
  "  ",
  "`",
  "all of the ",
  "Phase 1, ",
  "merge ",
  "A and ",
  "A, ",
  " is not ",
  "B (Phase 1) and ",
])("a line of nothing but %s is read at once", async (part) => {
  const start = performance.now();
  await read(`**Sync Point:** ${part.repeat(5000)}/`);
  expect(performance.now() - start).toBeLessThan(2000);
});
