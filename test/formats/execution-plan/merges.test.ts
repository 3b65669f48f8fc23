import { expect, test } from "vitest";
import { findingsIn } from "../../rules/support/findings.ts";

const worker = (number: number, branch: string, more = ""): string =>
  `### Worker ${number}: Part ${number}\n\n**Worktree:** \`../w${number}\`\n**Branch:** \`${branch}\`\n**Files Owned:** \`src/${number}.ts\`\n${more}`;

/** Three workers, the third on `feat/csv`, and what is said of the merges. */
function plan(merge: string, more = ""): string {
  const workers = [worker(1, "feat/lines"), worker(2, "feat/table"), worker(3, "feat/csv", more)];
  return `# Receipts\n\n**Goal:** Receipts.\n\n## WORKER DEFINITIONS\n\n${workers.join("\n")}\n## ORCHESTRATOR PROTOCOL\n\n${merge}\n`;
}

const commands = (...names: string[]): string =>
  `### Phase 5: Merge (ordered)\n\n\`\`\`bash\n${names.map((name) => `git merge --no-ff ${name}`).join("\n")}\n\`\`\`\n`;

const told = async (text: string): Promise<string[]> =>
  (await findingsIn("sync/missing", text)).map((one) => (one as { message: string }).message);

test.each([
  ["every branch", commands("feat/lines", "feat/table", "feat/csv")],
  ["one merge of three", commands("feat/lines feat/table feat/csv # all of them")],
  ["remote branches", commands("origin/feat/lines", "origin/feat/table", "origin/feat/csv")],
  ["an integration branch more", commands("feat/lines", "feat/table", "feat/csv", "release/two")],
  ["messages", commands('-m "Merge 1" feat/lines', "feat/table -m 'Merge 2'", "feat/csv")],
  ["a loop", commands("feat/lines", "feat/table", "$branch")],
  ["what is not written out", `${commands("feat/lines", "feat/table")}\n… and so on.`],
  ["no order at all", "### Phase 5: Merge\n\nMerge all in the order of their dependencies."],
  ["a range", "**Merge order:** W1 to W3\n"],
  ["a range of numbers", "**Merge order:** Workers 1–3\n"],
  ["numbers alone", "**Merge order:** Workers 1, 2 and 3\n"],
  ["two at once", "**Merge order:** W1 → W2+W3\n"],
  ["two beside each other", "**Merge order:** W1 → W2/W3\n"],
  ["two in one item", "### Merge order\n\n1. W1\n2. W2 & W3\n"],
  [
    "a merge that stands for all",
    `### Merge\n\nFor each worker in turn, for example W1:\n\n${commands("feat/lines")}`,
  ],
  ["one that is shown", `${commands("feat/lines")}\nEvery other branch goes the same way.\n`],
  ["a list of all", "### Merge order\n\n1. W1\n2. W2\n3. W3\n"],
  [
    "another way for the third",
    `${commands("feat/lines", "feat/table")}\n## Release\n\nAt last merge W3 by its pull request.\n`,
  ],
])("accepts %s", async (_, merge) => expect(await told(plan(merge))).toEqual([]));

test("a worker that is done, or works in the main checkout, has nothing to merge", async () => {
  const text = plan(commands("feat/lines", "feat/table"));
  expect(await told(plan(commands("feat/lines", "feat/table"), "**Status:** done\n"))).toEqual([]);
  expect(await told(text.replace("`../w3`", "none"))).toEqual([]);
});

test.each([
  ["its line is missing", commands("feat/lines", "feat/table")],
  ["one merge leaves it out", commands("feat/lines feat/table")],
  ["a line leaves it out", "**Merge order:** W1 → W2\n"],
  ["a range leaves it out", "**Merge order:** W1 - W2\n"],
  ["each of two is merged", `Test after each merge.\n\n${commands("feat/lines", "feat/table")}`],
  ["a list leaves it out", "### Merge order\n\n1. W1\n2. W2\n"],
])("tells of a worker whose work gets lost: %s", async (_, merge) => {
  expect(await told(plan(merge))).toEqual([
    "the merges leave out W3 (feat/csv), so that work gets lost; expected every worker to be merged",
  ]);
});

test.each(["feat/cvs", "feat/quoting"])("tells of %s, a branch that nobody has", async (name) => {
  expect(await told(plan(commands("feat/lines", "feat/table", name)))).toEqual([
    `${name} is merged here and is the branch of no worker, while W3 (feat/csv) is merged nowhere; expected feat/csv`,
  ]);
});

test("a command that makes a worktree on another branch than the worker says is told", async () => {
  const add = (line: string): string =>
    plan(`### Phase 1: Set up\n\n\`\`\`bash\ngit worktree add ${line}\n\`\`\`\n`);
  const said = async (line: string): Promise<unknown[]> =>
    findingsIn("plan/partly-read", add(line));
  for (const line of [
    "-b feat/csv ../w3 HEAD",
    "../w3 -b feat/csv main",
    "../w3 feat/csv",
    "../w3 main",
    "-b feat/new ../other",
    "-b $branch ../w3",
    "-b feat/csv ../shop-worktrees/w3",
    "-b feat/csv $FOLDER/csv",
    "-b feat/csv '../my w3' HEAD",
  ])
    expect(await said(line)).toEqual([]);
  for (const line of ["-b feat/cvs ../w3 HEAD", "../w3/ -b feat/cvs", "../w3 feat/cvs"])
    expect(await said(line)).toMatchObject([
      {
        at: expect.stringMatching(/^30: .*«feat\/cvs»/),
        message:
          'this command makes the worktree of W3 on the branch feat/cvs, but W3 says "feat/csv", which is what counts; expected the same in both',
      },
    ]);
  expect(await said("../w3 w3")).toMatchObject([
    { at: expect.stringMatching(/^30: git worktree add \.\.\/w3 «w3»/) },
  ]);
  expect(await said("-b feat/csv ../csv HEAD")).toMatchObject([
    {
      at: expect.stringMatching(/^30: .*«\.\.\/csv»/),
      message:
        'this command makes the worktree of W3 in ../csv, but W3 says "../w3", which is what counts; expected the same in both',
    },
  ]);
});
