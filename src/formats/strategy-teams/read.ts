import schema from "../../generated/strategy-teams.schema.ts";
import type { StrategyTeams } from "../../generated/strategy-teams.types.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import { LineIndex } from "../../model/place.ts";
import { decode } from "../decode.ts";
import type { Limits } from "../format.ts";
import { impossibleDates } from "../yaml/dates.ts";
import { readYaml, type YamlDocument } from "../yaml/document.ts";
import { faultFinding, withoutMisspelt } from "../yaml/fault.ts";
import { type AnalysedTeams, teamsOfAnalysis } from "./analysis.ts";
import { foreignTeamsKey } from "./foreign.ts";

/** A file of teams that fits its schema. */
export type TeamsFile = StrategyTeams;

/**
 * Reads a file of teams (YAML or JSON), or the `resource_analysis` of an execution plan in its place; what
 * does not fit the schema is told with its place.
 */
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
  const analysed = teamsOfAnalysis(yaml);
  if (analysed && analysed.findings.length > 0) return { findings: analysed.findings };
  const value: unknown = analysed ? analysed.value : yaml.value;
  const document = analysed ? inAnalysis(yaml, analysed) : yaml;
  if (schema.fits(value)) {
    const wrong = [...impossibleDates(document)];
    return wrong.length > 0 ? { findings: wrong } : { teams: value };
  }
  const faults = withoutMisspelt(schema.faults(value), foreignTeamsKey);
  const findings = faults.map((fault) =>
    faultFinding(fault, document, "the file", foreignTeamsKey),
  );
  return { findings: findings.map((finding) => withOwnNames(finding, analysed)) };
}

/** A document in which what was read stands where it was read. */
function inAnalysis(document: YamlDocument, { value, home }: AnalysedTeams): YamlDocument {
  return {
    ...document,
    value,
    placeOf: (path) => document.placeOf(home(path)),
    keyPlaceOf: (path, key) => document.keyPlaceOf(home(path), key),
  };
}

/** Messages name what the file has: `available_teams[0]`, not `teams[0]`. */
function withOwnNames(finding: ParserFinding, analysed: AnalysedTeams | undefined): ParserFinding {
  if (!analysed) return finding;
  const message = finding.message.replace(/^\w+/, (name) =>
    String(analysed.home([name]).at(-1) ?? name),
  );
  return { ...finding, message };
}
