// src/formats/convert/ids.ts
function idsOf({ tasks }) {
  const known = new Set(tasks.map(({ id }) => id));
  const named = new Set(tasks.flatMap(({ dependsOn }) => dependsOn.map(({ id }) => id)));
  return { known: [...known], unknown: [...named].filter((id) => !known.has(id)) };
}
function newIds(ids, isHeld, make) {
  const taken = new Set(ids.filter(isHeld));
  const renamed = /* @__PURE__ */ new Map();
  for (const id of ids) {
    if (taken.has(id) && isHeld(id)) continue;
    const proposed = make(id, renamed.size + 1);
    let free = proposed;
    for (let i = 2; taken.has(free); i++) free = `${proposed}-${i}`;
    taken.add(free);
    renamed.set(id, free);
  }
  return renamed;
}

export {
  idsOf,
  newIds
};
