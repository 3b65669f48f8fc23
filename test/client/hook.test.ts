import { join } from "node:path";
import { expect, test } from "vitest";
import { findingLines } from "../../src/client/findings-text.ts";
import { execute } from "../cli/support/execute.ts";
import { CLEAN, GUESSED, RACY, SHARED } from "../cli/support/plans.ts";
import { planText } from "../rules/support/plan.ts";
import { FILES, PLAN, RACE, SILENT } from "./support/racy.ts";
import { BIN, openSession } from "./support/session.ts";

test.each(["write", "edit"] as const)(
  "%s of a racy plan goes back as a block, a finding a line",
  async (tool) => {
    const session = await openSession(FILES);
    const { code, stderr, answer } = await session[tool](PLAN, RACY);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [head, finding, ...more] = answer?.reason?.split("\n") ?? [];
    expect(answer?.decision).toBe("block");
    expect(head).toBe(`${PLAN} was written, but it has 1 error. Mend the plan, then go on:`);
    expect(finding?.startsWith(RACE)).toBe(true);
    expect(finding?.length).toBeGreaterThan(RACE.length);
    expect(more).toEqual([]);
    expect(answer).not.toHaveProperty("hookSpecificOutput");
  },
);

test("warnings are told without a block", async () => {
  const session = await openSession(FILES);
  const { answer } = await session.write(PLAN, GUESSED);
  expect(answer).toEqual({
    hookSpecificOutput: {
      hookEventName: "PostToolUse",
      additionalContext: `Warnings in ${PLAN}, to mend or to accept with a reason:\n${PLAN}:23:41 dependency/guessed task 1.2 depends on "1.1 completion", which is read as 1.1; expected the plain form [1.1] → write [1.1]`,
    },
  });
});

test("errors and warnings come together", async () => {
  const session = await openSession({ "x.txt": "" });
  const { answer } = await session.write(PLAN, RACY);
  expect(answer?.reason).toContain("ownership/write-race");
  expect(answer?.reason).not.toContain("plan/missing-shared");
  expect(answer?.hookSpecificOutput?.additionalContext).toContain("plan/missing-shared");
});

test("at most 20 findings are told, the rest is counted", async () => {
  const tasks = Array.from(
    { length: 30 },
    (_, i) => `1.${i + 1} needs 9.${i}, creates made/${i}.txt`,
  );
  const session = await openSession(FILES);
  const { answer } = await session.write(PLAN, planText(tasks.join(" | ")));
  const [, ...lines] = answer?.reason?.split("\n") ?? [];
  expect(lines).toHaveLength(21);
  for (const line of lines.slice(0, 20))
    expect(line).toMatch(
      /^\.docs\/plans\/demo\/parallel-plan\.md:\d+:\d+ dependency\/unknown \S.* → \S/,
    );
  expect(lines[20]).toBe(`… and 10 more; run: parallel-plan validate ${PLAN}`);
});

test("no control goes through", async () => {
  const session = await openSession(FILES);
  const path = "src/\u009B31m\u202Ex.txt";
  const { stdout, answer } = await session.write(
    PLAN,
    planText(`1.1 modifies ${path} | 1.2 modifies ${path}`),
  );
  expect(answer?.decision).toBe("block");
  // oxlint-disable-next-line no-control-regex
  expect(stdout.trimEnd()).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
  expect(answer?.reason).toContain(String.raw`src/\u{9b}31m\u{202e}x.txt`);
});

test("a message of any length is cut", () => {
  const at = { start: { line: 3, column: 5 }, end: { line: 3, column: 6 } };
  const one = {
    rule: "plan/schema",
    severity: "error",
    location: at,
    tasks: [],
    paths: [],
    related: [],
    fixes: [],
    mend: "mend it",
  } as const;
  const diagnostics = [
    { ...one, tasks: [], paths: [], related: [], fixes: [], message: "long ".repeat(10_000) },
  ];
  const [line] = findingLines({ path: "plan.md", diagnostics }, "error");
  expect(line).toBe(`plan.md:3:5 plan/schema ${"long ".repeat(200)}… → mend it`);
});

const FENCED = `# How we plan\n\nAn example:\n\n\`\`\`markdown\n${RACY}\`\`\`\n\nTask 1.1 depends on nothing.\n`;

test.each([
  ["a clean plan", PLAN, CLEAN],
  ["source code", "src/plan.ts", RACY],
  ["a plain text", "parallel-plan.txt", RACY],
  ["a document", "docs/guide.md", "# Guide\n\n## 1. Tasks\n\nWhat depends on what.\n"],
  ["a document with a plan inside a fence", "docs/guide.md", FENCED],
  ["a shared document", ".docs/plans/demo/shared.md", SHARED],
  ["a large document", "docs/large.md", `${RACY}${"x".repeat(5_000_000)}`],
])("%s costs no word", async (_, path, content) => {
  const session = await openSession(FILES);
  expect(await session.write(path, content)).toEqual(SILENT);
  expect(await session.stop()).toEqual(SILENT);
});

