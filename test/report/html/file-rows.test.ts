import { expect, test } from "vitest";
import { fileRows } from "../../../src/report/html/file-rows.ts";
import { viewOf } from "../../../src/report/html/view.ts";
import { inputOf } from "./support/page.ts";

/** Rows as `path: task letters`, with `!` for a race, shared ones in brackets. */
async function rows(plan: string): Promise<string[]> {
  const { tasks, findings } = viewOf(await inputOf(plan));
  return fileRows(tasks, findings).map(({ pattern, uses, shared }) => {
    const told = uses.map(
      ({ task, accesses, races }) =>
        `${tasks[task]!.id} ${accesses.map((access) => access[0]).join("")}${races ? "!" : ""}`,
    );
    return `${shared ? `[${pattern}]` : pattern}: ${told.join(", ")}`;
  });
}

test.each([
  ["one task a file, by name", "1 creates b.txt | 2 creates a.txt", ["a.txt: 2 c", "b.txt: 1 c"]],
  [
    "what a task does to a file, the strongest first",
    "1 reads a.txt, modifies a.txt",
    ["a.txt: 1 mr"],
  ],
  [
    "shared by a writer and a reader in order; two readers share nothing",
    "1 creates a.txt, reads b.txt | 2 needs 1, reads a.txt b.txt",
    ["[a.txt]: 1 c, 2 r", "b.txt: 1 r, 2 r"],
  ],
  [
    "races first",
    "1 creates a.txt, modifies x.txt | 2 modifies x.txt",
    ["[x.txt]: 1 m!, 2 m!", "a.txt: 1 c"],
  ],
  [
    "a race of a folder with a file in it marks both rows",
    "1 modifies src/ | 2 modifies src/x.ts",
    ["src/: 1 m!", "src/x.ts: 2 m!"],
  ],
  [
    "a race of a glob with a file that it matches marks both rows",
    "1 modifies src/*.ts lib/a.ts | 2 modifies src/x.ts",
    ["src/*.ts: 1 m!", "src/x.ts: 2 m!", "lib/a.ts: 1 m"],
  ],
])("%s", async (_, plan, expected) => {
  expect(await rows(plan)).toEqual(expected);
});

test("an accepted race is not marked", async () => {
  const { plan, ...input } = await inputOf("1 modifies x.txt | 2 modifies x.txt");
  const diagnostics = input.diagnostics.map((one) => ({ ...one, accepted: "each appends" }));
  expect(viewOf({ ...input, plan, diagnostics }).racing.size).toBe(0);
  expect(viewOf({ ...input, plan }).racing.size).toBe(2);
});
