import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { time } from "./timing.ts";

const BIN = join(import.meta.dirname, "..", "bin", "parallel-plan.mjs");
const RUNS = 5;

/** What is promised for 200 phases and 8 teams, in milliseconds. */
const PROMISED = 2000;

const SKILLS = ["api", "web", "data", "ops", "docs"];

/** Phases of 1 to 15 days, each waiting for up to 3 of the 25 before it; the same every time. */
function graphOf(size: number): object {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const phases = Array.from({ length: size }, (_, i) => {
    const count = i < 5 ? 0 : below(4);
    const parents = Array.from({ length: count }, () => i - 1 - below(Math.min(25, i)));
    return {
      id: `phase-${i}`,
      name: `Phase ${i}`,
      duration: `${1 + below(15)} days`,
      dependencies: [...new Set(parents)].map((parent) => `phase-${parent}`),
      required_skills: below(3) === 0 ? [] : [SKILLS[below(SKILLS.length)]],
      deliverables: [`src/part-${i}/`],
      ...(below(10) === 0 && { resources: ["staging"] }),
    };
  });
  return { schema_version: 1, project_name: "bench", phases };
}

function teamsOf(count: number): object {
  const teams = Array.from({ length: count }, (_, i) => ({
    team_id: `team-${i}`,
    team_size: 3,
    key_skills: i === 0 ? ["*"] : SKILLS.filter((_, skill) => (skill + i) % 5 < 3),
    availability: ["100%", "80%", "60%"][i % 3],
  }));
  return {
    schema_version: 1,
    start_date: "2026-01-05",
    teams,
    infrastructure: { development_environments: 8, concurrent_builds: 20, parallel_sessions: 10 },
  };
}

/** A strategy for many phases and teams, files written, against the start of the runtime. */
export function benchStrategy(): void {
  const folder = mkdtempSync(join(tmpdir(), "parallel-plan-bench-"));
  try {
    const cases = [
      [20, 3],
      [200, 8],
    ] as const;
    const contenders = cases.map(([phases, teams]) => {
      const place = join(folder, String(phases));
      mkdirSync(place);
      const [graph, file] = [join(place, "graph.json"), join(place, "teams.json")];
      writeFileSync(graph, JSON.stringify(graphOf(phases)));
      writeFileSync(file, JSON.stringify(teamsOf(teams)));
      const args = [BIN, "strategy", graph, "--teams", file, "--out", join(place, "out")];
      return { name: `${phases} phases, ${teams} teams`, args };
    });
    const timings = time(
      process.execPath,
      [{ name: "node -e 0", args: ["-e", "0"] }, ...contenders],
      RUNS,
    );
    for (const { name, median, ratio, memory } of timings)
      process.stdout.write(
        `  ${name.padEnd(22)} ${median.toFixed(0).padStart(6)} ms  x${ratio.toFixed(1)}  ${memory.toFixed(0)} MiB\n`,
      );
    const slowest = timings.at(-1)!.median;
    process.stdout.write(
      `  promised ${PROMISED} ms: ${slowest <= PROMISED ? "kept" : "BROKEN"} (x${(slowest / PROMISED).toFixed(2)} of it)\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
