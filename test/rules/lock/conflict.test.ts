import { expect, test } from "vitest";
import { findings, findingsIn, judge, repository, type Told } from "../support/findings.ts";

const rule = "lock/conflict";

test.each([
  ["one holder", "1.1 locks db:schema:users | 1.2 modifies x.ts"],
  ["holders in order", "1.1 locks db:schema:users | 1.2 needs 1.1, locks db:schema:users"],
  [
    "holders in order through a third",
    "1.1 locks flag:a | 1.2 needs 1.1 | 1.3 needs 1.2, locks flag:a",
  ],
  ["a holder that is done", "1.1 locks flag:a, done | 1.2 locks flag:a"],
  ["two tables", "1.1 locks db:schema:users | 1.2 locks db:schema:notes"],
  ["two methods", "1.1 locks api:GET /users | 1.2 locks api:POST /users"],
  ["a route and one below it", "1.1 locks api:GET /users | 1.2 locks api:GET /users/{id}"],
  ["a parameter and a word", "1.1 locks api:GET /users/{id} | 1.2 locks api:GET /users/me"],
  ["a key and one that only starts alike", "1.1 locks flag:a | 1.2 locks flag:a/b"],
  ["a star and a deeper key", "1.1 locks flag:a/* | 1.2 locks flag:a/b/c"],
  ["two kinds", "1.1 locks flag:a | 1.2 locks env:a"],
  ["one task that locks twice", "1.1 locks flag:a, locks flag:a"],
  ["tasks that wait for each other", "1.1 needs 1.2, locks flag:a | 1.2 needs 1.1, locks flag:a"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test.each([
  ["one key", "db:schema:users", "db:schema:users", "it"],
  ["a table in other letters", "db:schema:users", "db:schema:Users", "db:schema:users"],
  ["a method in small letters", "api:GET /users", "api:get /users", "api:GET /users"],
  ["two names of a parameter", "api:GET /u/{id}", "api:GET /u/{userId}", "api:GET /u/{id}"],
  ["a parameter with a colon", "api:GET /u/{id}", "api:GET /u/:id", "api:GET /u/{id}"],
  ["a slash at the end", "api:GET /users", "api:GET /users/", "api:GET /users"],
  ["a numbered slot", "db:migration-slot:1", "db:migration-slot", "db:migration-slot:1"],
  ["a flag in other letters", "flag:Billing/plan", "flag:billing.plan", "flag:Billing/plan"],
  ["an event with a slash", "event:order/created", "event:Order.created", "event:order/created"],
  ["a purpose in capitals", "feature:a:Pause", "feature:a:pause", "feature:a:Pause"],
  ["a contract with a dot", "contract:./a.yaml", "contract:a.yaml", "contract:./a.yaml"],
  [
    "a contract in its folder",
    "contract:contracts/a.yaml",
    "contract:a.yaml",
    "contract:contracts/a.yaml",
  ],
  ["a method and a colon", "api:GET:/users", "api:GET /users", "api:GET:/users"],
  ["any method", "api:GET /users", "api:/users", "api:GET /users"],
  ["a star", "flag:billing/*", "flag:billing/plan", "flag:billing/*"],
  ["a star on the other side", "flag:billing/plan", "flag:billing/*", "flag:billing/plan"],
  ["two stars", "flag:*/plan", "flag:billing/*", "flag:*/plan"],
  ["two stars and a deeper key", "flag:**", "flag:billing/plan", "flag:**"],
  ["a star among parameters", "api:GET /u/*", "api:GET /u/{id}", "api:GET /u/*"],
])("tells %s", async (_, first, second, named) => {
  const [told, ...others] = await findings(rule, `1.1 locks ${first} | 1.2 locks ${second}`);
  expect(others).toEqual([]);
  expect(told).toEqual({
    severity: "error",
    at: `1.2: **Locks**: \`«${second}»\``,
    message: `task 1.2 locks ${second} while task 1.1 locks ${named}; let one depend on the other`,
    tasks: ["1.1", "1.2"],
    related: [`1.1: **Locks**: \`«${first}»\` task 1.1 locks it here`],
    fixes: ["add 1.1 to the dependencies of 1.2 → #### Task 1.2: Build a part Depends on [1.1]"],
  });
});

test("every pair of holders is told, and one fix orders them with the races", async () => {
  const { diagnostics } = await judge(packages(["src/a/**", "src/b/**", "src/c/**"], "flag:a"), {
    path: "work-packages.yaml",
  });
  const told = diagnostics.filter((finding) => finding.rule === rule);
  expect(told.map(({ tasks }) => tasks.join())).toEqual(["p0,p1", "p0,p2", "p1,p2"]);
});

test("locked files are compared as patterns, with the files of the repository", async () => {
  const { diagnostics } = await judge(packages(["src/**", "src/{a,b}.ts", "docs/"], undefined), {
    path: "work-packages.yaml",
    repository: repository("src/a.ts"),
  });
  const told = diagnostics.filter((finding) => finding.rule === rule);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    message: "task p1 locks src/{a,b}.ts while task p0 locks src/**; let one depend on the other",
    paths: ["src/a.ts"],
  });
});

/** What a package has in these tests; all else is the same in each. */
interface Part {
  needs?: string;
  locks?: string;
  writes: string;
  denies?: string;
}

/** Work packages p0, p1 … of a repository with a lockfile. */
async function parts(...all: Part[]): Promise<Told[]> {
  const list = (text = ""): string => `[${text && JSON.stringify(text)}]`;
  const texts = all.map(
    ({ needs = "", locks, writes, denies }, i) => `
  - package_id: p${i}
    depends_on: [${needs}]
    locks: { files: ${list(locks)}, keys: [] }
    scope: { write_allow: ${list(writes)}, read_allow: [src/], deny: ${list(denies)} }`,
  );
  const text = `schema_version: 1\npackages:${texts.join("")}\n`;
  const setup = { path: "work-packages.yaml", repository: repository("package-lock.json") };
  return findingsIn(rule, text, setup);
}

const LOCKFILE = "package-lock.json";

test.each<[string, Part[]]>([
  ["a lock on what the package itself writes", [{ locks: LOCKFILE, writes: LOCKFILE }]],
  [
    "a writer that waits for the lock",
    [
      { locks: LOCKFILE, writes: "src/a" },
      { needs: "p0", writes: LOCKFILE },
    ],
  ],
  [
    "a writer of the folder that denies itself the file",
    [
      { locks: LOCKFILE, writes: "src/a" },
      { writes: "*.json", denies: LOCKFILE },
    ],
  ],
  ["a writer of another file", [{ locks: LOCKFILE, writes: "src/a" }, { writes: "package.json" }]],
  [
    "two writers, whose race is told as one",
    [{ locks: LOCKFILE, writes: LOCKFILE }, { writes: LOCKFILE }],
  ],
])("accepts %s", async (_, all) => expect(await parts(...all)).toEqual([]));

test("a locked file that another task writes is a conflict, with a fix", async () => {
  expect(await parts({ locks: LOCKFILE, writes: "src/a" }, { writes: LOCKFILE })).toEqual([
    {
      severity: "error",
      at: '10:     scope: { write_allow: [«"package-lock.json"»], read_allow: [src/], deny: [] }',
      message:
        "task p1 writes package-lock.json while task p0 locks it; let one depend on the other",
      tasks: ["p0", "p1"],
      paths: ["package-lock.json"],
      related: ['5:     locks: { files: [«"package-lock.json"»], keys: [] } task p0 locks it here'],
      fixes: ["add p0 to the dependencies of p1 →     depends_on: [p0]"],
    },
  ]);
});

test("so is one that an earlier task writes, as a pattern", async () => {
  const found = await parts({ writes: "src/**" }, { locks: "src/{a,b}.ts", writes: "docs/" });
  expect(found.map(({ message, related }) => [message, ...(related ?? [])])).toEqual([
    [
      "task p1 locks src/{a,b}.ts while task p0 writes src/**; let one depend on the other",
      '6:     scope: { write_allow: [«"src/**"»], read_allow: [src/], deny: [] } task p0 writes it here',
    ],
  ]);
});

test("of three tasks each pair with a lock is told once", async () => {
  const found = await parts(
    { locks: LOCKFILE, writes: "a/" },
    { locks: "*.json", writes: "b/" },
    { writes: LOCKFILE },
  );
  expect(found.map(({ message }) => message.split(";")[0])).toEqual([
    "task p1 locks *.json while task p0 locks package-lock.json",
    "task p2 writes package-lock.json while task p0 locks it",
    "task p2 writes package-lock.json while task p1 locks *.json",
  ]);
});

/** Work packages without an order; each locks a file pattern of its own, and all one key. */
function packages(files: readonly string[], key: string | undefined): string {
  const keys = key === undefined ? "[]" : JSON.stringify([key]);
  const one = (file: string, i: number): string => `
  - package_id: p${i}
    depends_on: []
    locks: { files: [${JSON.stringify(file)}], keys: ${keys} }
    scope: { write_allow: [out/p${i}.ts], read_allow: [src/] }`;
  return `schema_version: 1\npackages:${files.map(one).join("")}\n`;
}
