import type { ToolName } from "./capability.ts";
import type { HttpAnswer } from "./http.ts";
import { isObject } from "./json.ts";

/** The key of an answer that says yes or no; the other tools only tell. */
const SAYS_YES: Partial<Record<ToolName, string>> = {
  acquire_lock: "acquired",
  check_guardrails: "safe",
  check_policy: "allowed",
  submit_work: "accepted",
};

/**
 * What an answer comes to. Only a plain `true` is a yes: silence about a lock is no lock.
 * `unclear` is an answer that does not say.
 */
export type Verdict = "ok" | "refused" | "unclear";

/** Reads the yes or no out of an answer of the HTTP protocol. */
export function verdictOf(tool: ToolName, { status, value }: HttpAnswer): Verdict {
  if (status === 409) return "refused";
  const key = SAYS_YES[tool];
  if (key === undefined) return "ok";
  const said = isObject(value) ? value[key] : undefined;
  if (said === true) return "ok";
  return said === false ? "refused" : "unclear";
}
