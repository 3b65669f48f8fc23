import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findingsIn, type Setup, type Told } from "../support/findings.ts";

const rule = "contract/not-listed";
const setup: Setup = { path: "changes/search/work-packages.yaml" };

const plan = (openapi: string, key = "contract:openapi/v1.yaml"): string =>
  documentText(packageText("wp-a", { locks: `{ files: [], keys: ["${key}"] }` })).replace(
    "contracts: none",
    `contracts: { revision: 1, openapi: ${openapi} }`,
  );
const V1 =
  "{ primary: contracts/openapi/v1.yaml, files: [contracts/openapi/v1.yaml, contracts/usage_events.schema.json] }";

test.each([
  ["the primary among the files, and a lock on its end", plan(V1)],
  ["another spelling of one path", plan(V1.replace("primary: c", "primary: ./c"))],
  ["a lock on the path", plan(V1, "contract:contracts/openapi/v1.yaml")],
  ["a lock on the name of a file", plan(V1, "contract:usage-events")],
  ["a lock on a part of a file", plan(V1, "contract:openapi/v1.yaml#/paths")],
  ["a lock on a glob", plan(V1, "contract:openapi/*")],
  ["a lock of another kind", plan(V1, "event:usage.changed")],
  ["a document without contracts", documentText(packageText("wp-a"))],
  ["an empty list, of which the schema speaks", plan("{ primary: a.yaml, files: [] }")],
])("accepts %s", async (_, text) => expect(await findingsIn(rule, text, setup)).toEqual([]));

const unlisted = (name: string): Told => ({
  severity: "warning",
  at: `10:     locks: { files: [], keys: [«"contract:${name}"»] }`,
  message: `task wp-a locks the contract ${name}, which is not among the files of the contracts; expected the path of one of them`,
  tasks: ["wp-a"],
});

test.each(["openapi/v2.yaml", "penapi/v1.yaml", "orders", "openapi/*.json"])(
  "finds a lock on %s",
  async (name) => {
    expect(await findingsIn(rule, plan(V1, `contract:${name}`), setup)).toEqual([unlisted(name)]);
  },
);

test("finds a primary contract that the files leave out", async () => {
  const text = plan("{ primary: contracts/v1.yaml, files: [contracts/v2.yaml] }", "db:schema:a");
  expect(await findingsIn(rule, text, setup)).toEqual([
    {
      severity: "warning",
      at: "3: contracts: { revision: 1, openapi: { primary: «contracts/v1.yaml», files: [contracts/v2.yaml] } }",
      message:
        "the primary contract contracts/v1.yaml is not among the files of the contracts; expected it there",
      paths: ["contracts/v1.yaml"],
    },
  ]);
});

test("finds a lock on a contract of a plan that has none", async () => {
  const locks = '{ files: [], keys: ["contract:openapi/v1.yaml", "contract:search:api"] }';
  expect(await findingsIn(rule, documentText(packageText("wp-a", { locks })), setup)).toMatchObject(
    [
      {
        severity: "warning",
        message:
          "task wp-a locks the contract openapi/v1.yaml, but the plan has no contracts; expected contracts that list it, or no such lock",
      },
    ],
  );
});
