import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { claimsOf, mended, needsOf, racesOf, setup, toldOf } from "./said.ts";
import { documentText, packageText } from "./support.ts";

/** The claims of one package in the loose form, before and after its fix. */
async function claims(lines: string): Promise<string[]> {
  const text = documentText(`  - id: a\n${lines.replace(/^/gm, "    ")}\n`);
  const before = claimsOf(await judge(text, setup));
  const after = claimsOf(await judge(await mended(text), setup));
  expect(after.filter((one) => one !== "a read **")).toEqual(before);
  return before.map((one) => one.replace("a ", ""));
}

test.each([
  ["a comma", "files: src/c/**, src/d/**", ["src/c/**", "src/d/**"]],
  ["a comma without a space", "files: src/c.ts,src/d.ts", ["src/c.ts", "src/d.ts"]],
  ["lines", "files: |\n  src/c.ts\n  src/d.ts", ["src/c.ts", "src/d.ts"]],
  ["lines with dashes", "files: |\n  - src/c.ts\n  - src/d.ts", ["src/c.ts", "src/d.ts"]],
  ["folded lines", "files: >\n  src/c.ts\n  src/d.ts", ["src/c.ts", "src/d.ts"]],
  ["an escaped line break", 'files: "src/c.ts\\nsrc/d.ts"', ["src/c.ts", "src/d.ts"]],
  ["spaces", "files: src/c/** src/d.ts", ["src/c/**", "src/d.ts"]],
  ["a word", "files: src/c.ts and src/d.ts", ["src/c.ts", "src/d.ts"]],
  ["a comma in an entry", "files: ['src/c.ts, src/d.ts', e.ts]", ["src/c.ts", "src/d.ts", "e.ts"]],
  ["one path with a space", "files: docs/my notes/a.md", ["docs/my notes/a.md"]],
  ["one path with spaces and a number", "files: docs/Vol. 1/a.md", ["docs/Vol. 1/a.md"]],
  ["braces with a comma", "files: 'src/{a,b}/**, c.ts'", ["src/{a,b}/**", "c.ts"]],
  ["braces with a space", "files: 'src/{a, b}.ts'", ["src/{a, b}.ts"]],
  ["brackets that never end", "files: 'src/[id, b.ts'", ["src/[id", "b.ts"]],
])("%s between paths separates where it is certain", async (_, lines, patterns) => {
  expect(await claims(lines)).toEqual(patterns.map((one) => `write ${one}`));
});

test.each([
  ["owned_files: [src/x.ts]", ["write src/x.ts"]],
  ["ownedFiles: src/x.ts", ["write src/x.ts"]],
  ["files_owned: Makefile", ["write Makefile"]],
  ["creates: [src/x.ts]", ["write src/x.ts"]],
  ["outputs: [src/x.ts]", ["write src/x.ts"]],
  ["do_not_touch: src/x.ts", ["deny src/x.ts"]],
  ["readable_files: src/x.ts", ["read src/x.ts"]],
  ["file_scope: { write: [src/x.ts], read: docs/** }", ["write src/x.ts", "read docs/**"]],
  [
    "files:\n  create: [a.ts]\n  modify: b.ts\n  read: [c.ts]",
    ["write a.ts", "write b.ts", "read c.ts"],
  ],
  [
    "files:\n  - path: a.ts\n    action: create\n  - { file: b.ts, action: read }\n  - c.ts",
    ["write a.ts", "write c.ts", "read b.ts"],
  ],
  ["scope:\n  files: [a.ts]\n  deny: [b.ts]", ["write a.ts", "deny b.ts"]],
  ["scope: { write: [a.ts] }\nowns: b.ts, c.ts", ["write a.ts", "write b.ts", "write c.ts"]],
  ["changes: [the search, its tests]", []],
  ["new: true", []],
])("%j is read as it is meant", async (lines, expected) => {
  expect(await claims(lines)).toEqual(expected);
});

