/** The keys of a scope in the schema. */
export const CLAIM_KEYS = ["write_allow", "read_allow", "deny"] as const;
export type ClaimKey = (typeof CLAIM_KEYS)[number];
