import { fill } from "../../model/fill.ts";
import { communication, decisions, syncPoints } from "./coordination.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { handOff, recovery } from "./hand-off.ts";
import { inline, keepSlots, slot } from "./markdown.ts";
import { monitoring } from "./monitoring.ts";
import { playbooks } from "./playbooks.ts";
import { qualityGates, risks } from "./risks.ts";
import { figures } from "./summary.ts";
import { milestones, waves } from "./waves.ts";

/** The first words of the comment by which a strategy's document is known. */
export const DOCUMENT_MARK = "<!-- strategy document of ";

/**
 * The document of a strategy as Markdown. All of it is made from the five files but what stands in its
 * slots; slots that `old` fills stay as they are there.
 */
export function strategyDocument(files: StrategyFiles, old?: string): string {
  const { plan } = files;
  const lines = [
    `# Strategy of ${inline(plan.project_context.project_name)}`,
    "",
    `${DOCUMENT_MARK}${inline(plan.execution_plan_id).replaceAll("--", "- -")}: made from the JSON files beside it; write between the marks of slots only -->`,
    "",
    ...slot("summary", fill("what is built, why in this order, what the reader has to decide")),
    ...figures(files),
    ...waves(files),
    ...milestones(files),
    ...playbooks(files),
    ...syncPoints(files),
    ...communication(files),
    ...decisions(files),
    ...risks(files),
    ...qualityGates(files),
    ...monitoring(files),
    ...recovery(files),
    ...handOff(files),
  ];
  while (lines.at(-1) === "") lines.pop();
  const kept = old === undefined ? lines : keepSlots(lines, old.split(/\r?\n/));
  return `${kept.join("\n")}\n`;
}
