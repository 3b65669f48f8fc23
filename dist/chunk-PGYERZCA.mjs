import {
  displayPath,
  git,
  gitTop,
  splitNul
} from "./chunk-KO3Q4SLL.mjs";
import {
  KnownPaths,
  RULES
} from "./chunk-ER2YI43K.mjs";
import {
  overlap
} from "./chunk-KFJJRMV6.mjs";
import {
  contractPlaces
} from "./chunk-OAQYZX2G.mjs";
import {
  durationsOf
} from "./chunk-CKA5FGM3.mjs";
import {
  keyClaim
} from "./chunk-5AATHJY2.mjs";
import {
  readPlan
} from "./chunk-KKDO6OVO.mjs";
import {
  isFormat
} from "./chunk-F7NLG65N.mjs";
import {
  isCode,
  readTextIfThere
} from "./chunk-ZJRHUTGO.mjs";
import {
  isRuleName
} from "./chunk-27JOKZGW.mjs";
import {
  DEFAULT_LIMITS
} from "./chunk-SM2MEFSS.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";
import {
  Reach,
  orderTasks,
  strongComponents
} from "./chunk-UTNH52OV.mjs";
import {
  comparePlaces,
  encloses
} from "./chunk-TQYQR2EG.mjs";
import {
  indexClaims,
  isWrite,
  push
} from "./chunk-HBP4PYIZ.mjs";
import {
  fixedFolder,
  matcher
} from "./chunk-QPSU3YI3.mjs";
import {
  ancestors,
  baseName,
  directoryName,
  foldPath,
  tidyPath
} from "./chunk-C7WVLSJT.mjs";

