import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertPlan, planFormats } from "../../src/formats/convert/convert.ts";
import { type ReadFile, readPlan } from "../../src/formats/read.ts";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import type { FormatId, Plan, Task } from "../../src/model/plan.ts";
import { HOSTILE, plans, USUAL } from "./support/generated-plan.ts";

const SEED = 20261121;
const RUNS = Number(process.env["ROUND_TRIP_RUNS"] ?? 20);
console.info(`round trips: seed ${SEED}, ${RUNS} plans a law (ROUND_TRIP_RUNS)`);

type Values = (task: Task, ids: ReadonlyMap<string, string>) => unknown;
const value = (located: { value: unknown } | undefined): unknown => located?.value;
const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
const claims = ({ claims }: Task, reads = true): string[] =>
  claims
    .filter(({ access }) => reads || access !== "read")
    .map(({ access, pattern }) => `${access} ${pattern}`)
    .toSorted();
const WRITES = /^(?:create|modify|delete) /;
const asWrites = (all: string[]): string[] =>
  [...new Set(all.map((one) => one.replace(WRITES, "write ")))].toSorted();

/** Everything of a task that the laws look at, with the words by which what is lost names it. */
const FIELDS: Record<string, Values> = {
  title: ({ title }) => title,
  phase: ({ phase }) => phase,
  "done mark": ({ done }) => done,
  dependencies: ({ dependsOn }, ids) =>
    [...new Set(dependsOn.map(({ id }) => ids.get(id) ?? id))].toSorted(),
  claims: (task) => [...new Set(claims(task))],
  locks: ({ locks }) => locks.map(value),
  estimate: ({ estimate }) => value(estimate),
  priority: ({ priority }) => value(priority),
  wave: ({ wave }) => value(wave),
  verification: ({ verification }) => verification.map(value),
  branch: ({ branch }) => value(branch),
  worktree: ({ worktree }) => value(worktree),
  instructions: ({ brief }) => lines(brief.text).map((line) => line.trim()),
};

/** A session plan cuts its phases itself, and says what it claims beside its instructions. */
const { phase: _phase, instructions: _instructions, ...SESSION_FIELDS } = FIELDS;

/** What a format gives back of usual plans exactly as it was, beside ids, which it may rename. */
const HOLDS: Partial<Record<FormatId, Record<string, Values>>> = {
  "task-plan": FIELDS,
  "session-plan": SESSION_FIELDS,
  "work-packages": {
    title: FIELDS["title"]!,
    dependencies: FIELDS["dependencies"]!,
    claims: (task) => asWrites(claims(task, false)),
    locks: FIELDS["locks"]!,
    verification: FIELDS["verification"]!,
    instructions: FIELDS["instructions"]!,
  },
};

/** Formats that write tasks by their order, so that one of a circle of tasks may come first or last. */
const BY_ORDER: ReadonlySet<FormatId> = new Set<FormatId>(["session-plan"]);

function hasCycle({ tasks }: Plan): boolean {
  let left = tasks;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const next = left.filter(({ dependsOn }) => dependsOn.some(({ id }) => ids.has(id)));
    if (next.length === left.length) return next.length > 0;
    left = next;
  }
}

/** Rules of readers that speak of a document's form; hidden characters are the plan's own. */
const FAULTS: ReadonlySet<string> = new Set([
  "plan/schema",
  "plan/partly-read",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/missing",
]);

const read = (text: string, as: FormatId): Promise<ReadFile> =>
  readPlan(new TextEncoder().encode(text), "plan", { as, limits: DEFAULT_LIMITS });

async function parse(text: string, as: FormatId): Promise<Plan> {
  return (await read(text, as)).parsed!.plan;
}

/** The tasks of a plan with their fields, by the ids that `ids` gives them. */
function fieldsOf(
  plan: Plan,
  fields: Record<string, Values>,
  ids: ReadonlyMap<string, string> = new Map(),
): [string, Record<string, unknown>][] {
  return plan.tasks.map((task) => [
    ids.get(task.id) ?? task.id,
    Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of(task, ids)])),
  ]);
}