test("a plan is known by its content, whatever its name", async () => {
  const session = await openSession(FILES);
  const { answer } = await session.write(".docs/plans/demo/tasks-of-the-week.md", RACY);
  expect(answer?.decision).toBe("block");
});

test("a path may be relative to where the client stands", async () => {
  const session = await openSession({ ...FILES, [PLAN]: RACY });
  const { answer } = await session.hook("PostToolUse", {
    tool_name: "Write",
    tool_input: { file_path: PLAN },
  });
  expect(answer?.reason).toContain(RACE);
});

test.each([
  ["a file that is gone", { tool_input: { file_path: "/gone/parallel-plan.md" } }],
  ["a folder", { tool_input: { file_path: "/" } }],
  ["a name with NUL", { tool_input: { file_path: "a\0/parallel-plan.md" } }],
  ["no path", { tool_input: {} }],
  ["a path that is no text", { tool_input: { file_path: ["parallel-plan.md"] } }],
  ["no tool input", {}],
  ["a tool input that is no object", { tool_input: "parallel-plan.md" }],
  ["no session", { session_id: 7, tool_input: { file_path: "x.ts" } }],
])("%s costs no word", async (_, input) => {
  const session = await openSession();
  expect(await session.hook("PostToolUse", input)).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test.each(["PostToolUse", "Stop", "SessionStart", "UserPromptExpansion"])(
  "%s survives input that is none",
  async (event) => {
    const session = await openSession(FILES);
    for (const input of ["", "{", "null", "[]", "7", '"text"', "\0\u009B", "{}{}"]) {
      const ended = await session.raw(event, input);
      expect(ended).toMatchObject({ code: 0, stdout: "" });
      expect(ended.stderr).toBe(
        "parallel-plan: the hook did not run: its input is no JSON object\n",
      );
    }
  },
);

test("input of many megabytes is read", async () => {
  const session = await openSession(FILES);
  const big = "x".repeat(20_000_000);
  expect(
    await session.hook("PostToolUse", { tool_input: { file_path: "x.ts", content: big } }),
  ).toEqual(SILENT);
  const racy = { file_path: join(session.cwd, PLAN), content: big };
  await session.write(PLAN, RACY);
  expect((await session.hook("PostToolUse", { tool_input: racy })).answer?.decision).toBe("block");
});

test("input that comes late and in pieces is read", async () => {
  const session = await openSession({ ...FILES, [PLAN]: RACY });
  const input = JSON.stringify({ cwd: session.cwd, tool_input: { file_path: PLAN } });
  const late = `sleep 0.2; printf %s '${input.slice(0, 20)}'; sleep 0.2; printf %s '${input.slice(20)}'`;
  const script = `(${late}) | node "$0" hook PostToolUse`;
  const { stdout } = await execute("sh", ["-c", script, join(BIN, "parallel-plan.mjs")], {
    cwd: session.cwd,
  });
  expect(JSON.parse(stdout)).toMatchObject({ decision: "block" });
});

test.each(["PreToolUse", "", "constructor", "__proto__", "toString", "../Stop", "--help-me"])(
  "the unknown event %j gets no answer",
  async (event) => {
    const session = await openSession(FILES);
    const { code, stdout } = await session.hook(event, { tool_input: { file_path: PLAN } });
    expect({ code, stdout }).toEqual({ code: event.startsWith("-") ? 2 : 0, stdout: "" });
  },
);

test("a plan over the size limit is told, not passed over", async () => {
  const session = await openSession(FILES);
  const { answer } = await session.write(PLAN, `${CLEAN}\n${"word ".repeat(60_000)}`);
  expect(answer?.decision).toBe("block");
  expect(answer?.reason).toMatch(
    /plan\/unreadable the file has \d+ bytes, over the limit of 262144/,
  );
});

test.each([
  ["docs/rfc.md", "# RFC\n\n## Implementation Plan\n\n#### Task 1: Parser\n\nWrite it.\n"],
  ["docs/PARALLEL_EXECUTION_PLAN.md", "# Parallel Execution Plan\n\n### Worker 1: Core\n\nWork.\n"],
  ["commands/parallel-plan.md", "---\nname: parallel-plan\n---\n\n# Plan a feature\n\nDo so.\n"],
])("%s is no plan to hold anybody back for", async (path, text) => {
  const session = await openSession({});
  expect(await session.write(path, text)).toEqual(SILENT);
});
