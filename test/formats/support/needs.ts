import { readTaskPlan } from "./read.ts";

/** What the last of nine tasks depends on, and how sure its value was read: `!` guessed, `?` unread. */
export async function needs(lastTask: string): Promise<string> {
  const { plan, file } = await readTaskPlan(`# Plan

## Implementation Plan

### Phase 1: Ground
#### Task 0.1: A Depends on [none]
#### Task 1.1: B Depends on [none]
#### Task 1.2a: C Depends on [none]
#### Task 1.2b: D Depends on [none]
### Phase 2: Walls
#### Task T1: E Depends on [none]
#### Task T2: F Depends on [none]
#### Task 1A-1: G Depends on [none]
#### TASK-05: H Depends on [none]
### Phase 3: Roof
${lastTask}
`);
  const rules = file.findings.map(({ rule }) => rule);
  const sure = rules.includes("dependency/malformed")
    ? " ?"
    : rules.includes("dependency/guessed")
      ? " !"
      : "";
  const missing = rules.includes("dependency/missing") ? "missing" : "";
  const ids = plan.tasks.at(-1)?.dependsOn.map(({ id }) => id) ?? [];
  return missing || (ids.join(" ") || "none") + sure;
}
