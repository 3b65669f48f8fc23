import {
  fateOf,
  takesAway
} from "./chunk-LP4JPZPS.mjs";
import {
  Reach,
  deletesAny,
  durationsOf,
  isWrite,
  openSides,
  strongComponents
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/repair/chains.ts
function chainsOf({ before, durations }, sequence) {
  const head = durations.map(() => 0);
  const tail = [...durations];
  for (const node of sequence)
    for (const parent of before[node])
      head[node] = Math.max(head[node], head[parent] + durations[parent]);
  for (const node of sequence.toReversed())
    for (const parent of before[node])
      tail[parent] = Math.max(tail[parent], durations[parent] + tail[node]);
  return { head, tail, length: tail.reduce((longest, one) => Math.max(longest, one), 0) };
}
function criticalPath(graph) {
  const { graph: condensed } = condense(graph);
  return chainsOf(condensed, [...condensed.durations.keys()]).length;
}
function condense({ before, durations }) {
  const components = strongComponents(before);
  const nodeOf = durations.map(() => 0);
  components.forEach((component, node) => component.forEach((task) => nodeOf[task] = node));
  const nodes = components.map((component, node) => {
    const parents = component.flatMap((task) => before[task].map((parent) => nodeOf[parent]));
    return [...new Set(parents)].filter((parent) => parent !== node);
  });
  const sums = components.map(
    (component) => component.reduce((sum, task) => sum + durations[task], 0)
  );
  const first = components.map(([task]) => task);
  return { graph: { before: nodes, durations: sums }, nodeOf, first };
}

// src/model/repair/disjunctive.ts
function decided({ before, durations, pairs, crowds }, rank) {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs) {
    if (rank[a] < rank[b]) all[b].push(a);
    else all[a].push(b);
  }
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => rank[a] - rank[b]);
    row.forEach((node, i) => i > 0 && node !== row[i - 1] && all[node].push(row[i - 1]));
  }
  return { before: all, durations };
}
function lengthOf(graph, rank) {
  return chainsOf(decided(graph, rank), placesIn(rank)).length;
}
function placesIn(sequence) {
  const places = sequence.map(() => 0);
  sequence.forEach((node, place) => places[node] = place);
  return places;
}
function rankOf({ before, pairs }, isFirst) {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs) {
    if (isFirst(a, b)) all[b].push(a);
    else all[a].push(b);
  }
  return placesIn(strongComponents(all).flat());
}
function rankBy(keys) {
  const sequence = [...keys.keys()].toSorted((a, b) => keys[a] - keys[b] || a - b);
  return placesIn(sequence);
}
function documentOrder({ before, document }) {
  const last = [];
  for (const [node, place] of document.entries())
    last[node] = before[node].reduce((latest, parent) => Math.max(latest, last[parent]), place);
  return rankBy(last);
}
function chainOrders(graph) {
  const { head, tail } = chainsOf(graph, [...graph.durations.keys()]);
  return [rankBy(head), rankBy(tail.map((time) => -time))];
}

// src/model/repair/distances.ts
var NONE = -Infinity;
var Distances = class _Distances {
  size;
  durations;
  /** Longest chain before each node. */
  head;
  /** Longest chain from each node's start on. */
  tail;
  /** Longest time from the start of one node to the start of another; `NONE` without a chain. */
  #between;
  /** The critical path of the whole graph. */
  length = 0;
  constructor(durations) {
    this.size = durations.length;
    this.durations = durations;
    this.head = new Float64Array(this.size);
    this.tail = new Float64Array(this.size);
    this.#between = new Float64Array(this.size * this.size).fill(NONE);
    for (let i = 0; i < this.size; i++) this.#between[i * this.size + i] = 0;
  }
  /** The distances between some nodes of a graph without its pairs. */
  static of(graph, nodes) {
    const chains = chainsOf(graph, [...graph.durations.keys()]);
    const distances = new _Distances(Float64Array.from(nodes, (node) => graph.durations[node]));
    distances.#start(graph, nodes, chains);
    return distances;
  }
  #start(graph, nodes, chains) {
    this.length = chains.length;
    for (const [i, node] of nodes.entries()) {
      this.head[i] = chains.head[node];
      this.tail[i] = chains.tail[node];
      const from = distancesFrom(graph, node);
      for (const [j, other] of nodes.entries()) this.#between[i * this.size + j] = from[other];
    }
  }
  copy(other) {
    this.head.set(other.head);
    this.tail.set(other.tail);
    this.#between.set(other.#between);
    this.length = other.length;
    return this;
  }
  /** True when a chain leads from `a` to `b`. */
  precedes(a, b) {
    return this.#between[a * this.size + b] !== NONE;
  }
  /** The longest chain through an arc from `a` to `b`. */
  through(a, b) {
    return this.head[a] + this.durations[a] + this.tail[b];
  }
  /** Adds an arc between two nodes that no chain connects. */
  add(a, b) {
    const { size, head, tail } = this;
    const between = this.#between;
    const step = this.durations[a];
    this.length = Math.max(this.length, this.through(a, b));
    for (let i = 0; i < size; i++) {
      const toStart = between[i * size + a] + step;
      if (toStart === NONE) continue;
      tail[i] = Math.max(tail[i], toStart + tail[b]);
      for (let j = 0; j < size; j++) {
        const whole = toStart + between[b * size + j];
        if (whole > between[i * size + j]) between[i * size + j] = whole;
      }
    }
    for (let j = 0; j < size; j++)
      head[j] = Math.max(head[j], head[a] + step + between[b * size + j]);
  }
};
function copyOf(distances) {
  return new Distances(distances.durations).copy(distances);
}
function distancesFrom({ before, durations }, from) {
  const time = new Float64Array(durations.length).fill(NONE);
  time[from] = 0;
  for (let node = from + 1; node < time.length; node++)
    for (const parent of before[node])
      time[node] = Math.max(time[node], time[parent] + durations[parent]);
  return time;
}

