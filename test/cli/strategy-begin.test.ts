import { expect, test } from "vitest";
import { text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { OUT, strategyOf } from "./support/slots.ts";

test("sessions begin where they have no state yet, and are what the plan says", async () => {
  const cwd = await strategyOf();
  const own = '{"mine": true}';
  await writeFiles(cwd, { "state/sessions/session_002.json": own });
  const at = ["--at", "2026-01-05T08:00:00Z"];
  const begun = await run(["strategy", "begin", OUT, ...at], { cwd });
  expect([begun.code, begun.stdout]).toEqual([
    0,
    "2 sessions written to state/sessions, 1 session there already\n",
  ]);
  expect(await text(cwd, "state/sessions/session_002.json")).toBe(own);
  const written = ["session_001", "session_003"].map((name) => `state/sessions/${name}.json`);
  const judged = await run(["validate", "--strict", ...written], { cwd });
  expect([judged.code, judged.stdout]).toEqual([0, "2 files: 0 errors, 0 warnings, 0 infos\n"]);
  const { stdout } = await run(["strategy", "status", OUT, ...at], { cwd });
  expect(stdout).toContain("start session_001: phase store of backend waits for nothing");
  const again = await run(["strategy", "begin", OUT], { cwd });
  expect(again.stdout).toBe("0 sessions written to state/sessions, 3 sessions there already\n");
});

test("a place that nothing can be written to is told in a sentence", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { "state/sessions": "a file" });
  const { code, stderr } = await run(["strategy", "begin", OUT], { cwd });
  expect([code, stderr]).toEqual([
    2,
    "parallel-plan: state/sessions cannot be written: it is a file\n",
  ]);
});
