import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder } from "./cli/support/folder.ts";
import { run, runJson } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const EXAMPLE = join(ROOT, "examples/strategy");
const PAGE = readFileSync(join(ROOT, "docs/strategy.md"), "utf8");
const FILES = [
  "coordination-protocols.json",
  "execution-plan.json",
  "monitoring-config.json",
  "risk-mitigation-plan.json",
  "strategy.md",
  "wave-schedules.json",
];

describe("the example of a strategy, computed again", () => {
  test("prints what the page shows, and gives the files that stand there", async () => {
    const cwd = await makeFolder();
    cpSync(EXAMPLE, cwd, { recursive: true });
    const fences = readPage(PAGE).sections.flatMap((section) => section.fences);
    const shown = fences.find(({ language }) => language === "console")?.body ?? "";
    const [, args = "", output] = /^\$ parallel-plan (.*)\n([^]*)$/.exec(shown) ?? [];
    const { code, stdout } = await run(args.split(" "), { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: output });
    for (const name of FILES) {
      const path = join("parallel-execution", name);
      expect(readFileSync(join(cwd, path), "utf8"), name).toBe(
        readFileSync(join(EXAMPLE, path), "utf8"),
      );
    }
  });

  test("has a plan changed by hand, of which every rule finds something", async () => {
    const path = "examples/strategy/broken/execution-plan.json";
    const { json, code } = await runJson(["validate", path], { cwd: ROOT });
    expect(code).toBe(1);
    const counts: Record<string, number> = {};
    for (const { rule } of json.files[0]!.diagnostics) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual({
      "strategy/figure-mismatch": 9,
      "strategy/over-capacity": 4,
      "strategy/unknown-reference": 1,
      "strategy/wave-mismatch": 1,
    });
  });
});

test("the page tells every option of the command, and every figure that it computes", () => {
  for (const option of ["teams", "out", "project", "start", "planning-date", "force"])
    expect(PAGE).toContain(`\`--${option}`);
  const plan = JSON.parse(
    readFileSync(join(EXAMPLE, "parallel-execution/execution-plan.json"), "utf8"),
  ) as { wave_execution_plan: object; project_context: object };
  const figures = Object.keys({ ...plan.project_context, ...plan.wave_execution_plan }).filter(
    (key) => /duration|percentage|efficiency|overhead|utilization/.test(key),
  );
  expect(figures.filter((key) => !PAGE.includes(`\`${key}\``))).toEqual([]);
});
