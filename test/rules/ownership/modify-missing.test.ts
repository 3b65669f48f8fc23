import { expect, test } from "vitest";
import { findings, repository, type Told } from "../support/findings.ts";

const rule = "ownership/modify-missing";
const tree = {
  repository: repository(
    "src/api/users.ts src/api/orders.ts app/[id]/page.tsx README.md lib/Button.tsx",
    {
      present: [".env", "generated/"],
      links: [["lib/api", "src/api"]],
      modules: ["vendor/a", "vendor/b"],
      closed: ["vendor/a"],
    },
  ),
};

test.each([
  ["a file that exists", "1.1 modifies src/api/users.ts"],
  ["a directory that exists, with and without slash", "1.1 modifies src/api/ src/api"],
  ["a path with brackets that exists", "1.1 modifies app/[id]/page.tsx"],
  ["a file that is there though git does not list it", "1.1 modifies .env generated/"],
  [
    "a file that a task creates before",
    "1.1 creates src/new.ts | 1.2 needs 1.1, modifies src/new.ts",
  ],
  [
    "a file that an unordered task creates, a race",
    "1.1 creates src/new.ts | 1.2 modifies src/new.ts",
  ],
  [
    "a file that a later task creates, told elsewhere",
    "1.1 modifies n.ts | 1.2 needs 1.1, creates n.ts",
  ],
  [
    "a directory in which a task creates a file",
    "1.1 creates src/new/a.ts | 1.2 modifies src/new/",
  ],
  ["a file that a task may write", "1.1 writes src/new.ts | 1.2 modifies src/new.ts"],
  ["a file below a directory that a task creates", "1.1 creates new/ | 1.2 modifies new/a.ts"],
  ["a glob", "1.1 modifies src/none/**/*.ts"],
  ["a placeholder", "1.1 modifies db/[timestamp]_add_users.sql src/<name>/index.ts"],
  ["an import alias", "1.1 modifies @/lib/none.ts $lib/none.ts"],
  ["a task that is done", "1.1 modifies src/none.ts, done"],
  ["a path outside the repository, told elsewhere", "1.1 modifies ../other/x.ts"],
  ["another case of an existing path, told elsewhere", "1.1 modifies lib/button.tsx"],
  ["a missing file to read, told elsewhere", "1.1 reads src/none.ts"],
  ["a file that a later task deletes", "1.1 modifies README.md | 1.2 needs 1.1, deletes README.md"],
  [
    "a file that a done task deletes",
    "1.1 deletes README.md, done | 1.2 needs 1.1, modifies README.md",
  ],
  ["a race with a deletion, told elsewhere", "1.1 deletes README.md | 1.2 modifies README.md"],
  [
    "a file that is deleted and created again",
    "1.1 deletes README.md | 1.2 needs 1.1, creates README.md | 1.3 needs 1.2, modifies README.md",
  ],
  [
    "a file that is deleted and may be written again through a folder",
    "1.1 deletes src/api/users.ts | 1.2 needs 1.1, writes src/ | 1.3 needs 1.2, modifies src/api/users.ts",
  ],
  [
    "a file that one task deletes and creates",
    "1.1 deletes README.md, creates README.md | 1.2 needs 1.1, modifies README.md",
  ],
  [
    "a file that a task which deletes its folder keeps",
    "1.1 deletes src/, modifies src/api/users.ts | 1.2 needs 1.1, modifies src/api/users.ts",
  ],
  [
    "a file that may be written after its deletion",
    "1.1 deletes README.md | 1.2 needs 1.1, writes README.md",
  ],
  [
    "a folder of which a file is deleted",
    "1.1 deletes src/api/users.ts | 1.2 needs 1.1, modifies src/",
  ],
  [
    "a folder that is filled again",
    "1.1 deletes src/api/ | 1.2 needs 1.1, creates src/api/new.ts | 1.3 needs 1.2, modifies src/api/",
  ],
  [
    "a glob of files that are deleted",
    "1.1 deletes src/api/users.ts | 1.2 needs 1.1, modifies src/api/*.ts",
  ],
  [
    "a file of a folder that is moved, written without slashes",
    "1.1 moves `src/api`→`src/http` | 1.2 needs 1.1, modifies src/http/users.ts src/http/",
  ],
  [
    "a file of a folder that is moved, one slash written",
    "1.1 moves `src/api/`→`src/http` | 1.2 needs 1.1, deletes src/http/users.ts",
  ],
  [
    "a glob of which a part is deleted",
    "1.1 deletes src/api/ README.md | 1.2 needs 1.1, modifies src/**/*.ts *.md",
  ],
  [
    "a glob of a folder that is filled again",
    "1.1 deletes src/api/ | 1.2 needs 1.1, creates src/api/new.ts | 1.3 needs 1.2, modifies src/api/*.ts",
  ],
  [
    "a glob of a folder that is moved back, written without slashes",
    "1.1 deletes src/api/ | 1.2 needs 1.1, moves `app`→`src/api` | 1.3 needs 1.2, modifies src/api/*.ts",
  ],
  [
    "a glob of a folder of which the task that deletes it keeps something",
    "1.1 deletes src/api/, denies src/api/users.ts | 1.2 needs 1.1, modifies src/api/*.ts",
  ],
  [
    "a folder above one with brackets in its name that is deleted",
    "1.1 deletes app/[id]/ | 1.2 needs 1.1, modifies app/",
  ],
  ["a file through a tracked link", "1.1 modifies lib/api/users.ts lib/api/"],
  ["a file of a submodule that is not checked out", "1.1 modifies vendor/a/x.ts vendor/a/src/"],
  [
    "a circle, which its own rule tells",
    "1.1 needs 1.2, deletes README.md | 1.2 needs 1.1, modifies README.md",
  ],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan, tree)).toEqual([]));

