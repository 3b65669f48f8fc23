import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "docs/schedule.md"), "utf8");

test("the page shows the chart that the program prints", async () => {
  const fences = readPage(PAGE).sections.flatMap((section) => section.fences);
  const [, args = "", shown] = /^\$ parallel-plan (.*)\n([^]*)$/.exec(fences[0]?.body ?? "") ?? [];
  const { code, stdout } = await run(args.split(" "), { cwd: ROOT });
  expect({ code, stdout }).toEqual({ code: 0, stdout: shown });
});

test("the page tells every key of the JSON", async () => {
  const plan = "examples/user-auth/parallel-plan.md";
  const { stdout } = await run(["schedule", plan], { cwd: ROOT });
  const told = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const keys = Object.keys(JSON.parse(stdout) as object);
  expect(told.toSorted()).toEqual(
    keys.filter((key) => key !== "version" && key !== "agents").toSorted(),
  );
});
