import { expect, test } from "vitest";
import { makeRepository } from "../cli/support/folder.ts";
import { run } from "../cli/support/run.ts";
import { keyFault } from "../../src/model/lock/grammar.ts";
import { exampleFiles } from "../prompts/feature-files.ts";

const PLAN = "openspec/changes/add-search/work-packages.yaml";

interface Told {
  owner: string;
  compared: number;
  conflicts: { with: string; key: string; tasks: string[]; theirs: string; path?: string }[];
}

/** What the example's plan meets in this answer of `discover_agents`. */
async function met(answer: unknown): Promise<{ code: number; told: Told }> {
  const cwd = await makeRepository({ [PLAN]: exampleFiles()["work-packages.yaml"]! });
  const argv = ["capabilities", "claims", PLAN, "--against", "-"];
  const { code, stdout } = await run(argv, { cwd, stdin: JSON.stringify(answer) });
  return { code, told: JSON.parse(stdout) as Told };
}

/** Each conflict in a line: task, our claim, theirs, the file. */
function lines({ conflicts }: Told): string[] {
  return conflicts.map(({ tasks, key, theirs, path }) =>
    [tasks.join(" "), key, theirs, ...(path === undefined ? [] : [path])].join(" | "),
  );
}

test.each([
  [
    "one file",
    "file:src/routes.ts",
    ["wp-integration | file:src/routes.ts | file:src/routes.ts | src/routes.ts"],
  ],
  [
    "a path without a kind",
    "/web/search/page.ts",
    ["wp-page | file:web/search/** | /web/search/page.ts | web/search/page.ts"],
  ],
  [
    "two patterns",
    "file:{db,sql}/migrations/0004*",
    [
      "wp-index | file:db/migrations/0004_note_words.sql | file:{db,sql}/migrations/0004* | db/migrations/0004_note_words.sql",
    ],
  ],
  [
    "a route, otherwise written",
    "API:get /v1/search/",
    ["wp-integration | api:GET /v1/search | API:get /v1/search/"],
  ],
  ["every flag", "flag:search/*", ["wp-page | flag:search/page | flag:search/*"]],
  [
    "what one task takes away and another has",
    "file:src/search/search-route.ts",
    [
      "wp-integration | file:src/search/search-route.ts | file:src/search/search-route.ts | src/search/search-route.ts",
    ],
  ],
  ["another file", "file:src/users.ts", []],
  ["another table", "db:schema:users", []],
  ["a key that reads like a path", "event:src/routes.ts", []],
])("another feature that claims %s", async (_, claim, expected) => {
  const { code, told } = await met({ agents: [{ id: "a1", change: "add-tags", claims: [claim] }] });
  expect({ code, lines: lines(told) }).toEqual({
    code: expected.length > 0 ? 1 : 0,
    lines: expected,
  });
});

test("claims may be objects, agents may lack a name, and our own do not count", async () => {
  const { told } = await met({
    version: 1,
    status: "ok",
    answer: {
      agents: [
        { feature: "add-search", claims: ["file:src/routes.ts"] },
        { feature: "add-tags", claims: [{ key: "flag:search/page", ttl_minutes: 9 }, 7, {}] },
        { claims: [{ path: "src/routes.ts" }] },
        "noise",
      ],
    },
  });
  expect(told.conflicts.map((one) => `${one.with}: ${one.key}`)).toEqual([
    "add-tags: flag:search/page",
    "an agent without a name: file:src/routes.ts",
  ]);
});

test.each([[{}], [{ agents: "none" }], ["x"], [null]])("%j is no answer", async (answer) => {
  const cwd = await makeRepository({ [PLAN]: exampleFiles()["work-packages.yaml"]! });
  const argv = ["capabilities", "claims", PLAN, "--against", "-"];
  const ran = await run(argv, { cwd, stdin: JSON.stringify(answer) });
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({
    code: 2,
    stderr: 'parallel-plan: --against - holds no list "agents" in JSON\n',
  });
});

/** A plan in which two tasks hold one lock each. */
function locking(first: string, second: string): string {
  const task = (id: string, key: string): string =>
    `#### Task ${id}: Build a part Depends on [none]\n\n**Locks**: \`${key}\`\n`;
  return `# A plan\n\n## Implementation Plan\n\n${task("1.1", first)}\n${task("1.2", second)}`;
}

test.each([
  ["api:get /orders/:id/", "api:GET /orders/{orderId}", ["api:GET /orders/{id} 1.1 1.2"]],
  ["db:schema:Users", "db:schema:users", ["db:schema:users 1.1 1.2"]],
  ["contract:./contracts/v1.yaml", "contract:v1.yaml", ["contract:contracts/v1.yaml 1.1 1.2"]],
  ["event:order:created", "flag:Pay.fast", ["event:order.created 1.1", "flag:pay/fast 1.2"]],
  ["feature:search/Pause", "env:STAGE", ["env:STAGE 1.2", "feature:search:pause 1.1"]],
])("%s and %s are claimed in the form of the grammar", async (first, second, expected) => {
  const plan = ".plans/Pay later/parallel-plan.md";
  const cwd = await makeRepository({ [plan]: locking(first, second) });
  const { stdout } = await run(["capabilities", "claims", plan], { cwd });
  const { claims } = JSON.parse(stdout) as { claims: { key: string; tasks: string[] }[] };
  expect(claims.map(({ key, tasks }) => [key, ...tasks].join(" "))).toEqual([
    "feature:Pay-later:planning",
    ...expected,
  ]);
  expect(claims.flatMap(({ key }) => keyFault(key) ?? [])).toEqual([]);
});
