import { expect, test } from "vitest";
import { findings, findingsIn, repository, type Told } from "../support/findings.ts";

const rule = "ownership/case-collision";

const composed = "src/caf\u00e9.ts";
const decomposed = "src/cafe\u0301.ts";

test.each([
  ["one spelling", "1.1 modifies src/a.ts | 1.2 modifies src/a.ts"],
  ["readers of two spellings", "1.1 reads src/a.ts | 1.2 reads src/A.ts"],
  ["tasks that are done", "1.1 modifies src/a.ts, done | 1.2 modifies src/A.ts, done"],
  ["names that differ in more than case", "1.1 modifies src/a.ts | 1.2 modifies src/a.tsx"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const collision = (other: string, path: string, tasks = ["1.1", "1.2"]): Told => ({
  severity: "error",
  at: `${tasks.at(-1)}: - «${path}»`,
  message: `task ${tasks.at(-1)} names ${path} and task ${tasks[0]} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
  tasks,
  paths: [other, path],
  related: [`${tasks[0]}: - «${other}» task ${tasks[0]} writes it this way`],
});

test.each<[string, string, Told[]]>([
  [
    "two writers",
    "1.1 modifies src/a.ts | 1.2 modifies src/A.ts",
    [collision("src/a.ts", "src/A.ts")],
  ],
  [
    "a writer and a reader, though ordered",
    "1.1 creates src/Api.ts | 1.2 needs 1.1, reads src/api.ts",
    [collision("src/Api.ts", "src/api.ts")],
  ],
  [
    "a folder's case",
    "1.1 modifies src/Lib/a.ts | 1.2 modifies src/lib/a.ts",
    [collision("src/Lib/a.ts", "src/lib/a.ts")],
  ],
  [
    "two Unicode forms",
    `1.1 modifies ${composed} | 1.2 modifies ${decomposed}`,
    [collision(composed, decomposed)],
  ],
  [
    "two spellings of one task",
    "1.1 reads src/a.ts, modifies src/A.ts",
    [collision("src/a.ts", "src/A.ts", ["1.1"])],
  ],
])("finds %s, and no race beside it", async (_, plan, told) => {
  expect(await findings(rule, plan)).toEqual(told);
  expect(await findings("ownership/write-race", plan)).toEqual([]);
  expect(await findings("ownership/create-race", plan)).toEqual([]);
});

test("finds a path that differs from an existing one", async () => {
  const setup = { repository: repository("src/Button.tsx README.md") };
  const told = (does: string): Promise<Told[]> =>
    findings(rule, `1.1 ${does} src/button.tsx README.md`, setup);
  const expected: Told = {
    severity: "error",
    at: "1.1: - «src/button.tsx»",
    message:
      "task 1.1 names src/button.tsx, which differs from the existing src/Button.tsx only in case or Unicode form; expected the existing spelling",
    tasks: ["1.1"],
    paths: ["src/button.tsx", "src/Button.tsx"],
  };
  const fixes = ["write src/Button.tsx → - src/Button.tsx"];
  expect(await told("modifies")).toEqual([{ ...expected, fixes }]);
  expect(await told("creates")).toEqual([expected]);
  expect(await told("reads")).toEqual([]);
});

test("accepts both spellings where the repository has both", async () => {
  const setup = { repository: repository("src/Button.tsx src/button.tsx") };
  expect(await findings(rule, "1.1 modifies src/button.tsx", setup)).toEqual([]);
});

test("tells 200 pairs of one spelling, then counts the others", async () => {
  const spelling = (i: number): string =>
    [..."abcdef"].map((letter, k) => ((i >> k) & 1 ? letter.toUpperCase() : letter)).join("");
  const plan = Array.from({ length: 40 }, (_, i) => `1.${i} creates ${spelling(i)}.ts`).join(" | ");
  const told = await findings(rule, plan);
  expect(told).toHaveLength(201);
  expect(told.filter(({ message }) => message.startsWith("580 more pairs"))).toHaveLength(1);
});

test("a path that differs from an existing file and from another claim is told once", async () => {
  const setup = { repository: repository("src/a.ts") };
  const told = await findings(rule, "1.1 modifies src/a.ts | 1.2 modifies src/A.ts", setup);
  expect(told.map(({ message }) => message.includes("differs from the existing"))).toEqual([true]);
});

test("the fix writes the existing spelling wherever the plan names the path, unless a task creates it", async () => {
  const setup = { repository: repository("src/Button.tsx") };
  const plan = "1.1 reads src/button.tsx | 1.2 modifies src/button.tsx";
  const [told] = await findings(rule, plan, setup);
  expect(told?.fixes).toEqual(["write src/Button.tsx → - src/Button.tsx ⏎ - src/Button.tsx"]);
  const [other] = await findings(rule, `${plan} | 1.3 creates src/button.tsx`, setup);
  expect(other?.fixes).toBeUndefined();
});

/** What a work package has in these tests. */
interface Part {
  locks?: string;
  writes?: string;
  reads?: string;
}

/** The messages about work packages p0, p1 …, and the fixes, as the text that they write. */
async function parts(all: readonly Part[], existing?: string): Promise<string[]> {
  const list = (path?: string): string => (path === undefined ? "[]" : JSON.stringify([path]));
  const texts = all.map(
    ({ locks, writes, reads }, i) => `
  - package_id: p${i}
    depends_on: []
    locks: { files: ${list(locks)}, keys: [] }
    scope: { write_allow: ${list(writes ?? `out/${i}.ts`)}, read_allow: ${list(reads ?? "src/")} }`,
  );
  const text = `schema_version: 1\npackages:${texts.join("")}\n`;
  const setup = {
    path: "work-packages.yaml",
    ...(existing !== undefined && { repository: repository(existing) }),
  };
  const found = await findingsIn(rule, text, setup);
  return found.flatMap(({ message, fixes = [] }) => [message.split(",")[0]!, ...fixes]);
}

test.each<[string, Part[], string[]]>([
  [
    "one that another task writes",
    [{ locks: "SRC/x.ts" }, { writes: "src/x.ts" }],
    ["task p0 names SRC/x.ts and task p1 names src/x.ts"],
  ],
  [
    "one that an earlier task writes",
    [{ writes: "src/x.ts" }, { locks: "src/X.ts" }],
    ["task p1 names src/X.ts and task p0 names src/x.ts"],
  ],
  [
    "one that another task locks, in another Unicode form",
    [{ locks: composed }, { locks: decomposed }],
    [`task p1 names ${decomposed} and task p0 names ${composed}`],
  ],
  [
    "one that another task locks and reads",
    [{ locks: "src/x.ts", reads: "src/x.ts" }, { locks: "src/X.ts" }],
    ["task p1 names src/X.ts and task p0 names src/x.ts"],
  ],
  [
    "one that its own task writes",
    [{ locks: "src/x.ts", writes: "src/X.ts" }],
    ["task p0 names src/x.ts and task p0 names src/X.ts"],
  ],
  ["none that another task only reads", [{ locks: "src/x.ts" }, { reads: "src/X.ts" }], []],
  ["none of one spelling", [{ locks: "src/x.ts" }, { writes: "src/x.ts" }], []],
  ["none of another file", [{ locks: "src/x.ts" }, { writes: "src/X.tsx" }], []],
])("a locked file collides with %s", async (_, all, told) =>
  expect(await parts(all)).toEqual(told),
);

test("a locked file that differs from an existing one gets its spelling", async () => {
  const [told, fix] = await parts([{ locks: "SRC/x.ts" }, { writes: "src/x.ts" }], "src/x.ts");
  expect(told).toBe("task p0 names SRC/x.ts");
  expect(fix).toBe("write src/x.ts →     locks: { files: [src/x.ts], keys: [] }");
});
