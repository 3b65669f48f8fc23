import { expect, test } from "vitest";
import { planText } from "../rules/support/plan.ts";
import { makeFolder, makeRepository, text } from "./support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED, UNKNOWN } from "./support/plans.ts";
import { run, runJson, told } from "./support/run.ts";

const RACE = "docs/parallel-plan.md:31:3 error ownership/write-race";
const docs = (plan: string) => ({
  "docs/parallel-plan.md": plan,
  "docs/shared.md": SHARED,
  "x.txt": "",
});

test.each([
  ["a clean plan", CLEAN, [], 0, []],
  ["errors", RACY, [], 1, [RACE]],
  ["warnings", GUESSED, [], 0, ["docs/parallel-plan.md:23:41 warning dependency/guessed"]],
  [
    "warnings that fail",
    GUESSED,
    ["--strict"],
    1,
    ["docs/parallel-plan.md:23:41 warning dependency/guessed"],
  ],
  [
    "a rule made a warning",
    RACY,
    ["--rule", "ownership/write-race=warning"],
    0,
    [RACE.replace("error", "warning")],
  ],
  [
    "a rule made an info",
    RACY,
    ["--strict", "--rule=ownership/write-race=info"],
    0,
    [RACE.replace("error", "info")],
  ],
  ["a rule switched off", RACY, ["--rule", "ownership/write-race=off"], 0, []],
  [
    "the last of two settings",
    RACY,
    ["--rule", "ownership/write-race=off", "--rule", "ownership/write-race=error"],
    1,
    [RACE],
  ],
])("%s", async (_, plan, options, code, findings) => {
  const cwd = await makeRepository(docs(plan));
  const ran = await runJson(["validate", "docs/parallel-plan.md", ...options], { cwd });
  expect({ code: ran.code, stderr: ran.stderr, findings: told(ran.json) }).toEqual({
    code,
    stderr: "",
    findings,
  });
});

test("without the repository no finding speaks of files on disk", async () => {
  const cwd = await makeRepository({
    "parallel-plan.md": planText("1.1 modifies gone.ts, reads lost.ts"),
  });
  const looked = await runJson(["validate", "parallel-plan.md"], { cwd });
  expect(told(looked.json).map((one) => one.split(" ")[2])).toEqual([
    "plan/missing-shared",
    "ownership/read-missing",
    "ownership/modify-missing",
  ]);
  const ran = await runJson(["validate", "parallel-plan.md", "--no-repository"], { cwd });
  expect(told(ran.json)).toEqual([]);
});

test("one bad file does not stop the others", async () => {
  const cwd = await makeRepository({
    ...docs(RACY),
    "b/parallel-plan.md": "\0",
    "c/parallel-plan.md": CLEAN,
    "c/shared.md": SHARED,
  });
  const argv = [
    "validate",
    "gone.md",
    "b/parallel-plan.md",
    "docs/parallel-plan.md",
    "c/parallel-plan.md",
  ];
  const { code, json, stderr } = await runJson(argv, { cwd });
  expect(code).toBe(2);
  expect(told(json)).toEqual(["b/parallel-plan.md:1:1 error plan/unreadable", RACE]);
  expect(json.files.map(({ path }) => path)).toEqual([
    "b/parallel-plan.md",
    "c/parallel-plan.md",
    "docs/parallel-plan.md",
  ]);
  expect(json.error).toEqual({
    code: "unreadable",
    message: "gone.md does not exist; expected a plan file or a folder",
  });
  expect(stderr).toBe("parallel-plan: gone.md does not exist; expected a plan file or a folder\n");
});

