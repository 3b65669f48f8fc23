import schema from "../../generated/dependency-graph.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import type { PhaseDetails } from "../../model/strategy/phase-details.ts";
import { minutesOf } from "../../model/working-time.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { foreignFinding } from "../strategy/foreign.ts";
import { pathClaims } from "../strategy/deliverables.ts";
import { sharedResources } from "./resources.ts";
import { tooManyPhases } from "../strategy/limit.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { openYaml } from "../yaml/open.ts";
import { faultFinding } from "../yaml/fault.ts";
import { Fields } from "../yaml/fields.ts";
import { dependencySlots } from "../yaml/slots.ts";

/** Reads a dependency graph: phases as tasks, deliverables that are paths as claims. Never throws on bad input. */
export async function parseDependencyGraph(
  index: LineIndex,
  { limits }: ParseOptions,
): Promise<Parsed<"dependency-graph">> {
  const yaml = await openYaml(index.text, 0, index, limits);
  const top = new Fields(yaml, yaml.value);
  const all = top.mappings("phases");
  const excess = tooManyPhases(all.length, limits, index);
  const phases = excess ? [] : all.filter((fields) => fields.text("id"));
  const resources = top.mappings("resources").flatMap((fields) => {
    const [name, capacity] = [fields.text("name")?.value, fields.number("capacity")?.value];
    return name === undefined ? [] : [[name, Math.max(1, capacity ?? 1)] as const];
  });
  const capacities = new Map(resources);
  const details = new Map(phases.map((fields) => [fields.text("id")!.value, detailsOf(fields)]));
  const shared = sharedResources(details, capacities);
  const [id, projectName] = ["id", "project_name"].map((key) => top.text(key)?.value);
  return {
    format: "dependency-graph",
    plan: {
      format: "dependency-graph",
      title: projectName ?? id ?? "",
      phases: [],
      tasks: phases.map((fields) => taskOf(fields, index)),
      references: [],
      allows: [],
      ...(shared.length > 0 && { resources: shared }),
    },
    document: {
      ...(id !== undefined && { id }),
      ...(projectName !== undefined && { projectName }),
      details,
      conflicts: phases.flatMap((fields) =>
        fields
          .texts("conflicts")
          .map((other) => ({ phase: fields.text("id")!.value, with: other })),
      ),
      resources: capacities,
      at: index.place(0, 0),
    },
    names: phases.flatMap((fields) =>
      ["conflicts", "resources"].flatMap((key) => fields.texts(key)),
    ),
    findings: excess
      ? [excess]
      : yaml.findings.length > 0
        ? yaml.findings
        : [...findingsOf(yaml, top, phases)],
  };
}

function* findingsOf(
  yaml: YamlDocument,
  top: Fields,
  phases: readonly Fields[],
): Generator<ParserFinding> {
  const foreign = foreignFinding(
    yaml,
    top,
    ["phases"],
    "phases with id, name, duration and dependencies",
  );
  if (foreign) return void (yield foreign);
  const unread = phases.flatMap(unreadDuration);
  const told = new Set(unread.map(({ at }) => startOf(at)));
  for (const fault of schema.faults(yaml.value)) {
    const finding = faultFinding(fault, yaml, "the graph");
    // What a duration looks like says more than that it is a text.
    if (!told.has(startOf(finding.at))) yield finding;
  }
  yield* unread;
}

/** Texts of another length do not fit the schema, which is told in any case. */
const MOST_DURATION = 100;

function unreadDuration(fields: Fields): ParserFinding[] {
  const duration = fields.text("duration");
  const { length } = duration?.value ?? "";
  if (!duration || length === 0 || length > MOST_DURATION) return [];
  if (minutesOf(duration.value) !== undefined) return [];
  return [
    {
      rule: "plan/schema",
      at: duration.at,
      message: `the duration ${duration.value} of phase ${fields.text("id")!.value} cannot be read; expected one such as 3 weeks, 2 days 4 hours or 45 minutes`,
    },
  ];
}

function startOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

function taskOf(fields: Fields, index: LineIndex): Task {
  const id = fields.text("id")!;
  const duration = fields.text("duration");
  const minutes = minutesOf(duration?.value ?? "");
  const name = fields.text("name")?.value ?? id.value;
  return {
    id: id.value,
    title: name,
    done: false,
    dependsOn: fields.texts("dependencies").map(({ value, at }) => ({ id: value, at })),
    ...(fields.has("dependencies") && { dependencyAt: fields.at("dependencies") }),
    dependencySlots: dependencySlots(
      fields,
      fields.has("dependencies") ? "dependencies" : undefined,
      index,
      "dependencies",
    ),
    claims: pathClaims(fields.texts("deliverables")),
    locks: [],
    ...(duration && minutes !== undefined && { estimate: { value: minutes, at: duration.at } }),
    verification: [],
    brief: { text: name, readingList: true, saysNoFiles: true, code: [] },
    at: id.at,
    section: fields.at(),
  };
}

function detailsOf(fields: Fields): PhaseDetails {
  const texts = (key: string): string[] => fields.texts(key).map(({ value }) => value);
  const needs = fields.mapping("needs");
  const count = (key: keyof PhaseDetails["needs"]): PhaseDetails["needs"] => {
    const value = needs.number(key)?.value;
    return value !== undefined && Number.isInteger(value) && value >= 0 ? { [key]: value } : {};
  };
  return {
    skills: texts("required_skills"),
    deliverables: texts("deliverables"),
    conflicts: texts("conflicts"),
    resources: texts("resources"),
    needs: {
      ...count("development_environments"),
      ...count("testing_environments"),
      ...count("concurrent_builds"),
    },
  };
}
