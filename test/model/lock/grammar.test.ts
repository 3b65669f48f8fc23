import { expect, test } from "vitest";
import { keyFault } from "../../../src/model/lock/grammar.ts";

test.each([
  "api:GET /v1/users",
  "api:POST /v1/users/{id}/roles",
  "api:GET /",
  "api:* /v1/users",
  "api:GET /v1/*",
  "api:POST /v1/users:import",
  "db:schema:users",
  "db:schema:oauth2_tokens",
  "db:schema:billing.invoices",
  "db:migration-slot",
  "event:order.created",
  "event:order.line_item.added",
  "event:order.*",
  "flag:billing/new_plan",
  "flag:billing/*",
  "env:shared-fixtures",
  "env:DATABASE_URL",
  "contract:openapi/v1.yaml",
  "contract:finding.v1",
  "feature:search-2:pause",
  "feature:FEAT-12:integration",
])("%s is canonical", (key) => expect(keyFault(key)).toBeUndefined());

test.each([
  ["api:get /users", "api:GET /users"],
  ["api:GET /users/", "api:GET /users"],
  ["api:GET users", "api:GET /users"],
  ["api:GET  //users", "api:GET /users"],
  ["api:GET /users/:id", "api:GET /users/{id}"],
  ["api:GET /users/<int:id>", "api:GET /users/{id}"],
  ["api:/users", "api:* /users"],
  ["api:any /users", "api:* /users"],
  ["api:GET:/users", "api:GET /users"],
  ["api:GET/users", "api:GET /users"],
  ["flag:billing/plan/", "flag:billing/plan"],
  ["API:GET /users", "api:GET /users"],
  ["api: GET /users", "api:GET /users"],
  ["db:schema:Users", "db:schema:users"],
  ["db:schema.users", "db:schema:users"],
  ["db:migration_slot", "db:migration-slot"],
  ["db:migration-slot:0042", "db:migration-slot"],
  ["event:Order.Created", "event:order.created"],
  ["event:order:created", "event:order.created"],
  ["flag:billing.new_plan", "flag:billing/new_plan"],
  ["flag:Billing/plan", "flag:billing/plan"],
  ["contract:./openapi/v1.yaml", "contract:openapi/v1.yaml"],
  ["contract:/openapi/v1.yaml", "contract:openapi/v1.yaml"],
  ["feature:search:Pause", "feature:search:pause"],
  ["feature:search/pause", "feature:search:pause"],
])("%s is plainly %s", (key, canonical) => {
  expect(keyFault(key)).toEqual({ expected: `expected ${canonical}`, isPlain: true, canonical });
});

test.each([
  [
    "db:schema:user-names",
    "expected db:schema:<table> or db:migration-slot, with names of small letters and _",
  ],
  ["api:GET https://api.local/users", "expected api:<METHOD> </path>"],
  ["event:order-created", "expected event:<domain>.<action>, with names of small letters and _"],
  ["event:order.created-v2", "expected event:<domain>.<action>, with names of small letters and _"],
  ["flag:new-plan", "expected flag:<area>/<name>, with names of small letters and _"],
  ["flag:billing2/plan", "expected flag:<area>/<name>, with names of small letters and _"],
  [
    "env:staging.db",
    "expected env:<name>, with a name in small letters, - and _, or in capitals and _",
  ],
  ["env:A-B", "expected env:<name>, with a name in small letters, - and _, or in capitals and _"],
  ["contract:search:api", "expected contract:<path>"],
  ["feature:search", "expected feature:<id>:<purpose>, with a purpose of small letters"],
  ["feature:search:part-2", "expected feature:<id>:<purpose>, with a purpose of small letters"],
])("%s is understood, and only a person can mend it", (key, expected) => {
  expect(keyFault(key)).toEqual({ expected, isPlain: true });
});

const kinds = "expected one of api, db, event, flag, env, contract, feature and a colon in front";

test.each([
  ["api:users", "expected api:<METHOD> </path>"],
  ["api:FETCH /users", "expected api:<METHOD> </path>"],
  ["api:GET", "expected api:<METHOD> </path>"],
  ["db:users", "expected db:schema:<table> or db:migration-slot"],
  ["db:schema:", "expected db:schema:<table> or db:migration-slot"],
  ["event:", "expected event:<domain>.<action>"],
  ["event:order was created", "expected event:<domain>.<action>"],
  ["flag:a b", "expected flag:<area>/<name>"],
  ["env:", "expected env:<name>"],
  ["contract:", "expected contract:<path>"],
  ["feature:a b:c", "expected feature:<id>:<purpose>"],
  ["evnt:order.created", "expected event: in front"],
  ["table:users", `${kinds}, such as feature:<id>:<purpose> for a name of your own`],
  ["users", `${kinds}, such as feature:<id>:<purpose> for a name of your own`],
  ["src/app.ts", "expected a kind and a colon in front; a path belongs among the locked files"],
  ["__proto__:x", `${kinds}, such as feature:<id>:<purpose> for a name of your own`],
])("%s is not understood", (key, expected) => {
  expect(keyFault(key)).toEqual({ expected, isPlain: false });
});
