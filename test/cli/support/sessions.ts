import { dirname, join } from "node:path";
import { git, makeFolder, writeFiles } from "./folder.ts";
import { run } from "./run.ts";

/** A session plan of a shop: two stages of sessions, then steps of one session. */
export const PLAN = `# Parallel Execution Plan: Ticket shop

## Phase 1: Parallel Foundation

### Session A: Hall

- Worktree: \`../hall of seats\`
- Branch: \`feature/hall\`
- Task: Draw the hall
- Output: New file src/hall.ts

### Session B: Prices

- Task: List the prices
- Output: New file src/prices.ts
- Verification: \`npm test\`

**Sync Point:** Phase 1 is merged before Phase 2 starts

## Phase 2: Parallel Implementation

### Session A: Basket

- Task: Fill a basket
- Output: New file src/basket.ts

**Sync Point:** Merge before Phase 3

## Phase 3: Sequential Finalization

- Try it all
- Merge to main
`;

/** A repository with one commit, in a folder with a space in its name and nothing beside it. */
export async function shop(plan = PLAN, more: Record<string, string> = {}): Promise<string> {
  const cwd = join(await makeFolder(), "my shop");
  await writeFiles(cwd, { "plan.md": plan, "README.md": "# Shop\n", ...more });
  await git(cwd, "init", "--quiet", "--initial-branch=main");
  await commit(cwd);
  return cwd;
}

/** Commits all that is in the working tree. */
export async function commit(cwd: string): Promise<void> {
  await git(cwd, "add", "--all");
  await git(cwd, "commit", "--quiet", "--message", "A state");
}

/** The JSON of `sessions`, as far as these tests look. */
export interface Told {
  base: { ref: string; commit: string };
  into?: string;
  notes: string[];
  stages: {
    sessions: {
      id: string;
      branch: string;
      worktree: string;
      create: string;
      start: string[];
      prompt: string;
    }[];
    steps: { id: string }[];
    merged: string[];
    merge: string[];
  }[];
  worktrees?: { path: string; branch: string; state: string; problem?: string }[];
  aside?: string[];
  error?: { code: string; message: string };
}

/** Runs `sessions` with the arguments and reads what it printed. */
export async function told(cwd: string, ...argv: string[]): Promise<Told & { code: number }> {
  const { code, stdout } = await run(["sessions", "plan.md", "--format", "json", ...argv], { cwd });
  return { code, ...(JSON.parse(stdout) as Told) };
}

/** Branches with the path of their worktree below the folder that holds the repository. */
export async function worktrees(cwd: string): Promise<string[]> {
  const listed = await git(cwd, "worktree", "list", "--porcelain");
  return listed
    .split("\n\n")
    .flatMap((block) => {
      const path = /^worktree (.*)$/m.exec(block)?.[1];
      const branch = /^branch refs\/heads\/(.*)$/m.exec(block)?.[1];
      return path === undefined ? [] : [`${path.slice(dirname(cwd).length + 1)} ${branch}`];
    })
    .toSorted();
}
