import { expect, test } from "vitest";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { shop, type Told } from "./support/sessions.ts";
import { run } from "./support/run.ts";

/** `a` and `b` conflict, `c`, `d` and `e` share a place for two, and nothing waits for anything. */
const GRAPH = {
  schema_version: 1,
  project_name: "shop",
  resources: [{ name: "staging", capacity: 2 }],
  phases: [
    { id: "a", name: "A", duration: "1 day", conflicts: ["b", "nobody", "a"] },
    { id: "b", name: "B", duration: "1 day", conflicts: ["a"] },
    ...["c", "d", "e"].map((id) => ({ id, name: id, duration: "1 day", resources: ["staging"] })),
  ],
};

/** A repository with the graph. */
const graph = (): Promise<string> => shop("", { "graph.json": JSON.stringify(GRAPH, null, 1) });

test("`schedule` runs what shares something one after the other", async () => {
  const { stdout } = await run(["schedule", "graph.json", "--agents", "5"], { cwd: await graph() });
  const { slots, makespan } = JSON.parse(stdout) as Schedule;
  const starts = (ids: string): number[] =>
    slots.flatMap(({ task, start }) => (ids.includes(task) ? start : [])).toSorted((a, b) => a - b);
  expect([makespan, starts("ab"), starts("cde")]).toEqual([960, [0, 480], [0, 0, 480]]);
});

test("`sessions` puts it into different stages", async () => {
  const { stdout } = await run(["sessions", "graph.json", "--format", "json"], {
    cwd: await graph(),
  });
  const { stages } = JSON.parse(stdout) as Told;
  expect(stages.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([
    ["a", "c", "d"],
    ["b", "e"],
  ]);
});

test("`parse` shows it, and `convert` tells that it is lost", async () => {
  const cwd = await graph();
  const { stdout } = await run(["parse", "graph.json"], { cwd });
  expect((JSON.parse(stdout) as { resources: unknown }).resources).toEqual([
    { name: "staging", capacity: 2, tasks: ["c", "d", "e"] },
    { name: "conflict of a and b", capacity: 1, tasks: ["a", "b"] },
  ]);
  const { stderr } = await run(["convert", "graph.json", "--to", "task-plan"], { cwd });
  expect(stderr).toContain(
    "task-plan does not hold the shared resources (staging: 2 at once of c, d, e, conflict of a and b: 1 at once of a, b)",
  );
});
