import { expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/list.ts";
import { recogniseSessionPlan } from "../../../src/formats/session-plan/recognise.ts";

const phases = (title: string, more = ""): string =>
  `# Regatta\n\n## Phase 1: ${title}\n\n### Session A: Boats\n\n- Task: Varnish them\n${more}\n## Phase 2: Race\n\n### Session A: Start\n\n- Task: Fire the gun\n`;

test.each([
  ["phases of parallel work", phases("Parallel work")],
  ["a sync point between phases", phases("Work", "\n**Sync Point:** all boats are in\n")],
  ["a branch", phases("Work", "- Branch: regatta/boats\n")],
  ["a list of files", phases("Work", "- Files to Modify: src/boats.ts\n")],
  [
    "a title",
    "# Parallel plan: Regatta\n\n## Session 1: Boats\n\n- Output: boats\n\n## Session 2: Buoys\n\n- Output: buoys\n",
  ],
])("sessions with %s are a session plan", (_, text) =>
  expect(recogniseSessionPlan(text)).toBe("signature"),
);

test.each([
  [
    "a meeting",
    "# Notes\n\n## Session 1: Harbour\n\n- Output: a draft in docs/harbour.md\n\n## Session 2: Crew\n\n- Task: Ask the crew\n",
  ],
  [
    "a workshop",
    "# Workshop\n\n## Day 1\n\n### Session A: Knots\n\n- Task: tie one\n\n### Session B: Sails\n\n- Output: a sail\n\n**Sync Point:** lunch\n",
  ],
  ["a course", phases("Basics")],
])("sessions of %s are none for sure", (_, text) =>
  expect(recogniseSessionPlan(text)).not.toBe("signature"),
);

/** Two sessions without phases, each with these lines. */
const two = (title: string, lines: string, heads: [string, string] = ["1: Hull", "2: Mast"]) =>
  `# ${title}\n\n${heads.map((head) => `## Session ${head}\n\n${lines}`).join("\n\n")}\n`;
const BRANCH = "**Branch:** `boat/hull`\n";

test.each([
  [
    "a diary whose sessions are days",
    two("Diary", `${BRANCH}**Files changed:** \`src/hull.ts\``, ["2031-05-06", "2031-05-07"]),
  ],
  [
    "a log whose sessions have a date behind their number",
    two("Session log", `${BRANCH}### Done\n- Built \`src/hull.ts\``, [
      "1 — 2031-05-06",
      "2 (7 May)",
    ]),
  ],
  [
    "a retrospective",
    two("Looking back", `${BRANCH}**Files Modified:** \`a.ts\`\n**Task:** Sawed.`),
  ],
  ["a list of changes", two("Changes", `${BRANCH}**Files:** \`a.ts\`\nDone: sawed.`)],
  ["a course", two("Reading circle", "**Task:** Read\n**Files:** `notes/one.md`")],
  [
    "an agenda",
    two(
      "Parallel rooms",
      "**Time:** 09:30\n**Files:** `talk.pdf`\n**Branch:** Ghent\n**Depends On:** none",
    ),
  ],
  ["a course with a need", two("Reading circle", "**Depends on:** a lamp\n**Files:** `one.md`")],
  [
    "a plan of exercises with a day of rest",
    "# Rowing plan\n\n## Phase 1: Base\n\n### Session A: Row\n- Task: 5 km\n- Output: `log.csv`\n\n**Sync Point:** a day of rest\n\n## Phase 2: Race\n\n### Session A: Sprint\n- Task: 500 m\n",
  ],
])("%s is no plan", async (_, text) => {
  expect(recogniseSessionPlan(text)).toBe("no");
  expect(await detectFormat("docs/notes.md", text)).toBeUndefined();
});

test.each([
  ["one waits for another", two("Boat", `${BRANCH}**Depends on:** Session 1`)],
  ["they have worktrees", two("Boat", "**Worktree:** `../hull`\n**Task:** Saw")],
  ["they have a branch and a task", two("Boat", `${BRANCH}**Task:** Saw`)],
  ["the title says plan", two("Plan of the boat: plan", `${BRANCH}**Files:** \`a.ts\``)],
])("sessions without phases are a plan where %s", (_, text) =>
  expect(recogniseSessionPlan(text)).toBe("signature"),
);

test("files that are changed in phases of parallel work are those of a plan", () =>
  expect(recogniseSessionPlan(phases("Parallel work", "- Files changed: src/boats.ts\n"))).toBe(
    "signature",
  ));

test.each(["\n", "  \n", "* ", "> "])("many of %j take no time", (fill) => {
  const text = two("Boat", "**Task:** Saw") + fill.repeat(40_000);
  const start = performance.now();
  recogniseSessionPlan(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
