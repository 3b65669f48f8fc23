import fc from "fast-check";
import { expect, test } from "vitest";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { differences } from "../../../src/formats/convert/differences.ts";
import type { Access, Claim, Plan, Task } from "../../../src/model/plan.ts";
import { shapeOf } from "../../../src/model/path.ts";
import { judge } from "../../rules/support/findings.ts";
import { planText } from "../../rules/support/plan.ts";
import { readExecutionPlan, template } from "./support/plan.ts";

const AT = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const SEED = 20_261_121;

const id = fc.oneof(
  fc.nat(30).map((n) => `W${n}`),
  fc.constantFrom("1.1", "2.3a", "T7", "pkg-api", "wp_core", "Agent 2", "Stream A", "agent-4", "A"),
);
const path = fc.constantFrom(
  "src/a.ts",
  "src/api/",
  "src/**/*.ts",
  "app/[id]/(tabs)/page.tsx",
  "Makefile",
  ".github/workflows/ci.yml",
  "docs/my notes.md",
  "a_b/__init__.py",
  "weird|name.ts",
  "data",
  "src/{a,b}.ts",
  "lib/x-1/y.rs",
);
const access = fc.constantFrom<Access[]>("create", "modify", "delete", "write", "read", "deny");
const word = fc.constantFrom(
  "Build it",
  "**Branch:** no",
  "# Heading",
  "| a | b |",
  "Depends on: W1",
  "```",
  "- step one",
  "Done",
  "x (2h)",
  "Use `a` & <b>",
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ value: T; at: typeof AT } | undefined> =>
  fc.option(
    value.map((one) => ({ value: one, at: AT })),
    { nil: undefined },
  );

const task = (own: string, before: readonly string[]): fc.Arbitrary<Task> =>
  fc
    .record({
      title: fc.constantFrom(
        "Build",
        "Search: index",
        "C# (part 2)",
        "A — B",
        "",
        "2 things",
        "[x] odd",
      ),
      needs: fc.subarray([...before]),
      claims: fc.uniqueArray(fc.tuple(path, access), { maxLength: 4, selector: ([one]) => one }),
      estimate: maybe(fc.integer({ min: 1, max: 900 })),
      branch: maybe(fc.constantFrom("feat/x", "fix/a-b", "it's", "a_b_c")),
      worktree: maybe(fc.constantFrom("../wt-1", "../my_tree")),
      verification: fc.subarray([
        "npm test",
        "cargo check && cargo test -p x",
        "echo `id`",
        "make",
        "true # no",
      ]),
      lines: fc.array(word, { maxLength: 4 }),
      done: fc.boolean(),
    })
    .map(({ title, needs, claims, verification, lines, done, estimate, branch, worktree }) => ({
      id: own,
      title,
      done,
      dependsOn: needs.map((other) => ({ id: other, at: AT })),
      claims: claims.map(([pattern, how]): Claim => ({
        pattern,
        shape: shapeOf(pattern),
        written: pattern,
        access: how,
        at: AT,
      })),
      locks: [],
      verification: verification.map((value) => ({ value, at: AT })),
      ...(estimate && { estimate }),
      ...(branch && { branch }),
      ...(worktree && { worktree }),
      brief: { text: lines.join("\n\n"), readingList: false, saysNoFiles: false, code: [] },
      at: AT,
      section: AT,
    }));

const plan: fc.Arbitrary<Plan> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 16 })
  .chain((ids) => fc.tuple(...ids.map((own, i) => task(own, ids.slice(0, i)))))
  .map((tasks): Plan => ({
    format: "task-plan",
    title: "Search",
    summary: "It finds pages.",
    phases: [],
    tasks,
    references: [],
    allows: [],
  }));

/** What a round trip must keep without a word in `lost`. */
const KEPT = new Set([
  "tasks",
  "dependencies",
  "claims",
  "verification",
  "branch",
  "worktree",
  "estimate",
  "done mark",
]);

