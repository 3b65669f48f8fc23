import { expect, test } from "vitest";
import type { LawCase, LawClaim, LawTask } from "./case.ts";
import { judge, type Judge, type Race } from "./judge.ts";
import { type LawOptions, runLaw } from "./run.ts";

/** Cases after which a fault that the law does not see counts as overlooked. */
const ENOUGH = 120;

/** Our validator, told another plan than the one that is carried out. */
function judging(change: (task: LawTask, number: number, lawCase: LawCase) => LawTask): Judge {
  return (lawCase) =>
    judge({ ...lawCase, tasks: lawCase.tasks.map((task, i) => change(task, i, lawCase)) });
}

const without =
  (isOverlooked: (claim: LawClaim) => boolean) =>
  (task: LawTask): LawTask => ({
    ...task,
    claims: task.claims.filter((claim) => !isOverlooked(claim)),
  });

const misspelt: Judge = async (lawCase) => {
  const verdict = await judge(lawCase);
  return { ...verdict, races: verdict.races.map((race) => ({ ...race, path: `${race.path}.x` })) };
};

/** Told nothing of two tasks of which one goes over what the other takes away. */
const straight: Judge = async (lawCase) => {
  const verdict = await judge(lawCase);
  const errors = verdict.errors.filter(
    ({ message }) => !/a link on the way|a file where that path|is a file[,;]/.test(message),
  );
  const isTold = ({ a, b, path }: Race): boolean =>
    errors.some(
      ({ tasks, paths }) =>
        paths.includes(path) && [a, b].every((task) => tasks.includes(lawCase.tasks[task]!.id)),
    );
  const races = verdict.races.filter(isTold);
  return { ...verdict, errors, races, accepted: errors.length === 0 };
};

const FAULTS: readonly [string, Partial<LawOptions>][] = [
  ["overlooks globs", { judge: judging(without(({ shape }) => shape === "glob")) }],
  ["overlooks directories", { judge: judging(without(({ shape }) => shape === "directory")) }],
  ["overlooks deletions", { judge: judging(without(({ access }) => access === "delete")) }],
  [
    "overlooks what a task denies itself",
    { judge: judging(without(({ access }) => access === "deny")) },
  ],
  [
    "takes a task that denies itself something for harmless",
    {
      judge: judging((task) =>
        task.claims.some(({ access }) => access === "deny") ? { ...task, claims: [] } : task,
      ),
    },
  ],
  [
    "takes the order of the text for that of the tasks",
    { judge: judging((task, number) => ({ ...task, needs: [...Array(number).keys()] })) },
  ],
  ["forgets dependencies", { judge: judging((task) => ({ ...task, needs: [] })) }],
  [
    "takes open tasks for done",
    { judge: judging((task, number) => (number === 1 ? { ...task, done: true } : task)) },
  ],
  ["overlooks links and files in the way", { judge: straight }],
  ["names a path that is of neither task", { judge: misspelt }],
];

test.each(FAULTS)(
  "a validator that %s is found out",
  async (_, options) => {
    const report = await runLaw({ runs: ENOUGH, seed: 1, asFound: true, ...options });
    expect(report.broken).toContain("See it again");
  },
  180_000,
);

test.each(["conflict", "true"])(
  "git is found out when it guesses moved folders (merge.directoryRenames=%s)",
  async (value) => {
    const settings = ["-c", `merge.directoryRenames=${value}`];
    const report = await runLaw({ runs: 400, seed: 2, asFound: true, settings });
    expect(report.broken).toContain("See it again");
  },
  180_000,
);

// When this fails, the validator sees them: let all cases have clashes then, and drop this test.
test("a file in the way of a folder is a collision that the validator does not see yet", async () => {
  const report = await runLaw({ runs: 400, seed: 2, asFound: true, clashes: true });
  expect(report.broken).toContain("CONFLICT (file/directory)");
}, 180_000);
