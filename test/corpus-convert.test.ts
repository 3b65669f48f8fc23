import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { convertPlan, planFormats } from "../src/formats/convert/convert.ts";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { readPlan } from "../src/formats/read.ts";
import type { FormatId, Plan, Task } from "../src/model/plan.ts";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/**
 * Public plans, each written in every format and back. They are not part of the repository: the folder
 * lies beside the checkout, or PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const corpus = join(SHARED, "corpus");
const FOLDERS: Partial<Record<FormatId, string>> = {
  "task-plan": "task-plan",
  "work-packages": "work-packages",
  "execution-plan": "execution-plan",
  "session-plan": "session-plan",
};

const files = Object.entries(FOLDERS).flatMap(([format, folder]) =>
  existsSync(join(corpus, folder))
    ? readdirSync(join(corpus, folder))
        .filter((name) => /\.(?:md|ya?ml)$/.test(name) && !name.endsWith(".shared.md"))
        .map((name) => ({ file: `${folder}/${name}`, format: format as FormatId }))
    : [],
);

if (files.length === 0) {
  console.warn(
    `SKIPPED: public plans were not converted, because ${corpus} holds none; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

/** What no document that we wrote may have, whatever the plan says. */
const UNREAD = new Set(["plan/unreadable", "plan/schema", "plan/no-tasks", "dependency/malformed"]);

const names = (ids: readonly string[], now: ReadonlyMap<string, string>): string[] =>
  [...new Set(ids.map((id) => now.get(id) ?? id))].toSorted();

/** Dependencies and claims of a plan; `create`, `modify` and `delete` are `write` where a format says no more. */
function core(
  { tasks }: Plan,
  now: ReadonlyMap<string, string>,
  told: (field: string) => boolean,
): object[] {
  const access = (one: string): string =>
    told("claims") && /^(?:create|modify|delete)$/.test(one) ? "write" : one;
  // A format may ask for something to read, and then it is told.
  const isKept = ({ access: one }: Task["claims"][number]): boolean =>
    !(one === "read" && told("claims"));
  return tasks
    .map(({ id, dependsOn, claims }) => ({
      id: now.get(id) ?? id,
      dependsOn: names(
        dependsOn.map((one) => one.id),
        now,
      ),
      claims: names(
        claims.filter(isKept).map((one) => `${access(one.access)} ${one.pattern}`),
        new Map(),
      ),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function read(text: string | Uint8Array, as: FormatId) {
  const { file, diagnostics } = await judge(text, { path: "x/plan", as });
  return { plan: file.parsed?.plan, errors: diagnostics.filter((one) => one.severity === "error") };
}

describe.skipIf(files.length === 0).each(planFormats())("as %s", (to) => {
  test.each(files)("$file keeps dependencies and claims", async ({ file, format }) => {
    const { plan, errors } = await read(readFileSync(join(corpus, file)), format);
    if (!plan || plan.tasks.length === 0) return;
    const there = await convertPlan(plan, to);
    const copy = await read(there.text, to);
    const told = (field: string): boolean =>
      there.lost.some((sentence) => sentence.includes(` the ${field} of `));
    expect(core(copy.plan!, new Map(), told)).toEqual(core(plan, there.ids, told));
    const home = planFormats().includes(format) ? format : to;
    const back = await convertPlan(copy.plan!, home);
    const again = await readPlan(new TextEncoder().encode(back.text), "plan", {
      as: home,
      limits: DEFAULT_LIMITS,
    });
    const gone = (field: string): boolean =>
      told(field) || back.lost.some((sentence) => sentence.includes(` the ${field} of `));
    expect(core(again.parsed!.plan, new Map(), gone)).toEqual(core(copy.plan!, back.ids, gone));
    const worse = there.lost.length > 0 || errors.length > 0 ? [] : copy.errors;
    expect(worse).toEqual([]);
    const unread = copy.errors.filter(({ rule }) => UNREAD.has(rule));
    expect(unread).toEqual([]);
  });
});