test.each([
  ["tasks:\n  - { id: '1.1', files: [src/x.ts] }", "tasks"],
  ["files: { src/x.ts: with care }", "files"],
  ["files:\n  - { path: src/x.ts, why: it is old }", "files"],
  ["surface: [src/x.ts]", "surface"],
  ["changes: [see src/x.ts for it]", "changes"],
  ["scope: true\nfiles: [src/x.ts]", "files"],
  ["scope: { write_allow: { a: [b.ts] } }\nfiles: [src/x.ts]", "files"],
])("paths below %j are not hidden by the fix", async (lines, key) => {
  const text = documentText(`  - id: a\n${lines.replace(/^/gm, "    ")}\n`);
  expect(toldOf(await judge(text, setup))).toContain(key);
  const fixed = await mended(text);
  expect(fixed).toContain("package_id: a");
  expect(fixed).not.toContain("inputs:");
  expect(toldOf(await judge(fixed, setup))).toContain(`"${key}"`);
});

test("a race behind one text of several paths is found before the fix and after it", async () => {
  const text = documentText(`  - id: wp-a
    files: src/c/**, src/d/**
  - id: wp-b
    files: [src/c/x.ts]
`);
  const before = await judge(text, setup);
  expect(racesOf(before)).toEqual(["wp-a wp-b src/c/x.ts"]);
  expect(racesOf(await judge(await mended(text), setup))).toEqual(racesOf(before));
});

test.each([
  ["dependencies: wp-a, wp-b", ["wp-a", "wp-b"]],
  ["dependencies: wp-a and wp-b", ["wp-a", "wp-b"]],
  ["needs: wp-a wp-b", ["wp-a", "wp-b"]],
  ["depends_on: |\n  - wp-a\n  - wp-b", ["wp-a", "wp-b"]],
  ['after: "[wp-a, wp-b]"', ["wp-a", "wp-b"]],
  ["depends_on: [{ id: wp-a }, wp-b]", ["wp-a", "wp-b"]],
  ["depends_on: [wp-a, ' wp-b']", ["wp-a", "wp-b"]],
  ["depends_on: [wp-a]\nneeds: [wp-b, wp-a]", ["wp-a", "wp-b"]],
  ["dependencies: None", []],
])("%j are the same dependencies before and after the fix", async (lines, ids) => {
  const text = documentText(
    `${packageText("wp-a")}${packageText("wp-b")}  - id: c\n${lines.replace(/^/gm, "    ")}\n`,
  );
  const before = await judge(text, setup);
  expect(needsOf(before)).toEqual(ids.map((id) => `c ${id}`));
  expect(before.diagnostics.map(({ rule }) => rule)).toEqual(["plan/schema"]);
  const after = await judge(await mended(text), setup);
  expect(needsOf(after)).toEqual(needsOf(before));
  expect(toldOf(after)).toBe("");
});

test("a fix of a dependency in one text changes nothing but that one", async () => {
  const text = documentText(
    `${packageText("wp-search")}${packageText("wp-build")}  - id: c\n    needs: wp-build, wp-serch\n`,
  );
  const { diagnostics } = await judge(text, setup);
  const unknown = diagnostics.filter(({ rule }) => rule === "dependency/unknown");
  expect(applyFixes(text, mendsOf(unknown)).text).toContain("needs: wp-build, wp-search\n");
});

test.each([
  ["{ command: npm run b }", ["npm run b"]],
  ["{ command: [npm run b, ./verify] }", ["npm run b", "./verify"]],
  ["{ run: verify it }", ["verify it"]],
  ["{ tier: b, commands: [npm test] }", ["npm test"]],
  ["{ steps: [{ run: npm test }, npm run b] }", ["npm test", "npm run b"]],
  ["[{ run: npm test }, { name: b, command: npm run b }]", ["npm test", "npm run b"]],
])("verification: %s is read as commands, before and after the fix", async (value, commands) => {
  const text = documentText(`  - id: a\n    verification: ${value}\n`);
  const fixed = await mended(text);
  for (const one of [text, fixed]) {
    const { parsed } = (await judge(one, setup)).file;
    expect(parsed?.plan.tasks[0]?.verification.map((command) => command.value)).toEqual(commands);
  }
  expect((await judge(fixed, setup)).diagnostics).toEqual([]);
});

