import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import type { Limits, Parsed, ParseOptions } from "../format.ts";
import { impossibleDates } from "../yaml/dates.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { openYaml } from "../yaml/open.ts";
import { faultFinding } from "../yaml/fault.ts";
import { Fields } from "../yaml/fields.ts";
import { pathClaims } from "./deliverables.ts";
import type { ExecutionFacts, PhaseEntry, StrategyFile, StrategyFileDocument } from "./document.ts";
import { readFacts, readScheduleFacts } from "./facts.ts";
import { foreignFinding } from "./foreign.ts";
import { tooManyPhases } from "./limit.ts";
import { orderByWaves } from "./order.ts";
import { mentionsOf } from "./references.ts";
import { strategyFileOf } from "./recognise.ts";
import { schemaFaults } from "./schemas.ts";
import { addressedBy, readSiblingFacts } from "./sibling-facts.ts";
import { unlikeFormat } from "./session-ids.ts";
import { statedIn } from "./stated.ts";
import { repeatedIds, repeatedNames } from "./unique.ts";

/** Reads a file of a strategy; the phases of an execution plan are its tasks. Never throws on bad input. */
export async function parseStrategy(
  index: LineIndex,
  { limits }: ParseOptions,
): Promise<Parsed<"strategy">> {
  return strategyFrom(await openYaml(index.text, 0, index, limits), index, limits);
}

/** The same from a document that is read already. */
export async function strategyFrom(
  json: YamlDocument,
  index: LineIndex,
  limits: Limits,
): Promise<Parsed<"strategy">> {
  const top = new Fields(json, json.value);
  const excess = tooManyPhases(phaseCount(top), limits, index);
  const none = new Fields(json, {});
  if (excess) return parsed(index, documentOf("execution-plan", none), [excess]);
  const file = strategyFileOf((key) => top.has(key)) ?? "execution-plan";
  const isPlan = file === "execution-plan";
  const facts = factsOf(top, file);
  const tasks = isPlan ? (facts?.waves ?? []).flatMap(({ phases }) => phases.map(taskOf)) : [];
  orderByWaves(tasks, facts?.waves ?? [], facts?.teams ?? []);
  const title = isPlan
    ? top.mapping("project_context").text("project_name")
    : top.text("project_name");
  const findings =
    json.findings.length > 0
      ? json.findings
      : [
          ...(await findingsOf(json, top, file)),
          ...(facts ? repeatedIds(facts) : []),
          ...repeatedNames(top),
        ];
  const document = { ...documentOf(file, top), ...(facts && { facts }) };
  return parsed(index, document, findings, title?.value, tasks);
}

function documentOf(file: StrategyFile, top: Fields): Omit<StrategyFileDocument, "at"> {
  const planId = top.text("execution_plan_id");
  return {
    file,
    mentions: mentionsOf(top),
    addressed: addressedBy(top),
    sibling: readSiblingFacts(file === "execution-plan" ? top.mapping("risk_management") : top),
    stated: statedIn(top),
    ...(planId && { planId }),
  };
}

function parsed(
  index: LineIndex,
  document: Omit<StrategyFileDocument, "at">,
  findings: ParserFinding[],
  title = "",
  tasks: Task[] = [],
): Parsed<"strategy"> {
  return {
    format: "strategy",
    plan: { format: "strategy", title, phases: [], tasks, references: [], allows: [] },
    document: { ...document, at: index.place(0, 0) },
    findings,
    names: [
      ...document.mentions.flatMap(({ ids }) => ids),
      ...(document.facts?.waves ?? []).flatMap(({ phases }) =>
        phases.flatMap(({ session, team }) => [session, team].filter((one) => one !== undefined)),
      ),
    ],
  };
}

/** Phases or sessions of all waves. */
function phaseCount(top: Fields): number {
  const waves = [...top.mapping("wave_execution_plan").mappings("waves"), ...top.mappings("waves")];
  return waves.reduce(
    (sum, wave) => sum + wave.mappings("phases").length + wave.mappings("sessions").length,
    0,
  );
}

function factsOf(top: Fields, file: StrategyFile): ExecutionFacts | undefined {
  if (file === "execution-plan") return readFacts(top);
  return file === "wave-schedules" ? readScheduleFacts(top) : undefined;
}

async function findingsOf(
  json: YamlDocument,
  top: Fields,
  file: StrategyFile,
): Promise<ParserFinding[]> {
  const asked =
    file === "execution-plan"
      ? ["wave_execution_plan", "project_context", "execution_plan_id"]
      : ["execution_plan_id"];
  const foreign = foreignFinding(json, top, asked, "what parallel-plan strategy writes");
  if (foreign) return [foreign];
  const faults = await schemaFaults(file, json.value);
  return [
    ...faults.map((fault) => faultFinding(fault, json, "the document")),
    ...impossibleDates(json),
    ...unlikeFormat(top),
  ];
}

function taskOf(phase: PhaseEntry): Task {
  const { id, name, dependencies, dependencyAt, deliverables, duration, section } = phase;
  return {
    id: id.value,
    title: name,
    done: false,
    dependsOn: dependencies.map(({ value, at }) => ({ id: value, at })),
    ...(dependencyAt && { dependencyAt }),
    claims: pathClaims(deliverables),
    locks: [],
    ...(duration && { estimate: { value: duration.value, at: duration.at } }),
    verification: [],
    brief: { text: name, readingList: true, saysNoFiles: true, code: [] },
    at: id.at,
    section,
  };
}
