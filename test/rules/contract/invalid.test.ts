import { expect, test } from "vitest";
import { lintFindings, SOUND } from "./support.ts";

const rule = "contract/invalid";
const EVENT = "contracts/events/saved.json";

test.each([
  ["a sound schema", SOUND],
  ["a schema that is only true", '{ "$schema": "https://json-schema.org/draft/2020-12/schema" }\n'],
])("accepts %s", async (_, text) =>
  expect(await lintFindings(rule, { [EVENT]: text })).toEqual([]),
);

test.each([
  ["a contract that is cut off", '{ "type": ', 1],
  ["a doubled key", '{ "type": "object",\n  "type": "array" }\n', 2],
  ["a type that does not exist", `${SOUND.slice(0, -3).replace('"object"', '"thing"')}}\n`, 1],
])("finds %s", async (_, text, line) => {
  const told = await lintFindings(rule, { [EVENT]: text });
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) expect(one.startsWith(`${EVENT}:${line} error `), one).toBe(true);
});
