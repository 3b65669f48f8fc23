import { expect } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** A task as one line: id, title, what it depends on, its claims. */
export async function tasksOf(text: string, as?: "session-plan"): Promise<string[]> {
  const { file } = await judge(text, { path: "plan.md", ...(as && { as }) });
  expect(file.parsed?.format).toBe("session-plan");
  return (file.parsed?.plan.tasks ?? []).map(({ id, title, done, dependsOn, claims }) =>
    [
      `${id} ${title}${done ? " (done)" : ""}`,
      ...(dependsOn.length > 0 ? [`needs ${dependsOn.map((one) => one.id).join(" ")}`] : []),
      ...claims.map(({ access, pattern }) => `${access} ${pattern}`),
    ].join(", "),
  );
}
