/** Every rule of this version. File name, rule name, test file and page are the same words. */
export const RULE_NAMES = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "plan/partly-read",
  "plan/missing-section",
  "plan/missing-shared",
  "plan/uncovered-task",
  "plan/unused-allow",
  "task/missing-instructions",
  "task/missing-reading-list",
  "task/no-files",
  "task/too-large",
  "task/contains-code",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/unknown",
  "dependency/duplicate-id",
  "dependency/self",
  "dependency/cycle",
  "dependency/redundant",
  "dependency/wave-order",
  "dependency/priority-order",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/write-race",
  "ownership/create-race",
  "ownership/stale-read",
  "ownership/created-twice",
  "ownership/used-before-created",
  "ownership/modify-missing",
  "ownership/create-existing",
  "ownership/read-missing",
  "ownership/case-collision",
  "ownership/shared-sequence",
  "ownership/hot-file",
  "ownership/denied",
  "ownership/empty-pattern",
  "lock/conflict",
  "schedule/serial",
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** True for the name of a rule. */
export function isRuleName(name: string): name is RuleName {
  return (RULE_NAMES as readonly string[]).includes(name);
}