test.each([
  [
    "a file over the limit",
    ["validate", "docs/parallel-plan.md", "--limit", "bytes=10"],
    "over-limit",
  ],
  [
    "tasks over the limit",
    ["validate", "docs/parallel-plan.md", "--limit", "tasks=1"],
    "over-limit",
  ],
  ["a file that is not there", ["validate", "gone.md"], "unreadable"],
  ["a folder without plans", ["validate", "empty"], "unreadable"],
  ["an unknown option", ["validate", "--nothing"], "usage"],
  ["an option without its value", ["validate", "--rule"], "usage"],
  ["an unknown rule", ["validate", "--rule", "ownership/write-rac=off"], "usage"],
  ["a rule without severity", ["validate", "--rule", "ownership/write-race"], "usage"],
  ["a format of plans that is not known", ["validate", "--as", "work-package"], "usage"],
  ["a limit that is not known", ["validate", "--limit", "toString=3"], "usage"],
  ["a limit that is no number", ["validate", "--limit", "tasks=-1"], "usage"],
  ["a colour that is not known", ["validate", "--color", "blue"], "usage"],
  ["a root that is not there", ["validate", "--root", "gone"], "usage"],
  ["a root below a file", ["validate", "--root", "empty/notes.md/x"], "usage"],
  ["agents that are no number", ["validate", "--agents", "0"], "usage"],
  ["watching standard input", ["validate", "-", "--watch"], "usage"],
  ["fixing what is staged", ["validate", "--fix", "--staged"], "usage"],
  ["an unknown command", ["validat"], "unknown-command"],
  ["a command that every object has", ["constructor"], "unknown-command"],
  ["options without a command", ["--strict"], "unknown-command"],
])("%s ends with 2, one sentence, and JSON where asked", async (_, argv, code) => {
  const cwd = await makeFolder({ ...docs(RACY), "empty/notes.md": "# Notes\n" });
  const plain = await run(argv, { cwd });
  expect(plain.code).toBe(2);
  const said = code === "over-limit" ? plain.stdout || plain.stderr : plain.stdout + plain.stderr;
  expect(said).toMatch(/over the limit of|^parallel-plan: [^\n]+\n$/);
  const { code: exit, json } = await runJson(argv, { cwd });
  expect({ exit, ...json }).toMatchObject({
    exit: 2,
    version: 1,
    error: { code, message: expect.stringMatching(/\S/) },
  });
});

test("an output that is not known is refused", async () => {
  const { code, stderr } = await run(["validate", "--format", "xml"], { cwd: await makeFolder() });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      "parallel-plan: --format xml is not known; expected pretty, json, sarif, github or junit\n",
  });
});

test("no command at all prints the help and ends with 2", async () => {
  const { code, stdout } = await run([], { cwd: await makeFolder() });
  expect({ code, head: stdout.split("\n", 1)[0] }).toEqual({
    code: 2,
    head: "parallel-plan checks plans for several coding agents that work at once.",
  });
});

test("a fault of the program ends with 3 and says how to report it", async () => {
  const cwd = await makeFolder({ "parallel-plan.md": CLEAN });
  const broken = {
    async *[Symbol.asyncIterator]() {
      yield await Promise.reject(new Error("the pipe burst\u001B[31m"));
    },
  };
  const { main } = await import("../../src/cli/main.ts");
  const ran = { stdout: "", stderr: "" };
  const io = {
    stdin: broken,
    stdout: { write: (said: string) => void (ran.stdout += said) },
    stderr: { write: (said: string) => void (ran.stderr += said) },
    env: {},
    cwd,
    columns: 80,
    terminal: false,
  };
  expect(await main(["validate", "-", "--format=json"], io)).toBe(3);
  expect(JSON.parse(ran.stdout)).toEqual({
    version: 1,
    error: { code: "failure", message: String.raw`the pipe burst\u{1b}[31m` },
  });
  expect(ran.stderr).toMatch(/^parallel-plan \d+\.\d+\.\d+ failed; this is a fault of the program/);
  expect(ran.stderr).toContain(String.raw`Error: the pipe burst\u{1b}[31m`);
});

test("a finding is accepted by a comment, and a comment that accepts nothing is told", async () => {
  const allow =
    "<!-- parallel-plan: allow ownership/write-race x.txt: each appends its own line -->";
  const idle = "<!-- parallel-plan: allow ownership/create-race y.txt: why not -->";
  const cwd = await makeRepository(docs(`${RACY}\n${allow}\n${idle}\n`));
  const { code, json } = await runJson(["validate", "docs/parallel-plan.md"], { cwd });
  expect(code).toBe(0);
  expect(told(json)).toEqual([
    RACE.replace("error", "info"),
    "docs/parallel-plan.md:40:1 warning plan/unused-allow",
  ]);
  expect(json.files[0]?.diagnostics[0]?.accepted).toBe("each appends its own line");
  const { stdout } = await run(["validate", "--verbose", "docs/parallel-plan.md"], { cwd });
  expect(stdout.replace(/\s+/g, " ")).toContain("; accepted: each appends its own line");
});

test("the same input gives the same bytes", async () => {
  const cwd = await makeRepository({
    ...docs(RACY),
    "a/parallel-plan.md": UNKNOWN,
    "b/parallel-plan.md": GUESSED,
  });
  const outputs = new Set<string>();
  for (const paths of [
    ["a", "b", "docs"],
    ["docs", "b", "a"],
    ["b", "docs", "a", "b/parallel-plan.md"],
    ["."],
  ]) {
    outputs.add((await run(["validate", "--format", "json", ...paths], { cwd })).stdout);
  }
  expect(outputs.size).toBe(1);
});

test("nothing of a plan is changed without being asked", async () => {
  const cwd = await makeRepository(docs(GUESSED));
  await run(["validate", "docs/parallel-plan.md"], { cwd });
  expect(await text(cwd, "docs/parallel-plan.md")).toBe(GUESSED);
});
