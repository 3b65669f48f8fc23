import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { EVENT, lint, PLAN } from "./support/contracts.ts";
import { makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

describe("more contracts than anybody wants to read", () => {
  const LIMIT =
    "work-packages.yaml:5:23 error contract/invalid the contracts have more than 200 files or 2097152 characters; the others are not read";

  test.each([
    ["many files", 201, "-- x"],
    ["much text", 5, "-- x\n".repeat(100_000)],
  ])("%s", async (_, count, text) => {
    const files = Array.from({ length: count }, (__, i) => [`contracts/${i}.sql`, text] as const);
    expect(await lint(Object.fromEntries(files))).toContain(LIMIT);
  });
});

test("no control character of a contract reaches the terminal", async () => {
  const cwd = await makeFolder({
    "work-packages.yaml": PLAN,
    [EVENT]: '{ "type": "\\u001b[31m\\u202e" , "\u009b31m": 1, "\u009b31m": 2}\n',
  });
  const { stdout, code } = await run(["contracts", "lint", "work-packages.yaml"], { cwd });
  expect(code).toBe(EXIT.errors);
  expect(stdout).toContain("\\u{9b}");
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