// src/model/repair/regret.ts
function undecided(distances, pairs) {
  return pairs.filter(([a, b]) => !distances.precedes(a, b) && !distances.precedes(b, a));
}
function mostRegretted(distances, pairs) {
  let best = pairs[0];
  let [growth, difference] = [-1, -1];
  for (const pair of pairs) {
    const [a, b] = pair;
    const [one, other] = [distances.through(a, b), distances.through(b, a)];
    const { length } = distances;
    const grows = Math.abs(Math.max(length, one) - Math.max(length, other));
    const differs = Math.abs(one - other);
    if (grows < growth || grows === growth && differs <= difference) continue;
    [growth, difference] = [grows, differs];
    best = one <= other ? pair : [b, a];
  }
  return best;
}
function decideByRegret(distances, pairs) {
  for (let open = undecided(distances, pairs); open.length > 0; open = undecided(distances, open)) {
    const [first, second] = mostRegretted(distances, open);
    distances.add(first, second);
  }
}

// src/model/repair/row-bound.ts
function rowBound({ head, tail, durations }, row) {
  const byHead = row.toSorted((a, b) => head[b] - head[a]);
  const restOf = (node) => tail[node] - durations[node];
  let bound = 0;
  for (const least of new Set(row.map(restOf))) {
    let work = 0;
    for (const node of byHead) {
      if (restOf(node) < least) continue;
      work += durations[node];
      bound = Math.max(bound, head[node] + work + least);
    }
  }
  return bound;
}

