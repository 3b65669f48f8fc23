import { expect, test } from "vitest";
import { PLAN, session, time } from "../strategy/status/support.ts";
import { openSession } from "./support/session.ts";

const HOME = ".claude/state/projects/notes";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const FILES = { [`${HOME}/parallel-execution/execution-plan.json`]: json(PLAN) };

const WRONG: readonly [string, string, object, string][] = [
  [
    "a session that names an unknown phase",
    `${HOME}/sessions/session_002.json`,
    session(2, { created: "05T08", active: "07T09" }, 20, {
      blocked_by: [
        { kind: "dependency", phase_id: "pag", since: time("07T10"), description: "no" },
      ],
    }),
    "strategy/unknown-reference the plan has no phase pag; the nearest is page",
  ],
  [
    "a graph with a circle",
    "dependency-graph.json",
    {
      schema_version: 1,
      phases: ["a", "b"].map((id) => ({
        id,
        name: id,
        duration: "1 day",
        dependencies: [id === "a" ? "b" : "a"],
      })),
    },
    "dependency/cycle task a waits for itself: a → b → a",
  ],
];

test.each(WRONG)("%s goes back as a block", async (_, path, value, finding) => {
  const { answer } = await (await openSession(FILES)).write(path, json(value));
  expect(answer?.decision).toBe("block");
  expect(answer?.reason).toContain(finding);
});

test.each([
  ["a session that fits", `${HOME}/sessions/session_001.json`, session(1, { created: "05T08" }, 0)],
  ["another file of JSON", "package.json", { name: "x", phases: ["a"], dependencies: {} }],
])("%s goes by in silence", async (_, path, value) => {
  const { code, stdout, stderr } = await (await openSession(FILES)).write(path, json(value));
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a document of a strategy with an open slot is warned of, and blocks nothing", async () => {
  const text = "# S\n\n<!-- strategy document of x: y -->\n\n<fill: what it is>\n";
  const { answer } = await (await openSession({})).write("state/strategy.md", text);
  expect(answer?.decision).toBeUndefined();
  expect(answer?.hookSpecificOutput?.additionalContext).toContain("plan/missing-section");
});
