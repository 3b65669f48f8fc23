import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { makeRepository, text, writeFiles } from "./folder.ts";
import { run } from "./run.ts";

/** Where the strategy is written. */
export const OUT = "state/parallel-execution";

const phase = (id: string, days: number, dependencies: string[], skill: string): object => ({
  id,
  name: `Part ${id}`,
  duration: `${days} days`,
  dependencies,
  required_skills: [skill],
  deliverables: [`src/${id}.ts`],
});

/** Three phases for two teams. */
export const GRAPH = {
  schema_version: 1,
  project_name: "notes",
  phases: [
    phase("store", 2, [], "sql"),
    phase("index", 3, ["store"], "sql"),
    phase("page", 2, ["store"], "web"),
  ],
};

const TEAMS = {
  schema_version: 1,
  start_date: "2026-01-05",
  teams: [
    { team_id: "backend", team_size: 2, key_skills: ["sql"] },
    { team_id: "web", key_skills: ["web"], availability: "80%" },
  ],
};

/** A repository in which the strategy of a graph was written; gives its folder. */
export async function strategyOf(graph: object = GRAPH): Promise<string> {
  const cwd = await makeRepository({
    "graph.json": JSON.stringify(graph),
    "teams.json": JSON.stringify(TEAMS),
  });
  const made = await run(["strategy", "graph.json", "--teams", "teams.json", "--out", OUT], {
    cwd,
  });
  expect([made.code, made.stderr]).toEqual([0, ""]);
  return cwd;
}

/** What the program asks for, by slot. */
export async function slotsOf(cwd: string): Promise<Record<string, string>> {
  const { stdout } = await run(["strategy", "slots", OUT, "--format", "json"], { cwd });
  return (JSON.parse(stdout) as { slots: Record<string, string> }).slots;
}

/** Fills slots with the texts; what was said is both streams. */
export async function fill(cwd: string, slots: object): Promise<{ code: number; said: string }> {
  await writeFiles(cwd, { "answers.json": JSON.stringify({ slots }) });
  const { code, stdout, stderr } = await run(["strategy", "fill", OUT, "--from", "answers.json"], {
    cwd,
  });
  return { code, said: stdout + stderr };
}

/** Every file of the strategy, by name. */
export async function files(cwd: string): Promise<Map<string, string>> {
  const names = (await readdir(join(cwd, OUT))).toSorted();
  const read = names.map(async (name) => [name, await text(cwd, `${OUT}/${name}`)] as const);
  return new Map(await Promise.all(read));
}

/** A slot in a list of a JSON file. */
export const CRITERIA = "execution-plan.json#/wave_execution_plan/waves/0/wave_success_criteria/0";

/** A slot of the document. */
export const SUMMARY = "strategy.md#summary";
