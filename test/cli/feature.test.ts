import { join } from "node:path";
import { expect, test } from "vitest";
import { featureFolder } from "../../src/cli/feature.ts";
import { Workspaces } from "../../src/cli/workspace.ts";
import { makeRepository } from "./support/folder.ts";

test.each([
  ["a name", "demo", ".", ".docs/plans/demo"],
  ["a name with remarks", "demo keep it small", ".", ".docs/plans/demo"],
  ["a name that a folder of the project has, too", "api", ".", ".docs/plans/api"],
  ["a name in quotes with a space", '"my feature"', ".", ".docs/plans/my feature"],
  ["a name that is not there yet", "new", ".", ".docs/plans/new"],
  ["a path that is there", ".docs/plans/demo", ".", ".docs/plans/demo"],
  ["a path from the root, while standing below it", ".docs/plans/demo", "api", ".docs/plans/demo"],
  ["a path that is not there yet", ".docs/plans/new", ".", ".docs/plans/new"],
  ["a path with @", "@.docs/plans/demo/", ".", ".docs/plans/demo"],
  ["a plan in a folder", ".docs/plans/demo/parallel-plan.md", ".", ".docs/plans/demo"],
  ["a plan that is not there yet", "docs/x/parallel-plan.md", ".", "docs/x"],
])("%s", async (_, words, from, folder) => {
  const root = await makeRepository({
    ".docs/plans/demo/shared.md": "# Demo\n",
    ".docs/plans/api/shared.md": "# Api\n",
    "api/index.ts": "",
  });
  const workspace = await new Workspaces({}).at(root);
  expect(featureFolder(words, join(root, from), workspace).replace(/\/$/, "")).toBe(
    join(root, folder),
  );
});
