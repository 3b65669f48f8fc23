import type { ExecutionFacts, Figure, TargetEntry } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { isDate } from "../../../model/strategy/calendar.ts";

const NUMBER = String.raw`(-?\d{1,6}(?:\.\d{1,6})?)\s?%`;

/** Ways to say what is expected of a percentage. */
const EXPECTED: readonly (readonly [RegExp, (planned: number, limit: number) => boolean])[] = [
  [new RegExp(`^(?:below|under|less than|<)\\s?${NUMBER}$`, "i"), (a, b) => a < b],
  [new RegExp(`^(?:above|over|more than|>)\\s?${NUMBER}$`, "i"), (a, b) => a > b],
  [new RegExp(`^(?:at most|up to|<=|≤)\\s?${NUMBER}$`, "i"), (a, b) => a <= b],
  [new RegExp(`^(?:at least|from|>=|≥)\\s?${NUMBER}$`, "i"), (a, b) => a >= b],
  [new RegExp(`^${NUMBER}(?: (?:to|-|–) ${NUMBER})? or more$`, "i"), (a, b) => a >= b],
];

/** The figures of the plan that our own targets are about. */
const FIGURES: Readonly<Record<string, (facts: ExecutionFacts) => Figure | undefined>> = {
  time_savings: ({ saved }) => saved,
  coordination_overhead: ({ overhead }) => overhead,
  resource_utilization: ({ utilization }) => utilization,
};

/**
 * Targets that are met or missed by other figures than they say. `right` has the shares that follow from
 * durations in place of wrong ones.
 */
export function* targetFindings(facts: ExecutionFacts, right: ExecutionFacts): Generator<Finding> {
  for (const target of facts.targets) {
    yield* plannedAsSaid(target, facts, right);
    const met = isMet(target);
    if (met === undefined || String(met) === target.met.value) continue;
    yield {
      at: target.met.at,
      message: `the target ${target.name} says met ${target.met.value}, and ${target.planned.value} is planned where ${target.expected} is expected; expected ${met}`,
      related: [{ at: target.planned.at, message: "this is planned" }],
    };
  }
}

/** What a target says is planned is what the plan says. */
function* plannedAsSaid(
  { name, planned, expected }: TargetEntry,
  facts: ExecutionFacts,
  right: ExecutionFacts,
): Generator<Finding> {
  const [said, figure] = [facts, right].map((all) =>
    Object.hasOwn(FIGURES, name) ? FIGURES[name]!(all) : undefined,
  );
  const value = percentage(planned.value);
  if (figure && value !== undefined && ![figure.value, said?.value].includes(value))
    yield {
      at: planned.at,
      message: `the target ${name} says that ${planned.value} is planned, and the plan says ${figure.written}; expected ${figure.written}`,
    };
  const { deadline } = facts;
  if (name === "deadline" && deadline && isDate(expected) && expected !== deadline.value)
    yield {
      at: planned.at,
      message: `the target deadline expects ${expected}, and the deadline is ${deadline.value}; expected ${deadline.value}`,
      related: [{ at: deadline.at, message: "it is said here" }],
    };
}

/** Whether what is planned is enough; nothing where only people can tell. */
function isMet({ expected, planned }: TargetEntry): boolean | undefined {
  if (isDate(expected) && isDate(planned.value)) return planned.value <= expected;
  const value = percentage(planned.value);
  if (value === undefined) return undefined;
  for (const [form, meets] of EXPECTED) {
    const limit = form.exec(expected.trim())?.[1];
    if (limit !== undefined) return meets(value, Number(limit));
  }
  return undefined;
}

function percentage(text: string): number | undefined {
  const number = new RegExp(`^${NUMBER}$`).exec(text.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}
