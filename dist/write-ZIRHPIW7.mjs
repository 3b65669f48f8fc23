import {
  allowText,
  homeOf
} from "./chunk-DM6SPCRK.mjs";
import {
  idsOf,
  newIds
} from "./chunk-ODYRQG7D.mjs";
import {
  globText,
  yamlLibrary
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/work-packages/write.ts
var MOST = { title: 200, package: 120, description: 4e3, id: 64, value: 512 };
var ID = /^[a-z][a-z0-9_-]{0,63}$/;
var WORKTREE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
function writeWorkPackages(plan) {
  const { known, unknown } = idsOf(plan);
  const ids = newIds([...known, ...unknown], (id) => ID.test(id), packageId);
  const packages = plan.tasks.map((task) => packageOf(task, ids));
  const { Document } = yamlLibrary();
  const document = new Document(
    { schema_version: 1, feature: featureOf(plan), contracts: "none", packages },
    { version: "1.2", schema: "core", compat: "yaml-1.1", aliasDuplicateObjects: false }
  );
  keepShort(document);
  writeAllows(document, plan);
  return { text: document.toString({ lineWidth: 0 }), lost: [], ids };
}
function packageId(id) {
  const plain = id.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  return (/^[a-z]/.test(plain) ? plain : `t${plain}`).slice(0, MOST.id - 4);
}
function featureOf({ title }) {
  const name = cut(title, MOST.title);
  const id = name.normalize("NFKD").replace(/[^A-Za-z0-9._:-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "").toLowerCase().slice(0, 128);
  return { id: id || "plan", title: name || "plan", plan_revision: 1 };
}
function packageOf(task, ids) {
  const id = ids.get(task.id) ?? task.id;
  const title = cut(task.title, MOST.package);
  return {
    package_id: id,
    ...title !== "" && title !== id && { title },
    task_type: "implement",
    description: cut(task.brief.text, MOST.description) || title || id,
    depends_on: unique(task.dependsOn.map((one) => ids.get(one.id) ?? one.id)),
    priority: Math.min(10, Math.max(1, Math.round(task.priority?.value ?? 5))),
    locks: {
      files: unique((task.lockFiles ?? []).map(globText)),
      keys: unique(task.locks.map(({ value }) => value))
    },
    scope: scopeOf(task),
    worktree: { name: worktreeOf(task, id) },
    timeout_minutes: 60,
    retry_budget: 1,
    min_trust_level: 2,
    verification: { tier_required: "C", steps: stepsOf(task) },
    outputs: { result_keys: ["summary"] }
  };
}
function scopeOf({ claims }) {
  const of = (...accesses) => unique(claims.filter(({ access }) => accesses.includes(access)).map(globText));
  const [written, read, deny] = [of("create", "modify", "delete", "write"), of("read"), of("deny")];
  const readable = [read, written, ["**"]].find((patterns) => patterns.length > 0);
  return { write_allow: written, read_allow: readable, ...deny.length > 0 && { deny } };
}
function worktreeOf({ worktree }, id) {
  return worktree && WORKTREE.test(worktree.value) ? worktree.value : id;
}
function stepsOf({ verification, isCheckedOtherwise }) {
  const lines = [...new Set(verification.map(({ value }) => value))];
  const commands = lines.filter(Boolean).map((command, i) => ({
    name: `step ${i + 1}`,
    kind: "command",
    command,
    evidence: { artifacts: [], result_keys: [] }
  }));
  return isCheckedOtherwise || commands.length === 0 ? [...commands, REVIEW] : commands;
}
var REVIEW = {
  name: "review",
  kind: "manual",
  manual_instructions: "review the result",
  evidence: { artifacts: [], result_keys: ["reviewed"] }
};
function cut(text, most) {
  const whole = text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").trim();
  if (whole.length <= most) return whole;
  return `${whole.slice(0, most - 1).replace(new RegExp("\\p{Cs}$", "u"), "")}\u2026`;
}
function unique(values) {
  return [...new Set(values)].filter((value) => value !== "" && value.length <= MOST.value);
}
function writeAllows(document, plan) {
  const { isMap, isScalar } = yamlLibrary();
  const comment = (task) => plan.allows.filter(({ at }) => homeOf(plan, at) === task).map((allow) => ` ${allowText(allow)}`).join("\n");
  const top = comment(void 0);
  if (top !== "") document.commentBefore = top;
  for (const [i, task] of plan.tasks.entries()) {
    const own = comment(task);
    const item = document.getIn(["packages", i], true);
    const key = isMap(item) ? item.items[1]?.key : void 0;
    if (own !== "" && isScalar(key)) key.commentBefore = own;
  }
}
function keepShort(document) {
  const { isMap, isSeq } = yamlLibrary();
  const packages = document.get("packages");
  if (!isSeq(packages)) return;
  for (const item of packages.items) {
    if (!isMap(item)) continue;
    for (const key of ["depends_on", "locks", "worktree", "outputs"]) {
      const node = item.get(key);
      if (isSeq(node) || isMap(node)) node.flow = true;
    }
  }
}
export {
  writeWorkPackages
};
