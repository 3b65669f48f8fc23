import { isUnfilled } from "../model/fill.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A document that was computed again, with what people had filled in. */
export interface Kept {
  value: Json;
  /** Slots that were filled and stay so. */
  kept: number;
  /** Filled slots whose place is gone, each as its path. */
  lost: string[];
}

/** Every place with slots, a list's entries as `[]`: what is looked for in a document of before. */
const SLOTS = [
  "resource_analysis.resource_constraints[].impact",
  "resource_analysis.resource_constraints[].mitigation",
  "wave_execution_plan.waves[].wave_success_criteria",
  "quality_assurance.testing_coordination.performance_testing",
  "quality_assurance.code_review.cross_team_reviews",
  "quality_assurance.code_review.architecture_reviews",
  "synchronization_points[].success_criteria",
  "synchronization_points[].failure_procedures",
  "documentation_standards",
  "risk_assessment[].early_warning_signs",
  "risk_assessment[].prevention_measures",
  "risk_assessment[].response_procedures",
  "risk_assessment[].contingency_plan",
  "mitigation_strategies[].implementation",
  "recovery_procedures[].prevention",
  "periodic_assessment[].questions",
] as const;

/** Puts into a fresh document what was filled into the slots of the one before. */
export function keepFilled(fresh: unknown, before: unknown): Kept {
  const filled = new Map(slotsOf(before as Json).filter(([, value]) => isFilled(value)));
  const all = new Map(slotsOf(fresh as Json));
  let kept = 0;
  const value = replaceSlots(fresh as Json, (path, slot) => {
    const old = filled.get(path);
    if (old === undefined || isFilled(slot)) return slot;
    kept++;
    return old;
  });
  return { value, kept, lost: [...filled.keys()].filter((path) => !all.has(path)) };
}

/** The number of slots that nobody has filled. */
export function openSlots(value: unknown): number {
  if (typeof value === "string") return isUnfilled(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + openSlots(one), 0);
}

function isFilled(value: Json): boolean {
  return openSlots(value) === 0 && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** The slots of a document with their paths; entries of lists go by what they are about, not by position. */
function slotsOf(document: Json): [path: string, value: Json][] {
  const found: [string, Json][] = [];
  replaceSlots(document, (path, value) => {
    found.push([path, value]);
    return value;
  });
  return found;
}

function replaceSlots(document: Json, replace: (path: string, value: Json) => Json): Json {
  const walk = (value: Json, shape: string, path: string): Json => {
    if (SLOTS.some((slot) => slot === shape)) return replace(path, value);
    if (Array.isArray(value))
      return value.map((item) => walk(item, `${shape}[]`, `${path}[${identityOf(item)}]`));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      const join = (before: string): string => (before === "" ? key : `${before}.${key}`);
      return [key, walk(inner, join(shape), join(path))] as const;
    });
    return Object.fromEntries(entries);
  };
  return walk(document, "", "");
}

/** Keys that say what an entry of a list is about, in the order in which they count. */
const NAMES = [
  "risk_name",
  "strategy_name",
  "failure_type",
  "assessment",
  "description",
  "name",
] as const;

/** What an entry is about: a wave and its gate are about their phases. */
function identityOf(item: Json): string {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const { phases, trigger_conditions: conditions } = item;
  if (Array.isArray(conditions)) return conditions.map(String).join(", ");
  if (Array.isArray(phases) && "wave_number" in item)
    return `wave of ${phases.map((phase) => idOf(phase)).join(", ")}`;
  const key = NAMES.find((name) => typeof item[name] === "string");
  return key === undefined ? "" : String(item[key]);
}

function idOf(phase: Json): string {
  return typeof phase === "object" && phase !== null && !Array.isArray(phase)
    ? String(phase["phase_id"])
    : "";
}
