import { expect } from "vitest";
import type { StrategyTeams } from "../../src/generated/strategy-teams.types.ts";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import { Analysis } from "../../src/model/analysis.ts";
import { isFormat } from "../../src/rules/define-rule.ts";
import { projectOf, type StrategyInput } from "../../src/strategy/from-plan.ts";
import type { Project } from "../../src/strategy/project.ts";
import { layOut, type Strategy } from "../../src/strategy/strategy.ts";

/** A phase as a test writes it: `a: 2 days` or `b: 1 week after a needs react uses staging`. */
function phaseOf(line: string) {
  const [, id = "", duration = "", rest = ""] =
    /^(\S+): ((?:\d+ \w+ ?)+?)(?= after| needs| uses| avoids| makes|$)(.*)$/.exec(line.trim()) ??
    [];
  expect(id, `${line} is a phase`).not.toBe("");
  const words = (key: string): string[] =>
    new RegExp(`\\b${key} ((?:[^ ]+(?: |$))+?)(?=after|needs|uses|avoids|makes|$)`)
      .exec(rest)?.[1]
      ?.trim()
      .split(" ") ?? [];
  return {
    id,
    name: `Phase ${id}`,
    duration: duration.trim(),
    dependencies: words("after"),
    required_skills: words("needs"),
    resources: words("uses"),
    conflicts: words("avoids"),
    deliverables: words("makes"),
  };
}

/** The text of a dependency graph with phases as lines (see `phaseOf`) between `|`. */
export function graphText(phases: string): string {
  const graph = {
    schema_version: 1,
    project_name: "shop",
    phases: phases.split("|").map(phaseOf),
  };
  return JSON.stringify(graph, null, 1);
}

/** Teams that can do everything and give all their time, without a buffer: durations stay as written. */
export function teams(...ids: string[]): StrategyTeams {
  const all = ids.map((team_id) => ({ team_id }));
  return { schema_version: 1, buffer_percentage: 0, teams: all as StrategyTeams["teams"] };
}

/** The project of a document. */
export async function projectFrom(
  text: string,
  path: string,
  more: Partial<StrategyInput> = {},
): Promise<Project> {
  const { parsed, findings } = await readPlan(Buffer.from(text), path, { limits: DEFAULT_LIMITS });
  expect(findings).toEqual([]);
  const graph = isFormat(parsed!, "dependency-graph") ? parsed.document : undefined;
  const project = projectOf({
    analysis: new Analysis(parsed!.plan),
    ...(graph && { details: graph.details, resources: graph.resources }),
    agents: 2,
    name: "shop",
    id: "parallel_exec_sha_000000000000",
    source: path,
    start: "2026-01-05",
    planningDate: "2026-01-05",
    ...more,
  });
  if ("problem" in project) throw new Error(project.problem);
  return project;
}

/** The strategy of phases for teams. */
export async function strategyOf(phases: string, file: StrategyTeams): Promise<Strategy> {
  const strategy = layOut(await projectFrom(graphText(phases), "graph.json", { teams: file }));
  if ("problem" in strategy) throw new Error(strategy.problem);
  return strategy;
}

/** A strategy as a line: `a@blue 0-2 | b@red 2-3`, waves between `|`, in days. */
export function drawn({ waves, project }: Strategy): string {
  const day = (minutes: number): number => Math.round(minutes / 48) / 10;
  return waves
    .map(({ sessions }) =>
      sessions
        .map(
          ({ phase, team, start, end }) =>
            `${project.phases[phase]!.id}@${project.teams[team]!.id} ${day(start)}-${day(end)}`,
        )
        .join(", "),
    )
    .join(" | ");
}
