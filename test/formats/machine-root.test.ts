import { expect, test } from "vitest";
import { readTaskPlan } from "./support/read.ts";

/** The patterns that the paths of one task come to. */
async function patterns(...paths: string[]): Promise<string[]> {
  const items = paths.map((path) => `- ${path}\n`).join("");
  const { plan } = await readTaskPlan(
    `# Plan\n\n#### Task 1.1: A Depends on [none]\n\nFiles to modify\n${items}`,
  );
  return plan.tasks[0]?.claims.map(({ pattern }) => pattern) ?? [];
}

test.each<[string, string[], string[]]>([
  ["one path", ["/home/ann/app/src/a.ts"], ["src/a.ts"]],
  ["a work folder", ["/home/ann/code/app/src/a.ts"], ["src/a.ts"]],
  ["a folder of a code host", ["/home/ann/src/github.com/ann/app/src/a.ts"], ["src/a.ts"]],
  [
    "what the paths share",
    ["/Users/ann/app/src/a.ts", "/Users/ann/app/docs/b.md"],
    ["src/a.ts", "docs/b.md"],
  ],
  [
    "a top-level name that the plan uses elsewhere",
    ["/home/ann/team/app/src/a.ts", "/home/ann/team/app/src/b.ts", "src/c.ts"],
    ["src/a.ts", "src/b.ts", "src/c.ts"],
  ],
  ["a home of its own is no root", ["/home/ann/a.ts"], ["/home/ann/a.ts"]],
  [
    "two homes share none",
    ["/home/ann/app/a.ts", "/home/bob/app/a.ts"],
    ["/home/ann/app/a.ts", "/home/bob/app/a.ts"],
  ],
])("%s", async (_, paths, expected) => expect(await patterns(...paths)).toEqual(expected));
