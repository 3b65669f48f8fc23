import {
  LAST_DAY,
  WorkingCalendar
} from "./chunk-HYTRCK4B.mjs";
import {
  Generator,
  improve,
  listSchedule,
  simpleBound,
  solve,
  wavesOf
} from "./chunk-NWUQ2S2F.mjs";
import {
  makeInstance
} from "./chunk-EMZF26Z3.mjs";
import {
  DAY,
  durationText
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/instance.ts
function poolsOf(project) {
  const { teams, infrastructure, phases, resources } = project;
  const facilities = Object.entries(infrastructure);
  const shared = [...new Set(phases.flatMap((phase) => phase.resources))];
  const list = [
    ...teams.map(({ id, sessions }) => ({ name: id, kind: "team", capacity: sessions })),
    ...facilities.map(([name, capacity]) => ({ name, kind: "facility", capacity })),
    ...shared.map((name) => ({ name, kind: "shared", capacity: resources.get(name) ?? 1 }))
  ];
  const numbers = new Map(shared.map((name, i) => [name, teams.length + facilities.length + i]));
  const demands = phases.map(({ needs, resources: used }) => [
    ...facilities.flatMap(
      ([name], i) => needs[name] > 0 ? [{ resource: teams.length + i, amount: needs[name] }] : []
    ),
    ...[...new Set(used)].map((name) => ({ resource: numbers.get(name), amount: 1 }))
  ]);
  for (const [i, list_] of demands.entries())
    for (const { resource, amount } of list_)
      if (amount > list[resource].capacity)
        return {
          problem: `phase ${phases[i].id} needs ${amount} ${words(list[resource].name)}, and there are ${list[resource].capacity}; expected as many`
        };
  return { list, demands };
}
function words(name) {
  return name.replaceAll("_", " ");
}
function instanceInput(project, pools, members, choices) {
  const numbers = new Map(members.map((phase, i) => [phase, i]));
  return {
    durations: members.map((phase) => choices[phase].minutes),
    before: members.map(
      (phase) => project.phases[phase].before.flatMap((parent) => numbers.get(parent) ?? [])
    ),
    capacities: pools.list.map(({ capacity }) => capacity),
    demands: members.map((phase) => [
      { resource: choices[phase].team, amount: 1 },
      ...pools.demands[phase]
    ])
  };
}

// src/strategy/staffing.ts
var LONGEST = 1e7;
var FULL_WEEK = 40;
function isAble({ skills }, { skills: wanted }) {
  if (!skills || skills.includes("*")) return true;
  const has = new Set(skills.map((skill) => skill.toLowerCase()));
  return wanted.every((skill) => has.has(skill.toLowerCase()));
}
function shareOf({ availability, hoursPerWeek }, buffer) {
  return hoursPerWeek / FULL_WEEK * availability * (100 - buffer) / 1e4;
}
function stretched(minutes, share) {
  const exact = Math.min(minutes / share, LONGEST);
  const grain = exact >= DAY ? 60 : 1;
  return Math.max(1, Math.ceil(exact / grain - 1e-9) * grain);
}
function staffingOf({ phases, teams, buffer }) {
  const shares = teams.map((team) => shareOf(team, buffer));
  const minutes = phases.map(
    (phase) => teams.map(
      (team, i) => isAble(team, phase) ? stretched(phase.minutes, shares[i]) : void 0
    )
  );
  const alone = phases.find((_, i) => minutes[i].every((time) => time === void 0));
  if (alone)
    return {
      problem: `no team can take phase ${alone.id}: none has ${alone.skills.join(" and ")} together; expected key_skills of one team that hold them`
    };
  const endless = phases.find((_, i) => minutes[i].every((time = LONGEST) => time >= LONGEST));
  if (endless)
    return {
      problem: `phase ${endless.id} takes more than 80 years; expected a shorter duration, or teams with more time`
    };
  return { minutes };
}
function staff({ phases, teams }, { minutes }) {
  const ranks = ranksOf(phases, minutes);
  const breadth = teams.map((_, team) => minutes.filter((of) => of[team] !== void 0).length);
  const free = teams.map(
    ({ sessions }) => Array.from({ length: Math.min(sessions, phases.length) }, () => 0)
  );
  const ends = [];
  const chosen = [];
  const order = phases.map((_, i) => i).sort((a, b) => ranks[b] - ranks[a] || a - b);
  for (const phase of order) {
    const ready = Math.max(0, ...phases[phase].before.map((parent) => ends[parent]));
    const offers = minutes[phase].flatMap(
      (time, team) => time === void 0 ? [] : { team, minutes: time, end: Math.max(ready, Math.min(...free[team])) + time }
    );
    const [best] = offers.sort(
      (a, b) => a.end - b.end || breadth[a.team] - breadth[b.team] || a.team - b.team
    );
    const lanes = free[best.team];
    lanes[lanes.indexOf(Math.min(...lanes))] = best.end;
    ends[phase] = best.end;
    chosen[phase] = { team: best.team, minutes: best.minutes };
  }
  return chosen;
}
function ranksOf(phases, minutes) {
  const means = minutes.map((times) => {
    const known = times.filter((time) => time !== void 0);
    return known.reduce((sum, time) => sum + time, 0) / known.length;
  });
  const before = phases.map((phase) => phase.before);
  const demands = phases.map(() => []);
  return makeInstance({ durations: means, before, capacities: [], demands }).tail;
}

// src/strategy/wave-plan.ts
var PASSES = 20;
function waveContext(project, pools, staffing) {
  const lanes = project.teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const most = pools.list.map(() => 0);
  for (const { resource, amount } of pools.demands.flat())
    most[resource] = Math.max(most[resource], amount);
  const scarce = pools.list.flatMap(
    ({ kind, capacity }, i) => kind !== "team" && capacity < lanes * most[i] ? i : []
  );
  const shortest = Float64Array.from(
    staffing.minutes,
    (times) => times.reduce((least, time) => Math.min(least, time ?? Infinity), Infinity)
  );
  return { project, pools, staffing, scarce, shortest };
}
function waveLength(context, members, loads) {
  const choices = staffWave(context, members, loads);
  if (mayWait(context, members)) return timetable(context, members, choices, 1).makespan;
  return choices.reduce((longest, { end }) => Math.max(longest, end), 0);
}
function mayWait({ pools, scarce }, members) {
  if (scarce.length === 0) return false;
  const used = /* @__PURE__ */ new Map();
  for (const phase of members)
    for (const { resource, amount } of pools.demands[phase])
      used.set(resource, (used.get(resource) ?? 0) + amount);
  return scarce.some((pool) => (used.get(pool) ?? 0) > pools.list[pool].capacity);
}
function timetable({ project, pools }, members, choices, passes = PASSES) {
  const byPhase = [];
  members.forEach((phase, i) => byPhase[phase] = choices[i]);
  const instance = makeInstance(instanceInput(project, pools, members, byPhase));
  const generator = new Generator(instance);
  const until = { schedules: passes, bound: simpleBound(instance) };
  const layout = improve(instance, generator, listSchedule(instance, generator), until);
  return {
    members: [...members],
    starts: [...layout.starts],
    choices: [...choices],
    makespan: layout.makespan
  };
}
function staffWave({ project: { teams }, staffing: { minutes }, shortest }, members, loads) {
  const order = members.map((_, i) => i);
  order.sort((a, b) => shortest[members[b]] - shortest[members[a]] || a - b);
  const free = teams.map(({ sessions }) => new Float64Array(Math.min(sessions, members.length)));
  const chosen = [];
  for (const i of order) {
    const times = minutes[members[i]];
    let [team, end, load] = [-1, Infinity, Infinity];
    for (let other = 0; other < times.length; other++) {
      const time = times[other];
      if (time === void 0) continue;
      const ends = free[other][earliest(free[other])] + time;
      const has = loads[other] / teams[other].sessions;
      if (ends < end || ends === end && has < load) [team, end, load] = [other, ends, has];
    }
    free[team][earliest(free[team])] = end;
    chosen[i] = { team, minutes: times[team], end };
  }
  return chosen;
}
function earliest(times) {
  let first = 0;
  for (let i = 1; i < times.length; i++) if (times[i] < times[first]) first = i;
  return first;
}
function improveWave(context, first) {
  let best = first;
  for (let better = true; better; ) {
    better = false;
    for (const [i, phase] of best.members.entries()) {
      if (best.starts[i] + best.choices[i].minutes < best.makespan) continue;
      const found = others(context, phase, best.choices[i].team).map((choice) => timetable(context, best.members, best.choices.with(i, choice))).find(({ makespan }) => makespan < best.makespan);
      if (!found) continue;
      best = found;
      better = true;
      break;
    }
  }
  return best;
}
function others({ staffing: { minutes } }, phase, but) {
  return minutes[phase].flatMap(
    (time, team) => time === void 0 || team === but ? [] : { team, minutes: time }
  );
}

// src/strategy/shift.ts
var TRIES = 4e3;
function shiftPhases(context, cut2) {
  const { phases, teams } = context.project;
  const loads = teams.map(() => 0);
  const after = phases.map(() => []);
  phases.forEach(({ before }, i) => before.forEach((parent) => after[parent].push(i)));
  const waves = cut2.map((wave) => [...wave]);
  const waveOf = [];
  waves.forEach((wave, i) => wave.forEach((phase) => waveOf[phase] = i));
  const lengthOf = (members) => members.length === 0 ? 0 : waveLength(context, members, loads);
  const lengths = waves.map(lengthOf);
  let tries = 0;
  const shift = (phase) => {
    const from = waveOf[phase];
    const first = Math.max(0, ...phases[phase].before.map((parent) => waveOf[parent] + 1));
    const last = Math.min(waves.length - 1, ...after[phase].map((child) => waveOf[child] - 1));
    if (first === last) return false;
    const rest = waves[from].filter((one) => one !== phase);
    const restLength = lengthOf(rest);
    const gain = lengths[from] - restLength;
    if (gain <= 0) return false;
    for (let to = first; to <= last && tries < TRIES; to++) {
      if (to === from) continue;
      tries++;
      const joined = [...waves[to], phase];
      const length = lengthOf(joined);
      if (length - lengths[to] >= gain) continue;
      [waves[from], waves[to]] = [rest, joined];
      [lengths[from], lengths[to]] = [restLength, length];
      waveOf[phase] = to;
      return true;
    }
    return false;
  };
  for (let moved = true; moved && tries < TRIES; ) {
    moved = false;
    for (const phase of phases.keys()) if (shift(phase)) moved = true;
  }
  return waves.filter((wave) => wave.length > 0);
}

// src/strategy/waves.ts
var LARGEST = 80;
function cutWaves(context, orders) {
  const plans = orders.map((order) => settle(context, shiftPhases(context, cut(context, order))));
  const minutes = (waves) => waves.reduce((sum, { makespan }) => sum + makespan, 0);
  return plans.reduce((best, next) => minutes(next) < minutes(best) ? next : best);
}
function cut(context, order) {
  const loads = context.project.teams.map(() => 0);
  const best = [
    { minutes: 0, count: 0, from: 0 }
  ];
  for (let from = 0; from < order.length; from++) {
    const members = [];
    for (let to = from + 1; to <= order.length && to - from <= LARGEST; to++) {
      const phase = order[to - 1];
      if (context.project.phases[phase].before.some((parent) => members.includes(parent))) break;
      members.push(phase);
      const minutes = best[from].minutes + waveLength(context, members, loads);
      const count = best[from].count + 1;
      const known = best[to];
      if (!known || minutes < known.minutes || minutes === known.minutes && count < known.count)
        best[to] = { minutes, count, from };
    }
  }
  const waves = [];
  for (let to = order.length; to > 0; to = best[to].from)
    waves.unshift(order.slice(best[to].from, to));
  return waves;
}
function settle(context, waves) {
  const loads = context.project.teams.map(() => 0);
  return waves.map((wave) => {
    const members = wave.toSorted((a, b) => a - b);
    const first = timetable(context, members, staffWave(context, members, loads));
    const plan = improveWave(context, first);
    for (const { team, minutes } of plan.choices) loads[team] += minutes;
    return plan;
  });
}

// src/strategy/strategy.ts
var SCHEDULES = 100;
function layOut(project) {
  const staffing = staffingOf(project);
  if ("problem" in staffing) return staffing;
  const pools = poolsOf(project);
  if ("problem" in pools) return pools;
  const context = waveContext(project, pools, staffing);
  const waves = cutWaves(context, ordersOf(context));
  const sessions = sessionsOf(project, waves);
  const makespan = waves.reduce((sum, wave) => sum + wave.makespan, 0);
  if (makespan > LONGEST)
    return { problem: "the phases take more than 80 years; expected shorter durations" };
  const calendar = new WorkingCalendar(project.start, project.holidays);
  if (!calendar.reaches(2 * makespan))
    return {
      problem: `work that starts on ${project.start} and takes ${durationText(makespan)} comes too near to ${LAST_DAY}, the last day of the calendar; expected an earlier start`
    };
  const input = inputOf(context, sessions);
  const instance = makeInstance(input);
  const starts = Float64Array.from(sessions, ({ start }) => start);
  const free = solve(instance, { schedules: SCHEDULES, seed: 1, known: [starts] });
  const criticalPath = longestChain(project, instance.tail, input.durations);
  return {
    project,
    pools,
    calendar,
    waves: tell(waves, sessions),
    sessions,
    total: sessions.reduce((sum, { start, end }) => sum + end - start, 0),
    makespan,
    // The schedule in waves is one without gates, too.
    withoutGates: Math.min(free.makespan, makespan),
    lowerBound: free.lowerBound,
    criticalPath,
    criticalMinutes: criticalPath.reduce((sum, phase) => sum + input.durations[phase], 0)
  };
}
function ordersOf({ project, pools, staffing }) {
  const all = project.phases.map((_, i) => i);
  const instance = makeInstance(instanceInput(project, pools, all, staff(project, staffing)));
  const generator = new Generator(instance);
  const { starts } = improve(instance, generator, listSchedule(instance, generator), {
    schedules: SCHEDULES,
    bound: simpleBound(instance)
  });
  const before = project.phases.map((phase) => phase.before);
  const levels = wavesOf(before, instance.order);
  const longestFirst = levels.map(
    (level) => level.toSorted((a, b) => instance.durations[b] - instance.durations[a] || a - b)
  );
  return [all.toSorted((a, b) => starts[a] - starts[b] || a - b), longestFirst.flat()];
}
function inputOf({ project, pools }, sessions) {
  const choices = sessions.map(({ team, start, end }) => ({ team, minutes: end - start }));
  const all = sessions.map((_, i) => i);
  return instanceInput(project, pools, all, choices);
}
function sessionsOf({ phases }, waves) {
  const sessions = [];
  let begin = 0;
  let count = 0;
  const width = Math.max(3, String(phases.length).length);
  for (const [wave, { members, starts, choices, makespan }] of waves.entries()) {
    const order = members.map((_, i) => i);
    order.sort((a, b) => starts[a] - starts[b] || members[a] - members[b]);
    for (const i of order) {
      const start = begin + starts[i];
      sessions[members[i]] = {
        id: `session_${String(++count).padStart(width, "0")}`,
        phase: members[i],
        team: choices[i].team,
        wave,
        start,
        end: start + choices[i].minutes
      };
    }
    begin += makespan;
  }
  return sessions;
}
function tell(plans, sessions) {
  let begin = 0;
  return plans.map(({ members, makespan }) => {
    const own = members.map((phase) => sessions[phase]);
    own.sort((a, b) => a.start - b.start || a.phase - b.phase);
    const wave = { start: begin, end: begin + makespan, sessions: own, peak: peakOf(own) };
    begin += makespan;
    return wave;
  });
}
function peakOf(sessions, amount = () => 1) {
  let [now, peak] = [0, 0];
  const changes = sessions.flatMap((session) => [
    { at: session.start, by: amount(session) },
    { at: session.end, by: -amount(session) }
  ]);
  for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    peak = Math.max(peak, now);
  }
  return peak;
}
function longestChain({ phases }, tail, durations) {
  const path = [];
  let left = tail.reduce((longest, time) => Math.max(longest, time), 0);
  while (left > 0) {
    const last = path.at(-1);
    const next = phases.findIndex(
      ({ before }, i) => tail[i] === left && (last === void 0 || before.includes(last))
    );
    path.push(next);
    left -= durations[next];
  }
  return path;
}

export {
  layOut,
  peakOf
};
