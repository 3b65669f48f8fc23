import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/**
 * Public plans, with what another reader made of each. They are not part of the repository: the folder
 * lies beside the checkout, or PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const corpus = join(SHARED, "corpus");
const expectations = join(corpus, "expected-task-plan.jsonl");
const present = existsSync(expectations) && existsSync(join(corpus, "task-plan"));

if (!present) {
  console.warn(
    `SKIPPED: the plans of the public corpus were not checked, because ${corpus} holds no expected-task-plan.jsonl and task-plan/; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

interface Expected {
  file: string;
  tasks: { id: string; dependsOn: string[] }[];
  /** Two ids and a path. */
  writeRaces: [string, string, string][];
  createRaces: [string, string, string][];
}

/** Tasks that we read and the other reader left out, by the end of the file's name, with the reason. */
const MORE: Record<string, { ids: string[]; why: string }> = {
  "pull-on-startup.md": {
    ids: ["3.7", "4.5"],
    why: 'their headings say "(Optional)" and are tasks like any other, with dependencies and files',
  },
};

const plans: Expected[] = present
  ? readFileSync(expectations, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Expected)
  : [];
const known = Object.getOwnPropertyNames(Object.prototype).toSorted();

describe.skipIf(!present)("the public corpus", () => {
  test("holds plans", () => expect(plans.length).toBeGreaterThan(50));

  test.each(plans)("$file reads as the other reader read it", async (plan) => {
    const { file, diagnostics } = await judge(readFileSync(join(corpus, plan.file)), {
      path: plan.file,
    });
    expect(file.parsed?.format).toBe("task-plan");
    const more = Object.entries(MORE).find(([name]) => plan.file.endsWith(name))?.[1].ids ?? [];
    const read = (file.parsed?.plan.tasks ?? [])
      .filter(({ id }) => !more.includes(id))
      .map(({ id, dependsOn }) => ({
        id,
        dependsOn: dependsOn.map((other) => other.id).toSorted(),
      }));
    const expected = plan.tasks
      .filter(({ id }) => !more.includes(id))
      .map(({ id, dependsOn }) => ({ id, dependsOn: dependsOn.toSorted() }));
    expect(read).toEqual(expected);
    const races = new Map(
      diagnostics
        .filter(({ rule }) => rule === "ownership/write-race" || rule === "ownership/create-race")
        .map(({ rule, tasks, paths }) => [key(tasks, paths[0] ?? ""), rule]),
    );
    // A file that one task creates and another modifies is a create race, whatever it is called there.
    expect(plan.writeRaces.filter(([a, b, path]) => !races.has(key([a, b], path)))).toEqual([]);
    const isCreateRace = ([a, b, path]: [string, string, string]): boolean =>
      races.get(key([a, b], path)) === "ownership/create-race";
    expect(plan.createRaces.filter((race) => !isCreateRace(race))).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(known);
  });

  test("tasks that only we read are there", async () => {
    for (const [name, { ids }] of Object.entries(MORE)) {
      const plan = plans.find(({ file }) => file.endsWith(name));
      const { file } = await judge(readFileSync(join(corpus, plan?.file ?? "")));
      expect(file.parsed?.plan.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }
  });

  test("the shared documents beside them read as such", async () => {
    const names = present ? readdirSync(join(corpus, "task-plan")) : [];
    const documents = names.filter((name) => name.endsWith(".shared.md"));
    expect(documents.length).toBeGreaterThan(0);
    const formats = new Map<string, string>();
    for (const name of documents) {
      const { file } = await judge(readFileSync(join(corpus, "task-plan", name)), { path: name });
      formats.set(name, file.parsed?.format ?? "none");
    }
    expect([...formats].filter(([, format]) => format !== "shared")).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(known);
  });
});

function key(tasks: readonly string[], path: string): string {
  return `${tasks.toSorted().join(" ")} ${path}`;
}