test(`what is written is read back the same (seed ${SEED})`, async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(plan, async (one) => {
      const { text, ids, lost } = await convertPlan(one, "execution-plan");
      const { plan: back, findings } = await readExecutionPlan(text);
      const found = differences(one, back, ids).filter(
        // Who names no place is given one.
        ({ field, gone }) =>
          KEPT.has(field) && (gone.length > 0 || !/^(?:branch|worktree)$/.test(field)),
      );
      expect(found).toEqual([]);
      expect(findings).toEqual([]);
      if (lost.length === 0) plain++;
    }),
    { seed: SEED, numRuns: 80 },
  );
  expect(plain).toBeGreaterThan(0);
});

test("a plan that is written again does not change", async () => {
  const { plan: first } = await readExecutionPlan(template());
  const once = await convertPlan(first, "execution-plan");
  const { plan: second } = await readExecutionPlan(once.text);
  const twice = await convertPlan(second, "execution-plan");
  expect(twice.text).toBe(once.text);
  expect(once.lost).toEqual([]);
  expect(differences(first, second, new Map())).toEqual([]);
});

const LINE =
  "1.1 creates src/a.ts | 1.2 needs 1.1, modifies src/a.ts, writes src/b.ts | 1.3 needs 1.2, writes src/b.ts, reads c.ts";

test("a written plan has no finding of its own", async () => {
  const { file } = await judge(planText(LINE));
  const { text } = await convertPlan(file.parsed!.plan, "execution-plan");
  const { diagnostics, file: written } = await judge(text, { path: "docs/notes.md" });
  expect(written.parsed?.format).toBe("execution-plan");
  const told = diagnostics.filter(
    ({ severity, rule }) => severity !== "info" && rule !== "verification/missing",
  );
  expect(told).toEqual([]);
});

test("the order of the merges follows the dependencies", async () => {
  const { file } = await judge(
    planText("1.1 needs 1.3, modifies a.ts | 1.2 needs 1.1 | 1.3 modifies b.ts"),
  );
  const { text } = await convertPlan(file.parsed!.plan, "execution-plan");
  expect(text.match(/git .*merge --no-ff.*/g)).toEqual([
    "git -c merge.directoryRenames=false merge --no-ff --no-edit a-plan/1-3",
    "git -c merge.directoryRenames=false merge --no-ff --no-edit a-plan/1-1",
    "git -c merge.directoryRenames=false merge --no-ff --no-edit a-plan/1-2",
  ]);
});

test("every new file stands in the drawing of files, whatever its name", async () => {
  const names = ["app/[id]/page.tsx", "app/(tabs)/+page.ts", "src/größe.ts"];
  const line = names.map((name, i) => `1.${i + 1} creates ${name}`).join(" | ");
  const { file } = await judge(planText(line));
  const { text, lost } = await convertPlan(file.parsed!.plan, "execution-plan");
  const drawn = [...text.matchAll(/^(.*) {2}# .* CREATES$/gm)].map((match) => match[1]);
  expect(drawn).toEqual(names.toSorted());
  expect(lost.filter((one) => !/ adds the (?:branch|worktree) of /.test(one))).toEqual([]);
});

test("many workers get columns of access, and are read back", async () => {
  const line = Array.from(
    { length: 20 },
    (_, i) => `1.${i + 1} creates src/${i}.ts, reads src/z.ts`,
  ).join(" | ");
  const { file } = await judge(planText(line));
  const { text, lost } = await convertPlan(file.parsed!.plan, "execution-plan");
  expect(text).toContain("| File | CREATE | READ |");
  expect(lost.filter((one) => !/ adds the (?:branch|worktree) of /.test(one))).toEqual([]);
});

test("no command of the protocol deletes work", async () => {
  const { file } = await judge(planText(LINE));
  const { text } = await convertPlan(file.parsed!.plan, "execution-plan");
  const commands = [...text.matchAll(/```bash\n([^`]*)```/g)].flatMap(([, body = ""]) =>
    body.split("\n"),
  );
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands)
    expect(command).not.toMatch(/--force|\s-[fD]\b|reset|stash|clean\b|rm /);
});
