import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planFormats } from "../../src/formats/convert/convert.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";

async function convert(name: string, text: string, to: string) {
  const cwd = await makeFolder({ [name]: text });
  const { stdout } = await run(["convert", name, "--to", to, "--format", "json"], { cwd });
  return JSON.parse(stdout) as { text: string; lost: string[] };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The values of a document, each with the keys that lead to it. */
function leaves(value: Json, keys: string[] = []): { keys: string[]; value: string }[] {
  if (value === null) return [];
  if (typeof value !== "object") return [{ keys, value: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, Array.isArray(value) ? keys : [...keys, key]),
  );
}

/** What a plan holds in other words: minutes, and the order. */
const OTHER_WORDS = ["estimated_duration", "duration", "wave_number", "total_waves"];

/** True for a value that is written, whose key is told, or that no plan has in these words. */
const isKept = (text: string, lost: readonly string[]) => {
  const told = new Set(lost.flatMap((one) => one.split(/[ ,.()]+/)));
  return ({ keys, value }: { keys: string[]; value: string }): boolean =>
    keys.some((key) => told.has(key)) ||
    OTHER_WORDS.includes(keys.at(-1)!) ||
    (/\p{L}{2}/u.test(value) && [text, ...lost].some((one) => one.includes(value)));
};

describe.each([
  [
    "execution-plan.json",
    "parallel-execution/execution-plan.json",
    [
      "available_teams",
      "required_skills",
      "waves.start_date",
      "waves.synchronization_points",
      "risk_assessment",
      "quality_gates",
      "targets",
    ],
  ],
  ["graph.json", "graph.json", ["required_skills", "needs"]],
])("%s", (name, path, keys) => {
  const file = join(import.meta.dirname, "../../examples/strategy", path);
  const source = readFileSync(file, "utf8");
  const document = JSON.parse(source) as Json;

  test.each(planFormats())("as %s says every value or tells its key", async (to) => {
    const { text, lost } = await convert(name, source, to);
    const kept = isKept(text, lost);
    const gone = leaves(document).filter((leaf) => !/<fill: |^1$/.test(leaf.value) && !kept(leaf));
    expect(gone).toEqual([]);
    const told = lost.join("\n");
    expect(
      keys.filter((key) => source.includes(key.split(".").at(-1)!) && !told.includes(key)),
    ).toEqual([]);
  });
});

test("a result that is no path is told beside those that are", async () => {
  const phase = { id: "a", name: "A", duration: "1 day", dependencies: [] };
  const graph = {
    schema_version: 1,
    project_name: "shop",
    phases: [{ ...phase, deliverables: ["src/a.ts", "a tested basket"] }],
  };
  const { lost } = await convert("graph.json", JSON.stringify(graph), "task-plan");
  expect(lost).toEqual(["not carried over: deliverables (a tested basket) of phases"]);
});
