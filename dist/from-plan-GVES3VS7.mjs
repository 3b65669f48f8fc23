import {
  isDate
} from "./chunk-HYTRCK4B.mjs";
import {
  openTasks
} from "./chunk-T34KHETC.mjs";
import {
  DAY,
  isWrite,
  minutesOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/project.ts
var USUAL_NEEDS = {
  development_environments: 1,
  testing_environments: 0,
  concurrent_builds: 1,
  parallel_sessions: 1
};

// src/strategy/teams.ts
function readTeams({ teams }) {
  const ids = /* @__PURE__ */ new Set();
  for (const { team_id } of teams) {
    if (ids.has(team_id))
      return { problem: `two teams are called ${team_id}; expected a name of its own for each` };
    ids.add(team_id);
  }
  return teams.map((team) => ({
    id: team.team_id,
    size: team.team_size ?? 1,
    ...team.key_skills && { skills: team.key_skills },
    availability: Number.parseFloat(team.availability ?? "100"),
    hoursPerWeek: team.hours_per_week ?? 40,
    sessions: team.parallel_sessions ?? 1
  }));
}
function agentTeams(count) {
  return Array.from({ length: count }, (_, i) => ({
    id: `agent-${i + 1}`,
    size: 1,
    availability: 100,
    hoursPerWeek: 40,
    sessions: 1
  }));
}
function wrongDate({
  start_date,
  planning_date,
  deadline,
  holidays = []
}) {
  const dates = [start_date, planning_date, deadline, ...holidays];
  return dates.find((date) => date !== void 0 && !isDate(date));
}

// src/strategy/from-plan.ts
var BUFFER = 20;
var STANDUP = 15;
var REVIEW = 60;
function projectOf(input) {
  const { analysis, teams: file } = input;
  const teams = file ? readTeams(file) : agentTeams(input.agents);
  if ("problem" in teams) return teams;
  const wrong = file && wrongDate(file);
  if (wrong !== void 0)
    return { problem: `${wrong} is no day of the calendar; expected a date such as 2026-01-05` };
  const open = openTasks(analysis.plan, analysis.order);
  const collisions = collisionsOf(analysis, open.tasks);
  const { coordination = {}, resources = [] } = file ?? {};
  return {
    name: input.name,
    id: input.id,
    source: input.source,
    start: input.start,
    planningDate: input.planningDate,
    holidays: [...new Set(file?.holidays ?? [])].sort(),
    ...file?.deadline !== void 0 && { deadline: file.deadline },
    phases: phasesOf(input, open, collisions),
    teams,
    infrastructure: file?.infrastructure ?? {},
    resources: new Map([
      ...input.resources ?? [],
      ...resources.map(
        ({ name, capacity }) => [name, capacity ?? input.resources?.get(name) ?? 1]
      )
    ]),
    constraints: file?.constraints ?? [],
    collisions,
    // As exact as it is shown.
    buffer: Math.round((file?.buffer_percentage ?? BUFFER) * 100) / 100,
    coordination: {
      standup: coordination.standup_minutes ?? STANDUP,
      review: coordination.review_minutes ?? REVIEW,
      ...coordination.sync_minutes !== void 0 && { sync: coordination.sync_minutes }
    }
  };
}
function phasesOf({ details, teams, analysis }, { tasks, before, durations, unit, step }, collisions) {
  const one = minutesOf(teams?.default_duration ?? "") ?? DAY;
  const locks = sharedLocks(tasks);
  const { resources = [] } = analysis.plan;
  return tasks.map((task, i) => {
    const own = details?.get(task.id);
    const touched = collisions.filter(({ a, b }) => a === i || b === i).map(({ what }) => what);
    const shared = resources.filter(({ tasks: users }) => users.includes(task.id));
    return {
      id: task.id,
      name: task.title || task.id,
      minutes: unit === "minutes" ? Math.ceil(durations[i] * step) : one,
      before: before[i],
      skills: own?.skills ?? [],
      deliverables: own?.deliverables ?? writtenBy(task),
      resources: [
        .../* @__PURE__ */ new Set([
          ...shared.map(({ name }) => name),
          ...task.locks.map(({ value }) => value).filter((lock) => locks.has(lock)),
          ...touched
        ])
      ],
      needs: { ...USUAL_NEEDS, ...own?.needs }
    };
  });
}
function sharedLocks(tasks) {
  const seen = /* @__PURE__ */ new Set();
  return new Set(
    tasks.flatMap(({ locks }) => {
      const own = [...new Set(locks.map(({ value }) => value))];
      const again = own.filter((lock) => seen.has(lock));
      for (const lock of own) seen.add(lock);
      return again;
    })
  );
}
function writtenBy({ claims }) {
  return [...new Set(claims.filter(({ access }) => isWrite(access)).map(({ pattern }) => pattern))];
}
function collisionsOf({ plan, conflicts }, open) {
  const numbers = new Map(open.map((task, i) => [task, i]));
  return conflicts.flatMap(
    ({ pairs }) => pairs.flatMap(({ kind, path, a, b }) => {
      const [first, second] = [a, b].map(({ task }) => numbers.get(plan.tasks[task]));
      return kind === "stale-read" || first === void 0 || second === void 0 ? [] : { a: first, b: second, what: path };
    })
  );
}
export {
  projectOf
};
