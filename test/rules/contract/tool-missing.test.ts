import { expect, test } from "vitest";
import { lintFindings, SOUND } from "./support.ts";

const rule = "contract/tool-missing";

test("accepts a plan whose contracts need no tool that is missing", async () =>
  expect(await lintFindings(rule, { "contracts/events/saved.json": SOUND })).toEqual([]));

test("tells which package to install for an OpenAPI file", async () => {
  const api = "openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\npaths: {}\n";
  const told = await lintFindings(rule, { "contracts/openapi/v1.yaml": api });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(" warning ");
  expect(told[0]).toContain(
    "npm install --prefix .parallel-plan/contract-tools @redocly/openapi-core",
  );
});
