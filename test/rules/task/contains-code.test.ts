import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "task/contains-code";

const plan = (body: string, title = "Build"): string =>
  `# Plan\n\n## Implementation Plan\n\n#### Task 1.1: ${title} Depends on [none]\n\n${body}\n`;

const fence = (language: string, lines: number): string =>
  `\`\`\`${language}\n${"x = x + 1\n".repeat(lines)}\`\`\``;

test.each([
  ["three lines", fence("ts", 3)],
  ["commands", fence("bash", 9)],
  ["output of commands", fence("text", 9)],
  ["a prompt without language", "```\n$ npm ci\n$ npm test\n# then\n$ npm run build\n```"],
  ["code in a sentence", "Call `a()`, then `b()`, then `c()`, then `d()`."],
  ["a list of files as a block", "Files to modify\n```\na.ts\nb.ts\nc.ts\nd.ts\n```"],
  ["code within a comment", `<!--\n${fence("ts", 9)}\n-->`],
])("accepts %s", async (_, body) => expect(await findingsIn(rule, plan(body))).toEqual([]));

test("accepts a task that is done, and code outside of tasks", async () => {
  expect(await findingsIn(rule, plan(fence("ts", 9), "Build [DONE]"))).toEqual([]);
  const advice = `${plan("Build it.")}\n## Advice\n\n${fence("ts", 9)}\n`;
  expect(await findingsIn(rule, advice)).toEqual([]);
});

test.each([
  ["code", fence("ts", 4), 4, "7: «```»ts"],
  ["code without language", fence("", 5), 5, "7: «```»"],
  ["code fenced by tildes", fence("py", 4).replaceAll("```", "~~~"), 4, "7: «~~~»py"],
  ["code within an item", `- Do this:\n${fence("ts", 4).replace(/^/gm, "  ")}`, 4, "8:   «```»ts"],
])("finds %s", async (_, body, lines, at) => {
  expect(await findingsIn(rule, plan(body))).toEqual([
    {
      severity: "warning",
      at,
      message: `task 1.1 holds ${lines} lines of code; expected words, or at most 3 lines`,
      tasks: ["1.1"],
    },
  ]);
});

test("finds each block", async () => {
  const told = await findingsIn(rule, plan(`${fence("ts", 4)}\n\n${fence("sql", 7)}`));
  expect(told.map(({ at }) => at)).toEqual(["7: «```»ts", "14: «```»sql"]);
});
