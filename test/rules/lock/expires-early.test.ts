import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findingsIn, type Setup } from "../support/findings.ts";

const rule = "lock/expires-early";
const setup: Setup = { path: "changes/search/work-packages.yaml" };
const DEFAULTS = "defaults: { lock_ttl_minutes: 30, timeout_minutes: 45 }\n";

const locks = (ttl: string, keys = "db:schema:users"): string =>
  `{ files: [], keys: [${keys}]${ttl === "" ? "" : `, ttl_minutes: ${ttl}`} }`;

const plan = (fields: Record<string, string>, head = ""): string =>
  documentText(packageText("wp-a", fields), head);

test.each([
  ["locks that live longer", plan({ locks: locks("90"), timeout_minutes: "60" })],
  ["locks that live as long", plan({ locks: locks("60"), timeout_minutes: "60" })],
  ["locks without a time to live", plan({ locks: locks("") })],
  ["a package without a timeout", plan({ locks: locks("5"), timeout_minutes: "" })],
  ["a package that locks nothing", plan({ locks: locks("5", "") })],
  ["an own time above the default", plan({ locks: locks("90") }, DEFAULTS)],
])("accepts %s", async (_, text) => expect(await findingsIn(rule, text, setup)).toEqual([]));

test("finds the time of a package, with a fix", async () => {
  const text = plan({ locks: locks("30"), timeout_minutes: "60" });
  expect(await findingsIn(rule, text, setup)).toEqual([
    {
      severity: "warning",
      at: "10:     locks: { files: [], keys: [db:schema:users], ttl_minutes: «30» }",
      message:
        "the locks of package wp-a expire after 30 minutes, but it may run for 60; expected locks that live at least as long",
      tasks: ["wp-a"],
      related: ["13:     timeout_minutes: «60» its timeout is 60 minutes"],
      fixes: [
        "let the locks live for 60 minutes →     locks: { files: [], keys: [db:schema:users], ttl_minutes: 60 }",
      ],
    },
  ]);
});

test("finds a default that is too short", async () => {
  expect(await findingsIn(rule, plan({ locks: locks("") }, DEFAULTS), setup)).toEqual([
    {
      severity: "warning",
      at: "6:   - package_id: «wp-a»",
      message:
        "the locks of package wp-a expire after 30 minutes by default, but it may run for 60; expected locks that live at least as long",
      tasks: ["wp-a"],
      related: [
        "14:     timeout_minutes: «60» its timeout is 60 minutes",
        "4: defaults: { lock_ttl_minutes: «30», timeout_minutes: 45 } locks live 30 minutes by default",
      ],
    },
  ]);
});

test("finds an own time below the default timeout", async () => {
  const text = plan({ locks: locks("30"), timeout_minutes: "" }, DEFAULTS);
  const found = await findingsIn(rule, text, setup);
  expect(found.map(({ message }) => message)).toEqual([
    "the locks of package wp-a expire after 30 minutes, but it may run for 45; expected locks that live at least as long",
  ]);
});

test("has no fix where no lock may live so long", async () => {
  const text = plan({ locks: locks("400"), timeout_minutes: "600" });
  const found = await findingsIn(rule, text, setup);
  expect(found.map(({ fixes }) => fixes)).toEqual([undefined]);
});