// src/model/repair/exact.ts
var MOST_WORK = 8e6;
var PER_VISIT = 200;
var MOST_REFINING = 250;
function searchExactly(search, known2) {
  const floor = lowerBound(search.start, search);
  const shorten = {
    ...search,
    best: known2,
    left: Math.ceil(MOST_WORK / (PER_VISIT + search.start.size ** 2)),
    isHopeless: (length) => length >= shorten.best.length || shorten.best.length <= floor,
    choose: mostRegretted,
    levels: []
  };
  visit(shorten, copyOf(search.start), search.pairs, 0);
  const refine = {
    ...shorten,
    left: MOST_REFINING,
    isHopeless: (length) => length > refine.best.length,
    choose: (_, [first]) => first
  };
  visit(refine, copyOf(search.start), search.pairs, 0);
  return { best: refine.best, isProved: shorten.left >= 0 || refine.best.length <= floor };
}
function lowerBound(distances, { pairs, rows }) {
  let bound = distances.length;
  for (const [a, b] of undecided(distances, pairs))
    bound = Math.max(bound, Math.min(distances.through(a, b), distances.through(b, a)));
  return rows.reduce((most, row) => Math.max(most, rowBound(distances, row)), bound);
}
function solutionOf(distances, pairs) {
  let [arcs, turned] = [0, 0];
  for (const [a, b] of pairs) {
    const isTurned = distances.precedes(b, a);
    if (isTurned) turned++;
    if (isTurned ? isDirect(distances, b, a) : isDirect(distances, a, b)) arcs++;
  }
  return { length: distances.length, arcs, turned, distances };
}
function isDirect(distances, from, to) {
  for (let node = 0; node < distances.size; node++) {
    if (node === from || node === to) continue;
    if (distances.precedes(from, node) && distances.precedes(node, to)) return false;
  }
  return true;
}
function compareSolutions(a, b) {
  return a.length - b.length || a.arcs - b.arcs || a.turned - b.turned;
}
function visit(search, distances, pairs, depth) {
  if (--search.left < 0) return;
  const open = settle(search, distances, pairs);
  if (!open) return;
  if (open.length === 0) {
    const found = solutionOf(distances, search.pairs);
    if (compareSolutions(found, search.best) < 0)
      search.best = { ...found, distances: copyOf(distances) };
    return;
  }
  const [a, b] = search.choose(distances, open);
  for (const [first, second] of [
    [a, b],
    [b, a]
  ]) {
    if (search.isHopeless(distances.through(first, second))) continue;
    const next = (search.levels[depth] ??= copyOf(distances)).copy(distances);
    next.add(first, second);
    visit(search, next, open, depth + 1);
  }
}
function settle(search, distances, pairs) {
  let open = undecided(distances, pairs);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const [a, b] of open) {
      if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
      const one = search.isHopeless(distances.through(a, b));
      const other = search.isHopeless(distances.through(b, a));
      if (one && other) return void 0;
      if (one === other) continue;
      if (one) distances.add(b, a);
      else distances.add(a, b);
      isStable = false;
    }
    open = undecided(distances, open);
  }
  if (search.isHopeless(distances.length)) return void 0;
  return search.rows.some((row) => search.isHopeless(rowBound(distances, row))) ? void 0 : open;
}

// src/model/repair/decide.ts
var MOST_BY_REGRET = 2e3;
var MOST_DISTANCES = 5e7;
var MOST_EXACT = 40;
function decide(graph) {
  const ranks = [documentOrder(graph), ...chainOrders(graph)];
  const nodes = [...new Set([...graph.pairs, ...graph.rows].flat())].toSorted((a, b) => a - b);
  const isLarge = graph.pairs.length > MOST_BY_REGRET || graph.pairs.length * nodes.length ** 2 > MOST_DISTANCES;
  return graph.crowds.length > 0 || isLarge ? decideWhole(graph, ranks) : decidePairs(graph, nodes, ranks);
}
function decideWhole(graph, ranks) {
  const lengths = ranks.map((rank) => lengthOf(graph, rank));
  const length = Math.min(...lengths);
  const times = { ...chainsOf(graph, [...graph.durations.keys()]), durations: graph.durations };
  const isProved = length <= times.length || [...graph.rows, ...graph.crowds].some((row) => length <= rowBound(times, row));
  return { rank: ranks[lengths.indexOf(length)], isProved };
}
function decidePairs(graph, nodes, ranks) {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const search = {
    start: Distances.of(graph, nodes),
    pairs: graph.pairs.map(([a, b]) => [place.get(a), place.get(b)]),
    rows: graph.rows.map((row) => row.map((node) => place.get(node)))
  };
  const found = [
    ...ranks.map(
      (rank) => byRank(
        search,
        nodes.map((node) => rank[node])
      )
    ),
    byRegret(search)
  ];
  const known2 = found.toSorted(compareSolutions)[0];
  const { best, isProved } = search.pairs.length <= MOST_EXACT ? searchExactly(search, known2) : { best: known2, isProved: known2.length <= lowerBound(search.start, search) };
  const isFirst = (a, b) => best.distances.precedes(place.get(a), place.get(b));
  return { rank: rankOf(graph, isFirst), isProved };
}
function byRegret({ start, pairs }) {
  const distances = copyOf(start);
  decideByRegret(distances, pairs);
  return solutionOf(distances, pairs);
}
function byRank({ start, pairs }, rank) {
  const distances = copyOf(start);
  for (const [a, b] of pairs) {
    if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
    if (rank[a] < rank[b]) distances.add(a, b);
    else distances.add(b, a);
  }
  return solutionOf(distances, pairs);
}

