import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeFolder } from "../cli/support/folder.ts";
import { CLEAN, RACY, SHARED } from "../cli/support/plans.ts";
import { run, runJson, told } from "../cli/support/run.ts";
import { planText } from "../rules/support/plan.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Everything that hangs on the prototypes of plain values. */
const prototypes = (): string[] =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );

const BEFORE = prototypes();
afterAll(() => {
  if (prototypes().join() !== BEFORE.join()) throw new Error("a prototype was changed");
});

/** Findings of a document: `line:col severity rule`. */
async function findings(document: string | Uint8Array, config?: string): Promise<string[]> {
  const files = config === undefined ? {} : { ".parallel-plan.yaml": config };
  const cwd = await makeFolder({
    "parallel-plan.md": document,
    "shared.md": SHARED,
    "x.txt": "",
    ...files,
  });
  const { json } = await runJson(["validate", "parallel-plan.md"], { cwd });
  return told(json).map((one) => one.replace("parallel-plan.md:", ""));
}

const UNREADABLE = "error plan/unreadable";

describe("S3, S4, S5: YAML", () => {
  const FORBIDDEN: [string, string, string][] = [
    ["an alias", "a: &x 1\nb: *x\n", "2:4"],
    ["a merge key", "a: { b: 1 }\nc:\n  <<: { d: 1 }\n", "3:3"],
    ["a tag", "a: !secret x\n", "1:4"],
    ["a tag of a language", "a: !!js/function 'x'\n", "1:4"],
    ["__proto__", "__proto__: { polluted: true }\n", "1:1"],
    ["__proto__ in quotes, deep inside", 'a:\n  - "__proto__": { polluted: true }\n', "2:5"],
    ["constructor", "a: { constructor: { prototype: { polluted: true } } }\n", "1:6"],
    ["prototype", "prototype: 1\n", "1:1"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "3:1"],
    ["a key twice, in different quotes", "a: { b: 1, 'b': 2 }\n", "1:12"],
  ];

  test.each(FORBIDDEN)(
    "%s is refused in front matter and configuration",
    async (_, yaml, place) => {
      const [line = 0, column = 0] = place.split(":").map(Number);
      const inFrontMatter = await findings(`---\n${yaml}---\n${CLEAN}`);
      expect(inFrontMatter).toContain(`${line + 1}:${column} ${UNREADABLE}`);
      const inConfig = await findings(CLEAN, yaml);
      expect(inConfig).toContain(`.parallel-plan.yaml:${place} ${UNREADABLE}`);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  test("a second document is refused in the configuration", async () => {
    expect(await findings(CLEAN, "agents: 4\n---\nagents: 5\n")).toEqual([
      `.parallel-plan.yaml:2:1 ${UNREADABLE}`,
    ]);
  });
});

test("S4: hostile names are names like any other in a plan", async () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const plan = planText(
    names.map((name, i) => `1.${i + 1} needs ${name}, creates ${name}/${name}.ts`).join(" | "),
  );
  const found = await findings(plan);
  expect(
    found.filter(
      (one) => one.endsWith("dependency/unknown") || one.endsWith("dependency/malformed"),
    ),
  ).toHaveLength(names.length);
  const cwd = await makeFolder({ "parallel-plan.md": plan });
  const { code, stdout } = await run(["parse", "parallel-plan.md"], { cwd });
  const { tasks } = JSON.parse(stdout) as { tasks: { claims: { path: string }[] }[] };
  expect(code).toBe(0);
  expect(tasks.flatMap(({ claims }) => claims.map(({ path }) => path))).toEqual(
    names.map((name) => `${name}/${name}.ts`),
  );
});

test("S4: nothing changes Object.prototype, in any document of the project", async () => {
  const paths = (await readdir(ROOT, { recursive: true })).filter(
    (path) => /\.(?:md|yaml)$/.test(path) && !path.includes("node_modules"),
  );
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const { code } = await run(["validate", "-", "--no-repository"], {
      cwd: await makeFolder(),
      stdin: await readFile(join(ROOT, path)),
    });
    expect(code, path).toBeLessThan(3);
  }
  expect(prototypes()).toEqual(BEFORE);
});

describe("S6: text", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const around = (...inserted: number[]): Uint8Array =>
    Uint8Array.from([...bytes("# T\n"), ...inserted, ...bytes(CLEAN)]);

  test.each([
    ["NUL", around(0), "the file holds a NUL byte; expected text"],
    ["a lone continuation byte", around(0x80), "the file is not UTF-8 (byte 5); expected UTF-8"],
    ["an overlong slash", around(0xc0, 0xaf), "the file is not UTF-8 (byte 5); expected UTF-8"],
    [
      "half a surrogate pair",
      around(0xed, 0xa0, 0x80),
      "the file is not UTF-8 (byte 5); expected UTF-8",
    ],
    ["Latin-1", around(0xe9, 0x20), "the file is not UTF-8 (byte 5); expected UTF-8"],
    [
      "UTF-16",
      Uint8Array.from([0xff, 0xfe, 0x23, 0x20]),
      "the file is not UTF-8 (byte 1); expected UTF-8",
    ],
  ])("%s is refused", async (_, document, message) => {
    const cwd = await makeFolder({ "parallel-plan.md": document });
    const { code, json } = await runJson(["validate", "parallel-plan.md"], { cwd });
    expect(code).toBe(1);
    expect(json.files[0]?.diagnostics).toMatchObject([
      { rule: "plan/unreadable", severity: "error", message },
    ]);
    const parsed = await run(["parse", "parallel-plan.md"], { cwd });
    expect({ code: parsed.code, json: JSON.parse(parsed.stdout) as object }).toEqual({
      code: 1,
      json: { version: 1, error: { code: "unreadable", message } },
    });
  });

  const HIDDEN = ["\u202E", "\u2066", "\u061C", "\u200B", "\u200E", "\u2060", "\u200F"];

  test.each(HIDDEN.map((char) => [char.charCodeAt(0).toString(16), char]))(
    "U+%s in an id or a path is an error, elsewhere a warning",
    async (_, char) => {
      const inPath = RACY.replaceAll("x.txt", `x${char}.txt`);
      expect(await findings(inPath)).toContain(`19:4 ${UNREADABLE}`);
      const inId = CLEAN.replace("Task 1.1:", `Task 1${char}.1:`);
      expect(
        (await findings(inId)).filter((one) => one.startsWith("11:") && one.endsWith(UNREADABLE)),
      ).toHaveLength(1);
      const inText = CLEAN.replace("They are small.", `They are${char} small.`);
      expect(await findings(inText)).toEqual(["3:31 warning plan/unreadable"]);
    },
  );
});
