import { parse } from "yaml";
import { expect, test } from "vitest";
import { fixAll } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText } from "./support.ts";

const setup = { path: "work-packages.yaml" };
const mended = async (text: string): Promise<string> =>
  (await fixAll(text, async (one) => (await judge(one, setup)).diagnostics)).text;

const RACY = { scope: "{ write_allow: [x.ts], read_allow: [docs/**] }" };

/** Packages wp-a and wp-b that race, and wp-c, which wp-b may wait for. */
const plan = (dependsOn: string): string =>
  documentText(
    packageText("wp-a", RACY) +
      packageText("wp-c") +
      packageText("wp-b", { ...RACY, depends_on: dependsOn }).replace(
        "depends_on: \n",
        "depends_on:\n",
      ),
  );

test.each([
  ["an empty list", "[]", "depends_on: [wp-a]\n"],
  [
    "a list on a line, with a quoted id and a comment",
    '["wp-c"] # why',
    'depends_on: ["wp-c", wp-a] # why\n',
  ],
  ["a list in lines", "\n      - wp-c", "depends_on:\n      - wp-c\n      - wp-a\n"],
  [
    "a list in lines, with a comment",
    "\n    - wp-c # why",
    "depends_on:\n    - wp-c # why\n    - wp-a\n",
  ],
  [
    "a list in brackets over lines",
    "[\n      wp-c, # why\n    ]",
    "depends_on: [\n      wp-c, wp-a, # why\n    ]\n",
  ],
  ["null", "null", "depends_on: [wp-a]\n"],
  ["nothing behind the colon", " ", "depends_on: [wp-a]"],
])("a race is repaired in %s", async (_, written, expected) => {
  const text = await mended(plan(written));
  expect(text).toContain(expected);
  expect((await judge(text, setup)).diagnostics).toEqual([]);
});

test("a race is repaired where no dependencies are told", async () => {
  const text = await mended(plan(""));
  expect(text).toContain("  - package_id: wp-b\n    depends_on: [wp-a]\n");
  expect((await judge(text, setup)).diagnostics).toEqual([]);
});

test.each([
  ["a race", { scope: "{ write_allow: [x.ts], read_allow: [docs/**] }" }],
  ["a lock", { locks: "{ files: [], keys: [env:shared] }" }],
])("JSON stays JSON when %s is repaired", async (_, more: Record<string, string>) => {
  const text = documentText(packageText("wp-a", more) + packageText("wp-b", more));
  const json = JSON.stringify(parse(text), null, 2);
  const after = JSON.parse(await mended(json)) as { packages: { depends_on: string[] }[] };
  expect(after.packages.map((one) => one.depends_on)).toEqual([[], ["wp-a"]]);
});
