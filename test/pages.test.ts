import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { type Config, DEFAULT_CONFIG } from "../src/formats/config/config.ts";
import { readConfig } from "../src/formats/config/read.ts";
import { readYaml } from "../src/formats/yaml/document.ts";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { LineIndex } from "../src/model/place.ts";
import { RULE_NAMES } from "../src/model/rule-name.ts";
import { readPage } from "./docs/page.ts";

const root = join(import.meta.dirname, "..");

/** Markdown files below a folder, by path from the root. */
function pagesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name}`);
}

/** The pages that people write; those of rules have their own test. */
const docs = pagesIn("docs").filter((path) => !path.startsWith("docs/rules/"));
const adrs = docs.filter((path) => path.startsWith("docs/adr/"));
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...docs,
  ...pagesIn("examples").filter((path) => path.endsWith("/README.md")),
].toSorted();

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Text outside fences: there a bracket is a link. */
function prose(path: string): string {
  return readPage(read(path)).prose.join("\n");
}

/** The anchors of a page's headings, as forges make them. */
function anchors(path: string): string[] {
  return [...prose(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a page that lead nowhere. */
function brokenLinks(page: string): string[] {
  const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchors(file).includes(anchor);
  });
}

describe.each(PAGES)("%s", (page) => {
  test("links to what is there", () => expect(brokenLinks(page)).toEqual([]));

  test("names rules, scripts, commands and options that exist", () => {
    const text = read(page);
    const rules = [
      ...text.matchAll(
        /(?<![\w/-])(?:plan|task|dependency|ownership)\/[a-z][a-z0-9.-]+(?=[`:=\s])/g,
      ),
    ]
      .map(([name]) => name)
      .filter((name) => !isRule(name) && name !== "task/too-many-readers");
    const runs = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !Object.hasOwn(scripts, name));
    const calls = [...text.matchAll(CALL)].flatMap(([, verb = "", rest = ""]) => {
      if (!Object.hasOwn(COMMANDS, verb)) return [verb];
      return optionsIn(rest)
        .filter((name) => !isOption(verb, name))
        .map((name) => `${verb} --${name}`);
    });
    expect({ rules, runs, calls }).toEqual({ rules: [], runs: [], calls: [] });
  });
});

/** A call of the program with what stands after it on its line; `/parallel-plan` is the slash command. */
const CALL = /(?:npx |\$ |`|\/bin\/)parallel-plan(?:\.mjs)?"? ([a-z][a-z-]*)([^`\n]*)/g;

function isRule(name: string): boolean {
  return (RULE_NAMES as readonly string[]).includes(name);
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s`])--([a-z][a-z-]*)/g)].map(([, name = ""]) => name);
}

function isOption(verb: string, name: string): boolean {
  return Object.hasOwn(COMMANDS[verb]?.options ?? {}, name);
}

test("the README names options of validate", () => {
  const spans = [...read("README.md").matchAll(/`--([a-z-]+)[^`]*`/g)].map(([, name = ""]) => name);
  expect(spans.length).toBeGreaterThan(4);
  expect(spans.filter((name) => !isOption("validate", name))).toEqual([]);
});

describe("configuration by example", async () => {
  const yaml = (page: string): string[] =>
    readPage(read(page))
      .sections.flatMap(({ fences }) => fences)
      .filter(({ language }) => language === "yaml")
      .map(({ body }) => body);
  const bodies = ["README.md", "docs/configuration.md"]
    .flatMap(yaml)
    .filter((body) => !/^(?:name: plans|\s+- run:)/.test(body));
  const configs = await Promise.all(
    bodies.map((body) => readConfig(new TextEncoder().encode(body))),
  );
  const all = configs.map(({ config }): Config => config);

  test("fits the schema", () => {
    expect(configs.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("says other things than the default, but for the page that shows the default", () => {
    expect(all.map((config) => config.rules.size)).toEqual([2, 0, 2]);
    expect(all[0]).toMatchObject({ plansDir: "docs/plans", hook: "warn" });
    expect(all[1]).toEqual(DEFAULT_CONFIG);
    expect(configs[1]?.index.text).toContain(`bytes: ${DEFAULT_LIMITS.bytes}`);
  });

  test("the limits' table gives the defaults", () => {
    const rows = [...read("docs/configuration.md").matchAll(/^\| `(\w+)` \| [^|]+ \| (\d+) \|$/gm)];
    expect(Object.fromEntries(rows.map(([, name, value]) => [name, Number(value)]))).toEqual(
      DEFAULT_LIMITS,
    );
  });

  test("the table of keys is that of the schema", () => {
    const schema = JSON.parse(read("schemas/config.schema.json")) as { properties: object };
    const [table = ""] = read("docs/configuration.md").split("## The root");
    const keys = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
  });
});

test("the set-up for pre-commit names a hook of this repository", () => {
  const page = readPage(read("docs/hooks.md"));
  const block = page.sections
    .flatMap(({ fences }) => fences)
    .find(({ body }) => body.startsWith("repos:"));
  const text = block?.body ?? "";
  const { value } = readYaml(text, 0, new LineIndex(text), DEFAULT_LIMITS);
  const ids = [...read(".pre-commit-hooks.yaml").matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id);
  expect(value).toMatchObject({ repos: [{ hooks: ids.map((id) => ({ id })) }] });
});

/** Paths that pages name for the sake of an example. */
const EXAMPLE_PATHS = new Set([
  "src/api/users.ts",
  "lib/x.ts",
  "lib/new.ts",
  "src/lib/new.ts",
  "bin/tool/main.ts",
]);

test("the layers of the architecture are the folders of src", () => {
  const table = read("docs/architecture.md").split("## Layers")[1]?.split("\n## ")[0] ?? "";
  const layers = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, layer]) => layer);
  expect(layers.toSorted()).toEqual(readdirSync(join(root, "src")).toSorted());
});

test.each(["docs/architecture.md", ...adrs])("the sources that %s names exist", (page) => {
  const spans = [...read(page).matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = ""]) => path);
  const found = (path: string): boolean =>
    ["", "src", "src/formats/task-plan"].some((from) => existsSync(join(root, from, path)));
  expect(spans.filter((path) => !found(path) && !EXAMPLE_PATHS.has(path))).toEqual([]);
});
