import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { bundle } from "../../scripts/build.ts";
import { writeFiles } from "../cli/support/folder.ts";
import { mustRun } from "../e2e/support/process.ts";
import { definedOnly } from "../support/package-cache.ts";
import { EXAMPLE, exampleProject } from "./support/project.ts";

test.skipIf(inject("tools") === "")(
  "the program without its sources finds its thread",
  async () => {
    const cwd = await exampleProject();
    const program = join(cwd, "program");
    await mkdir(join(program, "docs/rules"), { recursive: true });
    await writeFiles(program, Object.fromEntries(await bundle()));
    const run = (...args: string[]): Promise<string> =>
      mustRun("node", [join(program, "bin/parallel-plan.mjs"), "contracts", ...args, EXAMPLE], {
        cwd,
        env: definedOnly(process.env),
        timeoutMs: 120_000,
      });
    expect(await run("lint")).toBe("7 files: 0 errors, 0 warnings, 0 infos\n");
    expect(await run("generate", "--check")).toMatch(/^(?:unchanged .*\n){4}$/);
  },
);
