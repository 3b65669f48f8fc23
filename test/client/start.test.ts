import { expect, test } from "vitest";
import { CLEAN, RACY, SHARED, UNKNOWN } from "../cli/support/plans.ts";
import { openSession } from "./support/session.ts";

const SILENT = { code: 0, stdout: "", stderr: "", answer: undefined };
const FOLDER = ".docs/plans/demo";

test("a session starts with one line when plans with errors lie about", async () => {
  const session = await openSession({
    [`${FOLDER}/parallel-plan.md`]: RACY,
    [`${FOLDER}/shared.md`]: SHARED,
    ".docs/plans/other/parallel-plan.md": CLEAN,
    "docs/my-parallel-plan.md": UNKNOWN,
    "x.txt": "",
  });
  const line = `parallel-plan: plans with errors: ${FOLDER}/parallel-plan.md (1 error), docs/my-parallel-plan.md (1 error); parallel-plan validate lists them.`;
  for (const source of ["startup", "resume", "compact"]) {
    expect((await session.start(source)).answer).toEqual({
      systemMessage: line,
      hookSpecificOutput: { hookEventName: "SessionStart", additionalContext: line },
    });
  }
});

test("many plans with errors are counted, and names show no control", async () => {
  const names = Array.from({ length: 8 }, (_, i) => `${i}-parallel-plan.md`);
  const files = Object.fromEntries(
    [...names, "\u001B[31m\nparallel-plan.md"].map((name) => [`${FOLDER}/${name}`, UNKNOWN]),
  );
  const { answer } = await (await openSession(files)).start();
  expect(answer?.systemMessage).toMatch(
    /^parallel-plan: plans with errors: (\S+ \(1 error\)(, )?){5} and 4 more; [^\n]+$/,
  );
  expect(answer?.systemMessage).toContain(String.raw`\u{1b}[31m\u{a}parallel-plan.md (1 error)`);
});

test("it starts silently where there is nothing to say", async () => {
  expect(await (await openSession()).start()).toEqual(SILENT);
  const clean = await openSession({ [`${FOLDER}/parallel-plan.md`]: CLEAN });
  expect(await clean.start()).toEqual(SILENT);
});

test.each([
  ["a name", "parallel-plan", "demo", "demo"],
  ["the namespaced name of the command", "parallel-plan:parallel-plan", "demo", "demo"],
  ["a folder", "parallel-plan", FOLDER, FOLDER],
  ["an absolute folder", "parallel-plan", "$CWD/.docs/plans/demo", "$CWD/.docs/plans/demo"],
  ["a mention", "parallel-plan", "@.docs/plans/demo", "@.docs/plans/demo"],
  ["remarks", "parallel-plan", "demo and keep it small", "demo and keep it small"],
])(
  "/parallel-plan is refused without a shared.md, and passes with one: %s",
  async (_, command, written, told) => {
    const session = await openSession({ [`${FOLDER}/requirements.md`]: "# Requirements\n" });
    const args = written.replace("$CWD", session.cwd);
    const said = told.replace("$CWD", session.cwd);
    expect((await session.command(command, args)).answer).toEqual({
      decision: "block",
      reason: `There is no shared.md in ${FOLDER}. Run /shared ${said} first: it researches the codebase and writes the shared.md that the plan is built on. Then run /parallel-plan ${said} again.`,
    });
    await session.write(`${FOLDER}/shared.md`, SHARED);
    expect(await session.command(command, args)).toEqual(SILENT);
  },
);

test.each([
  ["a folder that is not there", "nothing-there", ".docs/plans/nothing-there"],
  ["a command of the shell", "$(touch tripped); `id` && rm -rf /", ".docs/plans/$(touch"],
  ["controls", "a\u001B[2J\u009B31m\nb\u202E", String.raw`.docs/plans/a\u{1b}[2J\u{9b}31m`],
  ["NUL", "a\0b", String.raw`.docs/plans/a\u{0}b`],
  ["a path that climbs", "../../../../nothing-there", undefined],
  ["quotes", '"demo\'s"', ".docs/plans/demo's"],
  ["a name of every object", "__proto__", ".docs/plans/__proto__"],
  ["very many words", "w".repeat(200_000), undefined],
])("/parallel-plan with hostile words: %s", async (_, args, folder) => {
  const session = await openSession();
  const { code, stdout, stderr, answer } = await session.command("parallel-plan", args);
  expect({ code, stderr, decision: answer?.decision }).toEqual({
    code: 0,
    stderr: "",
    decision: "block",
  });
  // oxlint-disable-next-line no-control-regex
  expect(stdout.trimEnd()).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
  // oxlint-disable-next-line no-control-regex
  expect(answer?.reason).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
  expect(answer?.reason?.length).toBeLessThan(1500);
  expect(answer?.reason).toContain(`There is no shared.md in ${folder ?? ""}`);
});

test.each([
  ["another command", "shared", "demo"],
  ["a command whose name only starts like it", "parallel-planner", "demo"],
  ["a command of another plugin", "other:parallel-plan", "demo"],
  ["no words", "parallel-plan", "  "],
])("%s passes", async (_, command, args) => {
  expect(await (await openSession()).command(command, args)).toEqual(SILENT);
});

test("the plans folder of the configuration counts", async () => {
  const session = await openSession({
    ".parallel-plan.yaml": "plansDir: notes\n",
    "notes/demo/shared.md": SHARED,
  });
  expect(await session.command("parallel-plan", "demo")).toEqual(SILENT);
  expect((await session.command("parallel-plan", "other")).answer?.reason).toContain(
    "There is no shared.md in notes/other.",
  );
  session.env = { PARALLEL_PLAN_HOOK: "off" };
  expect(await session.command("parallel-plan", "other")).toEqual(SILENT);
});
