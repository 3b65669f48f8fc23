import { expect, test } from "vitest";
import type { RuleName } from "../../../src/model/rule-name.ts";
import { findings, repository, type Told } from "../support/findings.ts";

/** `lib` leads to `src/lib`, `src/lib/deep` to `src/deep`; `away` leads out of the repository. */
const setup = {
  repository: repository(
    ".gitmodules src/lib/x.ts src/lib/deep src/deep/y.ts src/index.ts bin/tool lib away vendor/a vendor/b",
    {
      links: [
        ["lib", "src/lib"],
        ["src/lib/deep", "src/deep"],
      ],
      linked: ["lib", "src/lib/deep", "away"],
      modules: ["vendor/a", "vendor/b"],
      closed: ["vendor/a", "vendor/b"],
      present: ["lib/x.ts", "lib/deep/y.ts"],
    },
  ),
};

const RULES: readonly RuleName[] = [
  "ownership/write-race",
  "ownership/create-race",
  "ownership/modify-missing",
  "ownership/read-missing",
  "ownership/create-existing",
  "ownership/created-twice",
  "ownership/used-before-created",
];

async function told(plan: string): Promise<string[]> {
  const found = await Promise.all(RULES.map((rule) => findings(rule, plan, setup)));
  return found.flatMap((some, i) =>
    some.map(({ severity, message }: Told) => `${severity} ${RULES[i]}: ${message}`),
  );
}

test.each<[string, string, string]>([
  [
    "a link that is deleted while a file behind it is changed",
    "1.1 deletes `lib` | 1.2 modifies lib/x.ts",
    "error ownership/write-race: task 1.2 modifies lib/x.ts while task 1.1 deletes lib, a link on the way to it; let 1.1 depend on 1.2, so that the deletion comes last",
  ],
  [
    "the same, the deletion later in the plan",
    "1.1 creates lib/new.ts | 1.2 deletes `lib`",
    "error ownership/write-race: task 1.1 creates lib/new.ts while task 1.2 deletes lib, a link on the way to it; let 1.2 depend on 1.1, so that the deletion comes last",
  ],
  [
    "a link that is moved",
    "1.1 moves `src/lib/deep`→`src/low` | 1.2 deletes src/lib/deep/y.ts",
    "error ownership/write-race: task 1.2 deletes src/lib/deep/y.ts while task 1.1 deletes src/lib/deep, a link on the way to it; let 1.1 depend on 1.2, so that the deletion comes last",
  ],
  [
    "a link that a glob deletes",
    "1.1 deletes l* | 1.2 modifies lib/*.ts",
    "error ownership/write-race: task 1.2 modifies lib/*.ts while task 1.1 deletes lib (through l*), a link on the way to it; let 1.1 depend on 1.2, so that the deletion comes last",
  ],
  [
    "the second of two links on a way",
    "1.1 deletes `src/lib/deep` | 1.2 modifies lib/deep/y.ts",
    "error ownership/write-race: task 1.2 modifies lib/deep/y.ts while task 1.1 deletes src/lib/deep, a link on the way to it; let 1.1 depend on 1.2, so that the deletion comes last",
  ],
  [
    "a folder by a link, with a slash",
    "1.1 deletes `lib` | 1.2 writes lib/",
    "error ownership/write-race: task 1.2 may write lib/ while task 1.1 deletes lib, a link on the way to it; let 1.1 depend on 1.2, so that the deletion comes last",
  ],
  [
    "a file behind a link that is gone",
    "1.1 deletes `lib` | 1.2 needs 1.1, modifies lib/x.ts",
    "error ownership/modify-missing: task 1.2 modifies lib/x.ts, which task 1.1 deletes before it (through lib, a link on the way to it); expected the deletion to come last",
  ],
  [
    "a glob behind a link that is gone, another file made there",
    "1.1 deletes `lib` | 1.2 needs 1.1, creates lib/z.md | 1.3 needs 1.2, modifies lib/*.ts",
    "error ownership/modify-missing: task 1.3 modifies lib/*.ts, which task 1.1 deletes before it (through lib, a link on the way to it); expected the deletion to come last",
  ],
  [
    "a file to read behind a link that is gone",
    "1.1 deletes `lib` | 1.2 needs 1.1, modifies src/lib/x.ts, reads lib/x.ts",
    "warning ownership/read-missing: task 1.2 names lib/x.ts to read, which task 1.1 deletes before it (through lib, a link on the way to it)",
  ],
  [
    "a file that is deleted while something is made below its name",
    "1.1 deletes src/index.ts | 1.2 creates src/index.ts/main.ts",
    "error ownership/write-race: task 1.2 creates src/index.ts/main.ts while task 1.1 deletes src/index.ts, a file where that path needs a folder; let 1.2 depend on 1.1, so that the file is gone",
  ],
  [
    "the same by the link to its folder",
    "1.1 deletes src/lib/x.ts | 1.2 creates lib/x.ts/main.ts",
    "error ownership/write-race: task 1.2 creates lib/x.ts/main.ts while task 1.1 deletes src/lib/x.ts, a file where that path needs a folder; let 1.2 depend on 1.1, so that the file is gone",
  ],
  [
    "a file that may come again while something is made below its name",
    "1.1 deletes bin/tool | 1.2 needs 1.1, writes bin/* | 1.3 needs 1.1, creates bin/tool/main.ts",
    "error ownership/write-race: task 1.3 creates bin/tool/main.ts while task 1.2 may write bin/tool (through bin/*), a file where that path needs a folder; no order of the two fits the other claims and dependencies, so give the file to one of them",
  ],
  [
    "something below a file that stays",
    "1.1 modifies src/index.ts | 1.2 creates src/index.ts/main.ts",
    "error ownership/create-existing: task 1.2 creates src/index.ts/main.ts, but src/index.ts is a file; expected another path, or a task before it that deletes the file",
  ],
  [
    "a folder in the place of a file",
    "1.1 writes src/index.ts/",
    "error ownership/create-existing: task 1.1 may write src/index.ts/, but src/index.ts is a file; expected another path, or a task before it that deletes the file",
  ],
  [
    "something below a file that goes too late",
    "1.1 creates src/index.ts/main.ts | 1.2 needs 1.1, deletes src/index.ts",
    "error ownership/create-existing: task 1.1 creates src/index.ts/main.ts, but src/index.ts is a file, which task 1.2 deletes only after it; expected another path, or a task before it that deletes the file",
  ],
  [
    "a submodule that is deleted beside a change of the list of submodules",
    "1.1 deletes vendor/a | 1.2 modifies .gitmodules",
    "error ownership/write-race: task 1.2 modifies .gitmodules while task 1.1 modifies it (through vendor/a, as the submodule vendor/a stands there); let one depend on the other",
  ],
  [
    "two submodules that are deleted, one by its folder's contents",
    "1.1 deletes vendor/a/** | 1.2 moves `vendor/b`→`third/b`",
    "error ownership/write-race: task 1.2 modifies .gitmodules (through vendor/b, as the submodule vendor/b stands there) while task 1.1 modifies it (through vendor/a/**, as the submodule vendor/a stands there); let one depend on the other",
  ],
  [
    "the folder of all submodules",
    "1.1 deletes vendor/ | 1.2 writes .gitmodules",
    "error ownership/write-race: task 1.2 may write .gitmodules while task 1.1 modifies it (through vendor/, as the submodule vendor/a stands there); let one depend on the other",
  ],
])("finds %s", async (_, plan, message) => {
  expect(await told(plan)).toEqual([message]);
});