// src/model/int-list.ts
var IntList = class {
  #values = new Int32Array(64);
  #length = 0;
  get length() {
    return this.#length;
  }
  push(value) {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
  /** The numbers; they share the list's memory until it grows. */
  values() {
    return this.#values.subarray(0, this.#length);
  }
};

// src/model/race.ts
var STRONGEST = ["create", "write", "modify", "delete", "read"];
function classify(a, b, isNew) {
  if (!isWrite(a) && !isWrite(b)) return void 0;
  const isCreateRace = isNew && (a === "create" && uses(b) || b === "create" && uses(a));
  if (isCreateRace) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}
function uses(access) {
  return access === "read" || access === "modify" || access === "delete";
}
function openSides(plan, sides) {
  if (isPlain(plan, sides)) return sides;
  const best = /* @__PURE__ */ new Map();
  for (const side of sides) {
    if (plan.tasks[side.task].done) continue;
    const known = best.get(side.task);
    if (!known || rank(side) < rank(known)) best.set(side.task, side);
  }
  return [...best.values()];
}
function isPlain(plan, sides) {
  return sides.every(
    ({ task }, i) => !plan.tasks[task].done && (i === 0 || sides[i - 1].task < task)
  );
}
function rank({ claim }) {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}
function noConflicts() {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}
function keep({ pairs, more }, kind, make) {
  if (pairs.length < PAIRS_PER_PATH) pairs.push(make());
  else more[kind]++;
}

// src/model/file-conflicts.ts
function conflictsOnFiles(search) {
  const racing = racingOf([...contestedFiles(search)], search.order.reach);
  return racing.map((one) => conflictsOn(one, unorderedPairs(one, search.order), search));
}
function* contestedFiles({ plan, claims }) {
  for (const [path, named] of claims.files) {
    if (named.length < 2 && claims.groups.length === 0) continue;
    const all = claims.on(path);
    if (all.length < 2 || !all.some(writes)) continue;
    const sides = openSides(plan, all);
    if (sides.length > 1 && sides.some(writes)) yield { path, sides };
  }
}
function writes({ claim }) {
  return isWrite(claim.access);
}
function racingOf(contested, reach) {
  const [path, from, to] = [new IntList(), new IntList(), new IntList()];
  for (const [number, { sides }] of contested.entries()) {
    const inTurn = [...sides.keys()].sort(
      (a, b) => reach.place(sides[a].task) - reach.place(sides[b].task)
    );
    for (const [a, b] of neighbours(sides, inTurn)) {
      path.push(number);
      from.push(a);
      to.push(b);
    }
  }
  const task = (side, i) => contested[path.values()[i]].sides[side].task;
  const answers = reach.hasAll(from.values().map(task), to.values().map(task));
  const racing = /* @__PURE__ */ new Map();
  for (const [i, answer] of answers.entries()) {
    if (answer === 1) continue;
    const number = path.values()[i];
    const one = racing.get(number) ?? { ...contested[number], neighbours: [] };
    racing.set(number, one);
    const [a, b] = [from.values()[i], to.values()[i]].sort((x, y) => x - y);
    one.neighbours.push([one.sides[a], one.sides[b]]);
  }
  return [...racing.values()];
}
function* neighbours(sides, inTurn) {
  let writer;
  let readers = [];
  for (const side of inTurn) {
    const isWriter = writes(sides[side]);
    if (!isWriter || readers.length === 0) {
      if (writer !== void 0) yield [writer, side];
    } else for (const reader of readers) yield [reader, side];
    if (isWriter) [writer, readers] = [side, []];
    else readers.push(side);
  }
}
function* unorderedPairs({ sides, neighbours: neighbours2 }, order) {
  if (!order.reach.isQuick) {
    yield* neighbours2;
    return;
  }
  for (let j = 1; j < sides.length; j++) {
    for (let i = 0; i < j; i++) {
      const [a, b] = [sides[i], sides[j]];
      if (!order.precedes(a.task, b.task) && !order.precedes(b.task, a.task)) yield [a, b];
    }
  }
}
function conflictsOn({ path }, pairs, { repository }) {
  const isNew = repository?.hasFile(path) !== true;
  const found = noConflicts();
  for (const [a, b] of pairs) {
    const kind = classify(a.claim.access, b.claim.access, isNew);
    if (kind) keep(found, kind, () => ({ kind, path, a, b }));
  }
  return found;
}

// src/model/wide-conflicts.ts
var BUDGET = { pairs: 5e6, steps: 4e5 };
function conflictsOfGroups(search, told, onCut) {
  const { claims, repository } = search;
  if (claims.groups.length === 0) return [];
  const budget = { ...BUDGET };
  const seen = new Set(
    told.flatMap(({ pairs }) => pairs.map(({ kind, a, b }) => `${kind} ${keyOf(a, b)}`))
  );
  const byPath = /* @__PURE__ */ new Map();
  for (const [one, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one, two, search, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      if (!met || met.isAssumed && budget.steps <= 0) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind)
        keep(conflicts, kind, () => ({ kind, path, a, b, ...isAssumed && { isAssumed } }));
    }
  }
  if (budget.pairs <= 0 || budget.steps <= 0) onCut();
  return [...byPath.values()];
}
function keyOf(a, b) {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}
function* pairsOfGroups(groups, budget) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const group of groups) push(byFolder, fixedFolder(group.claim.pattern), group);
  const number = new Map(groups.map((group, i) => [group, i]));
  for (const [i, two] of groups.entries()) {
    const folder = fixedFolder(two.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one of byFolder.get(above) ?? []) {
        if (above === folder && number.get(one) > i) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        yield [one, two];
      }
    }
  }
}
function foldersAbove(folder) {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
function* unorderedSides(one, two, { plan, order }, budget) {
  const [first, second] = [openSides(plan, one.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}
function meeting(one, two, repository, budget) {
  const answers = /* @__PURE__ */ new Map();
  return (wantsNew, denied, more) => {
    const all = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one, two, all, wantsNew, repository, budget));
    return answers.get(key);
  };
}
function find(one, two, denied, wantsNew, repository, budget) {
  const met = overlap(one, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one, two, denied, met, repository, budget);
  if (fresh) return fresh;
  const isFree = (path2) => !denied.some((deny) => matcher(deny)(path2));
  const path = repository.paths.meeting(one, two, isFree);
  return path === void 0 ? met : { path, isAssumed: false };
}
var MOST_STEPPED_OVER = 100;
function newPath(one, two, denied, met, repository, budget) {
  if (!repository.hasFile(met.path)) return met;
  const known = repository.paths.common(one, two, MOST_STEPPED_OVER);
  const files = known.map((pattern) => ({ pattern, shape: "file" }));
  const found = overlap(one, two, [...denied, ...files], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : void 0;
}

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
function findConflicts(search, onCut) {
  const onFiles = conflictsOnFiles(search);
  return [...onFiles, ...conflictsOfGroups(search, onFiles, onCut)];
}

// src/model/lock/conflicts.ts
function lockConflicts(search, onCut) {
  const onKeys = conflictsOf("key", { ...search, repository: void 0 }, onCut);
  return [...onKeys, ...conflictsOf("file", search, onCut)];
}
var LOCKS = {
  key: ({ locks }) => locks.map(keyClaim),
  file: ({ lockFiles = [] }) => lockFiles.map((file) => ({ ...file, access: "modify" }))
};
function conflictsOf(lock, { plan, order, repository }, onCut) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: LOCKS[lock](task) }));
  if (tasks.every(({ claims: claims2 }) => claims2.length === 0)) return [];
  const claims = indexClaims(tasks, repository);
  const found = findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
  return found.map(({ pairs, more }) => ({
    pairs: pairs.map((pair) => ({ ...pair, lock })),
    more
  }));
}

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
function decided({ before, durations, pairs, crowds }, rank2) {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs) {
    if (rank2[a] < rank2[b]) all[b].push(a);
    else all[a].push(b);
  }
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => rank2[a] - rank2[b]);
    row.forEach((node, i) => i > 0 && node !== row[i - 1] && all[node].push(row[i - 1]));
  }
  return { before: all, durations };
}
function lengthOf(graph, rank2) {
  return chainsOf(decided(graph, rank2), placesIn(rank2)).length;
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
function searchExactly(search, known) {
  const floor = lowerBound(search.start, search);
  const shorten = {
    ...search,
    best: known,
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
  const lengths = ranks.map((rank2) => lengthOf(graph, rank2));
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
      (rank2) => byRank(
        search,
        nodes.map((node) => rank2[node])
      )
    ),
    byRegret(search)
  ];
  const known = found.toSorted(compareSolutions)[0];
  const { best, isProved } = search.pairs.length <= MOST_EXACT ? searchExactly(search, known) : { best: known, isProved: known.length <= lowerBound(search.start, search) };
  const isFirst = (a, b) => best.distances.precedes(place.get(a), place.get(b));
  return { rank: rankOf(graph, isFirst), isProved };
}
function byRegret({ start, pairs }) {
  const distances = copyOf(start);
  decideByRegret(distances, pairs);
  return solutionOf(distances, pairs);
}
function byRank({ start, pairs }, rank2) {
  const distances = copyOf(start);
  for (const [a, b] of pairs) {
    if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
    if (rank2[a] < rank2[b]) distances.add(a, b);
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
function* arcsOf(problem, rank2) {
  const { nodeOf, forced, gates, free, crowds } = problem;
  const placeOf = (task) => rank2[nodeOf[task]];
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

// src/model/repair/races.ts
var MOST_IN_ROW = 50;
function racesOf(input) {
  const pairs = /* @__PURE__ */ new Map();
  const merged = new Map((input.plan.mergeOrder ?? []).map(({ value }, place) => [value, place]));
  const races = { pairs: [], rows: [], crowds: [], gates: [] };
  const add = (a, b, creator) => {
    const key = `${a} ${b}`;
    const known = pairs.get(key) ?? {
      a,
      b,
      aFirst: mayLead(a, b, input, merged),
      bFirst: mayLead(b, a, input, merged)
    };
    if (creator === a) known.bFirst = false;
    if (creator === b) known.aFirst = false;
    pairs.set(key, known);
  };
  for (const conflicts of input.conflicts) {
    const found = conflicts.pairs.filter(({ kind }) => kind !== "stale-read");
    const open = found.filter((conflict) => !input.isSettled(conflict));
    for (const { kind, a, b } of open)
      add(a.task, b.task, kind === "create-race" ? creatorOf(a, b) : void 0);
    if (open.length === 0 || open.length < found.length) continue;
    if (isCrowded(conflicts) && open[0].lock) continue;
    if (isCrowded(conflicts)) addCrowd(open[0].path, input, races, add);
    else races.rows.push(writersOf(open));
  }
  races.pairs = [...pairs.values()].toSorted((one, other) => one.a - other.a || one.b - other.b);
  const isOrdered = (a, b) => pairs.has(`${a} ${b}`) || input.order.precedes(a, b) || input.order.precedes(b, a);
  races.rows = races.rows.filter((row) => isRow(row, isOrdered));
  return races;
}
function isCrowded({ more }) {
  return more["create-race"] + more["write-race"] > 0;
}
function creatorOf(a, b) {
  return a.claim.access === "create" ? a.task : b.task;
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
function addCrowd(path, { plan, order, claims, repository }, races, add) {
  const sides = openSides(plan, claims.on(path));
  const tasksThat = (does) => sides.filter(({ claim }) => does(claim.access)).map(({ task }) => task);
  const isNew = repository?.hasFile(path) !== true;
  const creators = isNew ? tasksThat((access) => access === "create") : [];
  const users = tasksThat((access) => USES.has(access));
  const isPlain2 = ({ task }) => plan.mergeOrder === void 0 && plan.tasks[task].wave === void 0 && order.numberOf.get(plan.tasks[task].id) === task;
  const isLate = (creator) => users.some((user) => order.precedes(user, creator));
  if (!sides.every(isPlain2) || creators.some(isLate)) return;
  if (creators.length > 0 && users.length > 0) races.gates.push({ creators, users });
  const row = tasksThat(isWrite);
  if (row.length > MOST_IN_ROW) {
    races.crowds.push(row);
    return;
  }
  races.rows.push(row);
  for (const [i, b] of row.entries())
    for (const a of row.slice(0, i)) if (!order.precedes(a, b) && !order.precedes(b, a)) add(a, b);
}
var USES = /* @__PURE__ */ new Set(["read", "modify", "delete"]);

// src/model/repair/repair.ts
function repairRaces(input) {
  const { unit, of: durations } = durationsOf(input.plan.tasks);
  const { before } = input.order;
  const isDone = (task) => input.plan.tasks[task].done;
  const races = racesOf(input);
  const problem = problemOf(races, input, durations);
  const { rank: rank2, isProved } = decide(problem.graph);
  const possible = [...arcsOf(problem, rank2)].filter(isOpen(problem.nodeOf));
  const { arcs, parents, reach } = withoutImplied(input.order, possible);
  return {
    arcs,
    parents,
    reach,
    unit,
    before: criticalPath({ before: ofOpen(before, isDone), durations }),
    after: criticalPath({ before: ofOpen(parents, isDone), durations }),
    isProved: isProved && problem.stuck.length === 0 && !holdsUpDone(before, isDone),
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

// src/model/analysis.ts
var Analysis = class {
  plan;
  /** Absent when files on disk are not to be looked at. */
  repository;
  #order;
  #claims;
  #conflicts;
  #lockConflicts;
  #repair;
  #isCut = false;
  #isSettled;
  /** `isSettled` says which races nobody wants to be repaired, such as one that the plan accepts. */
  constructor(plan, repository, isSettled = () => false) {
    this.plan = plan;
    this.repository = repository;
    this.#isSettled = isSettled;
  }
  get order() {
    return this.#order ??= orderTasks(this.plan.tasks);
  }
  get claims() {
    return this.#claims ??= indexClaims(this.plan.tasks, this.repository);
  }
  /** Conflicts path by path. */
  get conflicts() {
    const { plan, order, claims, repository } = this;
    const onCut = () => void (this.#isCut = true);
    this.#conflicts ??= findConflicts({ plan, order, claims, repository }, onCut);
    return this.#conflicts;
  }
  /** Conflicts of locks, lock by lock. */
  get lockConflicts() {
    const { plan, order, repository } = this;
    const onCut = () => void (this.#isCut = true);
    return this.#lockConflicts ??= lockConflicts({ plan, order, repository }, onCut);
  }
  /** True when the plan has more claims of directories and globs than could be compared. */
  get isCut() {
    return this.conflicts.length + this.lockConflicts.length >= 0 && this.#isCut;
  }
  /** The dependencies that remove the races, those for locks included. */
  get repair() {
    const { plan, order, claims, repository } = this;
    const conflicts = [...this.conflicts, ...this.lockConflicts];
    const isSettled = this.#isSettled;
    return this.#repair ??= repairRaces({
      plan,
      order,
      claims,
      conflicts,
      repository,
      isSettled
    });
  }
};
function prove({ plan, order, conflicts }) {
  const size = plan.tasks.length;
  const isOpen2 = (task) => !plan.tasks[task].done;
  const open = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: size * (size - 1) / 2,
    unordered: open * (open - 1) / 2 - order.reach.countPairs(isOpen2),
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0)
  };
}
function countRaces({ pairs, more }) {
  const races = pairs.filter(({ kind }) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, judges, stamp2) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    const message = `${diagnostic.message}; accepted: ${allow.reason}`;
    return { ...diagnostic, message, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => {
    const { rule, reason } = allow;
    return !used.has(allow) && (!isRuleName(rule) || reason === "" || judges(rule));
  });
  return [...accepted, ...unused.map((allow) => stamp2("plan/unused-allow", unusedFinding(allow)))];
}
function isAccepted(plan, found) {
  return plan.allows.some((allow) => accepts(plan, allow, found));
}
function accepts(plan, allow, diagnostic) {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}
function isAbout(subject, { paths, tasks }) {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}
function isNear(plan, { at }, { tasks, location }) {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}
function unusedFinding({ rule, subject, reason, at }) {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`
    };
  }
  if (reason === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`
  };
}

// src/lint/lint.ts
var NOTHING = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
var MOST_OF_A_RULE = 2e3;
var NEEDS_REPOSITORY = /* @__PURE__ */ new Set([
  "ownership/case-collision",
  "ownership/create-existing",
  "ownership/empty-pattern",
  "ownership/modify-missing",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/read-missing",
  "plan/missing-shared",
  "plan/uncovered-task",
  "worktree/inside-repository",
  "contract/missing-file"
]);
function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings
}) {
  const diagnostics = findings.map(({ rule, ...finding }) => stamp(rule, finding));
  const analysis = parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(RULES)) {
      if (!("check" in rule) || settings.get(rule.name) === "off") continue;
      for (const finding of rule.check?.(input) ?? []) diagnostics.push(stamp(rule.name, finding));
    }
  }
  const judges = (rule) => settings.get(rule) !== "off" && (repository !== void 0 || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set)),
    proof: analysis ? prove(analysis) : NOTHING,
    ...analysis && { analysis }
  };
}
function settledRaces(plan, settings) {
  return ({ kind, path, a, b, lock }) => {
    const rule = lock ? "lock/conflict" : `ownership/${kind}`;
    const tasks = [a, b].map(({ task }) => plan.tasks[task].id);
    const found = { rule, tasks, paths: [path], location: b.claim.at };
    return settings.get(rule) === "off" || isAccepted(plan, found);
  };
}
function stamp(rule, finding) {
  return {
    rule,
    severity: finding.severity ?? RULES[rule].severity,
    message: finding.message,
    location: finding.at,
    tasks: finding.tasks ?? [],
    paths: finding.paths ?? [],
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
    mend: RULES[rule].mend
  };
}
function withSetting(diagnostic, settings) {
  const severity = settings.get(diagnostic.rule);
  if (diagnostic.rule === "plan/unreadable" && diagnostic.severity === "error") return [diagnostic];
  if (severity === "off") return [];
  return severity === void 0 || diagnostic.accepted !== void 0 ? [diagnostic] : [{ ...diagnostic, severity }];
}
function sorted(diagnostics) {
  const order = diagnostics.toSorted(
    (a, b) => comparePlaces(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return !last || last.rule !== diagnostic.rule || last.message !== diagnostic.message || comparePlaces(last.location, diagnostic.location) !== 0;
  });
}
function bounded(diagnostics) {
  const told = /* @__PURE__ */ new Map();
  const rest = /* @__PURE__ */ new Map();
  const kept = diagnostics.filter((diagnostic) => {
    const count = (told.get(diagnostic.rule) ?? 0) + 1;
    told.set(diagnostic.rule, count);
    if (count > MOST_OF_A_RULE) push(rest, diagnostic.rule, diagnostic);
    return count <= MOST_OF_A_RULE;
  });
  if (rest.size === 0) return kept;
  const counts = [...rest].map(([rule, [first, ...others]]) => {
    const severities = new Set([first, ...others].map(({ severity: severity2 }) => severity2));
    const severity = SEVERITIES.find((one) => severities.has(one)) ?? first.severity;
    const at = first.location;
    return { ...stamp(rule, { at, message: moreOf(rule, others.length + 1) }), severity };
  });
  return sorted([...kept, ...counts]);
}
var SEVERITIES = ["error", "warning", "info"];
function moreOf(rule, count) {
  return `${count} more findings of ${rule} from here on are not told one by one`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/cli/check.ts
import { dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/host/look-up.ts
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
function lookUp(root, files, claimed) {
  const present = [];
  const escapes = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = /* @__PURE__ */ new Map();
  const listed = new Set(files);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== void 0) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files, present, escapes };
}
function foldersLeadOut(top, path, known) {
  const folder = dirname(path);
  if (folder === "." || folder === "/") return void 0;
  if (!known.has(folder)) {
    known.set(
      folder,
      foldersLeadOut(top, folder, known) ?? linkOut(top, folder, stat(top, folder))
    );
  }
  return known.get(folder);
}
function linkOut(top, path, info) {
  if (!info?.isSymbolicLink()) return void 0;
  const target = orMissing(() => realpathSync(join(top, path)));
  return target === void 0 || isInside(top, target) ? void 0 : target;
}
function isInside(top, path) {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}
function stat(top, path) {
  return orMissing(() => lstatSync(join(top, path), { throwIfNoEntry: false }));
}
function hasThisSpelling(path) {
  if (process.platform === "linux") return true;
  return orMissing(() => readdirSync(dirname(path)))?.includes(basename(path)) === true;
}
function orMissing(look) {
  try {
    return look();
  } catch (error) {
    if (isCode(
      error,
      "ENOENT",
      "ENOTDIR",
      "EACCES",
      "ELOOP",
      "ENAMETOOLONG",
      "EINVAL",
      "ERR_INVALID_ARG_VALUE"
    )) {
      return void 0;
    }
    throw error;
  }
}

