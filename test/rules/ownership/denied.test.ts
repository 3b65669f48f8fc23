import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "ownership/denied";

test.each([
  ["a deny beside the claim", "1.1 modifies src/a.ts, denies src/b.ts"],
  ["a deny of a part", "1.1 modifies src/, denies src/api/"],
  ["a glob that leaves something", "1.1 modifies src/*.ts, denies src/[!a]*.ts"],
  ["a file that is only read", "1.1 reads src/a.ts, denies src/a.ts"],
  ["a task that is done", "1.1 modifies a.ts, denies a.ts, done"],
  ["another task's deny", "1.1 modifies a.ts | 1.2 denies a.ts"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const denied = (claim: string, by: readonly string[], does = "modifies"): Told => ({
  severity: "error",
  at: `1.1: - «${claim}»`,
  message: `task 1.1 ${does} ${claim}, all of which it denies itself through ${by.join(" and ")}; expected a path that it may touch`,
  tasks: ["1.1"],
  paths: [claim],
  related: by.map((path) => `1.1: - «${path}» task 1.1 denies it here`),
});

test.each<[string, string, Told[]]>([
  ["the same file", "1.1 modifies a.ts, denies a.ts", [denied("a.ts", ["a.ts"])]],
  [
    "a file in a folder",
    "1.1 creates src/a.ts, denies src/",
    [denied("src/a.ts", ["src/"], "creates")],
  ],
  [
    "a folder in a glob",
    "1.1 deletes src/api/, denies src/**",
    [denied("src/api/", ["src/**"], "deletes")],
  ],
  [
    "a glob that two denies cover together",
    "1.1 writes src/*.{ts,js}, denies src/*.ts *.css src/*.js",
    [denied("src/*.{ts,js}", ["src/*.ts", "src/*.js"], "may write")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
