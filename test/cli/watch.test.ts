import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { makeFolder, makeRepository } from "./support/folder.ts";
import { CLEAN, RACY, SHARED } from "./support/plans.ts";
import { ioOf, run } from "./support/run.ts";

const WAIT = { timeout: 10_000, interval: 20 };

test("checks again when a plan changes or is replaced, until it is stopped", async () => {
  const cwd = await makeRepository({
    "docs/parallel-plan.md": CLEAN,
    "docs/shared.md": SHARED,
    "x.txt": "",
  });
  const plan = join(cwd, "docs/parallel-plan.md");
  const stop = new AbortController();
  const ran = { stdout: "", stderr: "" };
  const ended = main(["validate", "docs", "--watch"], ioOf({ cwd, signal: stop.signal }, ran));
  await expect.poll(() => ran.stdout, WAIT).toContain("1 file: 0 errors");
  await writeFile(plan, RACY);
  await expect.poll(() => ran.stdout, WAIT).toContain("1 file: 1 error,");
  ran.stdout = "";
  await writeFile(join(cwd, "docs/new"), CLEAN);
  await rename(join(cwd, "docs/new"), plan);
  await expect.poll(() => ran.stdout, WAIT).toContain("1 file: 0 errors");
  stop.abort();
  expect(await ended).toBe(0);
  expect(ran.stderr).toBe("");
});

test("with nothing to watch it ends with 2", async () => {
  const { code, stderr } = await run(["validate", "gone.md", "--watch"], {
    cwd: await makeFolder(),
  });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "parallel-plan: gone.md does not exist; expected a plan file or a folder\n",
  });
});
