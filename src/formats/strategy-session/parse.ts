import validate from "../../generated/strategy-session.js";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
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
  };
}

function schemaFindings(json: YamlDocument): ParserFinding[] {
  const faults = validate(json.value) ? [] : [...(validate.errors ?? [])];
  return faults.map((fault) => faultFinding(fault, json, "the session"));
}
