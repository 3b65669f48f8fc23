
// src/formats/work-packages/beyond.ts
var HELD = new Set(
  `schema_version packages change_id feature.title defaults.priority
  package_id id title name description depends_on dependencies priority locks.files locks.keys
  scope.write_allow scope.read_allow scope.deny worktree.name
  verification.steps.name verification.steps.kind verification.steps.command`.split(/\s+/)
);
var OPENED = new Set(
  "feature defaults locks scope worktree verification verification.steps".split(" ")
);
var USUAL = /* @__PURE__ */ new Map([
  ["contracts", "none"],
  ["task_type", "implement"],
  ["feature.plan_revision", 1],
  ["verification.steps.expect_exit_code", 0]
]);
function keysBeyond(fields, above = "") {
  const found = fields.keys().flatMap((key) => {
    const path = above + key;
    const value = fields.value(key);
    if (HELD.has(path) || isEmpty(value) || value === USUAL.get(path)) return [];
    if (!OPENED.has(path) || typeof value !== "object") return isTold(path, fields) ? [path] : [];
    const inside = Array.isArray(value) ? fields.mappings(key) : [fields.mapping(key)];
    return inside.flatMap((one) => keysBeyond(one, `${path}.`));
  });
  return [...new Set(found)];
}
function packageBeyond(fields, said) {
  const held = heldKeys(fields, said);
  return keysBeyond(fields).filter((key) => !held.has(key));
}
function heldKeys(fields, said) {
  const named = (path) => path.filter((part) => typeof part === "string").join(".");
  const isRead = (key) => said.checks.every(({ path, isCommand }) => path[0] !== key || isCommand);
  return /* @__PURE__ */ new Set([
    ...said.dependencies.map(({ key }) => key),
    ...said.checkKeys.filter(isRead),
    ...said.taken,
    ...said.scope.map(({ path }) => named(path)),
    ...said.locks.map(({ path }) => named(["locks", ...path])),
    ...said.checks.flatMap(({ path, isCommand }) => isCommand ? [named(path)] : []),
    ...fields.text("worktree") ? ["worktree"] : []
  ]);
}
function isEmpty(value) {
  return value === null || value === void 0 || typeof value === "object" && size(value) === 0;
}
function size(value) {
  return Object.keys(value).length;
}
function isTold(path, fields) {
  return path !== "verification" && (path !== "feature.id" || fields.has("title"));
}
export {
  keysBeyond,
  packageBeyond
};
