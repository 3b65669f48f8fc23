import { expect, test } from "vitest";
import { findings, repository } from "../support/findings.ts";

const rule = "ownership/write-race";

test.each([
  ["a glob and a directory", "src/**/*.ts", "src/api/", ""],
  ["a glob for one name and a directory", "src/**/users.ts", "src/api/", ""],
  ["two globs", "src/*/users.ts", "src/api/*.ts", ""],
  ["a glob whose folder the other's star takes", "*/api/x*.ts", "src/**/*y.ts", ""],
  ["a glob with a class, by a file that is there", "src/[a-c]*/x.ts", "src/api/", "src/api/x.ts"],
  ["a glob with a class, without any file", "src/[a-c]*/x.ts", "src/api/", ""],
  ["two globs with braces", "src/{api,db}/*.ts", "src/{db,ui}/**", ""],
  ["a glob for one letter and one for two, in another folder", "src/?/x.ts", "src/*/?.ts", ""],
])("finds that %s meet", async (_, a, b, files) => {
  const plan = `1.1 modifies ${a} | 1.2 modifies ${b}`;
  const told = await findings(rule, plan, { repository: repository(files) });
  expect(told.map(({ tasks }) => tasks)).toEqual([["1.1", "1.2"]]);
});

test.each([
  ["src/*/users.ts", "src/api/a*.ts"],
  ["src/*.ts", "src/api/"],
  ["src/[!a]*.ts", "src/a*.ts"],
  ["src/!(api)/*.ts", "src/api/*.ts"],
  ["test/?.ts", "test/??.ts"],
  ["src/*.test.ts", "src/*.spec.ts"],
  ["src/**/*.ts", "lib/"],
])("accepts %s beside %s", async (a, b) => {
  expect(await findings(rule, `1.1 modifies ${a} | 1.2 modifies ${b}`)).toEqual([]);
});

test("a task does not race on what it denies itself", async () => {
  const plan = (denied: string): string =>
    `1.1 modifies src/, denies ${denied} | 1.2 modifies src/api/`;
  expect(await findings(rule, plan("src/api/"))).toEqual([]);
  const [told] = await findings(rule, plan("src/api/*.test.ts"));
  expect(told?.paths).toEqual(["src/api/a"]);
});

test("a file that is there, and that no task denies itself, is the witness", async () => {
  const setup = { repository: repository("src/a.ts src/b.ts src/c.ts") };
  const plan = "1.1 modifies src/*.ts, denies src/a.ts | 1.2 modifies src/**, denies src/b.ts";
  expect((await findings(rule, plan, setup)).map(({ paths }) => paths)).toEqual([["src/c.ts"]]);
});

test("patterns that are too intricate to compare are taken to meet, and the message says so", async () => {
  const far = "?".repeat(14);
  const denied = `\`*/*c${far}\` \`*/*d${far}\` \`*/?\` \`*/??*\``;
  const plan = `1.1 modifies \`src/!(*a${far})\`, denies ${denied} | 1.2 modifies \`src/!(*b${far})\``;
  expect((await findings(rule, plan)).map(({ message, paths }) => [message, paths])).toEqual([
    [
      `task 1.2 modifies src/!(*b${far}) while task 1.1 modifies it through src/!(*a${far}), two patterns that are too intricate to compare and are taken to meet; let one depend on the other`,
      ["src/a"],
    ],
  ]);
});

test.each(["app/[a-z]/", "app/[a-z]/*.tsx", "app/[a-z]/**"])(
  "the brackets of a folder that has that name are no class: %s",
  async (glob) => {
    const setup = { repository: repository("app/[a-z]/page.tsx") };
    const plan = `1.1 modifies ${glob} | 1.2 modifies app/[a-z]/page.tsx`;
    expect((await findings(rule, plan, setup)).map(({ paths }) => paths)).toEqual([
      ["app/[a-z]/page.tsx"],
    ]);
  },
);

test.each(["app/(tabs)/[id]/*.tsx", "app/(tabs)/[id]/**", "app/(tabs)/*/page.tsx"])(
  "nor are the parentheses of one beside brackets a group: %s",
  async (glob) => {
    const setup = { repository: repository("app/(tabs)/[id]/page.tsx") };
    const plan = `1.1 modifies ${glob} | 1.2 modifies app/(tabs)/[id]/page.tsx`;
    expect((await findings(rule, plan, setup)).map(({ paths }) => paths)).toEqual([
      ["app/(tabs)/[id]/page.tsx"],
    ]);
  },
);

test.each(["web/[id]/*.tsx", "web/(tabs)/*.tsx"])(
  "what stands behind a link is read as anywhere: %s",
  async (glob) => {
    const [link = "", folder = ""] = glob.split("/");
    const setup = {
      repository: repository(`${link} app/${folder}/page.tsx`, { links: [[link, "app"]] }),
    };
    const plan = `1.1 modifies ${glob} | 1.2 modifies app/${folder}/page.tsx`;
    expect((await findings(rule, plan, setup)).map(({ paths }) => paths)).toEqual([
      [`app/${folder}/page.tsx`],
    ]);
  },
);
