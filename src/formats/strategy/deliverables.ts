import { tidyPath } from "../../model/path.ts";
import type { Claim, Located } from "../../model/plan.ts";
import { looksLikePath } from "../task-plan/path-shape.ts";

/** Deliverables that are paths, as claims to write them; the others are no files. */
export function pathClaims(deliverables: readonly Located<string>[]): Claim[] {
  return deliverables
    .filter(({ value }) => looksLikePath(value, false))
    .map(({ value, at }) => ({ ...tidyPath(value), written: value, at, access: "write" }));
}
