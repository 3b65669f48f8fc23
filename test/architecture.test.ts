import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** What a layer may import: layers, layers of which it may name types only, packages (`node:` is all of Node). */
const LAYERS: Record<string, { layers?: string[]; types?: string[]; packages?: string[] }> = {
  model: {
    packages: ["mdast-util-from-markdown", "picomatch", "yaml", "node:module", "node:util"],
  },
  generated: { layers: ["model"] },
  formats: {
    layers: ["model", "generated"],
    packages: ["mdast", "yaml"],
  },
  rules: { layers: ["model", "schedule"], types: ["formats"] },
  lint: { layers: ["model", "rules"] },
  schedule: { layers: ["model"] },
  strategy: { layers: ["model", "schedule", "generated"] },
  report: { layers: ["model", "schedule", "strategy", "generated"], packages: ["diff"] },
  host: { packages: ["node:"] },
  coordinator: { layers: ["model", "host"], packages: ["@modelcontextprotocol/sdk"] },
  contracts: { layers: ["model", "host"], types: ["formats"] },
  client: { layers: ["model", "formats", "lint", "report", "host"] },
  cli: {
    layers: [
      "model",
      "formats",
      "rules",
      "lint",
      "schedule",
      "strategy",
      "report",
      "host",
      "coordinator",
      "contracts",
      "client",
    ],
    packages: ["node:"],
  },
};
const IMPORT =
  /^\s*(?:import|export)\b(\s+type\b)?(?:[^;'"]*?\bfrom)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** The imports of a file that its layer may not have. */
function forbidden(path: string, source: string): string[] {
  const own = path.split("/")[1]!;
  const { layers = [], types = [], packages = [] } = LAYERS[own] ?? {};
  return [...source.matchAll(IMPORT)].flatMap(([, type, fixed, lazy]) => {
    const name = fixed ?? lazy!;
    const layer = name.startsWith(".") && posix.join(posix.dirname(path), name).split("/")[1]!;
    const allowed = layer
      ? [own, ...layers, ...(type ? types : [])].includes(layer)
      : packages.some((one) => name === one || name.startsWith(one === "node:" ? one : `${one}/`));
    return allowed ? [] : [`${path} imports ${type ? "types of " : ""}${name}`];
  });
}

const SRC = join(import.meta.dirname, "..", "src");
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.[jt]s$/.test(path),
);

test("every folder of src is a layer", () => {
  expect(new Set(FILES.map((path) => path.split("/")[0]))).toEqual(new Set(Object.keys(LAYERS)));
});

test("no file imports what its layer may not", () => {
  const found = FILES.flatMap((path) =>
    forbidden(`src/${path}`, readFileSync(join(SRC, path), "utf8")),
  );
  expect(found).toEqual([]);
});

test("what is loaded when it is first asked for is imported nowhere, but for its types", () => {
  const libraries = readFileSync(join(SRC, "model/libraries.ts"), "utf8");
  const names = [...libraries.matchAll(/\bload\("([^"]+)"\)/g)].map(([, name]) => name);
  const imported = FILES.flatMap((path) =>
    [...readFileSync(join(SRC, path), "utf8").matchAll(IMPORT)]
      .filter(([, type, fixed, lazy]) => !type && names.includes(fixed ?? lazy))
      .map(([found]) => `src/${path}: ${found}`),
  );
  expect({ names, imported }).toEqual({ names: expect.arrayContaining(["yaml"]), imported: [] });
});

test("the table can fail", () => {
  const made = `import { spawn } from "node:child_process";
import "lodash";
export * from "../../cli/main.ts";
import type { Parsed } from "../../formats/format.ts";
import { type Format,
  FORMAT_LIST } from "../../formats/list.ts";
const host = import("../../host/git.ts");
import { claims } from "../../model/claims.ts";`;
  expect(forbidden("src/rules/task/made-up.ts", made)).toEqual([
    "src/rules/task/made-up.ts imports node:child_process",
    "src/rules/task/made-up.ts imports lodash",
    "src/rules/task/made-up.ts imports ../../cli/main.ts",
    "src/rules/task/made-up.ts imports ../../formats/list.ts",
    "src/rules/task/made-up.ts imports ../../host/git.ts",
  ]);
});
