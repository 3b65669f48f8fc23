import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { findPackage } from "../../src/host/package.ts";
import { makeFolder } from "../cli/support/folder.ts";

test.each<[string, object, string]>([
  ["nothing said", {}, "index.js"],
  ["a main file", { main: "lib/main.js" }, "lib/main.js"],
  ["a main folder", { main: "./lib" }, "lib/index.js"],
  ["one export", { exports: "./a.mjs", main: "b.js" }, "a.mjs"],
  ["exports by condition", { exports: { ".": { types: "./t", import: "./a.mjs" } } }, "a.mjs"],
  [
    "conditions in conditions",
    { exports: { ".": { require: "./b.cjs", import: { types: "./t", default: "./a.mjs" } } } },
    "a.mjs",
  ],
])("the entry of a package with %s", async (_, manifest, entry) => {
  const text = JSON.stringify({ version: "1.2.3", bin: { tool: "bin/t.js" }, ...manifest });
  const folder = await makeFolder({ "node_modules/@x/y/package.json": text, "a/b/c.txt": "" });
  const at = join(folder, "node_modules/@x/y");
  expect(findPackage("@x/y", [join(folder, "a/b")])).toEqual({
    folder: at,
    version: "1.2.3",
    entry: pathToFileURL(join(at, entry)).href,
    commands: new Map([["tool", join(at, "bin/t.js")]]),
  });
});

test("the first folder that has it wins; nobody having it is no error", async () => {
  const made = (version: string): Promise<string> =>
    makeFolder({ "node_modules/y/package.json": JSON.stringify({ version, bin: "y.js" }) });
  const [none, one, two] = [await makeFolder(), await made("1.0.0"), await made("2.0.0")];
  expect(findPackage("y", [none, one, two])?.version).toBe("1.0.0");
  expect(findPackage("y", [none, one])?.commands).toEqual(
    new Map([["y", join(one, "node_modules/y/y.js")]]),
  );
  expect(findPackage("y", [none])).toBeUndefined();
});

test("a manifest that cannot be read is none", async () => {
  const folder = await makeFolder({ "node_modules/y/package.json": "{" });
  expect(findPackage("y", [folder])).toBeUndefined();
});
