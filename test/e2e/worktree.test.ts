import { join } from "node:path";
import { expect, test } from "vitest";
import { call } from "./support/model.ts";
import { FILES, PLAN, SHARED, claimLine, findingsIn, taskPlan } from "./support/plans.ts";
import { git } from "./support/project.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

/** Fits neither tree: the first file is only in the worktree, the second only in the main checkout. */
const TWO_TREES_PLAN = taskPlan(
  { id: "1.1", dependsOn: "none", modifies: "src/only-in-worktree.ts" },
  { id: "1.2", dependsOn: "none", modifies: "src/only-in-checkout.ts" },
);

inClient("an agent in a worktree of the client", () => {
  test("gets findings about its own tree", async () => {
    await using workshop = await openWorkshop({
      ...FILES,
      ...SHARED,
      "src/only-in-worktree.ts": "export {};\n",
    });
    await publish(workshop.project.path, join(workshop.scratch.path, "origin.git"));
    await git(workshop.project.path, "mv", "src/only-in-worktree.ts", "src/only-in-checkout.ts");
    await git(workshop.project.path, "commit", "--quiet", "--message=move on");
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: [
        {
          name: "main",
          opens: /^go on\b/,
          steps: [
            [
              call("Agent", {
                subagent_type: "general-purpose",
                description: "plan",
                prompt: "write the plan here",
                isolation: "worktree",
                run_in_background: false,
              }),
            ],
          ],
        },
        {
          name: "worker",
          opens: /^write the plan here/,
          steps: [
            ({ text }) => {
              const file_path = join(workingDirectory(text), PLAN);
              return [call("Write", { file_path, content: TWO_TREES_PLAN })];
            },
          ],
        },
      ],
    });
    const worker = requests.filter(({ conversation }) => conversation === "worker");
    expect(workingDirectory(worker[0]?.text ?? "")).not.toBe(workshop.project.path);
    expect(worker[1]?.toolResults.map(({ failed }) => failed)).toEqual([false]);
    expect(findingsIn(worker[1]?.news)).toEqual([
      `${PLAN}:${claimLine(TWO_TREES_PLAN, "1.2")} ownership/modify-missing`,
    ]);
  });
});

/** Puts the branch into a bare repository beside the project, where the client's worktrees start. */
async function publish(project: string, bare: string): Promise<void> {
  await git(project, "clone", "--quiet", "--bare", project, bare);
  await git(project, "remote", "add", "origin", bare);
  await git(project, "fetch", "--quiet", "origin");
  await git(project, "remote", "set-head", "origin", "main");
}

/** The folder in which the client says that an agent works. */
function workingDirectory(text: string): string {
  return /working directory: (.+)/.exec(text)?.[1]?.trim() ?? "";
}
