import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPage } from "../../docs/page.ts";
import { judge } from "../../rules/support/findings.ts";

const page = readPage(
  readFileSync(join(import.meta.dirname, "../../../docs/formats/execution-plan.md"), "utf8"),
);
const documents = page.sections
  .flatMap(({ fences }) => fences)
  .filter(({ language }) => language === "markdown")
  .map(({ body }) => body);

test.each([
  ["execution-plan", 2],
  ["checkpoint", 0],
])("the page shows a plain %s", async (format, tasks) => {
  const text = documents.find((one) => one.includes("# Checkpoint") === (format === "checkpoint"));
  const { file, diagnostics } = await judge(`${text}\n`, { path: "docs/x.md" });
  expect(file.parsed?.format).toBe(format);
  expect(file.parsed?.plan.tasks).toHaveLength(tasks);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});
