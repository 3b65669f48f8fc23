import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FormatId } from "../src/model/plan.ts";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/**
 * Public execution plans in many dialects. They are not part of the repository: the folder lies beside the
 * checkout, or PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const folder = join(SHARED, "corpus/execution-plan");
const present = existsSync(folder);

if (!present) {
  console.warn(
    `SKIPPED: the execution plans of the public corpus were not checked, because ${folder} does not exist; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

/** What is in a file, by a part of its name: format, number of workers, pairs of them that race and a file they share. */
const EXPECTED: Record<
  string,
  [format: FormatId, workers: number, race?: [a: string, b: string, path: string]]
> = {
  fluxion: ["execution-plan", 4, ["Track 1", "Track 2", "src/sim/engine.rs"]],
  "chart-generator": ["execution-plan", 11],
  hippo: ["execution-plan", 4, ["Workstream 1", "Workstream 4", "hippo-tauri/ui/dist/index.html"]],
  mycelium: ["execution-plan", 2, ["Team 1", "Team 2", "tests/test_cli_config.py"]],
  "voiceflow-macos": [
    "execution-plan",
    8,
    ["Agent 4", "Agent 5", "VoiceFlow/Core/TranscriptionEngine/RealSpeechRecognitionEngine.swift"],
  ],
  runebook: ["execution-plan", 6],
  "brain-salad": ["execution-plan", 13],
  nextup: ["execution-plan", 5],
  Shard__PARALLEL: ["task-plan", 27, ["2.2", "2.5", "desktop/rust/src/main.rs"]],
  Shard__docs: ["task-plan", 27, ["2.2", "2.5", "desktop/rust/src/main.rs"]],
};

const files = present ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
const known = Object.getOwnPropertyNames(Object.prototype).toSorted();

describe.skipIf(!present)("the public execution plans", () => {
  test("are there", () => expect(files.length).toBeGreaterThan(10));

  test.each(files)("%s is read without harm", async (name) => {
    const { file, diagnostics } = await judge(readFileSync(join(folder, name)), { path: name });
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(known);
    for (const { location } of diagnostics) expect(location.start.line).toBeGreaterThan(0);
    const expected = Object.entries(EXPECTED).find(([part]) => name.includes(part))?.[1];
    if (!expected) return;
    const [format, workers, race] = expected;
    expect(file.parsed?.format).toBe(format);
    expect(file.parsed?.plan.tasks.map(({ id }) => id)).toHaveLength(workers);
    const races = diagnostics
      .filter((one) => one.rule === "ownership/write-race")
      .map((one) => [...one.tasks, ...one.paths].join(" "));
    expect(races.length > 0).toBe(race !== undefined);
    expect(races).toEqual(expect.arrayContaining(race ? [race.join(" ")] : []));
  });

  test("have no error but races, and none that names no worker where there are some", async () => {
    const errors = new Set<string>();
    for (const name of files) {
      const { file, diagnostics } = await judge(readFileSync(join(folder, name)), { path: name });
      if (file.parsed?.format !== "execution-plan" || file.parsed.plan.tasks.length === 0) continue;
      for (const { rule, severity } of diagnostics) if (severity === "error") errors.add(rule);
    }
    expect([...errors]).toEqual(["ownership/write-race"]);
  });
});
