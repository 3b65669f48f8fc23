import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readPlan } from "../../../src/formats/read.ts";
import { isFormat } from "../../../src/rules/define-rule.ts";

const read = (text: string, path = "dependency-graph.json") =>
  readPlan(Buffer.from(text), path, { limits: DEFAULT_LIMITS });

const GRAPH = `schema_version: 1
id: dep_graph_1
project_name: shop
resources: [{ name: staging, capacity: 2 }]
phases:
  - id: basket
    name: Basket
    duration: 2 weeks 1 day
    required_skills: [react]
    deliverables: [src/basket/, A working basket, docs/basket.md]
  - id: pay
    name: Pay
    duration: 90 minutes
    dependencies: [basket]
    conflicts: [basket]
    resources: [staging]
    needs: { testing_environments: 1 }
`;

test("reads phases as tasks, and what only phases have", async () => {
  const { parsed, findings } = await read(GRAPH, "graph.yaml");
  expect(findings).toEqual([]);
  if (!parsed || !isFormat(parsed, "dependency-graph")) throw new Error("no graph");
  const { plan, document } = parsed;
  expect(plan.title).toBe("shop");
  expect(
    plan.tasks.map(({ id, title, estimate, dependsOn, claims }) => [
      id,
      title,
      estimate?.value,
      dependsOn.map((dependency) => dependency.id),
      claims.map(({ pattern, access }) => `${access} ${pattern}`),
    ]),
  ).toEqual([
    ["basket", "Basket", 5280, [], ["write src/basket/", "write docs/basket.md"]],
    ["pay", "Pay", 90, ["basket"], []],
  ]);
  expect(document.id).toBe("dep_graph_1");
  expect([...document.resources]).toEqual([["staging", 2]]);
  expect(document.details.get("pay")).toEqual({
    skills: [],
    deliverables: [],
    conflicts: ["basket"],
    resources: ["staging"],
    needs: { testing_environments: 1 },
  });
});

test.each([
  [
    "nodes by id, as others have them",
    `{ "metadata": {}, "nodes": { "A": { "dependencies": [] } } }`,
    [
      "the document holds nodes by id and none of the keys phases; expected phases with id, name, duration and dependencies",
    ],
  ],
  [
    "a duration that nobody can read",
    `{ "schema_version": 1, "phases": [{ "id": "a", "name": "A", "duration": "soon", "dependencies": [] }] }`,
    [
      "the duration soon of phase a cannot be read; expected one such as 3 weeks, 2 days 4 hours or 45 minutes",
    ],
  ],
  [
    "a duration that is no text, once",
    `{ "schema_version": 1, "phases": [{ "id": "a", "name": "A", "duration": 5, "dependencies": [] }] }`,
    [
      "the duration 5 of phase a cannot be read; expected one such as 3 weeks, 2 days 4 hours or 45 minutes",
    ],
  ],
  [
    "an empty duration, once",
    `{ "schema_version": 1, "phases": [{ "id": "a", "name": "A", "duration": "", "dependencies": [] }] }`,
    ["phases[0].duration must not be empty"],
  ],
  [
    "a duration that is too long, once",
    `{ "schema_version": 1, "phases": [{ "id": "a", "name": "A", "duration": "${"x".repeat(101)}", "dependencies": [] }] }`,
    ["phases[0].duration has more than 100 characters"],
  ],
  [
    "a key that is misspelt",
    `{ "schema_version": 1, "phases": [{ "id": "a", "name": "A", "duration": "1 day", "depends": [] }] }`,
    [`phases[0] has the key "depends", which is not known`],
  ],
  ["an empty list", `{ "schema_version": 1, "phases": [] }`, ["phases must have at least 1 entry"]],
  [
    "a list",
    `[1]`,
    [
      "the document holds a list and none of the keys phases; expected phases with id, name, duration and dependencies",
    ],
  ],
  [
    "null",
    `null`,
    [
      "the document holds something else and none of the keys phases; expected phases with id, name, duration and dependencies",
    ],
  ],
])("tells %s", async (_, text, messages) => {
  const { findings } = await read(text);
  expect(findings.map(({ message }) => message)).toEqual(messages);
});
