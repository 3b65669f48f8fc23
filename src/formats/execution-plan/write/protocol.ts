import { isWrite } from "../../../model/claims.ts";
import { fill } from "../../../model/fill.ts";
import type { Order } from "../../../model/order.ts";
import { codeSpan, oneLine } from "../../markdown/plain.ts";
import type { OwnedPath } from "./matrix.ts";
import type { WorkPlace } from "./places.ts";

/** What the protocol is computed from. */
export interface ProtocolInput {
  order: Order;
  /** Ids of the workers by number. */
  ids: readonly string[];
  places: readonly WorkPlace[];
  paths: readonly OwnedPath[];
}

/** What the orchestrator does, from the first worktree to the last. */
export function protocolParts(input: ProtocolInput): string[] {
  return [
    "### Phase 1: Set up",
    `Start from a clean checkout of the branch that everything is merged into. Write the checkpoint first: \`parallel-plan convert PLAN --to checkpoint --out CHECKPOINT\`. Create one worktree after the other, as two at a time fight over git's locks. A worker that depends on others gets its worktree when they are merged, so that it starts from their work.`,
    shell(setUp(input)),
    "### Phase 2: Spawn",
    `Start every worker whose dependencies are merged in one message: one call of the Agent tool each, with \`run_in_background: true\`. Each agent gets its definition from this document, the path of its worktree, and three rules: work only there, touch only what the matrix gives you, and commit as \`[${input.ids[0] ?? "W1"}] what changed\` with your own id. When a merge makes further workers ready, start all of these in one message, too.`,
    "### Phase 3: Monitor",
    "Do not poll: each agent that ends opens a new turn. Write every change into the checkpoint, and after a compaction read the checkpoint before anything else.",
    input.ids.map((id) => `- ${id}: pending → running → validating → done, or failed`).join("\n"),
    "### Phase 4: Validate",
    "When a worker says that it is done, run its validation in its worktree yourself, and compare what it changed with the matrix. Its word is no evidence.",
    shell(
      input.places.map(
        ({ branch }, i) => `git diff --name-only HEAD...${branch}   # ${input.ids[i]}`,
      ),
    ),
    `If either fails, start the worker again in the same worktree, with its definition, the command that failed and its output. After the third failure set it to failed in the checkpoint, set the status to BLOCKED, and ask.`,
    "### Phase 5: Merge (ordered)",
    "Merge a worker when its validation passes and everything it depends on is merged, in this order. After each merge run the worker's validation once more, now in the merged checkout; what fails there is mended before the next merge.",
    shell(
      input.order.topological.map(
        (task) => `git merge --no-ff --no-edit ${input.places[task]!.branch}`,
      ),
    ),
    "#### When a merge conflicts",
    conflicts(input),
    "### Phase 6: Clean up",
    "Only when everything is merged and verified. No command here is forced: git refuses to remove a worktree with changes and to delete a branch that is not merged. Look at ignored files first, as they go with the worktree. Where git refuses, somebody's work is still there: save it, never force.",
    shell(input.places.flatMap(cleanUp)),
  ];
}

function setUp({ order, ids, places }: ProtocolInput): string[] {
  return order.topological.flatMap((task) => {
    const { branch, worktree } = places[task]!;
    const before = (order.before[task] ?? []).map((other) => ids[other]);
    const when = before.length === 0 ? [] : [`# ${ids[task]}, when merged: ${before.join(", ")}`];
    return [...when, `git worktree add -b ${branch} ${worktree} HEAD`];
  });
}

function cleanUp({ branch, worktree }: WorkPlace): string[] {
  return [
    `git -C ${worktree} status --short --ignored`,
    `git worktree remove ${worktree}`,
    `git branch --delete ${branch}`,
  ];
}

/** A way to resolve for each file that several workers change, and one for what nobody foresaw. */
function conflicts({ paths }: ProtocolInput): string {
  const shared = paths.flatMap((path) => {
    const writers = path.workers.filter(({ access }) => isWrite(access));
    const ids = [...new Set(writers.map(({ id }) => id))];
    if (ids.length < 2) return [];
    const [first, ...later] = ids;
    const how = `what ${first} wrote stands, and the change of ${later.join(", then ")} is made again on top of it`;
    return [`- ${codeSpan(oneLine(path.pattern))}: ${how}; ${fill("what else to keep")}`];
  });
  const other = `- Any other file: the matrix says who owns it, and the owner's side stands. Stop the merge (\`git merge --abort\`) and send the other worker back with the conflict.`;
  return [...shared, other].join("\n");
}

function shell(lines: readonly string[]): string {
  return `\`\`\`bash\n${lines.join("\n")}\n\`\`\``;
}
