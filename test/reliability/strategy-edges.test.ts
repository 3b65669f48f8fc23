import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFolder } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A graph and teams with every number and every date that their schemas have. */
const INPUT: { graph: Json; teams: Json } = {
  graph: {
    schema_version: 1,
    project_name: "shop",
    resources: [{ name: "staging", capacity: 2 }],
    phases: [
      {
        id: "a",
        name: "A",
        duration: "3 days",
        resources: ["staging"],
        needs: { development_environments: 1, testing_environments: 1, concurrent_builds: 1 },
      },
      { id: "b", name: "B", duration: "45 minutes", resources: ["staging"] },
      { id: "c", name: "C", duration: "2 weeks", dependencies: ["a", "b"] },
    ],
  },
  teams: {
    schema_version: 1,
    start_date: "2026-01-05",
    planning_date: "2026-01-02",
    deadline: "2026-02-27",
    holidays: ["2026-01-06"],
    buffer_percentage: 20,
    default_duration: "1 day",
    teams: [
      {
        team_id: "blue",
        team_size: 2,
        availability: "80%",
        hours_per_week: 40,
        parallel_sessions: 2,
      },
      { team_id: "red" },
    ],
    infrastructure: {
      development_environments: 3,
      testing_environments: 2,
      concurrent_builds: 3,
      parallel_sessions: 3,
    },
    resources: [{ name: "staging", capacity: 1 }],
    coordination: { standup_minutes: 15, review_minutes: 60, sync_minutes: 30 },
  },
};

const NUMBERS = [
  -1,
  0,
  5e-324,
  1e-9,
  0.1,
  0.5,
  1,
  1.5,
  2,
  90,
  99.9,
  100,
  168,
  480,
  481,
  2400,
  10_080,
  1e6,
  1e6 + 1,
  2 ** 31,
  2 ** 53,
  1e21,
  1e308,
];
const DATES = [
  "0000-01-01",
  "0000-02-29",
  "0001-01-01",
  "1969-12-27",
  "1970-01-01",
  "2024-02-29",
  "2026-02-29",
  "2026-00-01",
  "2026-13-01",
  "2026-01-00",
  "2026-02-31",
  "2026-1-5",
  "9920-01-01",
  "9999-11-01",
  "9999-12-30",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
];
const DURATIONS = [
  "0 days",
  "1 minute",
  "0.001 weeks",
  "9999999 weeks",
  "99999.999 weeks 9999999 days",
  "1e9 days",
  "2000 weeks",
  "4166 weeks",
  "1 month",
];
const SHARES = [
  "0%",
  "0.1%",
  "1%",
  "1.0%",
  "9.99%",
  "99.99999999999999999%",
  "100%",
  "100.0%",
].concat(["100.9%", "100.00000000000000000001%", "101%", "1e2%", "-5%", "NaN%", "80 %", "80"]);

/** Where in a value something of one of these kinds stands, and what may come to stand there. */
function placesOf(value: Json, path: string[] = []): { path: string[]; edges: Json[] }[] {
  const edges = edgesOf(value, path.at(-1) ?? "");
  if (edges.length > 0) return [{ path, edges }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]));
}

function edgesOf(value: Json, key: string): Json[] {
  if (typeof value === "number" && key !== "schema_version") return NUMBERS;
  if (typeof value !== "string") return [];
  if (/^\d{4}-/.test(value)) return DATES;
  if (key.endsWith("duration")) return DURATIONS;
  return key === "availability" ? SHARES : [];
}

const PLACES = placesOf(INPUT);

interface Change {
  path: string[];
  value: Json;
}

/** The input with some values changed. */
function changed(changes: readonly Change[]): Record<"graph" | "teams", Json> {
  const input = structuredClone(INPUT);
  for (const { path, value } of changes) {
    const holder = path
      .slice(0, -1)
      .reduce<Json>((at, key) => (at as Record<string, Json>)[key]!, input);
    (holder as Record<string, Json>)[path.at(-1)!] = value;
  }
  return input;
}

/** Computes a strategy; what went wrong if the program gave up, else nothing. */
async function failureOf(cwd: string, changes: readonly Change[]): Promise<string | undefined> {
  const { graph, teams } = changed(changes);
  await writeFile(join(cwd, "graph.json"), JSON.stringify(graph));
  await writeFile(join(cwd, "teams.json"), JSON.stringify(teams));
  const argv = ["strategy", "graph.json", "--teams", "teams.json", "--out", "out", "--force"];
  const { code, stderr } = await run(argv, { cwd });
  if (code === 0 || (code <= 2 && /^parallel-plan: .+\n$/.test(stderr))) return undefined;
  return `${JSON.stringify(changes)} ends with ${code}: ${stderr}`;
}

test("every number, date, duration and share at its edges gives a strategy or a sentence", async () => {
  const cwd = await makeFolder();
  expect(PLACES.length).toBe(25);
  const failures: string[] = [];
  for (const { path, edges } of PLACES)
    for (const value of edges) {
      const failure = await failureOf(cwd, [{ path, value }]);
      if (failure !== undefined) failures.push(failure);
    }
  expect(failures).toEqual([]);
}, 120_000);

const change: fc.Arbitrary<Change> = fc
  .constantFrom(...PLACES)
  .chain(({ path, edges }) => fc.constantFrom(...edges).map((value) => ({ path, value })));

test("so do several of them together", async () => {
  const cwd = await makeFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 5 }), async (changes) => {
      expect(await failureOf(cwd, changes)).toBeUndefined();
    }),
    // What fails is told with this seed and the path to it.
    { seed: 20_260_107, numRuns: 400 },
  );
});
