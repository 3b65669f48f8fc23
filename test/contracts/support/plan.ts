/** A plan of one package with contracts; `more` is further YAML of the contracts, indented by two. */
export function planWith(files: readonly string[], more = ""): string {
  const [primary = "contracts/openapi.yaml"] = files;
  return `schema_version: 1
feature: { id: notes, plan_revision: 1 }
contracts:
  revision: 1
  openapi: { primary: ${primary}, files: [${files.join(", ")}] }
${more}packages:
  - package_id: wp-notes
    task_type: implement
    description: Store notes.
    depends_on: []
    priority: 1
    locks: { files: [], keys: [] }
    scope: { write_allow: ["src/**"], read_allow: ["contracts/**"] }
    worktree: { name: notes }
    timeout_minutes: 30
    retry_budget: 1
    min_trust_level: 2
    verification:
      tier_required: A
      steps:
        - { name: tests, kind: command, command: npm test, evidence: { artifacts: [], result_keys: [tests] } }
    outputs: { result_keys: [tests] }
`;
}
