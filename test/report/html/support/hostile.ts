import type { Diagnostic } from "../../../../src/model/diagnostic.ts";
import { LineIndex, type Place } from "../../../../src/model/place.ts";
import type { Access, Plan, Task } from "../../../../src/model/plan.ts";
import type { HtmlInput } from "../../../../src/report/html/input.ts";
import { reportSchedules } from "../../../../src/report/html/schedules.ts";

const AT: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };
const ACCESSES: Access[] = ["create", "modify", "delete", "write", "read", "deny"];

/** A report in which one text stands wherever a plan can put a text. */
export function hostileInput(text: string): HtmlInput {
  const plan: Plan = {
    format: "task-plan",
    title: text,
    summary: text,
    phases: [{ id: text, title: text, at: AT }],
    tasks: [hostileTask(`${text}1`, text, []), hostileTask(`${text}2`, text, [`${text}1`])],
    references: [],
    allows: [],
  };
  const severities: Diagnostic["severity"][] = ["error", "warning", "info"];
  return {
    path: text,
    format: "task-plan",
    tasks: 2,
    plan,
    index: new LineIndex(text === "" ? " " : text),
    diagnostics: severities.map((severity) => hostileFinding(severity, text)),
    proof: { pairs: 1, unordered: 0, claims: 12, conflicts: 1 },
    schedules: reportSchedules(plan, 2),
    agents: 2,
  };
}

function hostileTask(id: string, text: string, before: string[]): Task {
  return {
    id,
    title: text,
    phase: text,
    done: false,
    dependsOn: before.map((other) => ({ id: other, at: AT })),
    claims: ACCESSES.map((access) => ({
      pattern: `${text}/${access}`,
      shape: "file",
      written: text,
      at: AT,
      access,
    })),
    locks: [{ value: text, at: AT }],
    verification: [{ value: text, at: AT }],
    branch: { value: text, at: AT },
    worktree: { value: text, at: AT },
    brief: { text: "", readingList: false, saysNoFiles: false, code: [] },
    at: AT,
    section: AT,
  };
}

function hostileFinding(severity: Diagnostic["severity"], text: string): Diagnostic {
  return {
    rule: "ownership/write-race",
    severity,
    message: text,
    location: AT,
    tasks: [`${text}1`, `${text}2`],
    paths: [`${text}/modify`],
    related: [{ at: AT, message: text }],
    fixes: [{ title: text, edits: [] }],
    mend: text,
    ...(severity === "info" && { accepted: text }),
  };
}
