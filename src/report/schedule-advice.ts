import type { Schedule } from "../schedule/schedule.ts";

/** Whether several agents are worth it, as a sentence; none where nothing is to be weighed. */
export function adviceSentence({
  agents,
  advice,
  slots,
  criticalPath,
}: Schedule): string | undefined {
  if (slots.length === 0 || agents === 1) return undefined;
  if (advice === "parallel") return "Several agents are worth it.";
  if (slots.length === 1) return "One task is left: one agent is as fast.";
  return criticalPath.length === slots.length
    ? "This plan is a chain: one agent is as fast."
    : "This plan is nearly a chain: one agent is almost as fast.";
}
