import { expect, test } from "vitest";
import type { RepositoryListing } from "../../../src/model/repository.ts";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findingsIn, repository, type Setup } from "../support/findings.ts";

const rule = "contract/missing-file";
const path = "changes/search/work-packages.yaml";

const around = (files: string, more: Omit<RepositoryListing, "files"> = {}): Setup => ({
  path,
  repository: repository(files, more),
  surroundings: { path, hasShared: false },
});

const plan = (name: string, write = "src/**"): string =>
  documentText(
    packageText("wp-a", { scope: `{ write_allow: ["${write}"], read_allow: ["docs/**"] }` }),
  ).replace(
    "contracts: none",
    `contracts: { revision: 1, openapi: { primary: ${name}, files: [${name}] } }`,
  );

test.each<[string, string, Setup]>([
  ["a file at the root", plan("contracts/v1.yaml"), around("contracts/v1.yaml")],
  ["a file beside the plan", plan("contracts/v1.yaml"), around("changes/search/contracts/v1.yaml")],
  ["a file above the plan", plan("../v1.yaml"), around("changes/v1.yaml")],
  ["a file that git does not track", plan("a.yaml"), around("", { present: ["a.yaml"] })],
  ["a file that a package writes", plan("contracts/v1.yaml", "contracts/**"), around("")],
  ["every file when files on disk are not looked at", plan("contracts/v1.yaml"), { path }],
  ["a document without contracts", documentText(packageText("wp-a")), around("")],
])("accepts %s", async (_, text, setup) => expect(await findingsIn(rule, text, setup)).toEqual([]));

test.each<[string, string, Setup, string, string[]]>([
  [
    "a file that is nowhere, told once",
    plan("contracts/v1.yaml"),
    around("src/a.ts"),
    "is not there; looked for contracts/v1.yaml from the repository's root, and for changes/search/contracts/v1.yaml beside the plan",
    ["contracts/v1.yaml", "changes/search/contracts/v1.yaml"],
  ],
  [
    "a misspelt one",
    plan("contracts/v1.yml"),
    around("contracts/v1.yaml"),
    "is not there; looked for contracts/v1.yml from the repository's root, and for changes/search/contracts/v1.yml beside the plan; the nearest path is contracts/v1.yaml",
    ["contracts/v1.yml", "changes/search/contracts/v1.yml"],
  ],
  [
    "one that only a package for everything would write",
    plan("v1.yaml", "**"),
    around(""),
    "is not there; looked for v1.yaml from the repository's root, and for changes/search/v1.yaml beside the plan",
    ["v1.yaml", "changes/search/v1.yaml"],
  ],
  [
    "a folder",
    plan("contracts"),
    around("contracts/v1.yaml"),
    "is a folder; expected the file of a contract",
    ["contracts", "changes/search/contracts"],
  ],
  [
    "a link that leads out",
    plan("a.yaml"),
    around("a.yaml", { escapes: [["a.yaml", "/etc/a.yaml"]] }),
    "is a link that leads out of the repository; expected a file in it",
    ["a.yaml", "changes/search/a.yaml"],
  ],
  [
    "a path above the repository",
    plan("../../../a.yaml"),
    around(""),
    "lies outside the repository; expected a file in it",
    [],
  ],
])("finds %s", async (_, text, setup, why, paths) => {
  const found = await findingsIn(rule, text, setup);
  const name = /primary: (\S+),/.exec(text)?.[1] ?? "";
  expect(found).toEqual([
    {
      severity: "error",
      at: `3: contracts: { revision: 1, openapi: { primary: «${name}», files: [${name}] } }`,
      message: `the contract ${name} ${why}`,
      ...(paths.length > 0 && { paths }),
    },
  ]);
});
