import type { RiskEntry, SiblingFacts } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { type Level, severityOf } from "../../../model/strategy/severity.ts";

const LEVELS = ["low", "medium", "high"] as const satisfies Level[];

/** Counts of risks that are not those of the list. */
export function* riskCounts({ risks, riskCounts: counts }: SiblingFacts): Generator<Finding> {
  const right = new Map<string, number>([["total", risks.length]]);
  for (const level of LEVELS)
    right.set(level, risks.filter((risk) => levelOf(risk) === level).length);
  for (const [name, { value, at }] of counts) {
    const expected = right.get(name);
    if (expected !== undefined && value !== expected)
      yield {
        at,
        message: `risk_summary counts ${value} ${name === "total" ? "risks" : `risks as ${name}`}, and the list has ${expected}; expected ${expected}`,
      };
  }
}

function levelOf({ probability, impact }: RiskEntry): Level | undefined {
  const [a, b] = [probability, impact].map((text) => LEVELS.find((level) => level === text));
  return a && b ? severityOf({ probability: a, impact: b }) : undefined;
}
