import {
  repairOf
} from "./chunk-NGC45K4U.mjs";
import {
  push
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/repair/route.ts
function newArcsBetween(from, to, { parents, reach }, before) {
  const childOf = /* @__PURE__ */ new Map();
  const isNew = (parent, child) => !before[child].includes(parent);
  let level = [to];
  while (level.length > 0) {
    const beyond = [];
    for (const child of level) {
      if (child === from) return unwind(from, to, childOf).filter((arc) => isNew(arc.from, arc.to));
      for (const parent of parents[child]) {
        if (childOf.has(parent) || parent !== from && !reach.has(from, parent)) continue;
        if (isNew(parent, child)) {
          beyond.push({ from: parent, to: child });
          continue;
        }
        childOf.set(parent, child);
        level.push(parent);
      }
    }
    level = [];
    for (const arc of beyond) {
      if (childOf.has(arc.from)) continue;
      childOf.set(arc.from, arc.to);
      level.push(arc.from);
    }
  }
  return [];
}
function unwind(from, to, childOf) {
  const arcs = [];
  for (let task = from; task !== to; ) {
    const child = childOf.get(task);
    arcs.push({ from: task, to: child });
    task = child;
  }
  return arcs;
}

// src/rules/shared/repair-fix.ts
var MOST_NAMED = 3;
function repairFixes(analysis) {
  const { plan, order, claims } = analysis;
  const repair = repairOf(analysis);
  const parentsOf = /* @__PURE__ */ new Map();
  for (const { from, to } of repair.arcs) push(parentsOf, to, from);
  const stuck = new Set(repair.stuck.map(({ a, b }) => `${a} ${b}`));
  const id = (task) => plan.tasks[task].id;
  const newIds = (task) => (parentsOf.get(task) ?? []).map(id);
  const fix = (tasks, title) => {
    const edits = tasks.map((task) => editsOf(analysis, task, newIds(task)));
    const isWhole = edits.length > 0 && edits.every((some) => some.length > 0);
    return isWhole ? { title, edits: edits.flat() } : void 0;
  };
  return {
    ofPair({ a, b }) {
      const [from, to] = repair.reach.has(b.task, a.task) ? [b.task, a.task] : [a.task, b.task];
      const tasks = newArcsBetween(from, to, repair, order.before).map((arc) => arc.to);
      const title = tasks.length > MOST_NAMED ? `add dependencies to ${tasks.length} tasks, so that ${id(from)} comes before ${id(to)}` : tasks.map((task) => `add ${inWords(newIds(task))} to the dependencies of ${id(task)}`).join(", ");
      return fix(tasks, title);
    },
    ofPath(path) {
      const claimants = new Set(claims.on(path).map(({ task }) => task));
      const tasks = [...parentsOf.keys()].filter((task) => claimants.has(task));
      return fix(tasks, `add dependencies to ${tasks.length} of the tasks that claim ${path}`);
    },
    lastOf({ a, b }) {
      if (repair.reach.has(b.task, a.task)) return a;
      return repair.reach.has(a.task, b.task) ? b : void 0;
    },
    isStuck: ({ a, b }) => stuck.has(`${a.task} ${b.task}`)
  };
}
function editsOf({ plan }, task, ids) {
  const slots = plan.tasks[task].dependencySlots ?? [];
  return slots.map(({ at, before, after, between = ", ", quote = "" }) => ({
    ...at,
    text: `${before}${ids.map((id) => `${quote}${id}${quote}`).join(between)}${after}`
  }));
}
function inWords(ids) {
  const [last] = ids.slice(-1);
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} and ${last}` : last ?? "";
}
export {
  repairFixes
};
