import { expect, test } from "vitest";
import { canonicalKey } from "../../../src/model/lock/key.ts";

test.each([
  ["api:GET /users/{id}", "api:GET /users/{}"],
  ["api: get  /users/{userId}/", "api:GET /users/{}"],
  ["API:GET /users/:id", "api:GET /users/{}"],
  ["api:GET/users", "api:GET /users"],
  ["api:/users", "api:* /users"],
  ["api:ANY /users", "api:* /users"],
  ["api:* /users", "api:* /users"],
  ["api:GET /", "api:GET /"],
  ["api:guardrails", "api:guardrails"],
  ["db:schema:Users", "db:schema:users"],
  ["DB:migration-slot", "db:migration-slot"],
  ["flag:billing//plan/", "flag:billing/plan"],
  ["env:DATABASE_URL", "env:DATABASE_URL"],
  ["contract:a:b", "contract:a:b"],
  ["contract:./contracts/v1.yaml", "contract:v1.yaml"],
  ["contract:v1.yaml", "contract:v1.yaml"],
  ["db:migration-slot:1", "db:migration-slot"],
  ["flag:Billing.new-plan/", "flag:billing/new-plan"],
  ["event:Order/Created", "event:order.created"],
  ["feature:search/Pause", "feature:search:pause"],
  ["api:post:/users/<int:id>", "api:POST /users/{}"],
  ["no kind", "no kind"],
  ["", ""],
])("%s is %s", (written, key) => expect(canonicalKey(written)).toBe(key));

test("a canonical key stays as it is", () => {
  for (const key of ["api:GET /users/{}", "api:* /", "db:schema:users", "flag:a/*"])
    expect(canonicalKey(key)).toBe(key);
});
