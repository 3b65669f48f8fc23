import { expect, test } from "vitest";
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