test.each([
  ["two tasks that go through one link", "1.1 modifies lib/x.ts | 1.2 creates lib/new.ts"],
  ["a link that goes last", "1.1 modifies lib/x.ts | 1.2 needs 1.1, deletes `lib`"],
  ["a link and its folder by its own name", "1.1 deletes `lib` | 1.2 modifies src/lib/x.ts"],
  ["a link that a done task deletes", "1.1 deletes `lib`, done | 1.2 modifies lib/x.ts"],
  [
    "a folder in the place of a link",
    "1.1 deletes `lib`, creates lib/x.ts | 1.2 needs 1.1, modifies lib/x.ts",
  ],
  [
    "a folder in the place of a link, made by another task",
    "1.1 deletes `lib` | 1.2 needs 1.1, creates lib/ | 1.3 needs 1.2, modifies lib/x.ts",
  ],
  [
    "a link that is made again",
    "1.1 deletes `lib` | 1.2 needs 1.1, creates `lib` | 1.3 needs 1.2, modifies lib/x.ts",
  ],
  ["a folder after the file", "1.1 deletes bin/tool | 1.2 needs 1.1, creates bin/tool/main.ts"],
  ["a folder for a file by one task", "1.1 deletes bin/tool, creates bin/tool/main.ts"],
  ["a file of another name", "1.1 deletes bin/tool | 1.2 creates bin/tools/main.ts"],
  ["what lies in a submodule", "1.1 creates vendor/a/main.ts"],
  ["a glob that holds a file and what may be below", "1.1 writes src/index.ts/**"],
  ["a change in a submodule", "1.1 modifies vendor/a/x.ts vendor/b/ | 1.2 modifies .gitmodules"],
  ["readers of the list of submodules", "1.1 deletes vendor/a | 1.2 reads .gitmodules"],
])("accepts %s", async (_, plan) => {
  expect(await told(plan)).toEqual([]);
});

test("nothing is told of what lies behind a link out of the repository here", async () => {
  expect(await told("1.1 creates away/main.ts")).toEqual([]);
});

test("in a repository without links, too", async () => {
  const plain = { repository: repository("src/app.ts") };
  const finds = async (plan: string): Promise<string[]> =>
    (await findings("ownership/create-existing", plan, plain)).map(({ message }) => message);
  const told =
    "but src/app.ts is a file; expected another path, or a task before it that deletes the file";
  expect(await finds("1.1 creates src/app.ts/ | 1.2 modifies src/app.ts")).toEqual([
    `task 1.1 creates src/app.ts/, ${told}`,
  ]);
  expect(await finds("1.1 creates src/app.ts/a.ts")).toEqual([
    `task 1.1 creates src/app.ts/a.ts, ${told}`,
  ]);
});
