import { cpSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./support/folder.ts";
import { run, runJson } from "./support/run.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/strategy/parallel-execution");
const FILES = [
  "execution-plan.json",
  "wave-schedules.json",
  "coordination-protocols.json",
  "monitoring-config.json",
];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

/** A figure of a file: its path, and another value of the same form. */
interface Change {
  path: Path;
  to: Json;
}

/** Another figure of the same form; nothing for what is no figure. */
function other(value: Json): Json | undefined {
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return undefined;
  if (/^\d+%$/.test(value)) return `${(Number.parseInt(value, 10) + 37) % 100}%`;
  if (/^(?:\d+ (?:week|day|hour|minute)s? ?)+$/.test(value)) return "3 days 3 hours";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? "2027-03-01" : undefined;
}

/** One change for each kind of figure, by its keys. */
function changes(value: Json, path: Path = []): Map<string, Change> {
  const to = other(value);
  const kind = path.filter((key) => typeof key === "string").join("/");
  if (to !== undefined) return new Map([[kind, { path, to }]]);
  if (value === null || typeof value !== "object") return new Map();
  const inner = Object.entries(value).map(([key, one]) =>
    changes(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  // The first of each kind stays.
  return new Map(inner.toReversed().flatMap((found) => [...found]));
}

function changed(value: Json, { path, to }: Change): Json {
  const copy = structuredClone(value);
  let place = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, Json>;
  place[path.at(-1)!] = to;
  return copy;
}

/** The files of the example without their document, in a folder of their own. */
async function folder(): Promise<string> {
  const cwd = await makeFolder();
  cpSync(EXAMPLE, cwd, { recursive: true });
  await rm(join(cwd, "strategy.md"));
  return cwd;
}

/** What nothing else in the files follows from: `docs/rules/strategy/figure-mismatch.md` tells it. */
const FREE = [
  "execution-plan.json planning_date",
  "execution-plan.json resource_analysis/available_teams/availability",
  "execution-plan.json resource_analysis/available_teams/team_size",
  "monitoring-config.json periodic_assessment/dates",
  "monitoring-config.json success_metrics/target",
  "wave-schedules.json waves/resource_use/peak",
];

test("a figure that is changed alone is found", { timeout: 120_000 }, async () => {
  const cwd = await folder();
  const unseen: string[] = [];
  for (const file of FILES) {
    const text = readFileSync(join(cwd, file), "utf8");
    const value = JSON.parse(text) as Json;
    for (const [kind, change] of changes(value)) {
      await writeFile(join(cwd, file), JSON.stringify(changed(value, change), null, 2));
      const { json } = await runJson(["validate", "."], { cwd });
      if (json.summary.errors === 0) unseen.push(`${file} ${kind}`);
    }
    await writeFile(join(cwd, file), text);
  }
  expect(unseen.toSorted()).toEqual(FREE);
});

test("`fix` carries no forged figure into the document", async () => {
  const cwd = await makeFolder();
  cpSync(EXAMPLE, cwd, { recursive: true });
  const path = join(cwd, "wave-schedules.json");
  const forged = readFileSync(path, "utf8").replace(
    /"utilization": "\d+%"/,
    '"utilization": "12%"',
  );
  await writeFile(path, forged);
  const before = readFileSync(join(cwd, "strategy.md"), "utf8");
  const { code } = await run(["fix", "."], { cwd });
  expect(code).toBe(1);
  expect(readFileSync(join(cwd, "strategy.md"), "utf8")).toBe(before);
});
