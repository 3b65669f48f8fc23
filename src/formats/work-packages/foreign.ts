import { nearest } from "../../model/nearest.ts";

/** Keys that people know from other tools, by the mapping they write them in, with where they belong. */
const FOREIGN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": {
    version: "schema_version",
    change_id: "feature.id",
    feature_id: "feature.id",
    id: "feature.id",
    title: "feature.title",
    name: "feature.title",
    plan_revision: "feature.plan_revision",
    openapi: "contracts.openapi",
    tasks: "packages",
    work_packages: "packages",
    dag: "depends_on of each package",
    dependencies: "depends_on of each package",
  },
  feature: { name: "title", revision: "plan_revision", version: "plan_revision" },
  contracts: {
    schemas: "openapi.files",
    files: "openapi.files",
    primary: "openapi.primary",
    version: "revision",
  },
  defaults: {
    ttl_minutes: "lock_ttl_minutes",
    ttl: "lock_ttl_minutes",
    timeout: "timeout_minutes",
    retries: "retry_budget",
    tier_required: "verification_tier_required",
    tier: "verification_tier_required",
    trust_level: "min_trust_level",
  },
  package: {
    id: "package_id",
    name: "title",
    type: "task_type",
    summary: "description",
    dependencies: "depends_on",
    dependsOn: "depends_on",
    depends: "depends_on",
    deps: "depends_on",
    needs: "depends_on",
    requires: "depends_on",
    blocked_by: "depends_on",
    after: "depends_on",
    write_allow: "scope.write_allow",
    read_allow: "scope.read_allow",
    deny: "scope.deny",
    write_deny: "scope.deny",
    files: "scope.write_allow",
    paths: "scope.write_allow",
    owns: "scope.write_allow",
    keys: "locks.keys",
    ttl_minutes: "locks.ttl_minutes",
    ttl: "locks.ttl_minutes",
    tier: "verification.tier_required",
    tier_required: "verification.tier_required",
    steps: "verification.steps",
    test_command: "a step of verification.steps",
    command: "a step of verification.steps",
    tests: "verification.steps",
    verify: "verification",
    validation: "verification",
    branch: "worktree.name",
    timeout: "timeout_minutes",
    retries: "retry_budget",
    max_retries: "retry_budget",
    trust_level: "min_trust_level",
    agent: "archetype",
    agent_type: "archetype",
    agent_hint: "inputs, where anything may stand",
    owner: "inputs, where anything may stand",
    write: "scope.write_allow",
    writes: "scope.write_allow",
    files_to_create: "scope.write_allow",
    files_to_modify: "scope.write_allow",
    read: "scope.read_allow",
    read_only: "scope.read_allow",
    loc_estimate: "metadata.loc_estimate",
    complexity: "metadata.complexity",
    package_kind: "metadata.package_kind",
    result_keys: "outputs.result_keys",
    artifacts: "outputs.artifacts",
    tasks: "inputs, where anything may stand",
    notes: "inputs, where anything may stand",
    acceptance: "inputs, where anything may stand",
    acceptance_criteria: "inputs, where anything may stand",
    constraints: "inputs, where anything may stand",
  },
  scope: {
    write: "write_allow",
    writes: "write_allow",
    allow_write: "write_allow",
    read: "read_allow",
    reads: "read_allow",
    allow_read: "read_allow",
    write_deny: "deny",
    exclude: "deny",
    forbidden: "deny",
  },
  locks: { ttl: "ttl_minutes", paths: "files", resources: "keys" },
  worktree: { branch: "name", path: "name" },
  verification: { tier: "tier_required", commands: "steps", checks: "steps" },
  step: {
    run: "command",
    cmd: "command",
    script: "command",
    type: "kind",
    instructions: "manual_instructions",
    workflow: "ci.workflow",
    exit_code: "expect_exit_code",
  },
};

/** Where a key of another tool belongs, for a mapping at a path; `undefined` for one nobody knows. */
export function foreignKey(path: readonly (string | number)[], key: string): string | undefined {
  const last = path.at(-1);
  const mapping =
    typeof last !== "number" ? last : path.at(-2) === "steps" ? "step" : ("package" as const);
  const name = mapping ?? "";
  const keys = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined;
  return keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** True where a key of a package is one of another tool for the verification, or a misspelt one. */
export function namesVerification(keys: readonly string[]): boolean {
  return keys.some(
    (key) =>
      /verification/.test(foreignKey(["packages", 0], key) ?? "") ||
      nearest(key, ["verification"]).length > 0,
  );
}
