import { expect, test } from "vitest";
import { recogniseTaskPlan } from "../../src/formats/task-plan/recognise.ts";

test.each([
  ["an RFC", "# RFC\n\n## Implementation Plan\n\n#### Task 1: Parser\n\nWrite it.\n"],
  [
    "a course",
    "# Implementation Plan for the lab\n\n#### Task 1: Install\n\nDepends on lemma 2.\n\n#### Task 2: Run\n\nDependencies: a cloud account\n",
  ],
  [
    "a plan with workers",
    "# PARALLEL EXECUTION PLAN\n\n### Worker 1: Core\n\n**Depends On:** W2\n**Files Owned:** a.ts\n",
  ],
  ["a road map", "# Parallel plan\n\n### Task 1: House\n\nBuild it.\n\n### Task 2: Garden\n"],
])("%s has no signature of a task plan", (_, text) => {
  expect(recogniseTaskPlan(text)).not.toBe("signature");
});

test.each([
  [
    "dependencies in brackets",
    "# X\n\n## Implementation Plan\n\n#### Task 1.1: A Depends on [none]\n\nDo it.\n",
  ],
  [
    "lists of files",
    "# X Implementation Plan\n\n### Task 1: A\n\n**Depends on:** none\n\n**Files to Modify:**\n- a.ts\n",
  ],
])("a plan with %s has it", (_, text) => {
  expect(recogniseTaskPlan(text)).toBe("signature");
});
