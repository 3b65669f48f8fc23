import { RULE_NAMES, type RuleName } from "../model/rule-name.ts";
import invalidCheckpoint from "./checkpoint/invalid.ts";
import staleCheckpoint from "./checkpoint/stale.ts";
import { COMMON_RULES } from "./common.ts";
import type { Rule } from "./define-rule.ts";
import { MARKDOWN_RULES } from "./markdown.ts";
import { PACKAGE_RULES } from "./packages.ts";
import figureMismatch from "./strategy/figure-mismatch.ts";
import overCapacity from "./strategy/over-capacity.ts";
import unknownReference from "./strategy/unknown-reference.ts";
import waveMismatch from "./strategy/wave-mismatch.ts";

/** Every rule; here stand those about formats that few documents have. */
const ALL: Record<RuleName, Rule> = {
  ...COMMON_RULES,
  ...MARKDOWN_RULES,
  ...PACKAGE_RULES,
  "checkpoint/invalid": invalidCheckpoint,
  "checkpoint/stale": staleCheckpoint,
  "strategy/wave-mismatch": waveMismatch,
  "strategy/figure-mismatch": figureMismatch,
  "strategy/over-capacity": overCapacity,
  "strategy/unknown-reference": unknownReference,
};

/** Every rule, in the order of their names. */
export const RULES = Object.fromEntries(RULE_NAMES.map((name) => [name, ALL[name]])) as Record<
  RuleName,
  Rule
>;
