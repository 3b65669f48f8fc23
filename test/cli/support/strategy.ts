import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { graphText } from "../../strategy/support.ts";
import { makeRepository } from "./folder.ts";

/** A project of five phases, which two teams can do in three waves. */
export const GRAPH = graphText(
  "phase-1: 3 weeks needs node makes src/accounts/ | phase-2: 4 weeks after phase-1 needs node | phase-3: 4 weeks after phase-1 needs react uses staging | phase-4: 2 weeks needs react uses staging | phase-5: 1 week after phase-2 phase-3 phase-4",
);

/** Two teams, of which one is there for four days of five. */
export const TEAMS = `schema_version: 1
start_date: 2026-01-05
holidays: [2026-01-06]
teams:
  - { team_id: backend, team_size: 3, key_skills: [node] }
  - { team_id: frontend, team_size: 2, key_skills: [react], availability: 80% }
infrastructure: { development_environments: 5, testing_environments: 3, concurrent_builds: 20, parallel_sessions: 10 }
constraints:
  - { constraint_type: shared_database, description: One database for all }
`;

/** The five files that `strategy` writes, beside its document. */
export const FILES = [
  "coordination-protocols.json",
  "execution-plan.json",
  "monitoring-config.json",
  "risk-mitigation-plan.json",
  "wave-schedules.json",
];

/** A repository with the graph, the teams and more files. */
export const repository = (more: Record<string, string> = {}): Promise<string> =>
  makeRepository({ "graph.json": GRAPH, "teams.yaml": TEAMS, ...more });

/** The command line that writes the strategy to `out`. */
export const WITH_TEAMS = ["strategy", "graph.json", "--teams", "teams.yaml", "--out", "out"];

/** Text of a file in `out`. */
export const text = (cwd: string, name: string): Promise<string> =>
  readFile(join(cwd, "out", name), "utf8");

/** A file in `out`, read as JSON. */
export const json = async (cwd: string, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await text(cwd, name)) as Record<string, unknown>;
