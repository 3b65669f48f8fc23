import type { Finding } from "../../../model/diagnostic.ts";
import { isSameFigure, type Stated } from "../../../model/strategy/stated.ts";

/** Figures that a file states twice, each time another one. */
export function* statedTwice(stated: readonly Stated[]): Generator<Finding> {
  const first = new Map<string, Stated>();
  for (const one of stated) {
    const { of, value } = one;
    const before = first.get(of);
    if (!before) first.set(of, one);
    else if (!isSameFigure(before.value.value, value.value))
      yield {
        at: value.at,
        message: `${of} is ${value.value} here and ${before.value.value} elsewhere in this file; expected one figure`,
        related: [{ at: before.value.at, message: "it stands here, too" }],
      };
  }
}

/** Figures that the execution plan beside a file states as well, and otherwise. */
export function* statedOtherwise(
  stated: readonly Stated[],
  plan: ReadonlyMap<string, string>,
): Generator<Finding> {
  for (const { of, value } of stated) {
    const right = plan.get(of);
    if (right !== undefined && !isSameFigure(right, value.value))
      yield {
        at: value.at,
        message: `${of} is ${value.value} here, and ${right} by the execution plan beside it; expected one figure`,
      };
  }
}
