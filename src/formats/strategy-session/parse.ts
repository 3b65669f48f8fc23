import schema from "../../generated/strategy-session.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readYaml, type YamlDocument } from "../yaml/document.ts";
import { faultFinding } from "../yaml/fault.ts";
import { Fields } from "../yaml/fields.ts";
import { lifeFindings } from "./life.ts";
import { readState } from "./state.ts";
import { timeFindings } from "./times.ts";

/** Reads the state of a session, however partial. Never throws on bad input. */
export function parseStrategySession(
  index: LineIndex,
  { limits }: ParseOptions,
): Parsed<"strategy-session"> {
  const json = readYaml(index.text, 0, index, limits);
  const top = new Fields(json, json.value);
  const state = readState(top);
  const findings =
    json.findings.length > 0
      ? json.findings
      : [...schemaFindings(json), ...timeFindings(json), ...lifeFindings(state, top)];
  return {
    format: "strategy-session",
    plan: {
      format: "strategy-session",
      title: state.id?.value ?? "",
      phases: [],
      tasks: [],
      references: [],
      allows: [],
    },
    document: { state, at: index.place(0, 0) },
    findings,
    names: namesIn(top),
  };
}

/** Keys below which ids and names stand that somebody looks up. */
const NAMES =
  "session_id execution_plan_id phase_id team_assignment message_id from to sync_point in_reply_to deliverables_done".split(
    " ",
  );

function namesIn(top: Fields): Located<string>[] {
  const lists = ["blocked_by", "messages"].flatMap((key) => top.mappings(key));
  return [
    ...[top, top.mapping("progress"), ...lists].flatMap((fields) =>
      NAMES.flatMap((key) => fields.texts(key)),
    ),
    ...top.mappings("synchronization_points").flatMap((fields) => fields.texts("name")),
  ];
}

function schemaFindings(json: YamlDocument): ParserFinding[] {
  return schema.faults(json.value).map((fault) => faultFinding(fault, json, "the session"));
}
