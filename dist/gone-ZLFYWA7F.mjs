import {
  fateOf,
  folderOf,
  takesAway,
  wholeFolder
} from "./chunk-LP4JPZPS.mjs";
import {
  ancestors,
  overlap,
  push
} from "./chunk-ZU2Z7FRA.mjs";

// src/rules/shared/gone.ts
var MOST_DELETIONS = 100;
function* usesOfGone(analysis, accesses) {
  yield* files(analysis, accesses);
  yield* groupsOfGone(analysis, accesses);
  yield* behindGoneLinks(analysis, accesses);
}
function* behindGoneLinks({ plan, order, claims }, accesses) {
  for (const { entry, kind, sides } of claims.ways.values()) {
    if (kind === "file") continue;
    const { deleters, creators } = fateOf(plan, claims.on(entry));
    if (deleters.length === 0) continue;
    for (const use of sides) {
      if (!accesses.includes(use.claim.access) || plan.tasks[use.task].done) continue;
      const deletion = deleters.slice(0, MOST_DELETIONS).find(({ task }) => isBefore(order, task, use.task));
      const makes = ({ task, claim }) => FILLS.includes(claim.access) && (task === deletion?.task || task === use.task || isBetween(order, deletion, task, use)) && overlap(claim, use.claim) !== void 0;
      const isRelinked = creators.some(
        ({ task }) => deletion && isBetween(order, deletion, task, use)
      );
      if (!deletion || isRelinked || sides.some(makes)) continue;
      const reached = `${entry}, a link on the way to it`;
      yield { use, deletion: { ...deletion, claim: { ...deletion.claim, reached } } };
    }
  }
}
function* files({ plan, order, claims }, accesses) {
  const isAlone = !claims.groups.some(({ sides }) => sides.some(deletes));
  for (const [path, named] of claims.files) {
    if (isAlone && !named.some(deletes)) continue;
    const { deleters, creators, users } = fateOf(plan, claims.on(path));
    for (const use of users) {
      if (use.claim.shape !== "file" || !accesses.includes(use.claim.access)) continue;
      const deletion = deleters.slice(0, MOST_DELETIONS).find(({ task }) => isBefore(order, task, use.task));
      if (deletion && !creators.some(({ task }) => isBetween(order, deletion, task, use)))
        yield { use, deletion };
    }
  }
}
function* groupsOfGone({ plan, order, claims }, accesses) {
  const deletions = /* @__PURE__ */ new Map();
  for (const { claim, sides } of claims.groups)
    for (const side of sides)
      if (deletes(side) && !plan.tasks[side.task].done)
        push(deletions, wholeFolder(claim) ?? claim.pattern, side);
  if (deletions.size === 0) return;
  for (const { claim, sides } of claims.groups) {
    const own = folderOf(claim);
    const folders = ["", ...ancestors(own).map((folder) => `${folder}/`), own, claim.pattern];
    const all = [...new Set(folders)].flatMap((folder) => deletions.get(folder) ?? []).slice(0, MOST_DELETIONS);
    for (const use of all.length === 0 ? [] : sides) {
      if (!accesses.includes(use.claim.access) || plan.tasks[use.task].done) continue;
      const isFilled = (task, how = FILLS) => plan.tasks[task].claims.some((one) => how.includes(one.access) && reachesInto(one, own));
      const deletion = all.find(
        (side) => isBefore(order, side.task, use.task) && takesAway(side.claim, use.claim)
      );
      if (!deletion || isFilled(use.task) || isFilled(deletion.task, KEEPS)) continue;
      const isRefilled = plan.tasks.some(
        (_, task) => isBetween(order, deletion, task, use) && isFilled(task)
      );
      if (!isRefilled) yield { use, deletion };
    }
  }
}
function deletes({ claim }) {
  return claim.access === "delete";
}
function isBefore(order, one, other) {
  return one !== other && order.precedes(one, other) && !order.precedes(other, one);
}
function isBetween(order, from, task, to) {
  return isBefore(order, from.task, task) && isBefore(order, task, to.task);
}
var FILLS = ["create", "write"];
var KEEPS = [...FILLS, "modify", "deny"];
function reachesInto(claim, folder) {
  const at = claim.shape === "file" ? `${claim.pattern}/` : folderOf(claim);
  return at.startsWith(folder) || folder.startsWith(at);
}
export {
  usesOfGone
};
