import { expect, test } from "vitest";
import { text, writeFiles } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { GRAPH, OUT, strategyOf } from "./support/slots.ts";

test("a strategy.md of somebody else is never written over", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { [`${OUT}/strategy.md`]: "# My notes\n" });
  for (const args of [
    ["strategy", "document", OUT],
    ["strategy", "slots", OUT],
    ["strategy", "graph.json", "--teams", "teams.json", "--out", OUT],
  ]) {
    const { code, stderr } = await run(args, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("is no strategy document")]);
  }
  expect(await text(cwd, `${OUT}/strategy.md`)).toBe("# My notes\n");
});

test("a folder without all five files is refused with the one that is missing", async () => {
  const cwd = await strategyOf();
  await writeFiles(cwd, { [`${OUT}/wave-schedules.json`]: "{}" });
  const { code, stderr } = await run(["strategy", "document", OUT], { cwd });
  expect([code, stderr]).toEqual([
    1,
    `parallel-plan: wave-schedules.json in ${OUT} is not there or does not fit its schema; parallel-plan validate says what is wrong\n`,
  ]);
});

test("nothing of a name becomes markup in the document", async () => {
  const hostile = "| <img src=x> `a` [b](c) *d* # \u001b[31m\n## Figures\n| Phases | 9 |";
  const cwd = await strategyOf({
    ...GRAPH,
    phases: [{ ...GRAPH.phases[0], name: hostile, deliverables: ["# x", "1. y", "a_b_c", "- z"] }],
  });
  const document = await text(cwd, `${OUT}/strategy.md`);
  expect(document).toContain(
    String.raw`\| \<img src=x\> ${"\\`a\\`"} \[b\](c) \*d\* # \\u{1b}\[31m ## Figures \| Phases \| 9 \|`,
  );
  expect(document.match(/^## Figures$/gm)).toHaveLength(1);
  expect(document).toContain("delivers \\# x, 1\\. y, a_b_c, \\- z");
  const judged = await run(
    ["validate", `${OUT}/strategy.md`, "--rule", "plan/missing-section=off"],
    { cwd },
  );
  expect(judged.code).toBe(0);
});
