import { readdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute, type Ended } from "./cli/support/execute.ts";
import { makeFolder, writeFiles } from "./cli/support/folder.ts";
import { RACY } from "./cli/support/plans.ts";

const ROOT = join(import.meta.dirname, "..");

/** npm with the user's own cache and registry. */
function npm(cwd: string, ...args: string[]): Promise<Ended> {
  const env = { HOME: homedir(), npm_config_update_notifier: "false" };
  return execute("npm", args, { cwd, env });
}

test("a tarball installs elsewhere, and its program runs there without any other package", async () => {
  const folder = await makeFolder({ "packed/.keep": "", "app/package.json": "{}" });
  const [packed, app] = [join(folder, "packed"), join(folder, "app")];
  const pack = await npm(
    ROOT,
    "pack",
    "--json",
    "--ignore-scripts",
    `--pack-destination=${packed}`,
  );
  expect(pack.code, pack.stderr).toBe(0);
  const [{ filename, files }] = JSON.parse(pack.stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["bin/parallel-plan", "bin/parallel-plan.mjs", "hooks/hooks.json"]),
  );
  expect(paths.filter((path) => /^(?:src|test|scripts|bench|node_modules)\//.test(path))).toEqual(
    [],
  );

  const tarball = join(packed, filename);
  const install = await npm(
    app,
    "install",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    tarball,
  );
  expect(install.code, install.stderr).toBe(0);
  // Everything it needs is bundled: the packages that came along are taken away.
  const others = (await readdir(join(app, "node_modules"))).filter(
    (name) => !/^\.bin$|^parallel-plan$/.test(name),
  );
  for (const name of others) await rm(join(app, "node_modules", name), { recursive: true });

  await writeFiles(app, { "docs/parallel-plan.md": RACY, "docs/shared.md": "", "x.txt": "" });
  const program = join(app, "node_modules/.bin/parallel-plan");
  const checked = await execute(program, ["validate", "docs", "--root", "."], { cwd: app });
  expect(checked.stdout).toContain("docs/parallel-plan.md:31:3 error ownership/write-race\n");
  expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 1, stderr: "" });
  const page = await execute(program, ["explain", "ownership/write-race"], { cwd: app });
  expect({ code: page.code, title: page.stdout.split("\n")[0] }).toEqual({
    code: 0,
    title: "# ownership/write-race",
  });
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect((await execute(program, ["--version"], { cwd: app })).stdout).toBe(
    `${manifest.version}\n`,
  );
}, 120_000);
