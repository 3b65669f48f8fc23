import { dirname } from "node:path";
import { rootAt } from "../../../../src/host/root.ts";
import { lookAtCheckout } from "../../../../src/host/worktree/ground.ts";
import { makeWorktrees } from "../../../../src/host/worktree/make.ts";

/** Makes the worktrees of the tests in the repository that is named; ends with 1 where one is missing. */
const checkout = await lookAtCheckout(rootAt(process.argv[2] ?? ""), undefined);
if ("problem" in checkout) throw new Error(checkout.problem);
const { worktrees } = await makeWorktrees(
  checkout,
  Array.from({ length: 4 }, (_, i) => ({
    path: `${dirname(checkout.top)}/w ${i}`,
    branch: `work/${i}`,
  })),
);
process.exitCode = worktrees.every(({ state }) => state === "made" || state === "there") ? 0 : 1;
