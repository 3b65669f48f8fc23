import { type Figures, gateSessions, hasGate, percent, teamsOf } from "./figures.ts";
import { peakOf, type Session, type Strategy } from "./strategy.ts";
import { counted, dateAt, idsOf, listed } from "./words.ts";
import type { Level } from "../model/strategy/severity.ts";
import { durationText } from "../model/working-time.ts";

/** What a risk comes from. */
export type RiskCategory =
  | "schedule_risk"
  | "resource_risk"
  | "integration_risk"
  | "coordination_risk";

/** A risk that follows from the facts of a strategy. */
export interface Risk {
  id: string;
  name: string;
  category: RiskCategory;
  probability: Level;
  impact: Level;
  sessions: Session[];
  /** The fact it is computed from. */
  evidence: string;
  /** What shows that it has come. */
  trigger: string;
  detection: string;
}

type Draft = Omit<Risk, "id">;

const PREFIX: Readonly<Record<RiskCategory, string>> = {
  schedule_risk: "sched",
  resource_risk: "res",
  integration_risk: "integ",
  coordination_risk: "coord",
};

/** Phases that wait for this many others join their work. */
const JOINS = 3;

/** A gate of this many sessions is hard to hold. */
const CROWD = 4;

/** The risks of a strategy, by category and then as they are found. */
export function risksOf(strategy: Strategy, figures: Figures): Risk[] {
  const drafts = [
    ...scheduleRisks(strategy),
    ...skillRisks(strategy),
    ...loadRisks(strategy, figures),
    ...poolRisks(strategy),
    ...collisionRisks(strategy),
    ...joinRisks(strategy),
    ...gateRisks(strategy),
  ];
  const counts = new Map<RiskCategory, number>();
  return drafts.map((draft) => {
    const count = (counts.get(draft.category) ?? 0) + 1;
    counts.set(draft.category, count);
    return { id: `${PREFIX[draft.category]}_${String(count).padStart(3, "0")}`, ...draft };
  });
}

function* scheduleRisks(strategy: Strategy): Generator<Draft> {
  const { criticalPath, criticalMinutes, makespan, sessions, project } = strategy;
  const share = criticalMinutes / makespan;
  const chain = criticalPath.map((phase) => sessions[phase]!);
  yield {
    name: "Delay on the critical path",
    category: "schedule_risk",
    probability: level(share, 0.6, 0.9),
    impact: "high",
    sessions: chain,
    evidence: `The longest chain has ${counted(chain.length, "phase")} and ${durationText(criticalMinutes)}, ${percent(share)} of the time from start to end.`,
    trigger: `A phase of the chain ends later than planned.`,
    detection:
      "Compare the end of every session of the chain with its end_date in wave-schedules.json.",
  };
  if (project.deadline === undefined) return;
  const end = dateAt(strategy, makespan - 1);
  const late = end > project.deadline;
  const near = dateAt(strategy, Math.ceil(makespan * 1.1) - 1) > project.deadline;
  if (!late && !near) return;
  yield {
    name: late ? "The deadline is missed" : "Little room before the deadline",
    category: "schedule_risk",
    probability: late ? "high" : "medium",
    impact: "high",
    sessions: strategy.waves.at(-1)!.sessions,
    evidence: `The work ends on ${end}; the deadline is ${project.deadline}.`,
    trigger: `A wave ends after its due date.`,
    detection: "Compare the end of every wave with its wave_checkpoints in monitoring-config.json.",
  };
}

/** Skills that phases need and one team alone has. */
function* skillRisks({ project, sessions, criticalPath }: Strategy): Generator<Draft> {
  if (project.teams.length < 2) return;
  const skills = [...new Set(project.phases.flatMap((phase) => phase.skills))];
  for (const skill of skills) {
    const has = project.teams.filter((team) => knows(team.skills, skill));
    if (has.length !== 1) continue;
    const needing = sessions.filter(({ phase }) => project.phases[phase]!.skills.includes(skill));
    const critical = needing.some(({ phase }) => criticalPath.includes(phase));
    yield {
      name: `Only one team knows ${skill}`,
      category: "resource_risk",
      probability: "medium",
      impact: critical ? "high" : "medium",
      sessions: needing,
      evidence: `${counted(needing.length, "phase")} ${needing.length === 1 ? "needs" : "need"} ${skill}, and ${has[0]!.id} alone has it${critical ? criticalNote(needing) : ""}.`,
      trigger: `${has[0]!.id} is away or behind.`,
      detection: `Watch the sessions of ${has[0]!.id}.`,
    };
  }
}

function criticalNote({ length }: readonly Session[]): string {
  return length === 1 ? "; it is on the critical path" : "; the critical path is among them";
}

function knows(skills: readonly string[] | undefined, skill: string): boolean {
  const same = (one: string): boolean => one === "*" || one.toLowerCase() === skill.toLowerCase();
  return skills?.some(same) ?? true;
}

