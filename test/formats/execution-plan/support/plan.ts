import { DEFAULT_LIMITS } from "../../../../src/formats/format.ts";
import { readPlan } from "../../../../src/formats/read.ts";
import type { Parsed } from "../../../../src/formats/format.ts";
import type { Plan, Task } from "../../../../src/model/plan.ts";

/** Reads a text as an execution plan, whatever it looks like. */
export async function readExecutionPlan(text: string): Promise<Parsed<"execution-plan">> {
  const file = await readPlan(new TextEncoder().encode(text), "docs/plan.md", {
    limits: DEFAULT_LIMITS,
    as: "execution-plan",
  });
  if (file.parsed?.format !== "execution-plan") throw new Error("it is always read");
  return file.parsed as Parsed<"execution-plan">;
}

/** The workers of a plan as `W2 < W1: create a.ts, read b.ts`. */
export function shown({ tasks }: Plan): string[] {
  return tasks.map((task) => `${task.id}${needs(task)}${claims(task)}`);
}

function needs({ dependsOn }: Task): string {
  return dependsOn.length === 0 ? "" : ` < ${dependsOn.map(({ id }) => id).join(", ")}`;
}

function claims({ claims: all }: Task): string {
  const list = all.map(({ access, pattern }) => `${access} ${pattern}`);
  return list.length === 0 ? "" : `: ${list.join(", ")}`;
}

/** A plan in the form that the format's page shows; each part may be replaced. */
export function template(
  parts: { structure?: string; matrix?: string; workers?: string; merge?: string } = {},
): string {
  return `# Ledger export

**Goal:** Export a ledger as CSV and as JSON.

**Philosophy:** The trait comes first.

## FILE STRUCTURE (Target)

\`\`\`
${parts.structure ?? TREE}
\`\`\`

## FILE OWNERSHIP MATRIX

${parts.matrix ?? MATRIX}

## WORKER DEFINITIONS

${parts.workers ?? WORKERS}

## ORCHESTRATOR PROTOCOL

### Phase 1: Set up

### Phase 5: Merge (ordered)

\`\`\`bash
${parts.merge ?? "git merge feat/trait --no-edit\ngit merge feat/csv --no-edit"}
\`\`\`
`;
}

const TREE = `crates/
├── ledger/
│   └── src/
│       └── lib.rs        # W1 MODIFIES: the trait
└── csv/                  # W2 CREATES: the crate
    └── src/
        └── lib.rs        # W2: the writer`;

const MATRIX = `| File | W1 | W2 | Notes |
|------|----|----|-------|
| \`crates/ledger/src/lib.rs\` | PRIMARY | READ | W1 owns it |
| \`crates/csv/src/lib.rs\` | - | PRIMARY | W2 creates this |`;

const WORKERS = `### Worker 1: The trait (Foundation)

**Worktree:** \`../ledger-w1\`
**Branch:** \`feat/trait\`
**Files Owned:** \`crates/ledger/src/lib.rs\`

**Task:**
1. Write the trait.
2. Test it.

**Validation:**
\`\`\`bash
cd ../ledger-w1 && cargo check \\
  && cargo test
\`\`\`

**Done When:**
- [ ] The tests pass

### Worker 2: CSV

**Worktree:** \`../ledger-w2\`
**Branch:** \`feat/csv\`
**Depends On:** W1
**Files Owned:** \`crates/csv/\`

**Task:**
1. Write the crate.

**Validation:**
\`\`\`bash
cargo test -p csv
\`\`\``;
