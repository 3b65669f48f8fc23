import { expect, test } from "vitest";
import { findings, repository } from "../support/findings.ts";

const setup = {
  repository: repository(
    "AGENTS.md CLAUDE.md docs/schema.ts docs/root docs/types lib src/db/schema.ts src/shared/types.ts self shared vendor/lib vendor/other",
    {
      links: [
        ["CLAUDE.md", "AGENTS.md"],
        ["docs/root", "docs"],
        ["docs/schema.ts", "src/db/schema.ts"],
        ["docs/types", "src/shared"],
        ["lib", "vendor/lib/src"],
        ["self", ""],
        ["shared", "src/shared"],
      ],
      modules: ["vendor/lib", "vendor/other"],
    },
  ),
};

/** The races of two tasks: the path and what it is reached through. */
async function races(first: string, second: string): Promise<string[]> {
  const plan = `1.1 ${first} | 1.2 ${second}`;
  const found = [
    ...(await findings("ownership/write-race", plan, setup)),
    ...(await findings("ownership/create-race", plan, setup)),
  ];
  return found.map(
    ({ message, paths }) =>
      `${paths?.join(" ")}: ${[...message.matchAll(/through ([^()]*)/g)].map(([, via]) => via).join("; ")}`,
  );
}

test.each<[string, string, string, string]>([
  [
    "a link and its target",
    "modifies CLAUDE.md",
    "modifies AGENTS.md",
    "AGENTS.md: CLAUDE.md, a link to it",
  ],
  [
    "a link that somebody creates again and its target",
    "creates CLAUDE.md",
    "modifies AGENTS.md",
    "AGENTS.md: CLAUDE.md, a link to it",
  ],
  [
    "a file by two ways",
    "modifies shared/types.ts",
    "modifies src/shared/types.ts",
    "src/shared/types.ts: shared/types.ts, where shared is a link",
  ],
  [
    "a deletion in a folder that is a link",
    "deletes shared/types.ts",
    "modifies src/shared/types.ts",
    "src/shared/types.ts: shared/types.ts, where shared is a link",
  ],
  [
    "a new file in a folder that is a link",
    "creates shared/new.ts",
    "modifies src/shared/**",
    "src/shared/new.ts: src/shared/**; shared/new.ts, where shared is a link",
  ],
  [
    "a glob that goes through a link",
    "modifies shared/*.ts",
    "modifies src/shared/types.ts",
    "src/shared/types.ts: shared/*.ts, where shared is a link",
  ],
  [
    "a link to a folder by its own name",
    "modifies docs/types",
    "modifies src/shared/types.ts",
    "src/shared/types.ts: docs/types, a link to it",
  ],
  [
    "a glob that holds a link to a file",
    "modifies docs/*.ts",
    "modifies src/db/schema.ts",
    "src/db/schema.ts: docs/*.ts, by the link docs/schema.ts",
  ],
  [
    "a file through a link to the repository itself",
    "creates self/new.ts",
    "creates new.ts",
    "new.ts: self/new.ts, where self is a link",
  ],
  [
    "all of the repository through a link to it",
    "modifies self/",
    "modifies src/shared/types.ts",
    "src/shared/types.ts: self/, where self is a link",
  ],
  [
    "a file behind two links",
    "modifies self/shared/types.ts",
    "modifies src/shared/types.ts, reads shared/",
    "src/shared/types.ts: self/shared/types.ts, where self is a link",
  ],
  [
    "two files of one submodule",
    "modifies vendor/lib/a.ts",
    "creates vendor/lib/b.ts",
    "vendor/lib: vendor/lib/b.ts in that submodule; vendor/lib/a.ts in that submodule",
  ],
  [
    "a submodule and a file of it",
    "modifies vendor/lib/",
    "deletes vendor/lib/b.ts",
    "vendor/lib: vendor/lib/b.ts in that submodule; vendor/lib/ in that submodule",
  ],
  [
    "a submodule by its name and a file of it",
    "modifies vendor/lib",
    "modifies vendor/lib/b.ts",
    "vendor/lib: vendor/lib/b.ts in that submodule",
  ],
  [
    "globs in one submodule",
    "modifies vendor/lib/**/*.ts",
    "modifies vendor/*/src/*.md, denies vendor/other/",
    "vendor/lib: vendor/*/src/*.md in that submodule; vendor/lib/**/*.ts in that submodule",
  ],
  [
    "a link into a submodule",
    "modifies lib/a.ts",
    "modifies vendor/lib/b.ts",
    "vendor/lib: vendor/lib/b.ts in that submodule; vendor/lib/src/a.ts in that submodule",
  ],
])("finds %s", async (_, first, second, told) => {
  expect(await races(first, second)).toEqual([told]);
});

test.each([
  ["a link that is deleted, and its target", "deletes CLAUDE.md", "modifies AGENTS.md"],
  ["other files of a folder that is a link", "modifies shared/a.ts", "modifies src/shared/b.ts"],
  ["two submodules", "modifies vendor/lib/a.ts", "modifies vendor/other/a.ts"],
  ["readers of one submodule", "reads vendor/lib/a.ts", "modifies vendor/other/a.ts"],
  [
    "a folder whose link the task denies itself",
    "modifies docs/, denies docs/schema.ts",
    "modifies src/db/schema.ts",
  ],
  [
    "a glob that holds a link to a folder, and nothing below it",
    "modifies *",
    "modifies src/shared/types.ts",
  ],
  ["a link to the repository itself", "modifies self", "modifies src/shared/types.ts"],
  ["a glob that holds a link to the repository", "modifies *", "modifies src/shared/types.ts"],
  ["another file through it", "modifies self/src/a.ts", "modifies src/shared/types.ts"],
  [
    "a name that starts like a link",
    "modifies shared-more/types.ts",
    "modifies src/shared/types.ts",
  ],
])("accepts %s", async (_, first, second) => {
  expect(await races(first, second)).toEqual([]);
});

test("the same plan without a repository", async () => {
  const plan = "1.1 modifies CLAUDE.md | 1.2 modifies AGENTS.md";
  expect(await findings("ownership/write-race", plan)).toEqual([]);
});

test.each([
  [
    "a file that is created by another way",
    "1.1 creates src/shared/new.ts | 1.2 needs 1.1, modifies shared/new.ts",
  ],
  [
    "a file that is created in a submodule",
    "1.1 creates vendor/lib/new.ts | 1.2 needs 1.1, modifies vendor/lib/new.ts",
  ],
])("%s is not missing", async (_, plan) => {
  expect(await findings("ownership/modify-missing", plan, setup)).toEqual([]);
});

test("what is deleted by one way is missing by the other", async () => {
  const plan = "1.1 deletes src/shared/types.ts | 1.2 needs 1.1, modifies shared/types.ts";
  const present = repository("src/shared/types.ts shared", {
    present: ["shared/types.ts"],
    links: [["shared", "src/shared"]],
  });
  const told = await findings("ownership/modify-missing", plan, { repository: present });
  expect(told.map(({ message }) => message)).toEqual([
    "task 1.2 modifies src/shared/types.ts, which task 1.1 deletes before it; expected the deletion to come last",
  ]);
});

test("globs through a link, and in a submodule, match something", async () => {
  const plan = "1.1 modifies shared/*.ts self/** self/src/**/*.ts vendor/lib/**/*.ts";
  expect(await findings("ownership/empty-pattern", plan, setup)).toEqual([]);
});
