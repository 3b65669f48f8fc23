import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText } from "./support.ts";

const path = "changes/search/work-packages.yaml";
const setup = {
  path,
  surroundings: { path, hasShared: false, tasksFile: "- [ ] 1.1 One\n- [ ] 2 Two\n" },
};

const WHOLE = [
  documentText(packageText("wp-a") + packageText("wp-b", { depends_on: "[wp-a]" })),
  `change_id: search\npackages:\n  - id: a\n    name: "A"\n    dependencies: [c]\n    tasks: [1.1]\n    verification: tier_b\n  - id: c\n`,
];

const PIECES = [
  ..."null|[]|{}|5|true|- a|packages:|#|{|]|**|[a-|../..|1.1-9.9|api:get /x/|x;id".split("|"),
  '"',
  "|",
  "\t",
  ": ",
  "  ",
  "__proto__: 1",
  "# parallel-plan: allow lock/conflict: x",
];

/** A damage: the line it hits, what happens there, and with what. */
const damage = fc.tuple(
  fc.nat(60),
  fc.constantFrom("drop", "value", "insert", "cut"),
  fc.constantFrom(...PIECES),
);

function damaged(text: string, damages: readonly [number, string, string][]): string {
  const lines = text.split("\n");
  for (const [number, how, piece] of damages) {
    const at = number % lines.length;
    const line = lines[at] ?? "";
    if (how === "drop") lines.splice(at, 1);
    else if (how === "insert") lines.splice(at, 0, piece);
    else if (how === "value") lines[at] = line.replace(/:.*/, `: ${piece}`);
    else lines[at] = line.slice(0, line.length >> 1) + piece;
  }
  return lines.join("\n");
}

test("damaged documents never throw, and have findings with places, before and after their fixes", async () => {
  const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
  const law = fc.asyncProperty(fc.constantFrom(...WHOLE), damages, async (text, hits) => {
    const { diagnostics, file } = await judge(damaged(text, hits), setup);
    for (const { location } of diagnostics) expect(location.start.line).toBeGreaterThan(0);
    const { text: fixed } = applyFixes(file.index.text, mendsOf(diagnostics));
    expect((await judge(fixed, setup)).file.parsed?.format).toBe("work-packages");
  });
  await fc.assert(law, { seed: 20, numRuns: 300 });
});
