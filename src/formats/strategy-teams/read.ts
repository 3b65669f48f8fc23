import validate from "../../generated/strategy-teams.js";
import type { StrategyTeams } from "../../generated/strategy-teams.types.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import { LineIndex } from "../../model/place.ts";
import { decode } from "../decode.ts";
import type { Limits } from "../format.ts";
import { readYaml } from "../yaml/document.ts";
import { faultFinding } from "../yaml/fault.ts";

/** A file of teams that fits its schema. */
export type TeamsFile = StrategyTeams;

/** Reads a file of teams (YAML or JSON); what does not fit its schema is told with its place. */
export function readTeamsFile(
  bytes: Uint8Array,
  limits: Limits,
): { teams: StrategyTeams } | { findings: ParserFinding[] } {
  const decoded = decode(bytes, limits);
  const index = new LineIndex("text" in decoded ? decoded.text : "");
  if (!("text" in decoded))
    return {
      findings: [{ rule: "plan/unreadable", at: index.place(0, 0), message: decoded.problem }],
    };
  const yaml = readYaml(decoded.text, 0, index, limits);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const { value }: { value: unknown } = yaml;
  if (validate(value)) return { teams: value };
  return {
    findings: (validate.errors ?? []).map((fault) => faultFinding(fault, yaml, "the file")),
  };
}
