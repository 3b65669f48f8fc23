import fc from "fast-check";
import { shapeOf, tidyPath } from "../../../src/model/path.ts";
import type { Access, Claim, Plan, Task } from "../../../src/model/plan.ts";
import { HOSTILE_STRINGS } from "../../support/hostile-strings.ts";

/** Values that formats were made for, or those that somebody chose to break a writer. */
export interface Texts {
  line: fc.Arbitrary<string>;
  text: fc.Arbitrary<string>;
  id: fc.Arbitrary<string>;
  path: fc.Arbitrary<string>;
  command: fc.Arbitrary<string>;
  name: fc.Arbitrary<string>;
  lock: fc.Arbitrary<string>;
}

const WORDS = ["Keep", "the", "index", "of", "notes", "small", "and", "test", "it", "well"];
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((all) => all.join(" "));

const FILES = ["src/a.ts", "src/b_c.ts", "src/app/[id]/page.tsx", "docs/", "src/**", "lib/*.ts"];
const MORE_FILES = ["db/001-users.sql", "Makefile", ".github/workflows/x.yml", "a/{b,c}.ts"];

/** What people write. */
export const USUAL: Texts = {
  line: words(1, 6),
  text: fc
    .array(
      fc.oneof(
        words(3, 12).map((line) => `${line}.`),
        words(2, 4).map((line) => `- ${line}`),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines) => lines.join("\n\n")),
  id: fc.constantFrom("1.1", "1.2", "2.1", "2.2", "3.1", "T1", "4", "A.1", "1A-1"),
  path: fc.constantFrom(...FILES.filter((path) => !path.includes("[")), ...MORE_FILES),
  command: fc.constantFrom("npm test", "make", "npx vitest run test/a_b.test.ts", "go test ./..."),
  name: fc.constantFrom("feature-one", "feature_two", "wt.three"),
  lock: fc.constantFrom("db:schema:user_accounts", "flag:billing/plan", "env:shared"),
};

const MARKUP = [
  "#### Task 9.9: more Depends on [1.1]",
  "## Advice",
  "Files to Create",
  "- Files to Delete:\n- src/a.ts",
  "```\ncode",
  "<!-- gone",
  "--> back",
  "[COMPLETED]",
  "(2h) {agent}",
  "Depends on [9]",
  "**Verification:** `rm -rf x`",
  "| File | Action |\n|---|---|\n| src/a.ts | create |",
  "### Worker 1: one",
  "---",
  "a\n\n\nb",
  "\u0000\u001B[31m\u202E",
  "\uD800",
  "  ",
  "",
  "no",
  "2026-01-01",
  "1.0",
  "x: y # z",
  "- a",
  "`a` ``b`` c",
  "all",
  "none",
  "__proto__",
];
const hostile = fc.oneof(
  fc.constantFrom(...MARKUP, ...Object.values(HOSTILE_STRINGS)),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.array(fc.constantFrom(...MARKUP, ...WORDS), { maxLength: 4 }).map((all) => all.join("\n")),
);

/** What nobody should write. */
export const HOSTILE: Texts = {
  line: fc.oneof(USUAL.line, hostile),
  text: fc.oneof(USUAL.text, hostile),
  id: fc.oneof(USUAL.id, fc.constantFrom("wp-api", "not-found", "t1-1", "W1", "api_"), hostile),
  path: fc.oneof(fc.constantFrom(...FILES, ...MORE_FILES), hostile),
  command: fc.oneof(USUAL.command, hostile),
  name: fc.oneof(USUAL.name, hostile),
  lock: fc.oneof(USUAL.lock, hostile),
};

const AT = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const located = <T>(value: T): { value: T; at: typeof AT } => ({ value, at: AT });

function claim(access: Access, written: string): Claim {
  const tidy = tidyPath(written);
  return { ...tidy, shape: shapeOf(tidy.pattern), written, at: AT, access };
}

const ACCESSES = ["create", "modify", "delete", "write", "read", "deny"] as const;

/** A task of each id; dependencies are numbers of tasks, or further ids. */
function task(texts: Texts, id: string, ids: readonly string[]): fc.Arbitrary<Task> {
  const other = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: texts.id },
  );
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  return fc
    .record({
      title: texts.line,
      done: fc.boolean(),
      needs: fc.uniqueArray(other, { maxLength: 3 }),
      claims: fc.uniqueArray(fc.tuple(fc.constantFrom(...ACCESSES), texts.path), {
        maxLength: 5,
        selector: ([access, path]) => `${access} ${path}`,
      }),
      locks: fc.uniqueArray(texts.lock, { maxLength: 2 }),
      estimate: maybe(fc.integer({ min: 1, max: 900 })),
      priority: maybe(fc.integer({ min: 1, max: 10 })),
      wave: maybe(fc.integer({ min: 1, max: 4 })),
      commands: fc.uniqueArray(texts.command, { maxLength: 2 }),
      branch: maybe(texts.name),
      worktree: maybe(texts.name),
      text: texts.text,
    })
    .map((made) => ({
      id,
      title: made.title,
      done: made.done,
      dependsOn: made.needs.map((need) => ({ id: need, at: AT })),
      claims: made.claims.map(([access, path]) => claim(access, path)),
      locks: made.locks.map(located),
      ...(made.estimate !== undefined && { estimate: located(made.estimate) }),
      ...(made.priority !== undefined && { priority: located(made.priority) }),
      ...(made.wave !== undefined && { wave: located(made.wave) }),
      verification: made.commands.map(located),
      ...(made.branch !== undefined && { branch: located(made.branch) }),
      ...(made.worktree !== undefined && { worktree: located(made.worktree) }),
      brief: { text: made.text, readingList: false, saysNoFiles: false, code: [] },
      at: AT,
      section: AT,
    }));
}

/** Plans of these texts: tasks in up to three phases, or in none. */
export function plans(texts: Texts): fc.Arbitrary<Plan> {
  return fc
    .tuple(fc.uniqueArray(texts.id, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }))
    .chain(([ids, phases]) =>
      fc.record({
        title: texts.line,
        summary: fc.option(texts.line, { nil: undefined }),
        advice: fc.option(texts.text, { nil: undefined }),
        references: fc.uniqueArray(texts.path, { maxLength: 2 }),
        phaseTitles: fc.array(texts.line, { minLength: phases, maxLength: phases }),
        tasks: fc.tuple(...ids.map((id) => task(texts, id, ids))),
      }),
    )
    .map(({ title, summary, advice, references, phaseTitles, tasks }) => {
      const perPhase = Math.ceil(tasks.length / Math.max(1, phaseTitles.length));
      const used = phaseTitles.slice(0, Math.ceil(tasks.length / perPhase));
      return {
        format: "task-plan",
        title,
        ...(summary !== undefined && { summary }),
        ...(advice !== undefined && { advice }),
        phases: used.map((name, i) => ({ id: String(i + 1), title: name, at: AT })),
        tasks: tasks.map((one, i) =>
          used.length === 0 ? one : { ...one, phase: String(Math.floor(i / perPhase) + 1) },
        ),
        references: references.map((path) => claim("read", path)),
        allows: [],
      };
    });
}
