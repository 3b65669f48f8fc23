import { expect, test } from "vitest";
import { readTask } from "../support/read.ts";

test.each([
  ["**Estimate**: 2h", 120],
  ["- **Estimate:** 30 min", 30],
  ["Estimated time: 1-2 days", 960],
  ["**Duration**: ~1.5 hours", 90],
  ["**Effort**: 1 week", 2400],
  ["**Effort**: high", undefined],
])("%s is an estimate of %s minutes", async (line, minutes) => {
  expect((await readTask(line)).estimate?.value).toBe(minutes);
});

test.each([
  ["**Priority**: P1", 1],
  ["**Priority**: 0", 0],
  ["- **Priority**: critical", 0],
  ["Priority: High", 1],
  ["Priority: medium", 2],
  ["Priority: low", 3],
  ["Priority: soon", undefined],
])("%s is the priority %s", async (line, priority) => {
  expect((await readTask(line)).priority?.value).toBe(priority);
});

test.each([
  ["**Wave**: 2", 2],
  ["Batch: 3 (parallel)", 3],
  ["Wave: last", undefined],
])("%s is the wave %s", async (line, wave) => {
  expect((await readTask(line)).wave?.value).toBe(wave);
});

test.each([
  ["**Status**: completed", true],
  ["**Status**: Done", true],
  ["Status: ✅ merged", true],
  ["Status: [x]", true],
  ["Status: ✅ Completed (2025-03-01)", true],
  ["Status: Done ✅ | **Estimate**: 2h", true],
  ["Status: completed on 2025-03-01", true],
  ["Status: done when the tests pass", false],
  ["Status: Completed by 1.2", false],
  ["Status: 2025-03-01", false],
  ["Status: open", false],
  ["Status: not done", false],
])("%s is done: %s", async (line, done) => expect((await readTask(line)).done).toBe(done));

test("branch, worktree, locks and verification", async () => {
  const task = await readTask(
    "**Branch**: `feature/x`\n**Worktree**: ../x\n**Locks**: db:schema:users, api:users\n**Verification**: `npm test` and `npm run build`",
  );
  expect({
    branch: task.branch?.value,
    worktree: task.worktree?.value,
    locks: task.locks.map(({ value }) => value),
    verification: task.verification.map(({ value }) => value),
  }).toEqual({
    branch: "feature/x",
    worktree: "../x",
    locks: ["db:schema:users", "api:users"],
    verification: ["npm test", "npm run build"],
  });
});

test("verification as a block of commands", async () => {
  const task = await readTask("**Verification**:\n```bash\nnpm test\nnpm run build\n```");
  const { verification } = task;
  expect(verification.map(({ value }) => value)).toEqual(["npm test", "npm run build"]);
  expect(verification.map(({ at }) => at.start)).toMatchObject([{ column: 1 }, { column: 1 }]);
  expect(verification[1]!.at.start.line - verification[0]!.at.start.line).toBe(1);
});