// src/model/repair/problem.ts
function problemOf(races, { plan, order }, durations) {
  const forced = races.pairs.flatMap(forcedArc);
  const condensed = condense(withForced(order.before, durations, forced, races.gates));
  const { nodeOf } = condensed;
  const isWithin = ({ a, b }) => nodeOf[a] === nodeOf[b];
  const isFree = ({ aFirst, bFirst }) => aFirst && bFirst;
  const isStuck = (pair) => isWithin(pair) || !pair.aFirst && !pair.bFirst;
  const free = races.pairs.filter((pair) => isFree(pair) && !isWithin(pair));
  return {
    graph: disjunctive(condensed, free, races, plan.tasks.length),
    nodeOf,
    forced: forced.filter(({ from, to }) => nodeOf[from] !== nodeOf[to]),
    gates: races.gates,
    free,
    crowds: races.crowds,
    stuck: races.pairs.filter(isStuck)
  };
}
function forcedArc({ a, b, aFirst, bFirst }) {
  if (aFirst === bFirst) return [];
  return [aFirst ? { from: a, to: b } : { from: b, to: a }];
}
function withForced(before, durations, forced, gates) {
  const all = before.map((parents) => [...parents]);
  for (const { from, to } of forced) all[to].push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all[user].push(all.length);
    all.push([...creators]);
  }
  return { before: all, durations: [...durations, ...gates.map(() => 0)] };
}
function disjunctive({ graph, nodeOf, first }, free, { rows, crowds }, tasks) {
  const document = first.map((task) => Math.min(task, tasks));
  const pairs = /* @__PURE__ */ new Map();
  for (const { a, b } of free) {
    const [one, other] = [nodeOf[a], nodeOf[b]];
    const pair = document[one] < document[other] ? [one, other] : [other, one];
    pairs.set(pair.join(" "), pair);
  }
  const nodesOf = (row) => [
    ...new Set(row.map((task) => nodeOf[task]))
  ];
  return {
    ...graph,
    document,
    pairs: [...pairs.values()],
    rows: rows.map(nodesOf),
    crowds: crowds.map(nodesOf)
  };
}
function* arcsOf(problem, rank) {
  const { nodeOf, forced, gates, free, crowds } = problem;
  const placeOf = (task) => rank[nodeOf[task]];
  yield* forced;
  for (const { a, b } of free)
    yield placeOf(a) < placeOf(b) ? { from: a, to: b } : { from: b, to: a };
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const [i, to] of row.entries()) if (i > 0) yield { from: row[i - 1], to };
  }
  for (const { creators, users } of gates) {
    const row = creators.toSorted((a, b) => placeOf(b) - placeOf(a));
    for (const to of users) yield { from: row[0], to };
  }
}

// src/model/repair/wishes.ts
function deletedLast({ kind, a, b, lock, over }) {
  if (kind !== "write-race" || lock || over) return [];
  const [one, other] = [a.claim.access, b.claim.access];
  if (one === "delete" && other === "modify") return [{ from: b.task, to: a.task }];
  return one === "modify" && other === "delete" ? [{ from: a.task, to: b.task }] : [];
}
function withWishes(pairs, wishes, { before }, gates) {
  if (wishes.length === 0) return pairs;
  const all = before.map((parents) => [...parents]);
  for (const { a, b, aFirst, bFirst } of pairs)
    if (aFirst !== bFirst) all[aFirst ? b : a].push(aFirst ? a : b);
  for (const { from, to } of wishes) all[to].push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all[user].push(all.length);
    all.push([...creators]);
  }
  const place = new Map(
    strongComponents(all).flatMap((tasks, i) => tasks.map((task) => [task, i]))
  );
  const wished = new Set(
    wishes.filter(({ from, to }) => place.get(from) !== place.get(to)).map(({ from, to }) => `${from} ${to}`)
  );
  return pairs.map((pair) => {
    const { a, b, aFirst, bFirst } = pair;
    const isFree = aFirst && bFirst;
    if (isFree && wished.has(`${a} ${b}`)) return { ...pair, bFirst: false };
    return isFree && wished.has(`${b} ${a}`) ? { ...pair, aFirst: false } : pair;
  });
}

