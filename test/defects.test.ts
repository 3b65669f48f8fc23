import { describe, expect, test } from "vitest";
import { CLEAN, DEFECTS } from "../bench/defects/defects.ts";
import { alarms } from "../bench/defects/run.ts";

describe("the seeded defects", () => {
  test("are twelve", () => expect(new Set(DEFECTS.map(({ plan }) => plan)).size).toBe(12));

  test.each(DEFECTS)("$plan is told by $rule and by nothing else", async ({ plan, rule }) => {
    const rules = (await alarms(plan)).map((diagnostic) => diagnostic.rule);
    expect([...new Set(rules)]).toEqual([rule]);
  });
});

test.each(CLEAN)("%s raises no alarm", async (plan) => expect(await alarms(plan)).toEqual([]));
