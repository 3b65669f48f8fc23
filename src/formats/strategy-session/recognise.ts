import type { Sureness } from "../format.ts";

/**
 * How much a text looks like a session's state: it names its session and the history of its status at
 * the top, and holds no waves. Other tools keep sessions, too; a `session_id` alone says nothing.
 */
export function recogniseStrategySession(text: string): Sureness {
  const has = (key: string): boolean =>
    text.includes(key) &&
    new RegExp(`^[ \\t]*["']?${key}["']?\\s*:|[{,]\\s*"${key}"\\s*:`, "m").test(text);
  if (has("wave_execution_plan") || !has("session_id")) return "no";
  return has("history") && has("phase_id") && has("progress") ? "signature" : "maybe";
}
