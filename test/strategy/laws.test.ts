import fc from "fast-check";
import { expect, test } from "vitest";
import { poolsOf } from "../../src/strategy/instance.ts";
import type { Project } from "../../src/strategy/project.ts";
import { layOut, peakOf, type Session, type Strategy } from "../../src/strategy/strategy.ts";

const SKILLS = ["react", "sql", "ops"];

/** Projects of up to 14 phases for up to 4 teams, of which the last can do everything. */
const projects: fc.Arbitrary<Project> = fc
  .record({
    phases: fc.array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 5000 }),
        parents: fc.array(fc.nat(20), { maxLength: 3 }),
        skills: fc.subarray(SKILLS),
        resources: fc.subarray(["staging", "printer"]),
        testing: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    teams: fc.array(
      fc.record({
        skills: fc.subarray(SKILLS),
        availability: fc.integer({ min: 20, max: 100 }),
        sessions: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 3 },
    ),
    environments: fc.integer({ min: 1, max: 4 }),
    buffer: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ phases, teams, environments, buffer }) => ({
    name: "law",
    id: "parallel_exec_sha_000000000000",
    source: "law",
    planningDate: "2026-01-05",
    start: "2026-01-05",
    holidays: [],
    phases: phases.map(({ minutes, parents, skills, resources, testing }, i) => ({
      id: `p${i}`,
      name: `p${i}`,
      minutes,
      before: [...new Set(parents.map((parent) => parent % Math.max(1, i)))].filter(
        (parent) => parent < i,
      ),
      skills,
      deliverables: [],
      resources,
      needs: {
        development_environments: 1,
        testing_environments: testing,
        concurrent_builds: 1,
        parallel_sessions: 1,
      },
    })),
    teams: [
      ...teams.map((team, i) => ({ id: `t${i}`, size: 1, hoursPerWeek: 40, ...team })),
      { id: "all", size: 1, hoursPerWeek: 40, availability: 100, sessions: 1 },
    ],
    infrastructure: { development_environments: environments, testing_environments: 2 },
    resources: new Map([["printer", 2]]),
    constraints: [],
    collisions: [],
    buffer,
    coordination: { standup: 15, review: 60 },
  }));

function laidOut(project: Project): Strategy {
  const strategy = layOut(project);
  if ("problem" in strategy) throw new Error(strategy.problem);
  return strategy;
}

test("every strategy keeps to order, skills, teams and capacity", () => {
  fc.assert(
    fc.property(projects, (project) => {
      const { sessions, waves } = laidOut(project);
      expect(waves.flatMap((wave) => wave.sessions)).toHaveLength(project.phases.length);
      for (const { phase, wave, team, start, end } of sessions) {
        for (const parent of project.phases[phase]!.before) {
          expect(sessions[parent]!.wave).toBeLessThan(wave);
          expect(sessions[parent]!.end).toBeLessThanOrEqual(start);
        }
        const { skills = SKILLS } = project.teams[team]!;
        expect(skills).toEqual(expect.arrayContaining(project.phases[phase]!.skills));
        expect(start).toBeGreaterThanOrEqual(waves[wave]!.start);
        expect(end).toBeLessThanOrEqual(waves[wave]!.end);
      }
      const pools = poolsOf(project);
      if ("problem" in pools) throw new Error(pools.problem);
      for (const [number, { kind, capacity }] of pools.list.entries()) {
        const amount = ({ team, phase }: Session): number =>
          kind === "team"
            ? Number(team === number)
            : (pools.demands[phase]!.find(({ resource }) => resource === number)?.amount ?? 0);
        expect(peakOf(sessions, amount)).toBeLessThanOrEqual(capacity);
      }
    }),
    { seed: 20_260_105, numRuns: 300 },
  );
});

test("bounds are bounds, waves follow each other, and the same project gives the same strategy", () => {
  fc.assert(
    fc.property(projects, (project) => {
      const strategy = laidOut(project);
      const { makespan, withoutGates, lowerBound, criticalMinutes, waves } = strategy;
      expect(withoutGates).toBeLessThanOrEqual(makespan);
      expect(lowerBound).toBeLessThanOrEqual(withoutGates);
      expect(criticalMinutes).toBeLessThanOrEqual(lowerBound);
      expect(waves.map(({ start }) => start)).toEqual([
        0,
        ...waves.slice(0, -1).map(({ end }) => end),
      ]);
      expect(waves.at(-1)!.end).toBe(makespan);
      expect(laidOut(project).sessions).toEqual(strategy.sessions);
    }),
    { seed: 20_260_106, numRuns: 100 },
  );
});
