import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, writeFiles } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";
import { readPage } from "../docs/page.ts";

const REFERENCES = join(import.meta.dirname, "../../skills/planning-strategies/references");

/** The JSON that a reference shows, in its order. */
function shown(reference: string): string[] {
  const { sections } = readPage(readFileSync(join(REFERENCES, reference), "utf8"));
  return sections.flatMap(({ fences }) =>
    fences.flatMap(({ language, body }) => (language === "json" ? [body] : [])),
  );
}

test("the graph, the teams and the texts that the references show go together", async () => {
  const [graph = "", teams = ""] = shown("inputs.md");
  const [answers = ""] = shown("files.md");
  const cwd = await makeRepository({ "graph.json": graph, "teams.json": teams });
  const out = "state/parallel-execution";
  const made = await run(["strategy", "graph.json", "--teams", "teams.json", "--out", out], {
    cwd,
  });
  expect([made.code, made.stderr]).toEqual([0, ""]);
  await writeFiles(cwd, { "slots.json": answers });
  const filled = await run(["strategy", "fill", out, "--from", "slots.json"], { cwd });
  expect([filled.code, filled.stderr]).toEqual([0, ""]);
  const { code } = await run(["validate", out], { cwd });
  expect(code).toBe(0);
});