const law = (
  texts: typeof USUAL,
  property: (plan: Plan) => Promise<void>,
  runs = RUNS,
): Promise<void> =>
  fc.assert(fc.asyncProperty(plans(texts), property), { seed: SEED, numRuns: runs });

describe.each(planFormats())("%s", (format) => {
  test("gives back what it holds of a usual plan", () =>
    law(USUAL, async (plan) => {
      const { text, ids } = await convertPlan(plan, format);
      const holds = HOLDS[format] ?? { dependencies: FIELDS["dependencies"]! };
      const back = new Map(fieldsOf(await parse(text, format), holds));
      expect(back).toEqual(new Map(fieldsOf(plan, holds, ids)));
    }));

  test.each([
    ["a usual plan", USUAL],
    ["a hostile plan", HOSTILE],
  ])("a reader has no fault to find in the form of %s", (_, texts) =>
    law(texts, async (plan) => {
      const { text } = await convertPlan(plan, format);
      const { findings } = await read(text, format);
      // A placeholder in a name is the plan's own.
      const found = findings.filter(
        (one) => FAULTS.has(one.rule) && !/placeholder/.test(one.message),
      );
      expect({ text, found }).toMatchObject({ found: [] });
    }),
  );

  test.each([
    ["a usual plan", USUAL],
    ["a hostile plan", HOSTILE],
  ])("tells all that it does not give back of %s", (_, texts) =>
    law(texts, async (plan) => {
      const { text, lost, ids } = await convertPlan(plan, format);
      expectTold(plan, await parse(text, format), ids, lost);
    }),
  );

  test.each([
    ["a usual plan", USUAL],
    ["a hostile plan", HOSTILE],
  ])("written, read and written again, %s is the same text and nothing more is lost", (_, texts) =>
    law(texts, async (plan) => {
      fc.pre(!BY_ORDER.has(format) || !hasCycle(plan));
      const once = await convertPlan(plan, format);
      const again = await convertPlan(await parse(once.text, format), format);
      expect(again.text).toBe(once.text);
      expect(again.lost).toEqual([]);
    }),
  );
});

const PAIRS = planFormats().flatMap((one) =>
  planFormats()
    .filter((other) => other !== one)
    .map((other) => [one, other] as const),
);

describe.each(PAIRS)("%s by way of %s", (one, other) => {
  test.each([
    ["a usual plan", USUAL],
    ["a hostile plan", HOSTILE],
  ])("%s comes back as it was but for what was lost", (_, texts) =>
    law(
      texts,
      async (plan) => {
        const before = await parse((await convertPlan(plan, one)).text, one);
        const there = await convertPlan(before, other);
        const back = await convertPlan(await parse(there.text, other), one);
        const after = await parse(back.text, one);
        const ids = compose(before, there.ids, back.ids);
        expectTold(before, after, ids, [...there.lost, ...back.lost]);
        const again = texts === USUAL ? await convertPlan(after, other) : there;
        expect(again.text).toBe(there.text);
      },
      Math.ceil(RUNS / 4),
    ),
  );
});

/** Ids of a plan, each with what it is after two conversions. */
function compose(
  { tasks }: Plan,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): Map<string, string> {
  const named = tasks.flatMap(({ id, dependsOn }) => [id, ...dependsOn.map((one) => one.id)]);
  return new Map(
    named.map((id) => {
      const between = first.get(id) ?? id;
      return [id, second.get(between) ?? between];
    }),
  );
}

/** Every field of a task that came back otherwise must be told. */
function expectTold(
  plan: Plan,
  back: Plan,
  ids: ReadonlyMap<string, string>,
  lost: readonly string[],
): void {
  const after = new Map(fieldsOf(back, FIELDS));
  for (const [id, fields] of fieldsOf(plan, FIELDS, ids)) {
    for (const [name, from] of Object.entries(fields)) {
      const to = after.get(id)?.[name];
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const field = after.has(id) ? ` the ${name} of ` : " the tasks ";
      const told = lost.some((sentence) => sentence.includes(field));
      expect({ id, name, from, to, told, lost }).toMatchObject({ told: true });
    }
  }
}
