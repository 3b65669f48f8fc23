import { describe, expect, test } from "vitest";
import { CLEAN, DEFECTS, REWRITTEN } from "../bench/defects/defects.ts";
import { alarms, alarmsIn } from "../bench/defects/run.ts";

describe("the seeded defects", () => {
  test("are twelve", () => expect(new Set(DEFECTS.map(({ plan }) => plan)).size).toBe(12));

  test.each(DEFECTS)("$plan is told by $rule and by nothing else", async ({ plan, rule }) => {
    const rules = (await alarms(plan)).map((diagnostic) => diagnostic.rule);
    expect([...new Set(rules)]).toEqual([rule]);
  });
});

test.each(CLEAN)("%s raises no alarm", async (plan) => expect(await alarms(plan)).toEqual([]));

describe.each(REWRITTEN)("rewritten as $format", ({ format, cannotHold }) => {
  test.each(DEFECTS.filter(({ plan }) => !cannotHold.includes(plan)))(
    "$plan is told by $rule",
    async ({ plan, rule }) => {
      const rules = (await alarmsIn(format, plan)).map((diagnostic) => diagnostic.rule);
      expect(rules).toContain(rule);
    },
  );

  test.each(cannotHold)("%s is no defect any more", async (plan) => {
    expect(await alarmsIn(format, plan)).toEqual([]);
  });

  test.each(CLEAN)("%s raises no alarm", async (plan) => {
    expect(await alarmsIn(format, plan)).toEqual([]);
  });
});
