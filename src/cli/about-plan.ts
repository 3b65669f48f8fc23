import { readTextIfThere } from "../host/files.ts";
import { plural } from "../report/plural.ts";
import { check } from "./check.ts";
import type { Workspace } from "./workspace.ts";

/** What a plan holds and what is found in it, for a slash command: figures, then its tasks. */
export async function aboutPlan(file: string, workspace: Workspace): Promise<string[]> {
  const text = await readTextIfThere(file, workspace.config.limits.bytes);
  if (text === undefined) return ["The existing plan could not be read."];
  const options = { repository: true, staged: false, settings: new Map(), limits: {} };
  const { document, diagnostics, proof } = await check(file, Buffer.from(text), workspace, options);
  const tasks = document.parsed?.plan.tasks ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    `Existing plan: ${plural(tasks.length, "task")}, ${tasks.filter(({ done }) => done).length} done; ${proof.unordered} of ${plural(proof.pairs, "pair")} may run at once; ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    ...tasks.map(
      ({ id, title, done }) => `- ${done ? "[done] " : ""}${id}: ${title.slice(0, 120)}`,
    ),
  ];
}
