import { expect, test } from "vitest";
import { briefOf } from "../../src/strategy/brief.ts";
import { strategyFiles } from "../../src/strategy/compose.ts";
import { keepFilled, openSlots } from "../../src/strategy/keep.ts";
import { strategyOf, teams } from "./support.ts";

const risk = (name: string, plan: string, signs: string[]) => ({
  risk_name: name,
  contingency_plan: plan,
  early_warning_signs: signs,
});

test("keeps what was filled, wherever it stands now", () => {
  const before = {
    risk_assessment: [risk("A", "ask Ann", ["<fill: x>"]), risk("B", "<fill: x>", ["red", "late"])],
  };
  const fresh = {
    risk_assessment: [risk("B", "<fill: x>", ["<fill: x>"]), risk("A", "<fill: x>", ["<fill: x>"])],
  };
  expect(keepFilled(fresh, before)).toEqual({
    value: {
      risk_assessment: [
        risk("B", "<fill: x>", ["red", "late"]),
        risk("A", "ask Ann", ["<fill: x>"]),
      ],
    },
    kept: 2,
    lost: [],
  });
});

test("tells what has no place any more", () => {
  const before = { risk_assessment: [risk("A", "ask Ann", ["<fill: x>"])] };
  const { lost, kept } = keepFilled({ risk_assessment: [] }, before);
  expect({ lost, kept }).toEqual({ lost: ["risk_assessment[A].contingency_plan"], kept: 0 });
});

test("what waves ask for holds for the same phases only", () => {
  const wave = (phases: string[], criteria: string[]) => ({
    wave_number: 1,
    phases: phases.map((phase_id) => ({ phase_id })),
    wave_success_criteria: criteria,
  });
  const plan = (...waves: object[]) => ({ wave_execution_plan: { waves } });
  const before = plan(wave(["a", "b"], ["it runs"]));
  expect(keepFilled(plan(wave(["a", "b"], ["<fill: x>"])), before)).toMatchObject({ kept: 1 });
  expect(keepFilled(plan(wave(["a"], ["<fill: x>"])), before).lost).toEqual([
    "wave_execution_plan.waves[wave of a, b].wave_success_criteria",
  ]);
});

test("figures are never kept", () => {
  const fresh = { risk_summary: { total: 3 }, execution_plan_id: "new" };
  const before = { risk_summary: { total: 9 }, execution_plan_id: "old" };
  expect(keepFilled(fresh, before).value).toEqual(fresh);
});

test.each([undefined, null, 3, "x", [], { risk_assessment: "x" }, { risk_assessment: [null, 1] }])(
  "takes nothing from %j",
  (before) => {
    const fresh = { risk_assessment: [risk("A", "<fill: x>", [])] };
    expect(keepFilled(fresh, before)).toMatchObject({ value: fresh, kept: 0, lost: [] });
  },
);

test("finds every slot of the files again, and nothing else", async () => {
  const file = {
    ...teams("blue", "red"),
    constraints: [{ constraint_type: "audit", description: "An audit in spring" }],
  };
  const strategy = await strategyOf(
    "a: 1 week uses staging | b: 1 week uses staging | c: 1 day after a b",
    file,
  );
  for (const [name, value] of strategyFiles(briefOf(strategy, "sessions/"))) {
    const filled = JSON.parse(
      JSON.stringify(value).replaceAll(/<fill: [^<>]*>/g, "done"),
    ) as object;
    expect(openSlots(filled), name).toBe(0);
    const { value: merged, kept } = keepFilled(value, filled);
    expect(merged, name).toEqual(filled);
    expect(kept > 0 || openSlots(value) === 0, name).toBe(true);
  }
});
