import { expect, test } from "vitest";
import { documentText, packageText } from "../formats/work-packages/support.ts";
import { makeRepository } from "./support/folder.ts";
import { run } from "./support/run.ts";

const CLEAN = documentText(packageText("wp-a") + packageText("wp-b"));

test.each(["parse", "schedule", "graph"])("%s says that parts were not read", async (command) => {
  const cwd = await makeRepository({
    "work-packages.yaml": CLEAN.replace("Builds one part.", "Mends: it: now"),
    "clean/work-packages.yaml": CLEAN,
  });
  const broken = await run([command, "work-packages.yaml"], { cwd });
  expect([broken.code, broken.stderr]).toEqual([
    0,
    "parallel-plan: the plan has 1 error, so parts of it were not read; see parallel-plan validate\n",
  ]);
  expect((await run([command, "clean/work-packages.yaml"], { cwd })).stderr).toBe("");
});