// src/host/worktrees.ts
import { relative as relative2, resolve, sep as sep2 } from "node:path";
async function worktreesInside(root, written) {
  const top = root.git ? gitTop(root.path) : void 0;
  const found = /* @__PURE__ */ new Map();
  if (top === void 0) return found;
  const asked = /* @__PURE__ */ new Map();
  for (const name of new Set(written)) {
    const path = name.replaceAll("\\", "/");
    if (!path.includes("/") || /^(?:[~$]|[A-Za-z]:)|\0/.test(path)) continue;
    const place = resolve(root.path, path);
    const inTop = relative2(top, place);
    if (inTop === "" || inTop === ".." || inTop.startsWith(`..${sep2}`)) continue;
    const inside = { path: slashed(relative2(root.path, place)), isIgnored: false };
    found.set(name, inside);
    asked.set(`${slashed(inTop)}/file`, inside);
  }
  if (asked.size === 0) return found;
  const args = ["check-ignore", "-z", "--stdin"];
  const answer = await git(top, args, { input: [...asked.keys()].join("\0") });
  if (!answer.ok) return answer.problem === "git ended with 1" ? found : /* @__PURE__ */ new Map();
  for (const path of splitNul(answer.stdout)) {
    const inside = asked.get(path);
    if (inside) inside.isIgnored = true;
  }
  return found;
}
function slashed(path) {
  return path.split(sep2).join("/");
}

