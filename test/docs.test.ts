import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generatedDocs, pageOf, RULE_LIST } from "../scripts/generate-docs.ts";
import { RULE_NAMES } from "../src/model/rule-name.ts";
import { findingsIn } from "./docs/findings.ts";
import { brokenLinks } from "./docs/links.ts";
import { examplesOf, type Page, readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const HEADINGS = ["What it finds", "Why", "Example", "Mend"];

const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));

test("every rule has a page, and every page a rule", () => {
  const expected = [...RULE_NAMES.map(pageOf), RULE_LIST];
  expect(markdownIn("docs/rules").sort()).toEqual(expected.sort());
});

test("heads and the list are fresh (npm run generate)", async () => {
  for (const [path, text] of await generatedDocs()) {
    expect(readFileSync(join(ROOT, path), "utf8"), path).toBe(text);
  }
});

describe.each(RULE_NAMES)("%s", (rule) => {
  let page: Page;

  beforeAll(() => {
    page = readPage(readFileSync(join(ROOT, pageOf(rule)), "utf8"));
  });

  test("has the four headings, plain text and short lines", () => {
    expect(page.sections.map(({ title }) => title)).toEqual(HEADINGS);
    expect(page.prose.filter((line) => line.length > 80)).toEqual([]);
    const marks = /^<!-- (?:generated: .*|\/generated) -->$/;
    expect(page.prose.filter((line) => /<[a-z!/]/i.test(line) && !marks.test(line))).toEqual([]);
  });

  test("finds in its examples exactly what the page shows", async () => {
    const examples = examplesOf(page.sections[2]!);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(await findingsIn(example, rule)).toEqual(example.findings);
      expect(example.findings).not.toEqual([]);
    }
  });

  test("is silent once they are mended", async () => {
    const before = examplesOf(page.sections[2]!).at(-1);
    const mended = examplesOf(page.sections[3]!, before);
    expect(mended.length).toBeGreaterThan(0);
    for (const example of mended) expect(await findingsIn(example, rule)).toEqual([]);
  });
});

const PAGES = [...readdirSync(ROOT).filter((name) => name.endsWith(".md")), ...markdownIn("docs")];

test.each(PAGES)("the links of %s lead somewhere", (path) => {
  expect(brokenLinks(join(ROOT, path))).toEqual([]);
});