// src/model/joins.ts
var TITLE = /^(?:(?:final|full|overall|system)\s+)?(?:integration(?:\s*(?:$|[:&+/,(\u2013\u2014-]|and\b|tests?\b|testing\b|worker\b|agent\b|lead\b|package\b))|(?:integrate|merge)\s+(?:all|everything|the\s+(?:branches|others|packages|parts|streams|work|workers|worktrees)))/i;
var ID = /^(?:wp[-_])?(?:final[-_])?(?:integration|integrate)$/i;
function joinsOthers({ id, title, joins }) {
  return joins === true || TITLE.test(title.trim()) || ID.test(id);
}

// src/model/repair/races.ts
var MOST_IN_ROW = 50;
function racesOf(input) {
  const pairs = /* @__PURE__ */ new Map();
  const merged = new Map((input.plan.mergeOrder ?? []).map(({ value }, place) => [value, place]));
  const races = { pairs: [], rows: [], crowds: [], gates: [], isWished: false };
  const mustFollow = followers(input);
  const wished = [];
  const add = (a, b, late = []) => {
    const key = `${a} ${b}`;
    const known2 = pairs.get(key) ?? {
      a,
      b,
      aFirst: mayLead(a, b, input, merged),
      bFirst: mayLead(b, a, input, merged)
    };
    if (late.includes(a)) known2.aFirst = false;
    if (late.includes(b)) known2.bFirst = false;
    pairs.set(key, known2);
  };
  for (const conflicts of input.conflicts) {
    const found = conflicts.pairs.filter(({ kind }) => kind !== "stale-read");
    const open = found.filter((conflict) => !input.isSettled(conflict));
    for (const conflict of open) add(conflict.a.task, conflict.b.task, mustFollow(conflict));
    wished.push(...open.flatMap(deletedLast));
    if (open.length === 0 || open.length < found.length) continue;
    if (isCrowded(conflicts) && (open[0].lock || open[0].over)) continue;
    if (isCrowded(conflicts)) addCrowd(open[0].path, input, races, add);
    else races.rows.push(writersOf(open));
  }
  const joined = [...pairs.values()].map((pair) => joinedLast(pair, input.plan, races.gates));
  const wanted = withWishes(joined, wished, input.order, races.gates);
  races.isWished = wanted.some((pair, i) => pair !== joined[i]);
  races.pairs = wanted.toSorted((one, other) => one.a - other.a || one.b - other.b);
  const isOrdered = (a, b) => pairs.has(`${a} ${b}`) || input.order.precedes(a, b) || input.order.precedes(b, a);
  races.rows = races.rows.filter((row) => isRow(row, isOrdered));
  return races;
}
function joinedLast(pair, { tasks }, gates) {
  const [a, b] = [joinsOthers(tasks[pair.a]), joinsOthers(tasks[pair.b])];
  if (a === b || !pair.aFirst || !pair.bFirst) return pair;
  const [joining, other] = a ? [pair.a, pair.b] : [pair.b, pair.a];
  const isBefore = gates.some(
    ({ creators, users }) => creators.includes(joining) && users.includes(other)
  );
  return isBefore ? pair : { ...pair, aFirst: b, bFirst: a };
}
function isCrowded({ more }) {
  return more["create-race"] + more["write-race"] > 0;
}
function followers(input) {
  const isDeleted = deletesAny(input.plan);
  let [last, fate] = ["", lastFate("", input)];
  return (conflict) => {
    const { kind, path, a, b, lock } = conflict;
    if (kind === "create-race") return [a.claim.access === "create" ? b.task : a.task];
    if (conflict.over) return lastOnWay(conflict, conflict.over);
    if (!isDeleted || lock) return [];
    if (path !== last) [last, fate] = [path, lastFate(path, input)];
    const { deleters, users } = fate;
    return [a.task, b.task].filter((task, i) => {
      const deleter = deleters.find((side) => side.task === task);
      const user = users.find((side) => side.task === (i === 0 ? b : a).task);
      return deleter && user && takesAway(deleter.claim, user.claim);
    });
  };
}
function lastOnWay({ a, b }, { side, kind }) {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  if (kind === "link") return [other.task];
  return other.claim.access === "delete" ? [over.task] : [a.task, b.task];
}
function lastFate(path, { plan, claims, repository }) {
  const { deleters, creators, users } = fateOf(plan, claims.on(path));
  const isNew = repository?.hasFile(path) !== true;
  return { deleters: creators.length > (isNew ? 1 : 0) ? [] : deleters, users };
}
function writersOf(conflicts) {
  const sides = conflicts.flatMap(({ a, b }) => [a, b]);
  const writers = sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task);
  return [...new Set(writers)].toSorted((a, b) => a - b);
}
function isRow(row, isOrdered) {
  return row.length > 2 && row.every((b, i) => row.slice(0, i).every((a) => isOrdered(a, b)));
}
function mayLead(first, second, { plan, order }, merged) {
  const [one, other] = [plan.tasks[first], plan.tasks[second]];
  if (one.id === other.id || order.numberOf.get(one.id) !== first) return false;
  if ((merged.get(one.id) ?? -1) > (merged.get(other.id) ?? Infinity)) return false;
  return !one.wave || !other.wave || one.wave.value <= other.wave.value;
}
function addCrowd(path, input, races, add) {
  const { plan, order, claims, repository } = input;
  const sides = openSides(plan, claims.on(path));
  const tasksThat = (does) => sides.filter(({ claim }) => does(claim.access)).map(({ task }) => task);
  const isNew = repository?.hasFile(path) !== true;
  const creators = isNew ? tasksThat((access) => access === "create") : [];
  const users = tasksThat((access) => USES.has(access));
  const isPlain = ({ task }) => plan.mergeOrder === void 0 && plan.tasks[task].wave === void 0 && order.numberOf.get(plan.tasks[task].id) === task;
  const isLate = (creator) => users.some((user) => order.precedes(user, creator));
  const { deleters } = lastFate(path, input);
  const others = deleters.length === 1 ? tasksThat((access) => access === "modify") : [];
  const isGone = (user) => order.precedes(deleters[0].task, user);
  if (!sides.every(isPlain) || creators.some(isLate)) return;
  if (deleters.length > 1 || others.some(isGone)) return;
  if (others.length > 0) races.gates.push({ creators: others, users: [deleters[0].task] });
  if (creators.length > 0 && users.length > 0) races.gates.push({ creators, users });
  const row = tasksThat(isWrite);
  const isLong = row.length > MOST_IN_ROW;
  const joining = new Set(row.filter((task) => joinsOthers(plan.tasks[task])));
  if (isLong) races.crowds.push(row.filter((task) => !joining.has(task)));
  else races.rows.push(row);
  for (const [i, b] of row.entries())
    for (const a of row.slice(0, i))
      if ((!isLong || joining.has(a) || joining.has(b)) && !order.precedes(a, b) && !order.precedes(b, a))
        add(a, b);
}
var USES = /* @__PURE__ */ new Set(["read", "modify", "delete"]);

