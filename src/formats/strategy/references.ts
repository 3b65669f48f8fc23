import type { Fields } from "../yaml/fields.ts";
import type { ReferenceKind, References } from "./document.ts";

/** Lists of sessions, teams, roles or phases, with what they are lists of. */
export function* referencesOf(top: Fields): Generator<References> {
  const plan = top.mapping("wave_execution_plan");
  for (const wave of plan.mappings("waves")) {
    for (const one of wave.mappings("synchronization_points"))
      yield list("participants", `the participants of ${called(one, "name")}`, one, "participants");
    for (const one of wave.mappings("coordination_requirements"))
      yield list("participants", `the participants of ${called(one, "type")}`, one, "participants");
  }
  for (const one of top.mapping("coordination_protocols").mappings("synchronization_points"))
    yield list("anyone", `the participants of ${called(one, "name")}`, one, "participants");
  for (const one of top.mapping("coordination_protocols").mappings("communication_schedule"))
    yield list(
      "meeting",
      `the participants of ${called(one, "communication_type")}`,
      one,
      "participants",
    );
  for (const one of top.mapping("risk_management").mappings("risk_assessment"))
    yield list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions");
  for (const one of plan.mappings("milestones"))
    yield list("phases", `the milestone ${called(one, "name")}`, one, "phases");
  for (const one of top.mapping("resource_analysis").mappings("resource_constraints"))
    yield list("phases", `the constraint ${called(one, "constraint_type")}`, one, "phases");
  yield list("phases", "the critical path", top.mapping("project_context"), "critical_path");
}

/** What an entry is called, for messages. */
export function called(fields: Fields, key: string): string {
  return fields.text(key)?.value ?? "an entry without a name";
}

/** A list of ids under a key, with what it is a list of. */
export function list(kind: ReferenceKind, of: string, fields: Fields, key: string): References {
  return { kind, of, ids: fields.texts(key) };
}

/** Lists of sessions in coordination-protocols.json and risk-mitigation-plan.json. */
export function mentionsOf(top: Fields): References[] {
  return [
    ...top
      .mappings("synchronization_points")
      .map((one) =>
        list("anyone", `the participants of ${called(one, "name")}`, one, "participants"),
      ),
    ...top
      .mappings("communication_schedule")
      .map((one) =>
        list(
          "meeting",
          `the participants of ${called(one, "communication_type")}`,
          one,
          "participants",
        ),
      ),
    ...top
      .mappings("information_flow")
      .flatMap((one) =>
        ["from_session", "to_session"].map((key) =>
          list("sessions", "the flow of information", one, key),
        ),
      ),
    ...top
      .mappings("shared_resources")
      .map((one) => list("sessions", `the users of ${called(one, "resource")}`, one, "sessions")),
    ...top
      .mappings("risk_assessment")
      .map((one) =>
        list("sessions", `the risk ${called(one, "risk_name")}`, one, "affected_sessions"),
      ),
    ...top
      .mappings("recovery_procedures")
      .map((one) => list("sessions", "a recovery procedure", one, "affects")),
    list("sessions", "the hand-off", top.mapping("handoff"), "first_sessions"),
  ];
}