// src/model/repository.ts
var MOST_SIBLINGS = 500;
var Repository = class {
  files;
  escapes;
  worktrees;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  #paths;
  constructor({ files, present = [], escapes = [], worktrees }) {
    this.files = new Set(files);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.worktrees = worktrees ?? /* @__PURE__ */ new Map();
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** The paths of its files, to be searched by pattern. */
  get paths() {
    return this.#paths ??= new KnownPaths(this.files);
  }
  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path) {
    if (!this.#folded) {
      this.#folded = /* @__PURE__ */ new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? void 0 : variant;
  }
  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path) {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : void 0;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name] = nearest(baseName(path), siblings.map(baseName));
    return name && directoryName(path) + name;
  }
  #directoryIndex() {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
};
function groupBy(paths, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

// src/cli/check.ts
async function check(file, bytes, workspace, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const limits = { ...workspace.config.limits ?? DEFAULT_LIMITS, ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const files = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files && await indexRepository(document, path, workspace, files, options);
  const surroundings = files && options.beside !== false && await lookAround(file, path, files, document, options, workspace.root.path);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding) => finding.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, path, { root }, files, { staged }) {
  if (!parsed || staged) return new Repository({ files });
  const { tasks, references } = parsed.plan;
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside, shape }) => outside === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => worktree ? [worktree.value] : []);
  const worktrees = await worktreesInside(root, wanted);
  return new Repository({ ...lookUp(root, files, claimed), worktrees });
}
async function lookAround(file, path, files, { parsed, index }, { staged }, root) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  if (staged) return { path, hasShared: files.includes(`${folder}shared.md`) };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name) => readTextIfThere(join2(dirname2(resolve2(file)), name), DEFAULT_LIMITS.bytes)
    )
  );
  const strategy = parsed?.format.startsWith("strategy") && await (await import("./strategy-folder-MXR2JWGH.mjs")).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS);
  const carried = parsed && isFormat(parsed, "checkpoint") && await (await import("./carried-out-SDQQXUPS.mjs")).lookForPlan(file, parsed, root, DEFAULT_LIMITS);
  return {
    path,
    hasShared: shared !== void 0,
    ...tasksFile !== void 0 && { tasksFile },
    ...strategy,
    ...carried
  };
}

export {
  Analysis,
  lint,
  check,
  indexRepository
};
