import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { capabilitiesOf, TOOL_NAMES } from "../../src/coordinator/capability.ts";
import { SCOPES } from "../../src/coordinator/server.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/coordinator.md"), "utf8");
const SKILL = readFileSync(
  join(ROOT, "skills/planning-features/references/coordinator.md"),
  "utf8",
);

/** The names in code marks in the first cell of every row of a text. */
function firstCells(text: string): string[] {
  const rows = [...text.matchAll(/^\| (`[^|]+) \|/gm)];
  return rows
    .flatMap(([, cell = ""]) => cell.match(/(?<=`)[^`]+(?=`)/g) ?? [])
    .filter((name) => name !== ", ");
}

function section(title: string): string {
  return PAGE.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
}

test("the page has the capabilities of the program", () => {
  const rows = [...PAGE.matchAll(/^\| `(CAN_\w+)` \| ([^|]+) \|/gm)].map(
    ([, name, tools = ""]) => ({
      name,
      tools: tools.match(/[a-z]+_[a-z]+|re[a-z]+/g),
    }),
  );
  expect(rows).toEqual(capabilitiesOf(new Set()).map(({ name, tools }) => ({ name, tools })));
});

test("the page and the skill have a row for each tool", () => {
  const ofProtocol = firstCells(section("A coordinator over HTTP"));
  expect(ofProtocol.filter((name) => !name.includes(" ")).toSorted()).toEqual(
    TOOL_NAMES.toSorted(),
  );
  const ofSkill = firstCells(SKILL.split("## What each call is for")[1]?.split("\n## ")[0] ?? "");
  expect(ofSkill.toSorted()).toEqual(TOOL_NAMES.toSorted());
});

test("the page has the scopes and the problems of the program", () => {
  expect(firstCells(section("Where it looks"))).toEqual([...SCOPES]);
  const schema = JSON.parse(
    readFileSync(join(ROOT, "schemas/capabilities.schema.json"), "utf8"),
  ) as { properties: { problems: { items: { properties: { code: { enum: string[] } } } } } };
  const codes = schema.properties.problems.items.properties.code.enum;
  const told = firstCells(section("When it is there and does not work"));
  expect(told.toSorted()).toEqual(codes.toSorted());
});
