import missingContract from "./contract/missing-file.ts";
import unlistedContract from "./contract/not-listed.ts";
import expiresEarly from "./lock/expires-early.ts";
import type { Rule } from "./define-rule.ts";
import type { RuleName } from "../model/rule-name.ts";

/** The rules about what only work packages have: contracts, and locks that expire. */
export const PACKAGE_RULES = {
  "lock/expires-early": expiresEarly,
  "contract/missing-file": missingContract,
  "contract/not-listed": unlistedContract,
} satisfies Partial<Record<RuleName, Rule>>;