test("accepts every path when files on disk are not looked at", async () => {
  expect(await findings(rule, "1.1 modifies src/none.ts")).toEqual([]);
});

const missing = (does: string, path: string, hint = "", written = path): Told => ({
  severity: "error",
  at: `1.1: - «${written}»`,
  message: `task 1.1 ${does} ${path}, which neither exists nor is created by a task${hint}`,
  tasks: ["1.1"],
  paths: [path],
});

test.each<[string, string, Told[]]>([
  ["a file", "1.1 modifies src/zzzzzz.ts", [missing("modifies", "src/zzzzzz.ts")]],
  ["a file to delete", "1.1 deletes src/zzzzzz.ts", [missing("deletes", "src/zzzzzz.ts")]],
  [
    "a file of a submodule that is checked out",
    "1.1 modifies vendor/b/zzzzzz.ts",
    [missing("modifies", "vendor/b/zzzzzz.ts")],
  ],
  [
    "a file that is missing where a link leads",
    "1.1 modifies lib/api/zzzzzz.ts",
    [missing("modifies", "lib/api/zzzzzz.ts")],
  ],
  [
    "a file below one that is moved",
    "1.1 modifies src/http/zzzzzz.ts | 1.2 moves `README.md`→`src/http`",
    [missing("modifies", "src/http/zzzzzz.ts")],
  ],
  ["a directory", "1.1 modifies nowhere/", [missing("modifies", "nowhere/")]],
  [
    "a misspelt name, with the nearest",
    "1.1 modifies src/api/usres.ts",
    [missing("modifies", "src/api/usres.ts", "; the nearest path is src/api/users.ts")],
  ],
  [
    "the right name in a wrong folder, with the right one",
    "1.1 modifies /source/users.ts",
    [
      missing(
        "modifies",
        "source/users.ts",
        "; the nearest path is src/api/users.ts",
        "/source/users.ts",
      ),
    ],
  ],
  [
    "each of several",
    "1.1 modifies src/a1.ts README.md src/b2.ts",
    [missing("modifies", "src/a1.ts"), missing("modifies", "src/b2.ts")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan, tree)).toEqual(told));

const gone = (does: string, path: string, deletion = path): Told => ({
  severity: "error",
  at: `1.3: - «${path}»`,
  message: `task 1.3 ${does} ${path}, which task 1.1 deletes before it${deletion === path ? "" : ` (through ${deletion})`}; expected ${does === "deletes" ? "one of them to delete it" : "the deletion to come last"}`,
  tasks: ["1.1", "1.3"],
  paths: [path],
  related: [`1.1: - «${deletion}» task 1.1 deletes it here`],
});

test.each<[string, string, Told]>([
  [
    "modified",
    "1.1 deletes README.md | 1.3 needs 1.1, modifies README.md",
    gone("modifies", "README.md"),
  ],
  [
    "deleted",
    "1.1 deletes README.md | 1.3 needs 1.1, deletes README.md",
    gone("deletes", "README.md"),
  ],
  [
    "modified far behind",
    "1.1 deletes README.md | 1.2 needs 1.1 | 1.3 needs 1.2, modifies README.md",
    gone("modifies", "README.md"),
  ],
  [
    "modified, and created before its deletion",
    "1.0 creates new.ts | 1.1 needs 1.0, deletes new.ts | 1.3 needs 1.1, modifies new.ts",
    gone("modifies", "new.ts"),
  ],
  [
    "modified, of which the folder is deleted",
    "1.1 deletes src/api/ | 1.3 needs 1.1, modifies src/api/users.ts",
    gone("modifies", "src/api/users.ts", "src/api/"),
  ],
  [
    "modified as a folder with brackets in its name",
    "1.1 deletes app/[id]/ | 1.3 needs 1.1, modifies app/[id]/",
    gone("modifies", "app/[id]/", "app/[id]/"),
  ],
  [
    "modified as a folder",
    "1.1 deletes src/ | 1.3 needs 1.1, modifies src/api/",
    gone("modifies", "src/api/", "src/"),
  ],
  [
    "modified as a glob, of which the folder is deleted",
    "1.1 deletes src/api/ | 1.3 needs 1.1, modifies src/api/*.ts",
    gone("modifies", "src/api/*.ts", "src/api/"),
  ],
  [
    "modified as a glob, all that it matches being deleted",
    "1.1 deletes src/api/** | 1.3 needs 1.1, modifies src/api/**",
    gone("modifies", "src/api/**", "src/api/**"),
  ],
  [
    "modified as a folder, of which all is deleted",
    "1.1 deletes src/** | 1.3 needs 1.1, modifies src/api/",
    gone("modifies", "src/api/", "src/**"),
  ],
  [
    "modified by a task that denies itself other files",
    "1.1 modifies src/**, deletes README.md | 1.3 needs 1.1, modifies README.md, denies src/",
    gone("modifies", "README.md"),
  ],
])("finds what is gone and is %s", async (_, plan, told) =>
  expect(await findings(rule, plan, tree)).toEqual([told]),
);