test("several paths in one entry of the schema's own list are told and mended", async () => {
  for (const list of ['["src/c/**, src/d/**"]', '\n        - "src/c/**, src/d/**"']) {
    const scope = `\n      read_allow: [docs/**]\n      write_allow: ${list}`;
    const text = documentText(packageText("a", { scope }));
    const judged = await judge(text, setup);
    expect(judged.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "warning",
        "write_allow holds src/c/**, src/d/** in one entry; expected an entry for each path",
      ],
    ]);
    const after = await judge(await mended(text), setup);
    expect(after.diagnostics).toEqual([]);
    expect(claimsOf(after)).toEqual(claimsOf(judged));
  }
});

test.each([
  ["go.mod, env:shared", ["env:shared", "go.mod"]],
  ["|\n      - api:GET /users\n      - go.sum", ["api:GET /users", "go.sum"]],
  ["{ keys: 'env:a, env:b', paths: go.mod }", ["env:a", "env:b", "go.mod"]],
  ["{ resources: [env:a], files: [] }", ["env:a"]],
  ["[{ flag: billing/x }, none]", ["flag:billing/x"]],
])("locks: %s are the same before and after the fix", async (value, locks) => {
  const text = documentText(`  - id: a\n    worktree: wt-a\n    locks: ${value}\n`);
  const fixed = await mended(text);
  for (const one of [text, fixed]) {
    const [task] = (await judge(one, setup)).file.parsed?.plan.tasks ?? [];
    expect([
      ...(task?.locks ?? []).map((lock) => lock.value),
      ...(task?.lockFiles ?? []).map(({ pattern }) => pattern),
    ]).toEqual(locks);
    expect(task?.worktree?.value).toBe("wt-a");
  }
  expect(toldOf(await judge(fixed, setup))).toBe("");
});

test("what can be read of lists that hold something else is read, and the fix leaves them", async () => {
  const lists = `    depends_on: [wp-b, { id: x, why: y }]
    scope: { write_allow: [src/a.ts, { x: 1, y: 2 }], read_allow: [docs/**] }
    locks: { files: [], keys: [env:a, { x: 1, y: 2 }] }
`;
  const text = documentText(`  - id: a\n${lists}${packageText("wp-b")}`);
  for (const one of [text, await mended(text)]) {
    const judged = await judge(one, setup);
    const [task] = judged.file.parsed?.plan.tasks ?? [];
    expect(needsOf(judged)).toEqual(["a wp-b"]);
    expect(claimsOf(judged).slice(0, 2)).toEqual(["a write src/a.ts", "a read docs/**"]);
    expect(task?.locks.map(({ value }) => value)).toEqual(["env:a"]);
    expect(one).toContain(lists.slice(lists.indexOf("    scope")).split("\n")[0]);
  }
});

test("what is read under other names is not told to be left behind by a conversion", async () => {
  const text = documentText(`  - id: a
    needs: [wp-b]
    worktree: wt-a
    owned_files: [src/a.ts]
    scope: { read: [docs/**], colour: blue }
    locks: { resources: [env:a] }
    verification: { command: npm test }
    mood: good
  - id: wp-b
    test_command: npm test
    verification_notes: none
    locks: go.mod
  - id: wp-c
    verify: look at the page
`);
  const { parsed } = (await judge(text, setup)).file;
  const beyond =
    parsed?.format === "work-packages"
      ? (parsed.document as { packages: { beyond(): Promise<string[]> }[] }).packages.map((one) =>
          one.beyond(),
        )
      : [];
  expect(await Promise.all(beyond)).toEqual([
    ["scope.colour", "mood"],
    ["verification_notes"],
    ["verify"],
  ]);
});