/** Teams that have hardly an hour left. */
function* loadRisks({ project, sessions }: Strategy, { teams }: Figures): Generator<Draft> {
  for (const [i, { utilization, phases }] of teams.entries()) {
    if (utilization < 0.9 || project.teams.length < 2) continue;
    yield {
      name: `${project.teams[i]!.id} has no room`,
      category: "resource_risk",
      probability: "medium",
      impact: "high",
      sessions: sessions.filter(({ team }) => team === i),
      evidence: `${project.teams[i]!.id} works ${percent(utilization)} of the time on ${counted(phases, "phase")}; only the buffer of ${project.buffer}% is left.`,
      trigger: `A session of ${project.teams[i]!.id} needs more than its buffer.`,
      detection: `Compare the time of the sessions of ${project.teams[i]!.id} with their duration.`,
    };
  }
}

/** Facilities that are full, and shared resources that several sessions want. */
function* poolRisks({ project, pools, sessions, waves }: Strategy): Generator<Draft> {
  const hit = new Set(project.collisions.map(({ what }) => what));
  for (const [number, { name, kind, capacity }] of pools.list.entries()) {
    if (kind === "team" || hit.has(name)) continue;
    const amount = ({ phase }: Session): number =>
      pools.demands[phase]!.find(({ resource }) => resource === number)?.amount ?? 0;
    const users = sessions.filter((session) => amount(session) > 0);
    const full = waves.filter((wave) => peakOf(wave.sessions, amount) >= capacity);
    if (users.length < 2 || (kind === "facility" && full.length === 0)) continue;
    const together = waves.some(
      (wave) => wave.sessions.reduce((sum, session) => sum + amount(session), 0) > capacity,
    );
    yield {
      name: kind === "facility" ? `No ${name.replaceAll("_", " ")} left` : `Sessions share ${name}`,
      category: "resource_risk",
      probability: together ? "medium" : "low",
      impact: "medium",
      sessions: users,
      evidence: `${counted(users.length, "session")} use ${name}, ${counted(capacity, "unit")} of which there ${capacity === 1 ? "is" : "are"}; ${together ? "some of one wave have to wait for it" : "none has to wait for it as planned"}.`,
      trigger: `A session waits for ${name}.`,
      detection: `Watch who holds ${name}.`,
    };
  }
}

/** Files that phases without an order both write. */
function* collisionRisks({ project, sessions }: Strategy): Generator<Draft> {
  for (const what of new Set(project.collisions.map((collision) => collision.what))) {
    const pairs = project.collisions.filter((collision) => collision.what === what);
    const phases = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
    yield {
      name: `Conflict in ${what}`,
      category: "integration_risk",
      probability: "high",
      impact: "medium",
      sessions: phases.map((phase) => sessions[phase]!),
      evidence: `${listed(phases.map((phase) => project.phases[phase]!.id))} write ${what}, and no dependency orders them.`,
      trigger: `A merge stops at ${what}.`,
      detection: "Merge after every session, and run parallel-plan validate on the plan.",
    };
  }
}

/** Phases that join the work of many. */
function* joinRisks({ project, sessions, criticalPath }: Strategy): Generator<Draft> {
  for (const [i, { id, before }] of project.phases.entries()) {
    if (before.length < JOINS) continue;
    yield {
      name: `${id} joins ${before.length} phases`,
      category: "integration_risk",
      probability: before.length > 2 * JOINS ? "high" : "medium",
      impact: criticalPath.includes(i) ? "high" : "medium",
      sessions: [...before.map((parent) => sessions[parent]!), sessions[i]!],
      evidence: `${id} waits for ${listed(before.map((parent) => project.phases[parent]!.id))}.`,
      trigger: `The results do not fit together when ${id} starts.`,
      detection: `Run the checks of the merged result before ${id} starts.`,
    };
  }
}

/** Gates at which many sessions meet. */
function* gateRisks(strategy: Strategy): Generator<Draft> {
  for (const [i] of strategy.waves.entries()) {
    const there = hasGate(strategy, i) ? gateSessions(strategy, i) : [];
    if (there.length < CROWD || teamsOf(there).length < 2) continue;
    yield {
      name: `The gate behind wave ${i + 1} is crowded`,
      category: "coordination_risk",
      probability: "medium",
      impact: there.length >= 2 * CROWD ? "high" : "medium",
      sessions: there,
      evidence: `${counted(there.length, "session")} of ${counted(teamsOf(there).length, "team")} meet there: ${listed(idsOf(there))}.`,
      trigger: "A session does not come to the gate, or comes without its deliverables.",
      detection: "Compare the states of the sessions with the participants of the gate.",
    };
  }
}

function level(share: number, medium: number, high: number): Level {
  if (share >= high) return "high";
  return share >= medium ? "medium" : "low";
}
