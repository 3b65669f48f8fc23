import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { convertPlan, planFormats } from "../src/formats/convert/convert.ts";
import { PLAN_FIELDS, TASK_FIELDS } from "../src/formats/convert/differences.ts";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { readPlan } from "../src/formats/read.ts";
import { makeFolder, text } from "./cli/support/folder.ts";
import { run } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "docs/convert.md"), "utf8");
const fences = readPage(PAGE).sections.flatMap((section) => section.fences);
const PLAN = fences.find(({ language }) => language === "markdown")!.body;
const consoles = fences
  .filter(({ language }) => language === "console")
  .map(({ body }) => /^\$ parallel-plan (.*)\n([^]*)$/.exec(body)!);

test("the page shows the plan that the program writes", async () => {
  const [, args = "", shown = ""] = consoles[0]!;
  const { code, stdout, stderr } = await run(args.split(" "), { cwd: ROOT });
  expect({ code, all: `${stdout}${stderr}` }).toEqual({ code: 0, all: shown });
});

test("the page shows what the program says is lost", async () => {
  const [, args = "", shown = ""] = consoles[1]!;
  const cwd = await makeFolder({ "plan.md": PLAN });
  const { code, stdout, stderr } = await run(args.split(" "), { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: shown });
  expect(await text(cwd, "work-packages.yaml")).toMatch(/^# parallel-plan: allow ownership/);
});

test("the table tells what becomes of each field in each format", async () => {
  const { parsed } = await readPlan(new TextEncoder().encode(PLAN), "parallel-plan.md", {
    limits: DEFAULT_LIMITS,
  });
  const formats = planFormats();
  const lost = await Promise.all(
    formats.map(async (format) => (await convertPlan(parsed!.plan, format)).lost),
  );
  const plan = parsed!.plan;
  const fields = [
    ...Object.entries(PLAN_FIELDS).filter(([, of]) => of(plan, new Map()).length > 0),
    ...Object.entries(TASK_FIELDS).filter(([, of]) =>
      plan.tasks.some((task) => of(task, new Map()).length > 0),
    ),
  ].map(([field]) => field);
  const rows = fields.map((field) => [field, ...lost.map((told) => fate(field, told))]);
  const table = [["", ...formats.map((format) => `\`${format}\``)], ...rows];
  const shown = PAGE.split("\n")
    .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(shown).toEqual(table);
});

const VERBS = { "does not hold": "no", changes: "changed", adds: "filled in" };

function fate(field: string, told: readonly string[]): string {
  const found = Object.entries(VERBS).find(([verb]) =>
    told.some((one) => new RegExp(` ${verb} the ${field} (?:of |\\()`).test(one)),
  );
  return found?.[1] ?? "yes";
}
