import { expect, test } from "vitest";
import { documentText, packageText } from "../../formats/work-packages/support.ts";
import { findings, findingsIn, type Setup, type Told } from "../support/findings.ts";

const rule = "lock/not-canonical";
const setup: Setup = { path: "changes/search/work-packages.yaml" };

const locking = (keys: string): string =>
  documentText(packageText("wp-a", { locks: `{ files: [], keys: [${keys}] }` }));

test.each(["api:GET /users", "db:schema:users", "feature:search:pause"])(
  "accepts %s",
  async (key) => {
    expect(await findingsIn(rule, locking(`"${key}"`), setup)).toEqual([]);
  },
);

const told = (severity: string, key: string, expected: string, fixed?: string): Told => ({
  severity,
  at: `10:     locks: { files: [], keys: [«${key}»] }`,
  message: `the lock "${key.replaceAll('"', "")}" of task wp-a is not in its canonical form; ${expected}`,
  tasks: ["wp-a"],
  ...(fixed !== undefined && {
    fixes: [`write ${fixed} →     locks: { files: [], keys: ["${fixed}"] }`],
  }),
});

test.each<[string, Told]>([
  [
    '"api:get /users/"',
    told("warning", '"api:get /users/"', "expected api:GET /users", "api:GET /users"),
  ],
  [
    "db:schema:Users",
    told("warning", "db:schema:Users", "expected db:schema:users", "db:schema:users"),
  ],
  [
    "feature:search:part-2",
    told(
      "warning",
      "feature:search:part-2",
      "expected feature:<id>:<purpose>, with a purpose of small letters",
    ),
  ],
  ["api:users", told("error", "api:users", "expected api:<METHOD> </path>")],
])("finds %s", async (key, found) => {
  expect(await findingsIn(rule, locking(key), setup)).toEqual([found]);
});

test("a task plan is only warned, and mended by hand", async () => {
  expect(await findings(rule, "1.1 locks table:users | 1.2 locks api:get /users, done")).toEqual([
    {
      severity: "warning",
      at: "1.1: **Locks**: `«table:users»`",
      message:
        'the lock "table:users" of task 1.1 is not in its canonical form; expected one of api, db, event, flag, env, contract, feature and a colon in front, such as feature:<id>:<purpose> for a name of your own',
      tasks: ["1.1"],
    },
  ]);
});