// src/model/repair/repair.ts
function repairRaces(input) {
  const { unit, of: durations } = durationsOf(input.plan.tasks);
  const { before } = input.order;
  const isDone = (task) => input.plan.tasks[task].done;
  const races = racesOf(input);
  const problem = problemOf(races, input, durations);
  const { rank, isProved } = decide(problem.graph);
  const possible = [...arcsOf(problem, rank)].filter(isOpen(problem.nodeOf));
  const { arcs, parents, reach } = withoutImplied(input.order, possible);
  return {
    arcs,
    parents,
    reach,
    unit,
    before: criticalPath({ before: ofOpen(before, isDone), durations }),
    after: criticalPath({ before: ofOpen(parents, isDone), durations }),
    isProved: isProved && problem.stuck.length === 0 && !races.isWished && !holdsUpDone(before, isDone),
    stuck: problem.stuck
  };
}
function isOpen(nodeOf) {
  return ({ from, to }) => nodeOf[from] !== nodeOf[to];
}
function ofOpen(before, isDone) {
  return before.map((parents, task) => isDone(task) ? [] : parents);
}
function holdsUpDone(before, isDone) {
  return before.some((parents, task) => isDone(task) && parents.some((parent) => !isDone(parent)));
}
function withArcs(before, arcs) {
  const all = before.map((parents) => new Set(parents));
  for (const { from, to } of arcs) all[to].add(from);
  return all.map((parents) => [...parents]);
}
function withoutImplied({ before, cycles }, possible) {
  const all = withArcs(before, possible);
  const reach = new Reach(all, strongComponents(all));
  const implied = reach.implied();
  const circular = new Set(cycles.flat());
  const arcs = all.flatMap((parents, to) => {
    const others = circular.has(to) ? [] : implied.get(to) ?? [];
    const needless = /* @__PURE__ */ new Set([...before[to], ...others.filter((from) => !circular.has(from))]);
    return parents.filter((parent) => !needless.has(parent)).toSorted((a, b) => a - b).map((from) => ({ from, to }));
  });
  return { arcs, parents: withArcs(before, arcs), reach };
}

// src/model/repair/of-plan.ts
var known = /* @__PURE__ */ new WeakMap();
function repairOf(analysis) {
  const { plan, order, claims, repository, isSettled } = analysis;
  const conflicts = [...analysis.conflicts, ...analysis.lockConflicts];
  const found = known.get(analysis) ?? repairRaces({ plan, order, claims, conflicts, repository, isSettled });
  known.set(analysis, found);
  return found;
}

export {
  repairOf
};
