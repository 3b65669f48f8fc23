import type { RuleName } from "../model/rule-name.ts";
import invalidCheckpoint from "./checkpoint/invalid.ts";
import staleCheckpoint from "./checkpoint/stale.ts";
import figureMismatch from "./strategy/figure-mismatch.ts";
import overCapacity from "./strategy/over-capacity.ts";
import unknownReference from "./strategy/unknown-reference.ts";
import waveMismatch from "./strategy/wave-mismatch.ts";
import { COMMON_RULES } from "./common.ts";
import type { Rule } from "./define-rule.ts";

/** Every rule; here stand those about formats that few documents have. */
export const RULES = {
  ...COMMON_RULES,
  "checkpoint/invalid": invalidCheckpoint,
  "checkpoint/stale": staleCheckpoint,
  "strategy/wave-mismatch": waveMismatch,
  "strategy/figure-mismatch": figureMismatch,
  "strategy/over-capacity": overCapacity,
  "strategy/unknown-reference": unknownReference,
} satisfies Record<RuleName, Rule>;
