import type { Located } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
import type { References, RiskEntry, SiblingFacts } from "./document.ts";
import { called, list } from "./references.ts";

/** What the files beside an execution plan say of its waves and risks, as far as it can be read. */
export function readSiblingFacts(top: Fields): SiblingFacts {
  const project = top.text("project_name");
  const summary = top.mapping("risk_summary");
  return {
    ...(project && { project }),
    points: [
      ...top.mappings("synchronization_points").map(pointOf),
      ...top.mappings("waves").flatMap((wave) => {
        const [gate, number] = [wave.text("gate"), wave.number("wave_number")];
        return gate ? [{ names: [gate], ...(number && { wave: number }) }] : [];
      }),
    ],
    checkpoints: top.mappings("wave_checkpoints").flatMap((one) => {
      const [wave, due] = [one.number("wave_number"), one.text("due_date")];
      return wave ? [{ wave, ...(due && { due }) }] : [];
    }),
    flows: top.mappings("information_flow").flatMap((one) => {
      const [from, to] = [one.text("from_session"), one.text("to_session")];
      return from && to ? [{ from, to }] : [];
    }),
    first: top.mapping("handoff").texts("first_sessions"),
    risks: top.mappings("risk_assessment").flatMap(riskOf),
    riskCounts: new Map(
      ["total", "high", "medium", "low"].flatMap((key) => {
        const count = summary.number(key);
        return count ? [[key, count] as const] : [];
      }),
    ),
  };
}

function pointOf(fields: Fields): SiblingFacts["points"][number] {
  const names = ["sync_point_id", "name"].flatMap((key): Located<string>[] => {
    const name = fields.text(key);
    return name ? [name] : [];
  });
  const wave = fields.number("wave_number");
  return { names, ...(wave && { wave }) };
}

function riskOf(fields: Fields): RiskEntry[] {
  const id = fields.text("risk_id");
  const [probability, impact] = ["probability", "impact"].map((key) => fields.text(key)?.value);
  return id ? [{ id, probability: probability ?? "", impact: impact ?? "" }] : [];
}

/** The risks that each mitigation names, of an execution plan or of the file about risks. */
export function addressedBy(top: Fields): References[] {
  const all = [top, top.mapping("risk_management")].flatMap((one) =>
    one.mappings("mitigation_strategies"),
  );
  return all.map((one) =>
    list("risks", `the strategy ${called(one, "strategy_name")}`, one, "addresses"),
  );
}
